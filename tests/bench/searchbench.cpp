// What each key costs while a name or a number is typed.
#include "core/domain/certificate.h"
#include "core/domain/person.h"
#include "core/storage/migrations.h"
#include "core/storage/recordstore.h"
#include "core/workspace/search.h"
#include "tests/bench/bench.h"

#include <random>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

struct Route
{
    QString name;
    QString (*typed)(const core::Record &person);
};

QString value(const core::Record &person, QLatin1StringView column)
{
    return core::persons().table().value(person, column).text();
}

QList<Route> routes()
{
    using core::Record;
    return {{u"  name"_s, [](const Record &person) { return value(person, "name"_L1); }},
        {u"  initials"_s,
            [](const Record &person) { return value(person, core::kSearchInitials); }},
        {u"  pinyin with blanks"_s,
            [](const Record &person) { return value(person, core::kSearchPinyin); }},
        {u"  pinyin in one"_s,
            [](const Record &person) { return value(person, core::kSearchPinyin).remove(u' '); }},
        {u"  surname and initials"_s,
            [](const Record &person) {
                return value(person, core::kSearchPinyin).section(u' ', 0, 0)
                    + value(person, core::kSearchInitials).mid(1);
            }},
        {u"  initials and last syllable"_s,
            [](const Record &person) {
                const QString initials = value(person, core::kSearchInitials);
                return initials.left(initials.size() - 1)
                    + value(person, core::kSearchPinyin).section(u' ', -1);
            }},
        {u"  identity number"_s,
            [](const Record &person) { return value(person, "id_number"_L1); }},
        {u"  telephone"_s, [](const Record &person) { return value(person, "mobile"_L1); }},
        {u"  last four of telephone"_s,
            [](const Record &person) { return value(person, "mobile"_L1).right(4); }},
        {u"  last six of identity number"_s,
            [](const Record &person) { return value(person, "id_number"_L1).right(6); }}};
}

void tell(const QString &name, const QList<double> &keys)
{
    note(u"%1 p50 %2 ms  p95 %3 ms  max %4 ms  (%5 keys)"_s.arg(name, -48)
             .arg(percentile(keys, 0.5), 0, 'f', 2)
             .arg(percentile(keys, 0.95), 0, 'f', 2)
             .arg(percentile(keys, 1.0), 0, 'f', 1)
             .arg(keys.size()));
}

} // namespace

void searchPart(const Settings &settings)
{
    auto database = core::openLedger(settings.ledger, core::Database::Access::ReadOnly);
    if (!database) {
        note(database.error().text);
        return;
    }
    const core::RecordStore store(**database);
    const auto ids = store.ids(core::persons(), {.limit = 200'000});
    auto workspace
        = core::Workspace::open(settings.ledger, {.access = core::Database::Access::ReadOnly});
    if (!ids || !workspace)
        return;
    std::mt19937_64 random(7);
    QList<core::Record> people;
    for (int i = 0; i < 200; ++i)
        people.append(*store.read(
            core::persons().table(), (*ids)[qsizetype(random() % quint64(ids->size()))]));
    note(u"search as you type, 200 people, every key; a registry: at most 50 hits"_s);
    for (const auto &route : routes()) {
        QList<double> registry;
        QList<double> certificates;
        QList<double> everywhere;
        for (const auto &person : std::as_const(people)) {
            const QString whole = route.typed(person);
            for (qsizetype length = 1; length <= whole.size(); ++length) {
                const QString typed = whole.left(length);
                registry.append(
                    milliseconds([&] { (void)store.search(core::persons(), typed, 50); }));
                certificates.append(
                    milliseconds([&] { (void)store.search(core::certificates(), typed, 50); }));
                everywhere.append(milliseconds([&] { (void)core::search(**workspace, typed, 5); }));
            }
        }
        tell(route.name + u": persons"_s, registry);
        tell(route.name + u": certificates"_s, certificates);
        tell(route.name + u": everywhere (Ctrl+K)"_s, everywhere);
    }
}

} // namespace bench
