#pragma once

#include "core/storage/flagqueries.h"
#include "core/workspace/flags.h"

#include <vector>

namespace core {

/// Looks for flags rule by rule; what several rules need is read once.
class FlagFinder
{
public:
    explicit FlagFinder(const Workspace &workspace);

    /// The flags of one rule are appended.
    Result<void> find(const QString &rule);
    QList<Flag> &flags() { return m_flags; }

private:
    struct Seat
    {
        RowId person;
        RowId enrolment;
        int place; // of the class
    };

    Result<void> readClasses();
    Result<void> readSeats();
    Result<int> parameter(const QString &key, int fallback, const QDate &on);

    Result<void> findOverlaps();
    Result<void> comparePeriods(const std::vector<Seat> &seats);
    Result<void> findResubmissions();
    Result<void> findOversized();
    Result<void> findLongDays();
    Result<void> findTightClasses();
    Result<void> findEarlyCertificates();
    Result<void> findSharedAccounts();
    Result<void> findYearlyLimits();
    Result<void> judgeYear(const std::vector<FlagSubsidy> &items);
    Result<void> findOnceInALife();
    Result<std::vector<FlagSubsidy>> subsidies();

    /// Seats of one person after another.
    Result<void> forEachPerson(const std::function<Result<void>(const std::vector<Seat> &)> &each);
    void add(const QString &rule, const Table &table, const QList<RowId> &rows, const QString &text,
        const QStringList &facts);
    QString personName(RowId person) const;
    QString day(const QDate &date) const { return date.toString(Qt::ISODate); }
    QString kindName(const QString &kind) const;

    const Workspace &m_workspace;
    QList<Flag> m_flags;
    std::vector<FlagClass> m_classes;
    QHash<RowId, int> m_places;
    std::vector<Seat> m_seats;
    std::vector<int> m_rosters; // seats by class
    QHash<QString, int> m_parameters;
};

} // namespace core
