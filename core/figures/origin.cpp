#include "core/figures/origin.h"

#include "core/domain/catalog.h"
#include "core/domain/target.h"
#include "core/storage/recordstore.h"
#include "core/storage/statements.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAll = "*"_L1;

Error leadsNowhere(const QString &text)
{
    return {Error::Code::Invalid,
        QCoreApplication::translate("core", "“%1”不指向任何数字。请从报表或图表中点击。")
            .arg(text)};
}

QDate dayOf(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

Result<Origin> parseTally(const QString &text)
{
    const auto parts = text.split(u'/');
    constexpr qsizetype kParts = 6;
    if (parts.size() != kParts || !dayOf(parts[4]).isValid() || !dayOf(parts[5]).isValid())
        return fail(leadsNowhere(text));
    return Origin(TallyReference{{parts[1], parts[2], parts[3] == kAll ? QString() : parts[3],
        {dayOf(parts[4]), dayOf(parts[5])}}});
}

Result<Origin> parseRate(const QString &text)
{
    const auto parts = text.mid(text.indexOf(u':') + 1).split(u';');
    if (parts.size() != 2 || parts[0].isEmpty() || parts[1].isEmpty())
        return fail(leadsNowhere(text));
    return Origin(RateReference{parts[0], parts[1]});
}

Result<Origin> parseTarget(const QString &text)
{
    const auto parts = text.split(u'/');
    if (parts.size() != 5 || parts[2].toInt() == 0)
        return fail(leadsNowhere(text));
    return Origin(TargetReference{parts[1], parts[2].toInt(), parts[3], parts[4]});
}

Result<Origin> parseList(const QString &text)
{
    const auto parts = text.split(u'/');
    const Table *table = tableNamed(parts.value(1));
    const bool isColumn = parts.value(2) == kAll || parts.value(2) == "id"_L1
        || (table && table->find(parts.value(2)));
    if (parts.size() != 5 || !table || !isColumn)
        return fail(leadsNowhere(text));
    return Origin(ListReference{parts[1], parts[2], parts[3], parts[4]});
}

Result<Origin> parseAdjusted(const QString &text)
{
    const auto parts = text.mid(text.indexOf(u':') + 1).split(u';');
    if (parts.size() != 3 || !FigureReference::parse(parts[1])
        || (!parts[0].isEmpty() && !FigureReference::parse(parts[0])))
        return fail(leadsNowhere(text));
    return Origin(AdjustedReference{parts[0], parts[1], parts[2].toLongLong()});
}

/// from:due;FIGURE|FIGURE
Result<Origin> parseDerived(const QString &text)
{
    const auto start = text.indexOf(u':') + 1;
    const auto end = text.indexOf(u';');
    const QStringList from = text.mid(end + 1).split(u'|');
    if (end <= start || from.contains(QString()))
        return fail(leadsNowhere(text));
    return Origin(DerivedReference{text.mid(start, end - start), from});
}

/// Rows of one that the other does not have; each counts once.
RowsBehind without(const RowsBehind &rows, const RowsBehind &others)
{
    RowsBehind rest{rows.table, {}, 0, {}};
    std::set_difference(rows.ids.begin(), rows.ids.end(), others.ids.begin(), others.ids.end(),
        std::back_inserter(rest.ids));
    rest.value = rest.ids.size();
    return rest;
}

/// Answers one reference, whatever it is.
class Finding
{
public:
    Finding(const Database &database, const FigureEngine &engine, TallyQueries::Want want)
        : m_database(database)
        , m_engine(engine)
        , m_want(want)
    { }

    Result<QList<RowsBehind>> operator()(const FigureReference &reference) const
    {
        const auto rows = m_engine.rowsOf(reference, m_want);
        if (!rows)
            return fail(rows.error());
        return QList<RowsBehind>{{rows->table, rows->ids, rows->value, reference.text()}};
    }

    Result<QList<RowsBehind>> operator()(const TallyReference &reference) const
    {
        const auto behind = TallyQueries(m_database).behind(reference.number, m_want);
        if (!behind)
            return fail(behind.error());
        return QList<RowsBehind>{
            {tableNamed(behind->table), behind->ids, behind->value, reference.text()}};
    }

    Result<QList<RowsBehind>> operator()(const RateReference &reference) const
    {
        return allOf({reference.part, reference.whole});
    }

    Result<QList<RowsBehind>> operator()(const DerivedReference &reference) const
    {
        return allOf(reference.from);
    }

    Result<QList<RowsBehind>> operator()(const TargetReference &reference) const
    {
        auto rows = issued(reference, reference.department.isEmpty() ? reference.unit : QString());
        if (!rows)
            return fail(rows.error());
        if (rows->ids.isEmpty() && reference.unit == m_engine.unit()) {
            for (const auto &unit : m_engine.units().mid(1)) {
                const auto part = issued(reference, unit);
                if (!part)
                    return fail(part.error());
                rows->ids += part->ids;
                rows->value += part->value;
            }
        }
        rows->reference = reference.text();
        return QList<RowsBehind>{*rows};
    }

    Result<QList<RowsBehind>> operator()(const ListReference &reference) const
    {
        const Table *table = tableNamed(reference.table);
        if (reference.column == kAll) {
            const auto ids = RecordStore(m_database).ids(*table, {});
            if (!ids)
                return fail(ids.error());
            return QList<RowsBehind>{{table, *ids, ids->size(), reference.text()}};
        }
        const bool isNumber = reference.column == "id"_L1
            || storageClass(table->find(reference.column)->kind) == "INTEGER";
        const Value value = isNumber ? Value(reference.value.toLongLong()) : Value(reference.value);
        const auto rows
            = RecordStore(m_database)
                  .find(*table,
                      {.conditions = {{reference.column, Condition::Test::Equal, {value}}}});
        if (!rows)
            return fail(rows.error());
        RowsBehind behind{table, {}, 0, reference.text()};
        for (const auto &row : *rows) {
            behind.ids.append(row.id);
            behind.value += reference.field.isEmpty()
                ? 1
                : row.values.at(table->indexOf(reference.field)).integer();
        }
        return QList<RowsBehind>{behind};
    }

    Result<QList<RowsBehind>> operator()(const AdjustedReference &reference) const
    {
        const auto now = rowsBehind(m_database, m_engine, reference.frozen, m_want);
        const auto then = before(reference);
        if (!now || !then)
            return fail(now ? then.error() : now.error());
        QList<RowsBehind> both{without(now->first(), *then), without(*then, now->first())};
        if (!reference.own.isEmpty()) {
            auto own = rowsBehind(m_database, m_engine, reference.own, m_want);
            if (!own)
                return own;
            both[0].ids += own->first().ids;
            both[0].value += own->first().value;
        }
        for (auto &rows : both)
            rows.reference = reference.text();
        return both;
    }

private:
    Result<QList<RowsBehind>> allOf(const QStringList &references) const
    {
        QList<RowsBehind> all;
        for (const auto &text : references) {
            auto rows = rowsBehind(m_database, m_engine, text, m_want);
            if (!rows)
                return rows;
            all += *rows;
        }
        return all;
    }

    /// Looked up through a connection of its own: one sees one moment at a time.
    Result<RowsBehind> before(const AdjustedReference &reference) const
    {
        const auto database = Database::open(m_database.path(), Database::Access::ReadOnly);
        if (!database)
            return fail(database.error());
        const auto engine = FigureEngine::create(**database,
            {.unit = m_engine.unit(), .now = m_engine.moment(), .asOfSet = reference.set});
        if (!engine)
            return fail(engine.error());
        return rowsBehind(**database, **engine, reference.frozen, m_want)
            .map([](const QList<RowsBehind> &rows) { return rows.first(); });
    }

    /// The newest issued target of a unit, or of the department.
    Result<RowsBehind> issued(const TargetReference &reference, const QString &unit) const
    {
        const Table &table = targets();
        const auto found
            = RecordStore(m_database)
                  .find(table,
                      {.conditions = {{u"year"_s, Condition::Test::Equal, {reference.year}},
                           {u"indicator_code"_s, Condition::Test::Equal, {reference.indicator}},
                           {QString(kStatus), Condition::Test::Equal, {u"issued"_s}}},
                          .order = {{u"version"_s}}});
        if (!found)
            return fail(found.error());
        RowsBehind behind{&table, {}, 0, {}};
        for (const auto &row : *found) {
            if (table.value(row, "division_code"_L1).text() != unit
                || table.value(row, "department"_L1).text() != reference.department)
                continue;
            behind.ids = {row.id};
            behind.value = table.value(row, "value"_L1).integer();
        }
        return behind;
    }

    const Database &m_database;
    const FigureEngine &m_engine;
    TallyQueries::Want m_want;
};

} // namespace

