#pragma once

#include "core/schema/table.h"

#include <QAnyStringView>
#include <QString>

#include <optional>
#include <span>

namespace core {

/// What a sheet is a list of.
enum class SheetKind {
    Ignored,
    Roster,
    Score,
    Certificate,
    Institution,
    Voucher,
    Subsidy,
    Registry // of a declared table, column by column
};

/// "roster", "score" …, as reports and the command line write it.
QString sheetKindKey(SheetKind kind);
std::optional<SheetKind> sheetKindOf(QStringView key);
/// 培训花名册, 成绩册 …, for a person.
QString sheetKindLabel(SheetKind kind);

/// How the cells of a field are understood.
enum class Reading {
    Text,
    Number, // kept as written, only without decimals of zero: 序号
    Integer,
    Decimal,
    Money, // yuan with two decimals
    Date,
    YesNo,
    Code, // of `book`; what is not in it is E140
    Town, // code, or the name as written when it is not known
    Name,
    IdNumber,
    Sex,
    BirthDate,
    Mobile,
    Phone,
    BankAccount,
    CertificateNumber,
    CreditCode,
    Key // a number that must be given: 券号, 机构名称
};

/// One field that a sheet can bring; `name` is what reports, options and the ledger call it.
struct ImportField
{
    QLatin1StringView name;
    Reading reading = Reading::Text;
    QLatin1StringView book = {}; // code table, for Reading::Code
    const Field *declared = nullptr; // of a registry
};

/// What a person sees of a field: 姓名, 身份证号码 …
QString importFieldLabel(const ImportField &field);

/// The fields a sheet of this kind can have.
std::span<const ImportField> importFields(SheetKind kind);
const ImportField *importField(SheetKind kind, QAnyStringView name);

/// By its name, for fields that are no registry's.
QString importFieldLabel(QAnyStringView name);

} // namespace core
