#include "core/domain/handover.h"
#include "core/exchange/cellvalues.h"
#include "core/exchange/sheetreader.h"
#include "core/workspace/handover.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

namespace core {

namespace {

/// What a receipt says of one record.
struct Answer
{
    bool isRefused = false;
    QString reason;
};

/// Finds the headings of a receipt on any sheet and takes the rows below.
class ReceiptRows : public RowSink
{
public:
    bool row(const SheetRow &row) override
    {
        QHash<quint32, QString> cells;
        for (const auto &cell : row.cells)
            cells.insert(cell.column, textOf(keptCell(cell)));
        if (!m_hasHeading)
            m_hasHeading = takeHeading(cells);
        else
            takeRow(cells);
        return true;
    }

    void startSheet() { m_hasHeading = false; }

    QHash<QString, Answer> answers;

private:
    bool takeHeading(const QHash<quint32, QString> &cells)
    {
        m_key = m_result = m_reason = -1;
        for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
            const QString key = headingKey(cell.value());
            if (key == u"记录号"_s)
                m_key = cell.key();
            else if (key == u"结果"_s || key == u"处理结果"_s || key == u"状态"_s)
                m_result = cell.key();
            else if (key == u"原因"_s || key == u"错误原因"_s || key == u"退回原因"_s)
                m_reason = cell.key();
        }
        return m_key >= 0 && (m_result >= 0 || m_reason >= 0);
    }

    void takeRow(const QHash<quint32, QString> &cells)
    {
        const QString key = cells.value(quint32(m_key));
        if (key.isEmpty())
            return;
        static const QStringList good{
            u"通过"_s, u"接收"_s, u"已接收"_s, u"成功"_s, u"是"_s, u"1"_s};
        const QString result = m_result < 0 ? QString() : cells.value(quint32(m_result));
        const QString reason = m_reason < 0 ? QString() : cells.value(quint32(m_reason));
        const bool isRefused = result.isEmpty() ? !reason.isEmpty() : !good.contains(result);
        answers.insert(key, {isRefused, reason.isEmpty() && isRefused ? result : reason});
    }

    qint64 m_key = -1;
    qint64 m_result = -1;
    qint64 m_reason = -1;
    bool m_hasHeading = false;
};

Result<QHash<QString, Answer>> readReceipt(const QString &path)
{
    auto reader = SheetReader::openFile(path);
    if (!reader)
        return fail(reader.error());
    ReceiptRows rows;
    for (std::size_t sheet = 0; sheet < (*reader)->sheets().size(); ++sheet) {
        rows.startSheet();
        if (auto read = (*reader)->read(sheet, rows); !read)
            return fail(read.error());
    }
    if (rows.answers.isEmpty()) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate("core",
                "“%"
                "1”里没有回执：要有“记录号”一列，和“结果”或“原因”一列。请核对是不是这一批的回执。")
                .arg(QFileInfo(path).fileName())});
    }
    return rows.answers;
}

Result<QList<Record>> rowsOf(const Workspace &workspace, RowId batch)
{
    return workspace.records().find(exportRows(),
        {.conditions = {{u"batch"_s, Condition::Test::Equal, {batch}}}, .order = {{u"id"_s}}});
}

/// Puts what the receipt says into the rows of the batch.
Result<void> answerRows(ChangeWriter &writer, QList<Record> rows,
    const QHash<QString, Answer> &answers, HandOverReceipt &receipt)
{
    const Table &table = exportRows();
    for (auto &row : rows) {
        const auto answer = answers.constFind(table.value(row, "key"_L1).text());
        const bool isRefused = answer != answers.constEnd() && answer->isRefused;
        (isRefused ? receipt.refused : receipt.accepted) += 1;
        table.set(row, "state"_L1, isRefused ? u"refused"_s : u"accepted"_s);
        table.set(row, "error"_L1, isRefused ? Value(answer->reason.left(500)) : Value());
        if (auto written = writer.update(table, row); !written)
            return written;
    }
    return {};
}

} // namespace

Result<void> markHandOverSent(Workspace &workspace, RowId id, QDate day)
{
    if (auto allowed = workspace.session().require(Right::ExportFullIds); !allowed)
        return allowed;
    const Table &table = exportBatches();
    auto batch = workspace.records().read(table, id);
    const auto rows = rowsOf(workspace, id);
    if (!batch || !rows)
        return fail(batch ? rows.error() : batch.error());
    if (table.value(*batch, "state"_L1).text() != "made"_L1)
        return fail({Error::Code::Invalid,
            QCoreApplication::translate("core", "这一批已经报出，不用再标记。")});
    auto writer = workspace.beginChange(ChangeKind::Edit,
        QCoreApplication::translate("core", "报出上报批次 %1")
            .arg(table.value(*batch, "batch_no"_L1).text()));
    if (!writer)
        return fail(writer.error());
    table.set(*batch, "state"_L1, u"sent"_s);
    table.set(*batch, "sent_on"_L1, day.toString(Qt::ISODate));
    if (auto written = (*writer)->update(table, *batch); !written)
        return written;
    for (Record row : *rows) {
        exportRows().set(row, "state"_L1, u"sent"_s);
        if (auto written = (*writer)->update(exportRows(), row); !written)
            return written;
    }
    const auto finished = workspace.finish(std::move(*writer));
    return finished ? Result<void>() : fail(finished.error());
}

Result<HandOverReceipt> takeHandOverReceipt(Workspace &workspace, RowId id, const QString &path)
{
    if (auto allowed = workspace.session().require(Right::ExportFullIds); !allowed)
        return fail(allowed.error());
    const Table &table = exportBatches();
    const auto answers = readReceipt(path);
    auto batch = workspace.records().read(table, id);
    const auto rows = rowsOf(workspace, id);
    if (!answers || !batch || !rows)
        return fail(!answers ? answers.error() : !batch ? batch.error() : rows.error());
    HandOverReceipt receipt;
    QSet<QString> known;
    for (const auto &row : *rows)
        known.insert(exportRows().value(row, "key"_L1).text());
    for (auto answer = answers->begin(); answer != answers->end(); ++answer) {
        if (!known.contains(answer.key()))
            receipt.unknown.append(answer.key());
    }
    if (receipt.unknown.size() == answers->size()) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate(
                "core", "回执里的记录号都不在这一批里，没有登记。请核对批次和回执文件。")});
    }
    auto writer = workspace.beginChange(ChangeKind::Edit,
        QCoreApplication::translate("core", "登记回执：上报批次 %1")
            .arg(table.value(*batch, "batch_no"_L1).text()));
    if (!writer)
        return fail(writer.error());
    if (auto answered = answerRows(**writer, *rows, *answers, receipt); !answered)
        return fail(answered.error());
    const std::pair<QLatin1StringView, Value> values[]
        = {{"state"_L1, receipt.refused == 0 ? u"accepted"_s : u"partly"_s},
            {"receipt_file"_L1, QFileInfo(path).fileName()},
            {"receipt_on"_L1, workspace.today().toString(Qt::ISODate)},
            {"accepted"_L1, receipt.accepted}, {"refused"_L1, receipt.refused}};
    for (const auto &[column, value] : values)
        table.set(*batch, column, value);
    if (auto written = (*writer)->update(table, *batch); !written)
        return fail(written.error());
    if (auto finished = workspace.finish(std::move(*writer)); !finished)
        return fail(finished.error());
    return receipt;
}

} // namespace core
