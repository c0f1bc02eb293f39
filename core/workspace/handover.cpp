#include "core/workspace/handover.h"

#include "core/domain/handover.h"
#include "core/domain/person.h"
#include "core/exchange/sheetwriter.h"
#include "core/workspace/disclosure.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace core {

namespace {

QString changeTitle(HandOverChange change)
{
    const auto &choices = exportRows().find(u"change"_s)->choices;
    return QCoreApplication::translate("domain", choices.at(qsizetype(change)).label);
}

std::vector<Value> cellsOf(const HandOverLine &line, const QString &number, qsizetype fields)
{
    std::vector<Value> values{number, line.key, changeTitle(line.change)};
    for (qsizetype i = 0; i < fields; ++i) {
        const QString text = line.cells.value(i);
        values.push_back(text.isEmpty() ? Value() : Value(text));
    }
    return values;
}

Result<void> writeBook(const HandOverPlan &plan, const QString &number, const QString &path)
{
    std::unique_ptr<SheetWriter> book;
    for (qsizetype sheet = 0; sheet < plan.sheets.size(); ++sheet) {
        std::vector<SheetColumn> columns{{QCoreApplication::translate("core", "批次号")},
            {QCoreApplication::translate("core", "记录号")},
            {QCoreApplication::translate("core", "操作")}};
        const auto &fields = plan.sheets.at(sheet).fields;
        for (const auto &field : fields)
            columns.push_back({field.title + u'（' + field.code + u'）'});
        if (!book) {
            auto created = SheetWriter::create(path, columns, plan.sheets.at(sheet).title());
            if (!created)
                return fail(created.error());
            book = std::move(*created);
        } else if (auto next = book->nextSheet(plan.sheets.at(sheet).title(), columns); !next) {
            return next;
        }
        for (const auto &line : plan.lines) {
            if (line.sheet != sheet)
                continue;
            if (auto done = book->row(cellsOf(line, number, fields.size())); !done)
                return done;
        }
    }
    return book->finish();
}

Result<QString> nextBatchNumber(const Workspace &workspace)
{
    const QString head = u"SB-%1-"_s.arg(workspace.today().year());
    const auto rows = workspace.records().find(
        exportBatches(), {.conditions = {{u"batch_no"_s, Condition::Test::Contains, {head}}}});
    if (!rows)
        return fail(rows.error());
    int last = 0;
    for (const auto &row : *rows) {
        const QString number = exportBatches().value(row, "batch_no"_L1).text();
        last = std::max(last, number.section(u'-', -1).toInt());
    }
    return head + u"%1"_s.arg(last + 1, 3, 10, QChar(u'0'));
}

QString countsOf(const HandOverPlan &plan)
{
    QStringList counts;
    for (qsizetype sheet = 0; sheet < plan.sheets.size(); ++sheet) {
        counts.append(QCoreApplication::translate("core", "%1 %2 条")
                          .arg(plan.sheets.at(sheet).title())
                          .arg(plan.countOf(sheet)));
    }
    return counts.join(u'；');
}

Record batchOf(const Workspace &workspace, const HandOverMade &made, const QString &path,
    const QString &purpose)
{
    const auto &plan = made.plan;
    Record batch = exportBatches().blank();
    const std::pair<QLatin1StringView, Value> values[]
        = {{"batch_no"_L1, made.number}, {"from_date"_L1, plan.request.from.toString(Qt::ISODate)},
            {"to_date"_L1, plan.request.to.toString(Qt::ISODate)},
            {"made_on"_L1, workspace.today().toString(Qt::ISODate)},
            {"row_count"_L1, plan.lines.size()}, {"added"_L1, plan.count(HandOverChange::Added)},
            {"changed"_L1, plan.count(HandOverChange::Changed)},
            {"resent"_L1, plan.count(HandOverChange::Resent)},
            {"removed"_L1, plan.count(HandOverChange::Removed)}, {"counts"_L1, countsOf(plan)},
            {"file_name"_L1, QFileInfo(path).fileName()}, {"sha256"_L1, made.sha256},
            {"purpose"_L1, purpose}};
    for (const auto &[column, value] : values)
        exportBatches().set(batch, column, value);
    return batch;
}

/// Refused records that go again are marked in their earlier batches.
class Resending
{
public:
    Resending(const Workspace &workspace, ChangeWriter &writer)
        : m_workspace(workspace)
        , m_writer(writer)
    { }

