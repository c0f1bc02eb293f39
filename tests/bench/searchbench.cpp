// What each key costs while a name or a number is typed.
#include "core/domain/person.h"
#include "core/storage/migrations.h"
#include "core/storage/recordstore.h"
#include "tests/bench/bench.h"

#include <random>

namespace bench {

using namespace Qt::StringLiterals;

void searchPart(const Settings &settings)
{
    auto database = core::openLedger(settings.ledger, core::Database::Access::ReadOnly);
    if (!database) {
        note(database.error().text);
        return;
    }
    const core::RecordStore store(**database);
    const core::Table &table = core::persons();
    const auto ids = store.ids(table, {.limit = 200'000});
    const struct
    {
        QString name;
        QLatin1StringView column;
    } routes[] = {{u"  name"_s, "name"_L1}, {u"  initials"_s, core::kSearchInitials},
        {u"  pinyin"_s, core::kSearchPinyin}, {u"  identity number"_s, "id_number"_L1},
        {u"  telephone"_s, "mobile"_L1}};
    std::mt19937_64 random(7);
    note(u"search as you type, at most 50 hits, 200 people, every key"_s);
    for (const auto &route : routes) {
        QList<double> keys;
        for (int i = 0; i < 200; ++i) {
            const auto record
                = store.read(table, (*ids)[qsizetype(random() % quint64(ids->size()))]);
            const QString whole = table.value(*record, route.column).text();
            for (qsizetype length = 1; length <= whole.size(); ++length)
                keys.append(
                    milliseconds([&] { (void)store.search(table, whole.left(length), 50); }));
        }
        note(u"%1 p50 %2 ms  p95 %3 ms  max %4 ms  (%5 keys)"_s.arg(route.name, -48)
                 .arg(percentile(keys, 0.5), 0, 'f', 3)
                 .arg(percentile(keys, 0.95), 0, 'f', 3)
                 .arg(percentile(keys, 1.0), 0, 'f', 1)
                 .arg(keys.size()));
    }
}

} // namespace bench
