#include "core/workspace/demoeditions.h"

#include "core/domain/edition.h"
#include "core/domain/office.h"
#include "core/rules/effects.h"
#include "core/storage/codebook.h"
#include "core/storage/recordstore.h"
#include "core/workspace/demoworld.h"
#include "core/workspace/editionparts.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct DemoEdition
{
    ReportKind kind;
    Period period;
    QString docNo;
};

QList<DemoEdition> demoEditions()
{
    return {{ReportKind::Bulletin, Period(Period::Kind::Month, kDemoLastYear, 3),
                u"吕技能办〔%1〕3号"_s.arg(kDemoLastYear)},
        {ReportKind::Dispatch, Period(Period::Kind::Quarter, kDemoLastYear, 1),
            u"吕技能办〔%1〕4号"_s.arg(kDemoLastYear)},
        {ReportKind::Dispatch, Period(Period::Kind::Quarter, kDemoLastYear, 2),
            u"吕技能办〔%1〕9号"_s.arg(kDemoLastYear)}};
}

/// Who wrote, reviewed and approved it.
Result<void> setSigners(const RecordStore &store, Record &record)
{
    const Table &table = reportSnapshots();
    const std::pair<QLatin1StringView, QString> signers[] = {{"author"_L1, u"city_clerk"_s},
        {"reviewer"_L1, u"city_reviewer"_s}, {"approver"_L1, u"approver"_s}};
    for (const auto &[column, login] : signers) {
        const auto user = store.findOne(users(), {{u"login"_s, Condition::Test::Equal, {login}}});
        if (!user)
            return fail(user.error());
        if (*user) {
            table.set(record, column, (*user)->id);
            table.set(record, kOwnerUnit, users().value(**user, kOwnerUnit));
        }
    }
    return editionSignatures(store, record).map([&](const QString &names) {
        table.set(record, "signed_names"_L1, names);
    });
}

Result<void> write(ChangeWriter &writer, const DemoEdition &edition,
    const EditionQuestion &question, const CountedReport &counted)
{
    const Table &table = reportSnapshots();
    Record record = table.blank();
    if (auto set = setEdition(writer.database(), record, question, counted); !set)
        return set;
    if (auto set = setSigners(RecordStore(writer.database()), record); !set)
        return set;
    table.set(record, kStatus, u"issued"_s);
    table.set(record, "doc_no"_L1, edition.docNo);
    table.set(record, "issued_on"_L1, kDemoToday.toString(Qt::ISODate));
    if (!counted.findings.isEmpty())
        table.set(record, "explanation"_L1, u"已逐条核对，台账无误。"_s);
    const auto id = writer.insert(table, std::move(record));
    return id ? writeEditionParts(writer, *id, counted.document) : fail(id.error());
}

} // namespace

Result<void> addDemoEditions(
    const Database &database, const QDateTime &moment, DemoMade &made, const Progress &progress)
{
    CodeBook names(database);
    if (auto loaded = names.load(); !loaded)
        return loaded;
    const QString unit = u"141100"_s;
    for (const auto &edition : demoEditions()) {
        const EditionQuestion question{edition.kind,
            {.period = edition.period, .unit = unit, .data = SummaryRequest::Data::Demo}, unit,
            moment};
        const auto counted = countReport(database, names, question, progress);
        if (!counted)
            return fail(counted.error());
        auto writer = ChangeWriter::begin(database,
            {.kind = ChangeKind::Demo,
                .title
                = QCoreApplication::translate("core", "印发 %1").arg(counted->document.title),
                .at = moment.toMSecsSinceEpoch()});
        if (!writer)
            return fail(writer.error());
        if (auto written = write(**writer, edition, question, *counted); !written)
            return written;
        if (auto committed = (*writer)->commit(); !committed)
            return fail(committed.error());
    }
    const RecordStore store(database);
    for (const Table *table : {&reportSnapshots(), &reportCells(), &reportPapers()}) {
        const auto count = store.count(*table);
        if (!count)
            return fail(count.error());
        made.rows[QString(table->name)] += *count;
    }
    return {};
}

} // namespace core