    Result<void> mark(const HandOverLine &line)
    {
        const auto rows = m_workspace.records().find(exportRows(),
            {.conditions = {{u"key"_s, Condition::Test::Equal, {line.key}},
                 {u"state"_s, Condition::Test::Equal, {u"refused"_s}}}});
        if (!rows)
            return fail(rows.error());
        for (Record row : *rows) {
            m_batches.insert(exportRows().value(row, "batch"_L1).integer());
            exportRows().set(row, "state"_L1, u"resent"_s);
            if (auto written = m_writer.update(exportRows(), row); !written)
                return written;
        }
        return {};
    }

    /// A batch of which nothing refused is left has been sent again.
    Result<void> finish()
    {
        for (const RowId id : std::as_const(m_batches)) {
            const auto left = m_workspace.records().count(exportRows(),
                {.conditions = {{u"batch"_s, Condition::Test::Equal, {id}},
                     {u"state"_s, Condition::Test::Equal, {u"refused"_s}}}});
            auto batch = m_workspace.records().read(exportBatches(), id);
            if (!left || !batch)
                return fail(left ? batch.error() : left.error());
            if (*left > 0)
                continue;
            exportBatches().set(*batch, "state"_L1, u"resent"_s);
            if (auto written = m_writer.update(exportBatches(), *batch); !written)
                return written;
        }
        return {};
    }

private:
    const Workspace &m_workspace;
    ChangeWriter &m_writer;
    QSet<RowId> m_batches;
};

Result<RowId> record(
    Workspace &workspace, const HandOverMade &made, const QString &path, const QString &purpose)
{
    auto writer = workspace.beginChange(
        ChangeKind::Edit, QCoreApplication::translate("core", "生成上报批次 %1").arg(made.number));
    if (!writer)
        return fail(writer.error());
    auto batch = (*writer)->insert(exportBatches(), batchOf(workspace, made, path, purpose));
    if (!batch)
        return batch;
    Resending resending(workspace, **writer);
    for (const auto &line : made.plan.lines) {
        const auto &sheet = made.plan.sheets.at(line.sheet);
        if (line.change == HandOverChange::Resent) {
            if (auto marked = resending.mark(line); !marked)
                return fail(marked.error());
        }
        Record row = exportRows().blank();
        const std::pair<QLatin1StringView, Value> values[] = {{"batch"_L1, *batch},
            {"data_group"_L1, sheet.group}, {"entity"_L1, QString(sheet.table->name)},
            {"record"_L1, line.record}, {"key"_L1, line.key},
            {"name"_L1, workspace.names().linkTitle(sheet.table->name, line.record).left(200)},
            {"change"_L1, handOverChangeKey(line.change)}, {"hash"_L1, line.hash}};
        for (const auto &[column, value] : values)
            exportRows().set(row, column, value);
        if (auto inserted = (*writer)->insert(exportRows(), row); !inserted)
            return inserted;
    }
    if (auto marked = resending.finish(); !marked)
        return fail(marked.error());
    if (auto finished = workspace.finish(std::move(*writer)); !finished)
        return fail(finished.error());
    return batch;
}

Result<QString> fingerprint(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return fail({Error::Code::File,
            QCoreApplication::translate("core", "写好的上报文件读不出来，请换一个位置再生成。"),
            path});
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<HandOverMade> makeHandOver(Workspace &workspace, const HandOverRequest &request,
    const QString &path, const QString &purpose, const Progress &progress)
{
    auto plan = planHandOver(workspace, request, progress);
    const auto number = nextBatchNumber(workspace);
    if (!plan || !number)
        return fail(plan ? number.error() : plan.error());
    if (plan->lines.isEmpty())
        return fail({Error::Code::Invalid,
            QCoreApplication::translate(
                "core", "这个期间没有新增、修改或要重报的记录，没有生成批次。")});
    if (auto allowed = discloseExport(workspace, persons(), purpose); !allowed)
        return fail(allowed.error());
    if (auto written = writeBook(*plan, *number, path); !written)
        return fail(written.error());
    const auto print = fingerprint(path);
    if (!print)
        return fail(print.error());
    HandOverMade made{.number = *number, .sha256 = *print, .plan = std::move(*plan)};
    const auto batch = record(workspace, made, path, purpose.simplified());
    if (!batch) {
        QFile::remove(path); // a file that no batch knows must not be handed over
        return fail(batch.error());
    }
    made.batch = *batch;
    return made;
}

} // namespace core
