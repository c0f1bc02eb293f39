#include "core/domain/certificate.h"
#include "core/domain/person.h"
#include "core/rules/firstcertificates.h"
#include "tests/core/rules/ruleledger.h"

#include <random>

using namespace core;
using fixture::RuleLedger;

namespace {

struct Flags
{
    bool skilled = false;
    bool high = false;
    bool operator==(const Flags &) const = default;
};

using FlagsById = QHash<RowId, Flags>;

QString text(const Record &record, QLatin1StringView column)
{
    return certificates().table().value(record, column).text();
}

/// Counted the slow way, from the words of domain.md 5.1.
FlagsById counted(const Database &database)
{
    FlagsById flags;
    const RecordStore store(database);
    const auto people = store.find(persons(), {});
    REQUIRE(people);
    for (const auto &person : *people) {
        const QString prior = persons().table().value(person, "prior_level"_L1).text();
        const bool wasHigh = persons().table().value(person, "prior_high"_L1).integer() == 1;
        const auto own = store.find(
            certificates(), {.conditions = {{u"person"_s, Condition::Test::Equal, {person.id}}}});
        REQUIRE(own);
        RowId firstSkilled = 0;
        RowId firstHigh = 0;
        QString skilledOn;
        QString highOn;
        for (const auto &record : *own) {
            flags.insert(record.id, {});
            const QString status = text(record, kStatus);
            const QString day = text(record, "issue_date"_L1);
            const bool counts = status != u"draft" && status != u"revoked" && !day.isEmpty()
                && certificates().table().value(record, "reissue_of"_L1).isNull();
            const QString kind = text(record, "kind"_L1);
            const QString level = text(record, "level"_L1);
            const auto isEarlier = [&](RowId known, const QString &on) {
                return known == 0 || day < on || (day == on && record.id < known);
            };
            const bool isSkilled = QStringList{u"10"_s, u"20"_s, u"30"_s, u"50"_s}.contains(kind);
            if (counts && isSkilled && isEarlier(firstSkilled, skilledOn)) {
                firstSkilled = record.id;
                skilledOn = day;
            }
            const bool isHigh
                = QStringList{u"3"_s, u"2"_s, u"1"_s, u"SP"_s, u"CH"_s}.contains(level)
                && (kind == u"10" || kind == u"20");
            if (counts && isHigh && isEarlier(firstHigh, highOn)) {
                firstHigh = record.id;
                highOn = day;
            }
        }
        if (firstSkilled != 0 && (prior.isEmpty() || prior == u"NA"))
            flags[firstSkilled].skilled = true;
        if (firstHigh != 0 && !wasHigh)
            flags[firstHigh].high = true;
    }
    return flags;
}

FlagsById stored(const Database &database)
{
    FlagsById flags;
    const auto all = RecordStore(database).find(certificates(), {});
    REQUIRE(all);
    for (const auto &record : *all) {
        flags.insert(record.id,
            {certificates().table().value(record, "is_first_skilled"_L1).integer() == 1,
                certificates().table().value(record, "is_first_high"_L1).integer() == 1});
    }
    return flags;
}

/// Random certificates and persons, always the same ones for a seed.
class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    { }

    int below(int limit) { return int(m_engine() % unsigned(limit)); }
    QString oneOf(const QStringList &texts) { return texts[below(int(texts.size()))]; }
    QString day() { return QDate(2021, 1, 1).addDays(below(12)).toString(Qt::ISODate); }
    QString kind()
    {
        return oneOf({u"10"_s, u"20"_s, u"20"_s, u"30"_s, u"40"_s, u"50"_s, u"60"_s, u"90"_s});
    }
    QString level() { return oneOf({u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"SP"_s, u"NA"_s}); }
    QString status()
    {
        return oneOf({u"registered"_s, u"verified"_s, u"reported"_s, u"draft"_s, u"revoked"_s,
            u"expired"_s, u"reissued"_s});
    }

private:
    std::mt19937 m_engine;
};

Record thrown(RuleLedger &ledger, Dice &dice, int person, int number)
{
    const Table &table = certificates();
    Record record = table.blank();
    for (const auto &[column, value] :
        fixture::Values{{kStatus, dice.status()}, {"kind"_L1, dice.kind()},
            {"level"_L1, dice.level()}, {"person"_L1, ledger.person(person)},
            {"issue_date"_L1, dice.day()}, {"certificate_no"_L1, u"N%1"_s.arg(number)}})
        table.set(record, column, value);
    return record;
}

} // namespace

