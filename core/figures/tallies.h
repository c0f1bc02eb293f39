#pragma once

#include "core/base/period.h"
#include "core/storage/tallyqueries.h"

#include <QHash>

#include <map>

namespace core {

/// The tallies of a span for one unit of reports, each read once.
class Tallies
{
public:
    /// `unit`: the ledger's whole, or one of its units.
    enum class Reach { Whole, Unit };
    Tallies(const Database &database, TallyQueries::Span span, QString unit, Reach reach)
        : m_queries(database)
        , m_span(span)
        , m_unit(std::move(unit))
        , m_reach(reach)
    { }

    /// Of one part, or of all parts together (never of persons, who may be in several).
    Result<qint64> value(const QString &code, const QString &part = {});
    /// Of the unit, by part.
    Result<std::map<QString, qint64>> parts(const QString &code);
    /// By unit, then part.
    Result<std::map<QString, std::map<QString, qint64>>> units(const QString &code);

    /// What leads from such a number back to its rows: of the unit, or of another one.
    QString reference(const QString &code, const QString &parts = QStringLiteral("*")) const;
    QString referenceOf(
        const QString &unit, const QString &code, const QString &parts = QStringLiteral("*")) const;

    const TallyQueries &queries() const { return m_queries; }
    const TallyQueries::Span &span() const { return m_span; }

private:
    TallyQueries m_queries;
    TallyQueries::Span m_span;
    QString m_unit;
    Reach m_reach;
    QHash<QString, std::map<QString, qint64>> m_known; // by code
};

} // namespace core
