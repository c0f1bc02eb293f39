#include "core/domain/trainingclass.h"
#include "tests/core/figures/countedledger.h"

#include <catch2/catch.hpp>
#include <random>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

/// Every number of a table of figures in one text.
QString numbers(const FigureTable &table)
{
    QString text;
    for (const auto &figure : table.rows) {
        text += u"%1 %2 %3: %4 %5 %6 %7 %8\n"_s
                    .arg(figure.indicator->code(), figure.unit, figure.department)
                    .arg(figure.actual)
                    .arg(figure.cumulative)
                    .arg(figure.lastYearActual)
                    .arg(figure.lastYearCumulative)
                    .arg(figure.target.value_or(-1));
    }
    return text;
}

} // namespace

TEST_CASE("figures as of a moment are those that were counted at that moment", "[figures]")
{
    fixture::CountedLedger ledger;
    std::mt19937 random(7);
    const QStringList units = {u"141126"_s, u"141127"_s, u"141128"_s, u"141100:own"_s};
    QList<RowId> people, classes, rows;
    for (int i = 0; i < 6; ++i)
        people.append(ledger.person(i));
    const Period period = *Period::parse(u"2021H1");
    const FigureOptions byDepartment{.by = FigureOptions::By::Department};
    struct Moment
    {
        QDateTime at;
        QString counties, departments;
    };
    std::vector<Moment> moments;
    for (int step = 0; step < 40; ++step) {
        const auto pick
            = [&](const auto &list) { return list[qsizetype(random() % quint64(list.size()))]; };
        const QString unit = pick(units);
        const QDate day = QDate(2020, 1, 15).addMonths(int(random() % 20));
        if (classes.isEmpty() || random() % 4 == 0)
            classes.append(ledger.addClass(unit, random() % 2 == 0 ? u"RSJ"_s : u"NYJ"_s));
        else if (random() % 5 == 0)
            ledger.setTarget(kTrainCompletions, unit, int(random() % 90), step + 1);
        else if (random() % 4 == 0 && !rows.isEmpty()) {
            auto writer = ledger.begin();
            REQUIRE(writer->remove(enrolments(), rows.takeLast()));
            REQUIRE(writer->commit());
        } else if (random() % 2 == 0)
            ledger.certify(pick(people), day, unit, random() % 2 == 0);
        else
            rows.append(ledger.complete(ledger.person(100 + step), classes.last(), day, unit));
        moments.push_back({ledger.now(), numbers(*ledger.engine()->figures(period)),
            numbers(*ledger.engine()->figures(period, byDepartment))});
    }
    for (const auto &moment : moments) {
        const auto engine = ledger.engine(moment.at);
        CHECK(numbers(*engine->figures(period)) == moment.counties);
        CHECK(numbers(*engine->figures(period, byDepartment)) == moment.departments);
        const auto table = engine->figures(period);
        REQUIRE(table);
        for (const auto &figure : table->rows) {
            const auto found
                = engine->rowsOf(figure.reference(period, FigureReference::Span::Period));
            REQUIRE(found);
            REQUIRE(found->ids.size() == figure.actual);
        }
    }
}
