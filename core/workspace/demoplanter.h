#pragma once

#include "core/rules/rules.h"
#include "core/storage/flagqueries.h"
#include "core/storage/recordstore.h"
#include "core/workspace/demoirregular.h"
#include "core/workspace/demorandom.h"

#include <QSet>

#include <memory>
#include <vector>

namespace core {

/// Plants one kind of irregularity after another; rows and people that were used once are left
/// alone, so that nothing is found beside what was planted.
class DemoPlanter
{
public:
    DemoPlanter(ChangeWriter &writer, const DemoIrregularOptions &options);

    Result<DemoPlanted> run();

private:
    struct Seat
    {
        RowId person;
        RowId enrolment;
        size_t place; // of the class
    };

    Result<void> readCity();
    qint64 wanted(qint64 base) const;
    /// Places of past classes, each once, in an order of their own for each kind.
    std::vector<size_t> shuffledClasses();
    std::vector<size_t> shuffledSeats();
    bool isUsable(size_t place) const;
    QString day(const QDate &date) const { return date.toString(Qt::ISODate); }
    Result<RowId> insert(const Table &table, Record record, RowId owner);
    Result<Record> stored(const Table &table, RowId id);
    void note(const QString &kind, const Table &table, QList<RowId> rows);

    Result<void> plantOverlaps();
    std::vector<size_t> overlapping(RowId person, const FlagClass &own) const;
    std::optional<size_t> guestFor(size_t place);
    Result<void> seatGuest(size_t place, size_t seat);
    Result<void> plantResubmissions();
    Result<void> resubmit(size_t place);
    Result<void> plantOversized();
    Result<void> plantLongDays();
    Result<void> fillDay(size_t place);

    Result<void> plantEarlyCertificates();
    Result<bool> bringForward(const Seat &seat);
    Result<void> plantSharedAccounts();
    Result<bool> shareAccount(size_t place);
    Result<void> plantDoubleClaims();
    Result<bool> claimTwice(const Seat &seat);
    Result<RowId> addClaim(const Seat &seat);

    Result<void> plantDuplicates();
    Result<bool> duplicate(const Seat &seat, int kind);
    Result<void> addWithdrawal(RowId person, RowId original, const QString &category);
    Result<bool> isFree(const QString &number) const;
    Result<QString> numberLike(const QString &number, int kind);

    ChangeWriter &m_writer;
    const DemoIrregularOptions &m_options;
    RecordStore m_store;
    std::unique_ptr<CodeBook> m_names;
    std::optional<Session> m_session;
    std::optional<RuleContext> m_context;
    DemoRandom m_random;
    DemoPlanted m_planted;
    std::vector<FlagClass> m_classes; // by start
    std::vector<std::vector<size_t>> m_rosters; // seats by class
    std::vector<Seat> m_seats;
    QHash<RowId, std::vector<size_t>> m_classesOf; // by person
    QSet<size_t> m_usedClasses;
    QSet<RowId> m_usedPersons;
};

} // namespace core
