#include "core/domain/catalog.h"
#include "core/figures/origin.h"
#include "core/report/documentcells.h"
#include "core/report/periodreports.h"
#include "core/storage/recordstore.h"
#include "core/workspace/demo.h"
#include "core/workspace/workspace.h"
#include "tests/results.h"

#include <QTemporaryDir>

#include <set>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

using Cell = Document::Cell;

/// A small demo city with every report of a period.
class City
{
public:
    City()
    {
        const QString path = m_folder.filePath(u"demo.ledger"_s);
        REQUIRE(makeDemo(path, {.persons = 1500, .irregularPercent = 0}));
        auto opened = Workspace::open(path, {});
        REQUIRE(opened);
        workspace = std::move(*opened);
        auto made = FigureEngine::create(
            workspace->database(), {.unit = u"141100"_s, .now = workspace->now()});
        REQUIRE(made);
        engine = std::move(*made);
    }

    Document report(ReportKind kind, const Period &period, const QString &unit) const
    {
        auto document = periodReport(kind,
            {workspace->database(), *engine, workspace->names(), {.period = period, .unit = unit},
                workspace->today()});
        REQUIRE(document);
        return std::move(*document);
    }

    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<FigureEngine> engine;

private:
    QTemporaryDir m_folder;
};

const City &city()
{
    static const City made;
    return made;
}

/// Columns that count nothing in the ledger: a place in a list, the calendar.
bool countsNothing(const DocumentCell &cell)
{
    for (const auto &word : {u"序号"_s, u"时间进度"_s, u"时序"_s, u"进度"_s}) {
        if (cell.label.contains(word))
            return true;
    }
    return false;
}

/// What the rows come to when somebody else adds them up.
qint64 addedUp(const RowsBehind &rows)
{
    static const QHash<QString, QString> columns
        = {{u"employment_stat"_s, u"month_value"_s}, {u"publicity_activity"_s, u"quantity"_s},
            {u"subsidy_item"_s, u"amount"_s}, {u"training_need"_s, u"persons"_s},
            {u"target"_s, u"value"_s}, {u"plan_target"_s, u"value"_s}};
    const QString column = columns.value(QString(rows.table->name));
    const auto sums
        = RecordStore(city().workspace->database()).sums(*rows.table, rows.ids, {column});
    REQUIRE(sums);
    return sums->value(column);
}

/// Different places of the rows, where places are counted.
qint64 places(const RowsBehind &rows)
{
    std::set<QString> found;
    const auto records = RecordStore(city().workspace->database()).read(*rows.table, rows.ids);
    REQUIRE(records);
    for (const auto &record : *records)
        found.insert(rows.table->value(record, "division_code"_L1).text());
    return qint64(found.size());
}

void checkRows(const RowsBehind &rows)
{
    const std::set<RowId> once(rows.ids.begin(), rows.ids.end());
    CHECK(once.size() == size_t(rows.ids.size()));
    const QString &from = rows.reference;
    const bool isSum = rows.table->name == "employment_stat"_L1
        || rows.table->name == "training_need"_L1 || from.contains("publicity_pieces"_L1)
        || from.contains("subsidy_amount"_L1) || from.startsWith("target/"_L1)
        || from.endsWith("/value"_L1);
    if (isSum)
        CHECK(addedUp(rows) == rows.value);
    else if (from.contains("brand_counties"_L1) || from.contains("county_groups"_L1))
        CHECK(places(rows) == rows.value);
    else if (!from.contains("income"_L1) && !from.startsWith("list/"_L1))
        CHECK(qint64(rows.ids.size()) == rows.value);
}

/// Recounts the rows behind one cell.
void walk(const DocumentCell &cell)
{
    INFO(cell.place.toStdString() << ' ' << cell.label.toStdString() << ' '
                                  << cell.cell.reference.toStdString());
    const auto rows = rowsBehind(city().workspace->database(), *city().engine, cell.cell.reference);
    REQUIRE(rows);
    for (const auto &each : *rows)
        checkRows(each);
    if (cell.cell.reference.startsWith("from:"_L1))
        return; // worked out of these rows
    if (cell.cell.kind == Cell::Kind::Count || cell.cell.kind == Cell::Kind::Money) {
        if (rows->size() == 1)
            CHECK(rows->first().value == cell.cell.number);
    } else if (cell.cell.kind == Cell::Kind::Rate && rows->size() == 2) {
        CHECK(rateTimes100(rows->at(0).value, rows->at(1).value) == cell.cell.number);
    }
}

} // namespace

TEST_CASE("the rows behind every cell of every built-in report recount to the cell", "[walk]")
{
    const std::pair<Period, QString> scopes[] = {{Period(Period::Kind::Year, 2021), u"141100"_s},
        {Period(Period::Kind::Quarter, 2021, 2), u"141127"_s},
        {Period(Period::Kind::Month, 2021, 6), u"141100:own"_s}};
    int walked = 0;
    for (const auto kind : reportKinds()) {
        for (const auto &[period, unit] : scopes) {
            INFO(reportKey(kind).toStdString() << ' ' << period.key().toStdString());
            for (const auto &cell : cellsOf(city().report(kind, period, unit))) {
                if (cell.cell.reference.isEmpty())
                    continue;
                walk(cell);
                ++walked;
            }
        }
    }
    CHECK(walked > 1500);
}

TEST_CASE("every number of the reports leads to its rows", "[walk]")
{
    const Period year(Period::Kind::Year, 2021);
    for (const auto kind : reportKinds()) {
        for (const auto &cell : cellsOf(city().report(kind, year, u"141100"_s))) {
            const bool isNumber = cell.cell.isNumber() && cell.cell.kind != Cell::Kind::Points;
            INFO(reportKey(kind).toStdString()
                << ' ' << cell.place.toStdString() << ' ' << cell.label.toStdString());
            CHECK((!isNumber || countsNothing(cell) || !cell.cell.reference.isEmpty()));
        }
    }
}

TEST_CASE("a reference is read back as it was written", "[walk]")
{
    const TallyReference tally{
        {u"jobs"_s, u"XN,SN"_s, u"141127"_s, {QDate(2021, 1, 1), QDate(2021, 6, 30)}}};
    const RateReference rate{tally.text(), TargetReference{u"jobs"_s, 2021, u"141127"_s}.text()};
    const ListReference list{u"competition"_s, u"id"_s, u"7"_s, u"edition"_s};
    for (const auto &text : {tally.text(), rate.text(), list.text(),
             TargetReference{u"train_completions"_s, 2021, {}, u"RSJ"_s}.text()}) {
        const auto parsed = parseOrigin(text);
        INFO(text.toStdString());
        REQUIRE(parsed);
        CHECK(std::visit([](const auto &origin) { return origin.text(); }, *parsed) == text);
    }
    for (const auto &text : {u"rate:a"_s, u"tally/x/y"_s, u"list/nothing/id/1/"_s, u"target/x"_s})
        CHECK_FALSE(parseOrigin(text));
}
