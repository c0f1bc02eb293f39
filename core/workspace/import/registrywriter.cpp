#include "core/workspace/import/registrywriter.h"

#include "core/base/text.h"
#include "core/domain/catalog.h"
#include "core/exchange/registryfields.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

constexpr int kNamed = 5; // rows that a refusal names

/// Fields of a list of institutions that are called otherwise than the column.
QLatin1StringView columnOf(const ImportField &field)
{
    if (field.declared != nullptr)
        return field.declared->column;
    return field.name == "institution_kind"_L1 ? "kind"_L1 : field.name;
}

const Offer *offerOf(const QList<Offer> &offers, QLatin1StringView column)
{
    const auto found = std::find_if(offers.begin(), offers.end(),
        [column](const Offer &offer) { return offer.column == column; });
    return found == offers.end() || found->value.isNull() ? nullptr : &*found;
}

/// The offers for these columns; nothing when one of them is not offered.
std::optional<QList<Offer>> offersFor(
    const QList<Offer> &offers, const QList<QLatin1StringView> &columns)
{
    QList<Offer> found;
    for (const auto column : columns) {
        const Offer *offer = offerOf(offers, column);
        if (offer == nullptr)
            return std::nullopt;
        found.append(*offer);
    }
    return found;
}

/// What a row without natural key is told from others by: what it must link to, its days and what
/// it is called.
QList<Offer> tellingOffers(const Table &table, const QList<Offer> &offers)
{
    QList<Offer> telling;
    for (const Offer &offer : offers) {
        const Field &field = *table.find(QString(offer.column));
        const bool isLinkOrDay = field.kind == Kind::Link || field.kind == Kind::Date;
        const bool tells
            = (field.is(Rule::Required) && isLinkOrDay) || table.title.contains(offer.column);
        if (tells && !offer.value.isNull())
            telling.append(offer);
    }
    return telling;
}

QString namesOf(const Table &table, const QList<Record> &records, const Names &names)
{
    QStringList titles;
    for (const Record &record : records)
        titles.append(names.linkTitle(table.name, record.id));
    return joinedList(titles);
}

/// 600.5 square metres are kept in whole units, half up; what is no decimal stays as it is.
QString wholeNumber(const QString &text)
{
    static const QRegularExpression decimal(u"^(\\d{1,15})\\.(\\d)\\d*$"_s);
    const auto match = decimal.match(text);
    if (!match.hasMatch())
        return text;
    return QString::number(match.captured(1).toLongLong() + (match.captured(2) >= u"5" ? 1 : 0));
}

} // namespace

Result<void> RegistryWriter::write(const SheetReading &sheet, ImportRow &row)
{
    const auto offers = offersOf(sheet, row);
    if (!offers)
        return fail(offers.error());
    if (row.outcome == RowOutcome::Blocked)
        return {};
    const auto stored = storedFor(row, *offers);
    if (!stored)
        return fail(stored.error());
    if (row.outcome == RowOutcome::Blocked)
        return {};
    auto record = *stored ? Result<Record>(**stored) : m_workspace.blank(m_table);
    if (!record)
        return fail(record.error());
    m_delivery.take(row, m_table, *record, *offers);
    if (!*stored) {
        if (auto numbered = deriveNumber(m_table, *record, m_workspace.rules()); !numbered)
            return numbered;
    }
    const auto put = m_delivery.put(row, m_table, *stored, *record);
    return put ? Result<void>() : fail(put.error());
}

Result<QList<Offer>> RegistryWriter::offersOf(const SheetReading &sheet, ImportRow &row)
{
    QList<Offer> offers;
    const Field *ofPerson = personLink(m_table);
    const bool namesPerson = sheet.indexOf(u"name") >= 0 || sheet.indexOf(u"id_number") >= 0;
    if (ofPerson != nullptr && namesPerson) {
        const auto person = m_people.personFor(sheet, row);
        if (!person)
            return fail(person.error());
        offers.append({ofPerson->column, *person != 0 ? Value(*person) : Value()});
    }
    for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
        const ImportField *given
            = importField(sheet.kind, sheet.registry, sheet.columns.at(i).field);
        const QString text = row.values.value(i);
        if (given == nullptr || text.isEmpty())
            continue;
        if (ofPerson != nullptr && given->declared == nullptr)
            continue; // the person's, who has been looked for above
        const Field *field = m_table.find(QString(columnOf(*given)));
        if (field == nullptr)
            continue; // a number of the row
        const auto value = valueOf(*field, text, row);
        if (!value)
            return fail(value.error());
        offers.append({field->column, *value});
    }
    return offers;
}

