#include "core/workspace/import/certificatewriter.h"

#include "core/base/certificatenumber.h"
#include "core/domain/certificate.h"
#include "core/domain/trainingclass.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr auto kLevelCertificate = "20"_L1;
constexpr auto kQualification = "10"_L1;

/// As the sheet says, else as the form of the number tells.
QString kindOf(const QString &written, const QString &number)
{
    if (!written.isEmpty())
        return written;
    for (const auto format : {CertificateFormat::Level22, CertificateFormat::Level22Letter}) {
        if (readCertificateNumber(number, format))
            return kLevelCertificate;
    }
    return readCertificateNumber(number, CertificateFormat::Qualification16)
        ? QString(kQualification)
        : QString();
}

} // namespace

QStringList storedCertificateFields()
{
    return PersonIntake::knownFields()
        + QStringList{u"occupation"_s, u"level"_s, u"certificate_kind"_s, u"certificate_no"_s,
            u"issue_date"_s, u"issuer"_s, u"end_date"_s};
}

Result<std::optional<Record>> CertificateWriter::known(
    const QString &kind, const QString &number) const
{
    QList<Condition> conditions = {{u"certificate_no"_s, Condition::Test::Equal, {number}}};
    if (!kind.isEmpty())
        conditions.append({u"kind"_s, Condition::Test::Equal, {kind}});
    return m_workspace.records().findOne(certificates(), conditions);
}

Result<void> CertificateWriter::write(const SheetReading &sheet, ImportRow &row)
{
    const Table &table = certificates();
    const QString number = sheet.value(row, u"certificate_no");
    const QString kind = kindOf(sheet.value(row, u"certificate_kind"), number);
    const auto person = m_people.personFor(sheet, row);
    if (!person)
        return fail(person.error());
    if (*person == 0)
        return {};
    const auto stored = known(kind, number);
    if (!stored)
        return fail(stored.error());
    if (*stored && table.value(**stored, "person"_L1).integer() != *person) {
        refuseRow(row, u"E150"_s,
            QCoreApplication::translate("core", "台账中这个证书编号属于另一名学员，请核对"),
            "certificate_no");
        return m_people.forget(*person);
    }
    auto record = *stored ? Result<Record>(**stored) : m_workspace.blank(table);
    const auto offers = offersOf(sheet, row, *person);
    if (!record || !offers)
        return fail(record ? offers.error() : record.error());
    if (!*stored) {
        table.set(*record, "person"_L1, *person);
        table.set(*record, "kind"_L1, kind);
        table.set(*record, "certificate_no"_L1, number);
    }
    m_delivery.take(row, table, *record, *offers);
    const auto put = m_delivery.put(row, table, *stored, *record);
    if (!put)
        return fail(put.error());
    return *put == 0 ? m_people.forget(*person) : Result<void>();
}

Result<QList<Offer>> CertificateWriter::offersOf(
    const SheetReading &sheet, const ImportRow &row, RowId person) const
{
    const auto enrolment = enrolmentOf(person, sheet.value(row, u"end_date"));
    if (!enrolment)
        return fail(enrolment.error());
    return QList<Offer>{{"holder_name"_L1, sheet.value(row, u"name")},
        {"occupation_code"_L1, sheet.value(row, u"occupation")},
        {"level"_L1, sheet.value(row, u"level")}, {"issuer"_L1, sheet.value(row, u"issuer")},
        {"issue_date"_L1, sheet.value(row, u"issue_date")},
        {"enrolment"_L1, *enrolment != 0 ? Value(*enrolment) : Value()}};
}

/// The person's one class that ended on the day; 0 when none or several did.
Result<RowId> CertificateWriter::enrolmentOf(RowId person, const QString &endDate) const
{
    if (endDate.isEmpty() || m_people.isNew(person))
        return RowId(0);
    const auto rows = m_workspace.records().find(
        enrolments(), {.conditions = {{u"person"_s, Condition::Test::Equal, {person}}}});
    if (!rows)
        return fail(rows.error());
    QList<RowId> ended;
    for (const auto &row : *rows) {
        const auto trainingClass
            = m_workspace.records().read(trainingClasses(), enrolments().unpack(row).trainingClass);
        if (!trainingClass)
            return fail(trainingClass.error());
        if (trainingClass->endDate.toString(Qt::ISODate) == endDate)
            ended.append(row.id);
    }
    return ended.size() == 1 ? ended.first() : 0;
}

} // namespace core
