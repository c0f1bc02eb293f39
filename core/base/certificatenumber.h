#pragma once

#include "core/base/finding.h"

#include <QDate>

#include <optional>

namespace core {

/// The shapes of certificate numbers.
enum class CertificateFormat {
    Level22, // LEVEL22: level certificate
    Level22Letter, // LEVEL22T: its form for special-grade technicians
    Qualification16, // QUAL16
    Level20, // LEVEL20: an older local form of the level certificate
    Free, // FREE: 6–40 letters, digits and hyphens
    Local, // LOCAL: a number template of the office
    Id, // ID: the holder's id number
    IdWithT // TID: T and the holder's id number
};

/// By the word in attribute number_format of code table certificate_kind.
std::optional<CertificateFormat> certificateFormat(QStringView word);

/// The segments of a number; empty when the format has no such segment.
struct CertificateNumber
{
    CertificateFormat format = CertificateFormat::Free;
    QString evaluator = {}; // Y an employer, S a social organisation; QUAL16: body kind 0–4
    QString body = {}; // 0001–9999 filed with the ministry, 0000 with a province; else its serial
    QString province = {}; // QUAL16: province or sector by its own table
    QString city = {}; // QUAL16; LEVEL20: the division
    QString site = {}; // LEVEL22: body or site serial given by the province
    QString year = {}; // two digits; LOCAL: as in the template
    QString level = {};
    QString serial = {};
};

/// Nothing when `number` (normalised) does not have the format's shape.
std::optional<CertificateNumber> readCertificateNumber(const QString &number,
    CertificateFormat format, QStringView localTemplate = u"LLHG-{yyyy}-{seq6}");

/// What is known beside the number; empty parts are not compared.
struct CertificateFacts
{
    QDate issueDate = {};
    QString level = {}; // code table skill_level
    QString bodyCode = {}; // of the evaluating organisation: the first 13 characters of its numbers
    QString holderId = {};
    QString localTemplate = QStringLiteral("LLHG-{yyyy}-{seq6}");
};

/// Only warns, because older and local forms exist: E151 for the shape, R-302 when year, level or
/// body differ from the facts, R-305 when the number is another person's id.
Findings checkCertificateNumber(
    const QString &number, CertificateFormat format, const CertificateFacts &facts);

/// Blanks and quotes removed, half-width, upper case, one hyphen.
QString normaliseCertificateNumber(const QString &text);

} // namespace core