Result<Value> RegistryWriter::valueOf(const Field &field, const QString &text, ImportRow &row) const
{
    if (field.kind == Kind::Link)
        return linkedRow(field, text, row);
    const QString whole = field.kind == Kind::Integer ? wholeNumber(text) : text;
    const QString dropped = whole == text ? QString() : text.mid(whole.size() + 1);
    if (dropped.count(u'0') != dropped.size()) {
        warnRow(row, u"E140"_s,
            QCoreApplication::translate("core", "%1 %2 按整数记为 %3")
                .arg(field.title(), text, whole));
    }
    auto value = parseValue(field, whole, m_workspace.names());
    if (value)
        return value;
    refuseRow(
        row, u"E140"_s, value.error().text, QByteArray(field.column.data(), field.column.size()));
    return Value();
}

/// By number or name; several of one name are for a person to tell apart.
Result<Value> RegistryWriter::linkedRow(
    const Field &field, const QString &text, ImportRow &row) const
{
    if (const RowId id = m_workspace.names().linkOf(field.reference, text); id != 0)
        return Value(id);
    const QByteArray column(field.column.data(), field.column.size());
    const Table &table = *tableNamed(QString(field.reference));
    const auto similar = table.indexOf("name"_L1) < 0
        ? Result<QList<Record>>(QList<Record>())
        : m_workspace.records().find(
            table, {.conditions = {{u"name"_s, Condition::Test::Equal, {text}}}, .limit = kNamed});
    if (!similar)
        return fail(similar.error());
    refuseRow(row, u"E140"_s,
        similar->isEmpty()
            ? QCoreApplication::translate("core", "台账中没有%1“%2”，请先登记或改成台账里的写法")
                  .arg(field.title(), text.left(30))
            : QCoreApplication::translate("core", "叫“%2”的%1不止一个：%3；请改填编号")
                  .arg(field.title(), text.left(30), namesOf(table, *similar, m_workspace.names())),
        column);
    return Value();
}

RegistryWriter::Found RegistryWriter::storedFor(ImportRow &row, const QList<Offer> &offers) const
{
    auto byKey = byOneKey(row, offers);
    if (!byKey || *byKey || row.outcome == RowOutcome::Blocked)
        return byKey;
    return bySeveralColumns(row, offers);
}

/// By the columns of which each is a key alone; two that name two rows contradict.
RegistryWriter::Found RegistryWriter::byOneKey(ImportRow &row, const QList<Offer> &offers) const
{
    std::optional<Record> found;
    for (const Field &field : m_table.fields) {
        const Offer *offer = field.is(Rule::Unique) ? offerOf(offers, field.column) : nullptr;
        if (offer == nullptr)
            continue;
        const auto stored = m_workspace.records().findOne(
            m_table, {{QString(field.column), Condition::Test::Equal, {offer->value}}});
        if (!stored)
            return fail(stored.error());
        if (found && *stored && (*stored)->id != found->id) {
            refuseRow(row, u"E120"_s,
                QCoreApplication::translate(
                    "core", "这一行的编号和代码在台账中是两条不同的记录：%1，请核对")
                    .arg(namesOf(m_table, {*found, **stored}, m_workspace.names())));
            return std::optional<Record>();
        }
        found = found ? found : *stored;
    }
    return found;
}

RegistryWriter::Found RegistryWriter::bySeveralColumns(
    ImportRow &row, const QList<Offer> &offers) const
{
    for (const auto &key : m_table.keys) {
        const auto chosen = offersFor(offers, key);
        if (!chosen)
            continue;
        const auto found = matching(*chosen);
        if (!found || !found->isEmpty())
            return found ? Found(found->first()) : fail(found.error());
    }
    const Offer *name = offerOf(offers, "name"_L1);
    const QList<Offer> telling
        = name != nullptr ? QList<Offer>{*name} : tellingOffers(m_table, offers);
    if (telling.isEmpty())
        return std::optional<Record>();
    const auto found = matching(telling);
    if (!found)
        return fail(found.error());
    if (found->size() > 1) {
        refuseRow(row, u"E120"_s,
            QCoreApplication::translate("core", "台账中有几条与这一行相像的记录：%1；请补填编号")
                .arg(namesOf(m_table, *found, m_workspace.names())));
    }
    return found->size() == 1 ? Found(found->first()) : Found(std::nullopt);
}

Result<QList<Record>> RegistryWriter::matching(const QList<Offer> &offers) const
{
    QList<Condition> conditions;
    for (const Offer &offer : offers) {
        const Value value = normalised(*m_table.find(QString(offer.column)), offer.value);
        conditions.append({QString(offer.column), Condition::Test::Equal, {value}});
    }
    return m_workspace.records().find(m_table, {.conditions = conditions, .limit = kNamed});
}

} // namespace core
