#include "core/figures/targetbook.h"

#include "core/storage/recordstore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <numeric>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonths = 12;
constexpr int kWhole = 100;

QList<int> percentsOf(const QString &json)
{
    QList<int> percents;
    const auto steps = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &step : steps)
        percents.append(step.toInt());
    const bool isPlan
        = (percents.size() == 4 || percents.size() == kMonths) && percents.constLast() == kWhole;
    return isPlan ? percents : QList<int>();
}

/// The part of `target` that is due after `month` of the twelve by percents of its steps.
qint64 dueAfter(qint64 value, const QList<int> &percents, int month)
{
    const int length = kMonths / int(percents.size()); // months of a step
    const int step = month / length;
    const int into = month % length;
    const qint64 from = step == 0 ? 0 : percents[step - 1];
    const qint64 to = into == 0 ? from : percents[step];
    // percent × length, so that nothing is rounded twice
    const qint64 share = from * length + (to - from) * into;
    const qint64 whole = qint64(kWhole) * length;
    return (2 * value * share + whole) / (2 * whole);
}

} // namespace

YearMonths cumulativePlan(qint64 value, const QList<int> &percents)
{
    static const QList<int> kEven{25, 50, 75, 100};
    YearMonths plan{};
    for (int month = 1; month <= kMonths; ++month)
        plan[size_t(month - 1)] = dueAfter(value, percents.isEmpty() ? kEven : percents, month);
    return plan;
}

Light boundLight(std::optional<qint64> value, std::optional<qint64> target, Bound bound)
{
    if (!value || target.value_or(0) <= 0)
        return Light::None;
    if (bound == Bound::AtLeast)
        return *value >= *target         ? Light::Green
            : *value * 10 >= *target * 9 ? Light::Yellow
                                         : Light::Red;
    return *value <= *target          ? Light::Green
        : *value * 10 <= *target * 11 ? Light::Yellow
                                      : Light::Red;
}

Result<TargetBook> TargetBook::read(const Database &database, int year, QDate on)
{
    TargetBook book;
    auto loaded = book.load(database, year, Versions::Held, on);
    return loaded ? Result<TargetBook>(std::move(book)) : fail(loaded.error());
}

Result<TargetBook> TargetBook::readNewest(const Database &database, int year)
{
    TargetBook book;
    auto loaded = book.load(database, year, Versions::Newest, {});
    return loaded ? Result<TargetBook>(std::move(book)) : fail(loaded.error());
}

Result<void> TargetBook::load(const Database &database, int year, Versions versions, QDate on)
{
    const RecordStore store(database);
    const auto &schema = targets();
    Filter filter{
        .conditions = {{u"year"_s, Condition::Test::Equal, {year}}}, .order = {{u"version"_s}}};
    if (versions == Versions::Held) {
        filter.conditions.append(
            {QString(kStatus), Condition::Test::AnyOf, {u"issued"_s, u"superseded"_s}});
    }
    auto read = store.forEach(schema, filter, [&](const Record &record) {
        const Target target = schema.unpack(record);
        const bool isInForce = versions == Versions::Newest || !target.effectiveOn.isValid()
            || target.effectiveOn <= on;
        if (isInForce)
            m_targets[{target.indicatorCode, target.divisionCode, target.department}] = target;
        return true;
    });
    if (!read || m_targets.empty())
        return read;
    QList<Value> ids;
    for (const auto &[key, target] : m_targets)
        ids.append(target.id);
    const Table &parts = targetParts();
    return store.forEach(parts, {.conditions = {{u"target"_s, Condition::Test::AnyOf, ids}}},
        [&](const Record &record) {
            const auto month = parts.value(record, "month"_L1).integer();
            m_parts[parts.value(record, "target"_L1).integer()][size_t(month - 1)]
                = parts.value(record, "value"_L1).integer();
            return true;
        });
}

const Target *TargetBook::find(
    const QString &indicator, const QString &unit, const QString &department) const
{
    const auto found
        = m_targets.find({indicator, department.isEmpty() ? unit : QString(), department});
    return found == m_targets.end() ? nullptr : &found->second;
}

std::optional<qint64> TargetBook::value(
    const QString &indicator, const QString &whole, const QStringList &parts) const
{
    if (const Target *own = find(indicator, whole))
        return own->value;
    qint64 sum = 0;
    for (const auto &part : parts) {
        const Target *target = find(indicator, part);
        if (!target || !target->isYearly())
            return std::nullopt;
        sum += target->value;
    }
    return parts.isEmpty() ? std::nullopt : std::optional(sum);
}

std::optional<YearMonths> TargetBook::plan(const QString &indicator, const QString &unit) const
{
    const Target *target = find(indicator, unit);
    if (!target || !target->isYearly())
        return std::nullopt;
    if (const auto parts = m_parts.find(target->id); parts != m_parts.end()) {
        YearMonths plan{};
        std::partial_sum(parts->second.begin(), parts->second.end(), plan.begin());
        if (plan.back() == target->value)
            return plan;
    }
    const auto months = percentsOf(target->monthPlan);
    return cumulativePlan(
        target->value, months.isEmpty() ? percentsOf(target->quarterPlan) : months);
}

} // namespace core
