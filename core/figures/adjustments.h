#pragma once

#include "core/figures/engine.h"

#include <QSet>

#include <map>

namespace core {

/// 调整数: what counts by now in the periods that an issued edition has frozen, beyond what
/// it printed; it belongs to the period that is reported next.
struct Adjustment
{
    qint64 value = 0;
    QString edition; // the title of the one that printed last
    QString reference; // leads to the rows that came and went since
    QString wholeReference; // the same with the rows of the period
};

/// The adjustments that a period takes in, of every figure that was printed before it.
class Adjustments
{
public:
    /// Of the editions that were issued at the engine's moment.
    static Result<Adjustments> read(
        const Database &database, const FigureEngine &engine, const Period &period);

    /// Null when there is none.
    const Adjustment *find(const QString &indicator, const QString &unit) const;
    /// Whether there is one that is not zero.
    bool has(const QString &indicator) const { return m_adjusted.contains(indicator); }
    bool isEmpty() const { return m_adjusted.isEmpty(); }
    /// Titles of the editions whose numbers are adjusted, each once.
    QStringList editions() const;

    /// 本期完成 as it is printed: this cumulative less the last frozen one.
    qint64 inPeriod(const Figure &figure) const;
    /// What leads to the rows of 本期完成.
    QString reference(const Figure &figure, const Period &period) const;

private:
    std::map<std::pair<QString, QString>, Adjustment> m_known; // by indicator and unit
    QSet<QString> m_adjusted; // indicators
};

} // namespace core