QString TallyReference::text() const
{
    return QStringList{u"tally"_s, number.code, number.parts,
        number.unit.isEmpty() ? QString(kAll) : number.unit, number.span.from.toString(Qt::ISODate),
        number.span.to.toString(Qt::ISODate)}
        .join(u'/');
}

TargetReference targetReference(const FigureReference &figure)
{
    return {figure.indicator, figure.period.year(), figure.unit, figure.department};
}

RateReference targetRate(const FigureReference &figure)
{
    return {figure.text(), targetReference(figure).text()};
}

QString RateReference::text() const
{
    return part.isEmpty() || whole.isEmpty() ? QString() : u"rate:"_s + part + u';' + whole;
}

QString TargetReference::text() const
{
    return QStringList{u"target"_s, indicator, QString::number(year), unit, department}.join(u'/');
}

QString AdjustedReference::text() const
{
    return u"adjusted:"_s + own + u';' + frozen + u';' + QString::number(set);
}

QString DerivedReference::text() const
{
    return u"from:"_s + what + u';' + from.join(u'|');
}

QString derivedFrom(const QString &what, const QStringList &from)
{
    return from.isEmpty() || from.contains(QString()) ? QString()
                                                      : DerivedReference{what, from}.text();
}

QString ListReference::text() const
{
    return QStringList{u"list"_s, table, column, value, field}.join(u'/');
}

