#include "core/workspace/demo.h"

#include "core/base/clock.h"
#include "core/domain/certificate.h"
#include "core/domain/employment.h"
#include "core/domain/evaluation.h"
#include "core/domain/person.h"
#include "core/domain/subsidy.h"
#include "core/domain/timetable.h"
#include "core/domain/trainingclass.h"
#include "core/domain/voucher.h"
#include "core/figures/engine.h"
#include "core/storage/bulkload.h"
#include "core/workspace/demoeditions.h"
#include "core/workspace/demojobs.h"
#include "core/workspace/demooffices.h"
#include "core/workspace/demosubsidies.h"
#include "core/workspace/demotrades.h"
#include "core/workspace/demotraining.h"
#include "core/workspace/demovouchers.h"
#include "core/workspace/demowriter.h"
#include "core/workspace/newledger.h"

#include <QCoreApplication>
#include <QFile>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kWhole = 1'000'000; // shares are millionths
constexpr int kShrink = 88; // each earlier year has so many hundredths of the next
constexpr auto kMoment = "2022-01-05T00:00:00Z";
constexpr int kMostYears = 10;
/// Invented identity numbers have four sequence codes a day and are soon used up.
constexpr int kMostPersons = 2'000'000;
/// Persons that the published year needs, and what an earlier one of the same size adds.
constexpr qint64 kPersonsOfYear = 150'000;

Error cancelled()
{
    return {Error::Code::Cancelled, QCoreApplication::translate("core", "已取消，没有留下文件。")};
}

std::vector<qint64> shares(int years)
{
    std::vector<qint64> shares(size_t(years), kWhole);
    for (size_t i = shares.size() - 1; i > 0; --i)
        shares[i - 1] = shares[i] * kShrink / 100;
    return shares;
}

/// Scales all years down when fewer people are wanted than they need.
void fit(std::vector<qint64> &shares, int persons)
{
    qint64 needed = 0;
    for (const auto share : shares)
        needed += kPersonsOfYear * share / kWhole;
    if (persons <= 0 || persons >= needed)
        return;
    for (auto &share : shares)
        share = share * persons / needed;
}

Result<DemoCity> imagined(const DemoOptions &options, const Progress &progress)
{
    const auto figures = DemoFigures::read();
    if (!figures)
        return fail(figures.error());
    DemoCity city;
    city.seed = options.seed;
    city.irregularPercent = options.irregularPercent;
    if (auto read = readDemoTrades(city, *figures); !read)
        return fail(read.error());
    auto sizes = shares(std::max(options.years, 1));
    fit(sizes, options.persons);
    const int first = kDemoLastYear + 1 - int(sizes.size());
    for (size_t i = 0; i < sizes.size(); ++i)
        city.years.push_back(figures->year(first + int(i), sizes[i], options.seed));
    addDemoOffices(city);
    DemoTraining training(city);
    if (!training.run(progress) || !training.addRegistered(options.persons, progress))
        return fail(cancelled());
    if (auto applied = addDemoSubsidies(city); !applied)
        return fail(applied.error());
    addDemoVouchers(city);
    addDemoJobs(city);
    return city;
}

Result<DemoMade> write(const Database &database, const DemoCity &city, const Progress &progress)
{
    const QDateTime moment = QDateTime::fromString(QLatin1String(kMoment), Qt::ISODate);
    const auto loose = LooseLinks::begin(database);
    if (!loose)
        return fail(loose.error());
    auto writer = ChangeWriter::begin(database,
        {.kind = ChangeKind::Demo,
            .title = QCoreApplication::translate("core", "生成演示城市"),
            .at = moment.toMSecsSinceEpoch()});
    if (!writer)
        return fail(writer.error());
    auto load = BulkLoad::begin(database,
        {&persons().table(), &personCategories(), &enrolments().table(),
            &evaluationResults().table(), &certificates().table(), &attendances(), &vouchers(),
            &voucherEntries(), &subsidyItems().table(), &employmentRecords().table(),
            &followUps()});
    if (!load)
        return fail(load.error());
    DemoWriter rows(**writer, city, progress);
    if (auto written = rows.run(); !written)
        return fail(written.error());
    if (!progress.step(1, 0, QCoreApplication::translate("core", "正在建立索引")))
        return fail(cancelled());
    if (auto built = load->finish(); !built)
        return fail(built.error());
    const auto planted = plantIrregularities(
        **writer, {.seed = city.seed, .percent = city.irregularPercent, .today = kDemoToday});
    if (!planted)
        return fail(planted.error());
    if (auto committed = (*writer)->commit(); !committed)
        return fail(committed.error());
    DemoMade made{rows.rows(), planted->list};
    for (auto table = planted->rows.begin(); table != planted->rows.end(); ++table)
        made.rows[table.key()] += table.value();
    return made;
}

/// From the seed too, so that the whole file can be made again.
Birth birthOf(quint64 seed)
{
    constexpr RowId kDemoSite = 0x0D3300; // no office draws it by chance more often than any other
    DemoRandom random(seed);
    QByteArray key;
    while (key.size() < kLedgerKeySize)
        key.append(char(random.below(256)));
    return {key, kDemoSite + RowId(seed % 256)};
}

Result<DemoMade> make(const QString &path, const DemoCity &city, const Progress &progress)
{
    const QDateTime moment = QDateTime::fromString(QLatin1String(kMoment), Qt::ISODate);
    const auto database = createLedger(path,
        {.unit = u"141100"_s,
            .year = kDemoLastYear,
            .clock = fixedClock(moment),
            .birth = birthOf(city.seed),
            .demoClock = kMoment});
    if (!database)
        return fail(database.error());
    auto made = write(**database, city, progress);
    if (made) {
        if (auto fresh = refreshFigures(**database); !fresh)
            return fail(fresh.error());
        if (auto issued = addDemoEditions(**database, moment, *made, progress); !issued)
            return fail(issued.error());
    }
    return made;
}

} // namespace

Result<DemoMade> makeDemo(const QString &path, const DemoOptions &options, const Progress &progress)
{
    if (options.years < 1 || options.years > kMostYears || options.persons < 0
        || options.persons > kMostPersons) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate("core", "演示城市可有 1 至 %1 年、至多 %2 名学员。请改小。")
                .arg(kMostYears)
                .arg(kMostPersons)});
    }
    const bool wasThere = QFile::exists(path);
    const auto city = imagined(options, progress);
    if (!city)
        return fail(city.error());
    auto made = make(path, *city, progress);
    if (!made && !wasThere) {
        for (const auto *suffix : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(suffix));
    }
    return made;
}

} // namespace core
