// The quarter with year-to-date, last year and target, and the distinct persons behind it.
#include "core/figures/engine.h"
#include "core/storage/migrations.h"
#include "tests/bench/bench.h"

namespace bench {

using namespace Qt::StringLiterals;

void quarterPart(const Settings &settings)
{
    auto database = core::openLedger(settings.ledger);
    if (!database) {
        note(database.error().text);
        return;
    }
    auto engine = core::FigureEngine::create(
        **database, {.unit = u"141100"_s, .now = QDateTime::currentDateTimeUtc()});
    if (!engine) {
        note(engine.error().text);
        return;
    }
    const core::Period quarter(core::Period::Kind::Quarter, 2021, 4);
    const double additive = fastest(20, [&] {
        (void)(*engine)->figures(quarter, {.persons = core::FigureOptions::Persons::Left});
    });
    const double all = fastest(5, [&] { (void)(*engine)->figures(quarter); });
    note(u"quarter, year-to-date, last year, target, rate and rank of every unit"_s);
    line(u"  indicators that add up"_s, additive);
    line(u"  with distinct persons recounted at every level"_s, all, additive, u"adding up"_s);
}

} // namespace bench
