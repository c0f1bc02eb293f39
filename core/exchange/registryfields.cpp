#include "core/exchange/registryfields.h"

#include "core/domain/catalog.h"

#include <QHash>

#include <vector>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Fields = std::vector<ImportField>;

Reading readingOf(const Field &field)
{
    switch (field.form) {
    case Form::PersonName:
        return Reading::Name;
    case Form::CitizenId:
        return Reading::IdNumber;
    case Form::CreditCode:
        return Reading::CreditCode;
    case Form::Phone:
        return Reading::Phone;
    case Form::Mobile:
        return Reading::Mobile;
    case Form::BankAccount:
        return Reading::BankAccount;
    case Form::Any:
    case Form::Login:
        break;
    }
    switch (field.kind) {
    case Kind::Integer:
        return Reading::Integer;
    case Kind::Money:
        return Reading::Money;
    case Kind::Tenths:
    case Kind::Percent:
        return Reading::Decimal;
    case Kind::Date:
        return Reading::Date;
    case Kind::Flag:
        return Reading::YesNo;
    case Kind::Code:
        return Reading::Code;
    case Kind::Text:
    case Kind::Memo:
    case Kind::Timestamp:
    case Kind::Choice:
    case Kind::Link:
    case Kind::State:
    case Kind::List:
    case Kind::Json:
        break;
    }
    return Reading::Text;
}

/// What a sheet may bring; the rest the program fills.
bool isBrought(const Field &field)
{
    const bool isText
        = field.kind != Kind::Timestamp && field.kind != Kind::State && field.kind != Kind::Json;
    return isText && !field.is(Rule::System);
}

Fields fieldsOf(const Table &table)
{
    Fields fields;
    const Field *link = personLink(table);
    if (link != nullptr) {
        for (const auto column : {"name"_L1, "id_number"_L1, "mobile"_L1}) {
            if (const ImportField *field = importField(SheetKind::Score, column))
                fields.push_back(*field);
        }
    }
    for (qsizetype i = kCommonFieldCount; i < table.fields.size(); ++i) {
        const Field &field = table.fields.at(i);
        if (isBrought(field) && &field != link)
            fields.push_back({field.column, readingOf(field), field.reference, &field});
    }
    return fields;
}

} // namespace

const QList<const Table *> &importableRegistries()
{
    static const QList<const Table *> tables = [] {
        QList<const Table *> found;
        for (const Table *table : catalog()) {
            const bool isLedger = table->area != Area::None || !table->parent.isEmpty();
            if (isLedger && table->area != Area::Data && table->writer == Table::Writer::People)
                found.append(table);
        }
        return found;
    }();
    return tables;
}

const Table *importableRegistry(const QString &name)
{
    for (const Table *table : importableRegistries()) {
        if (table->name == name)
            return table;
    }
    return nullptr;
}

const Field *personLink(const Table &table)
{
    if (table.indexOf("name"_L1) >= 0)
        return nullptr;
    for (const Field &field : table.fields) {
        if (field.kind == Kind::Link && field.reference == "person"_L1 && field.is(Rule::Required))
            return &field;
    }
    return nullptr;
}

std::span<const ImportField> registryFields(const Table &table)
{
    // every registry's, made once: readers of several threads share them
    static const QHash<int, Fields> all = [] {
        QHash<int, Fields> made;
        for (const Table *each : importableRegistries())
            made.insert(each->number, fieldsOf(*each));
        return made;
    }();
    const auto found = all.constFind(table.number);
    return found == all.constEnd() ? std::span<const ImportField>() : std::span(*found);
}

std::span<const ImportField> importFields(SheetKind kind, const Table *registry)
{
    return registry != nullptr ? registryFields(*registry) : importFields(kind);
}

const ImportField *importField(SheetKind kind, const Table *registry, QAnyStringView name)
{
    for (const ImportField &field : importFields(kind, registry)) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

} // namespace core
