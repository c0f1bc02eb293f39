#include "core/figures/tallies.h"

#include "core/figures/origin.h"

#include <numeric>

namespace core {

Result<std::map<QString, qint64>> Tallies::parts(const QString &code)
{
    const auto known = m_known.constFind(code);
    if (known != m_known.cend())
        return *known;
    const bool isWhole = m_reach == Reach::Whole;
    const auto rows = m_queries.tally(code, m_span, isWhole ? TallyBy::Whole : TallyBy::Unit);
    if (!rows)
        return fail(rows.error());
    std::map<QString, qint64> parts;
    for (const auto &row : *rows) {
        if (isWhole || row.unit == m_unit)
            parts[row.part] += row.value;
    }
    m_known.insert(code, parts);
    return parts;
}

Result<qint64> Tallies::value(const QString &code, const QString &part)
{
    const auto found = parts(code);
    if (!found)
        return fail(found.error());
    if (!part.isEmpty()) {
        const auto known = found->find(part);
        return known == found->end() ? 0 : known->second;
    }
    return std::accumulate(found->begin(), found->end(), qint64(0),
        [](qint64 sum, const auto &entry) { return sum + entry.second; });
}

QString Tallies::reference(const QString &code, const QString &parts) const
{
    return referenceOf(m_reach == Reach::Whole ? QString() : m_unit, code, parts);
}

QString Tallies::referenceOf(const QString &unit, const QString &code, const QString &parts) const
{
    return TallyReference{{code, parts, unit, m_span}}.text();
}

Result<std::map<QString, std::map<QString, qint64>>> Tallies::units(const QString &code)
{
    const auto rows = m_queries.tally(code, m_span, TallyBy::Unit);
    if (!rows)
        return fail(rows.error());
    std::map<QString, std::map<QString, qint64>> units;
    for (const auto &row : *rows)
        units[row.unit][row.part] += row.value;
    return units;
}

} // namespace core