Result<Origin> parseOrigin(const QString &text)
{
    if (text.startsWith("rate:"_L1))
        return parseRate(text);
    if (text.startsWith("from:"_L1))
        return parseDerived(text);
    if (text.startsWith("adjusted:"_L1))
        return parseAdjusted(text);
    if (text.startsWith("tally/"_L1))
        return parseTally(text);
    if (text.startsWith("target/"_L1))
        return parseTarget(text);
    if (text.startsWith("list/"_L1))
        return parseList(text);
    return FigureReference::parse(text).map(
        [](const FigureReference &reference) { return Origin(reference); });
}

Result<QList<RowsBehind>> rowsBehind(const Database &database, const FigureEngine &engine,
    const QString &reference, TallyQueries::Want want)
{
    const auto parsed = parseOrigin(reference);
    if (!parsed)
        return fail(parsed.error());
    return std::visit(Finding(database, engine, want), *parsed);
}

ReferenceSubject subjectOf(const QString &reference)
{
    const auto parsed = parseOrigin(reference);
    if (!parsed)
        return {};
    if (const auto *figure = std::get_if<FigureReference>(&*parsed))
        return {figure->indicator, figure->unit};
    if (const auto *tally = std::get_if<TallyReference>(&*parsed)) {
        const bool isStatistic = tally->number.code == "statistic"_L1;
        return {isStatistic ? tally->number.parts : tally->number.code, tally->number.unit};
    }
    if (const auto *rate = std::get_if<RateReference>(&*parsed))
        return subjectOf(rate->part);
    if (const auto *derived = std::get_if<DerivedReference>(&*parsed))
        return subjectOf(derived->from.first());
    if (const auto *adjusted = std::get_if<AdjustedReference>(&*parsed))
        return subjectOf(adjusted->frozen);
    if (const auto *target = std::get_if<TargetReference>(&*parsed))
        return {target->indicator, target->unit};
    return {};
}

} // namespace core
