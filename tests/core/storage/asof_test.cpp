#include "core/domain/person.h"
#include "core/storage/asof.h"
#include "core/storage/journal.h"
#include "core/storage/recordstore.h"
#include "tests/core/storage/ledgerfile.h"

#include <catch2/catch.hpp>
#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const Table &people()
{
    return persons();
}

/// Every person, as one text.
QByteArray rows(const Database &database)
{
    QByteArray all;
    auto read = RecordStore(database).forEach(
        people(), {.order = {{u"id"_s}}}, [&](const Record &record) {
            all += QByteArray::number(record.id);
            for (const auto &value : record.values)
                all += '|' + (value.isNull() ? QByteArray("-") : value.plain().toUtf8());
            return true;
        });
    REQUIRE(read);
    return all;
}

/// A ledger with a past: what it held after each moment.
class Past
{
public:
    struct Moment
    {
        qint64 at;
        QByteArray contents;
    };

    explicit Past(unsigned seed)
        : m_random(seed)
    { }

    void live(int steps)
    {
        for (int step = 0; step < steps; ++step) {
            auto writer = m_ledger.begin();
            const qint64 at = writer->header().at;
            act(*writer, step);
            const auto committed = writer->commit();
            REQUIRE(committed);
            if (committed->number != 0)
                m_sets.append(committed->number);
            writer.reset();
            moments.push_back({at, rows(m_ledger.database())});
        }
    }

    fixture::LedgerFile &ledger() { return m_ledger; }

    std::vector<Moment> moments;

private:
    int below(qsizetype count) { return int(m_random() % quint64(count)); }

    void act(ChangeWriter &writer, int step)
    {
        const int action = below(6);
        if (m_alive.isEmpty() || action == 0) {
            for (int i = 0, count = 1 + below(9); i < count; ++i)
                m_alive.append(*writer.insert(people(), fixture::person(step * 10 + i)));
        } else if (action == 1 && !m_sets.isEmpty()) {
            undo(writer);
        } else if (action == 2 && m_alive.size() > 3) {
            (void)writer.remove(people(), m_alive.takeAt(below(m_alive.size())));
        } else {
            for (int i = 0; i < 3; ++i)
                edit(writer);
        }
    }

    void edit(ChangeWriter &writer)
    {
        auto record = writer.read(people(), m_alive[below(m_alive.size())]);
        REQUIRE(record);
        if (!*record)
            return; // its insert was taken back
        const auto column = below(2) == 0 ? "mobile"_L1 : "home_village"_L1;
        people().set(
            **record, column, below(3) == 0 ? Value() : Value(u"1380000%1"_s.arg(below(9999))));
        REQUIRE(writer.update(people(), **record));
    }

    /// Takes one of the last sets back; a conflict leaves what was restored before it, a set as
    /// good as any.
    void undo(ChangeWriter &writer)
    {
        const qint64 number
            = m_sets[m_sets.size() - 1 - below(std::min<qsizetype>(3, m_sets.size()))];
        (void)undoInto(writer, number);
    }

    fixture::LedgerFile m_ledger;
    std::mt19937 m_random;
    QList<RowId> m_alive;
    QList<qint64> m_sets;
};

} // namespace

TEST_CASE("a ledger as of any moment is what it was at that moment", "[storage]")
{
    for (const unsigned seed : {1U, 2U}) {
        Past past(seed);
        past.live(45);
        const QByteArray today = rows(past.ledger().database());
        for (const auto &moment : past.moments) {
            const auto asOf = AsOf::build(past.ledger().database(), moment.at, {&people()});
            REQUIRE(asOf);
            REQUIRE(rows(past.ledger().database()) == moment.contents);
        }
        CHECK(rows(past.ledger().database()) == today);
    }
}

TEST_CASE("before its first set a ledger as of then is empty", "[storage]")
{
    fixture::LedgerFile ledger;
    auto writer = ledger.begin();
    for (int i = 0; i < 600; ++i)
        REQUIRE(writer->insert(people(), fixture::person(i)));
    const qint64 at = writer->header().at;
    REQUIRE(writer->commit());
    writer.reset();
    {
        const auto asOf = AsOf::build(ledger.database(), at - 1, {&people()});
        REQUIRE(asOf);
        CHECK((*asOf)->number() == 0);
        CHECK(*RecordStore(ledger.database()).count(people()) == 0);
    }
    const auto asOf = AsOf::build(ledger.database(), at, {&people()});
    REQUIRE(asOf);
    CHECK(*RecordStore(ledger.database()).count(people()) == 600);
}

TEST_CASE("a moment in the past can be read from a file that cannot be written", "[storage]")
{
    fixture::LedgerFile ledger;
    auto writer = ledger.begin();
    const auto id = writer->insert(people(), fixture::person(1));
    const qint64 at = writer->header().at;
    REQUIRE(writer->commit());
    writer = ledger.begin();
    REQUIRE(writer->remove(people(), *id));
    REQUIRE(writer->commit());
    writer.reset();
    const auto reader = Database::open(ledger.path(), Database::Access::ReadOnly);
    REQUIRE(reader);
    const auto asOf = AsOf::build(**reader, at, {&people()});
    REQUIRE(asOf);
    const auto record = RecordStore(**reader).read(people(), *id);
    REQUIRE(record);
    CHECK(people().value(*record, "name"_L1) == people().value(fixture::person(1), "name"_L1));
}