TEST_CASE("flags follow any change of any certificate or holder", "[rules]")
{
    constexpr int kPersons = 6;
    RuleLedger ledger;
    Dice dice(GENERATE(1u, 2u, 3u));
    QList<RowId> ids;
    for (int step = 0; step < 60; ++step) {
        const int person = dice.below(kPersons);
        const int what = dice.below(10);
        if (what < 5 || ids.isEmpty()) {
            ids.append(ledger.addRecord(certificates(), thrown(ledger, dice, person, step)));
        } else if (what < 8) {
            const RowId id = ids[dice.below(int(ids.size()))];
            const int column = dice.below(6);
            if (column == 0)
                ledger.set(certificates(), id, {{kStatus, dice.status()}});
            else if (column == 1)
                ledger.set(certificates(), id, {{"kind"_L1, dice.kind()}});
            else if (column == 2)
                ledger.set(certificates(), id, {{"level"_L1, dice.level()}});
            else if (column == 3)
                ledger.set(certificates(), id, {{"issue_date"_L1, dice.day()}});
            else if (column == 4)
                ledger.set(certificates(), id, {{"person"_L1, ledger.person(person)}});
            else
                ledger.set(certificates(), id,
                    {{"reissue_of"_L1, dice.below(2) == 0 ? Value() : Value(ids.first())}});
        } else if (what == 8) {
            ledger.set(persons(), ledger.person(person),
                {{"prior_high"_L1, dice.below(2)},
                    {"prior_level"_L1, dice.oneOf({u"NA"_s, {}, u"5"_s})}});
        } else {
            const RowId id = ids.takeLast();
            const auto followers
                = RecordStore(ledger.database())
                      .count(certificates(),
                          {.conditions = {{u"reissue_of"_s, Condition::Test::Equal, {id}}}});
            REQUIRE(followers);
            if (*followers == 0)
                ledger.remove(certificates(), id);
        }
        REQUIRE(stored(ledger.database()) == counted(ledger.database()));
    }
    const auto wrong = wrongFlags(ledger.database(), ledger.names());
    REQUIRE(wrong);
    CHECK(wrong->isEmpty());
}

TEST_CASE("new certificates get their flags before they are stored", "[rules]")
{
    constexpr int kPersons = 8;
    RuleLedger ledger;
    Dice dice(7);
    for (int i = 0; i < kPersons; ++i) {
        ledger.set(persons(), ledger.person(i),
            {{"prior_high"_L1, dice.below(3) == 0 ? 1 : 0},
                {"prior_level"_L1, dice.oneOf({u"NA"_s, u"NA"_s, u"4"_s})}});
    }
    for (int round = 0; round < 3; ++round) {
        QList<Record> records;
        for (int i = 0; i < 40; ++i)
            records.append(thrown(ledger, dice, dice.below(kPersons), round * 100 + i));
        REQUIRE(presetFlags(records, ledger.database(), ledger.names()));
        auto writer = ChangeWriter::begin(ledger.database(), {.title = u"导入"_s, .at = 1});
        REQUIRE(writer);
        QList<WrittenRow> written;
        for (auto &record : records) {
            const auto id = (*writer)->insert(certificates(), record);
            REQUIRE(id);
            record.id = *id;
            written.append({&certificates().table(), std::nullopt, record});
        }
        const qint64 inserted = (*writer)->changes();
        REQUIRE(follow(**writer, written, ledger.context()));
        const qint64 displaced = (*writer)->changes() - inserted;
        if (round == 0)
            CHECK(displaced == 0);
        CHECK(displaced < 2 * kPersons);
        REQUIRE((*writer)->commit());
        CHECK(stored(ledger.database()) == counted(ledger.database()));
    }
}

TEST_CASE("wrong flags of the whole ledger are found and put right", "[rules]")
{
    RuleLedger ledger;
    Dice dice(11);
    for (int i = 0; i < 40; ++i)
        ledger.addRecord(certificates(), thrown(ledger, dice, dice.below(6), i));
    auto writer = ChangeWriter::begin(ledger.database(), {.title = u"弄错"_s, .at = 1});
    REQUIRE(writer);
    const auto all = RecordStore(ledger.database()).find(certificates(), {});
    REQUIRE(all);
    int spoiled = 0;
    for (qsizetype i = 0; i < all->size(); i += 5) {
        Record record = all->at(i);
        const Value flag = certificates().table().value(record, "is_first_high"_L1);
        certificates().table().set(record, "is_first_high"_L1, flag.integer() == 1 ? 0 : 1);
        REQUIRE((*writer)->update(certificates(), record));
        ++spoiled;
    }
    const auto wrong = wrongFlags(ledger.database(), ledger.names());
    REQUIRE(wrong);
    CHECK(wrong->size() == spoiled);
    const auto changed = recomputeFlags(**writer, ledger.names());
    REQUIRE(changed);
    CHECK(*changed == spoiled);
    REQUIRE((*writer)->commit());
    CHECK(stored(ledger.database()) == counted(ledger.database()));
}
