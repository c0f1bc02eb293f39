#include "core/workspace/import/importpaper.h"

#include "core/exchange/refusedworkbook.h"
#include "core/report/reportframe.h"
#include "core/workspace/papers.h"

#include <QCoreApplication>
#include <QDateTime>

namespace core {

namespace {

using Align = Document::Align;
using Cell = Document::Cell;

constexpr int kMargin = 15; // millimetres
constexpr size_t kMostLines = 2'000; // of one table; a person signs no more
constexpr qsizetype kShownHash = 16;

QString sheetTitle(const SheetReading &sheet)
{
    return sheet.name.isEmpty() ? sheet.caption() : sheet.name;
}

/// What a row is about, for who looks it up: a name, never a number of a person.
QString nameOf(const SheetReading &sheet, const ImportRow &row)
{
    for (const auto field : {u"name", u"certificate_no", u"title", u"code"}) {
        if (QString name = sheet.value(row, field); !name.isEmpty())
            return name;
    }
    return {};
}

std::vector<Cell> countsOf(const QString &file, const SheetReading &sheet)
{
    const auto rows = sheet.rows.size() - sheet.count(RowOutcome::Ignored);
    std::vector<Cell> cells
        = {Cell::ofText(file), Cell::ofText(sheet.name), Cell::ofText(sheet.caption())};
    for (const qint64 count :
        {qint64(rows), qint64(sheet.count(RowEffect::New)), qint64(sheet.count(RowEffect::Changed)),
            qint64(sheet.count(RowEffect::Same)), qint64(sheet.count(RowEffect::Conflict)),
            qint64(sheet.count(RowOutcome::Blocked)), qint64(sheet.count(RowOutcome::Warned))})
        cells.push_back(Cell::ofCount(count));
    return cells;
}

Document::Table countTable(const QList<ImportOutcome> &outcomes)
{
    const auto title = [](const char *text) { return QCoreApplication::translate("core", text); };
    auto table = plainTable(QCoreApplication::translate("core", "各表结果"),
        QCoreApplication::translate("core", "行"),
        {{title(QT_TRANSLATE_NOOP("core", "文件")), Align::Left},
            {title(QT_TRANSLATE_NOOP("core", "工作表")), Align::Left},
            {title(QT_TRANSLATE_NOOP("core", "表的种类")), Align::Left},
            {title(QT_TRANSLATE_NOOP("core", "数据行")), Align::Right},
            {title(QT_TRANSLATE_NOOP("core", "新增")), Align::Right},
            {title(QT_TRANSLATE_NOOP("core", "变更")), Align::Right},
            {title(QT_TRANSLATE_NOOP("core", "相同")), Align::Right},
            {title(QT_TRANSLATE_NOOP("core", "冲突")), Align::Right},
            {title(QT_TRANSLATE_NOOP("core", "拒收")), Align::Right},
            {title(QT_TRANSLATE_NOOP("core", "提醒")), Align::Right}});
    for (const auto &outcome : outcomes) {
        for (const auto &sheet : outcome.reading.sheets) {
            if (sheet.kind != SheetKind::Ignored)
                table.rows.push_back({.cells = countsOf(outcome.reading.file, sheet)});
        }
    }
    return table;
}

template <class Take>
void forEachRow(const QList<ImportOutcome> &outcomes, const Take &take)
{
    for (const auto &outcome : outcomes) {
        for (const auto &sheet : outcome.reading.sheets)
            std::for_each(sheet.rows.begin(), sheet.rows.end(),
                [&](const ImportRow &row) { take(sheet, row); });
    }
}

Document::Row differenceRow(
    const SheetReading &sheet, const ImportRow &row, const RowDifference &each)
{
    return {.cells = {Cell::ofText(sheetTitle(sheet)), Cell::ofCount(row.number),
                Cell::ofText(nameOf(sheet, row)), Cell::ofText(each.field),
                Cell::ofText(each.before), Cell::ofText(each.after),
                Cell::ofText(each.isTaken ? QCoreApplication::translate("core", "按来表")
                                          : QCoreApplication::translate("core", "保留台账"))}};
}

Document::Table refusedTable(const QList<ImportOutcome> &outcomes)
{
    auto table = plainTable(QCoreApplication::translate("core", "拒收的行"), {},
        {{QCoreApplication::translate("core", "工作表"), Align::Left},
            {QCoreApplication::translate("core", "行"), Align::Right},
            {QCoreApplication::translate("core", "名称"), Align::Left},
            {QCoreApplication::translate("core", "原因"), Align::Left}});
    forEachRow(outcomes, [&](const SheetReading &sheet, const ImportRow &row) {
        if (row.outcome == RowOutcome::Blocked && table.rows.size() < kMostLines)
            table.rows.push_back(
                {.cells = {Cell::ofText(sheetTitle(sheet)), Cell::ofCount(row.number),
                     Cell::ofText(nameOf(sheet, row)), Cell::ofText(refusalOf(row))}});
    });
    return table;
}

Document::Table differenceTable(const QList<ImportOutcome> &outcomes)
{
    auto table = plainTable(QCoreApplication::translate("core", "与台账不同的内容"), {},
        {{QCoreApplication::translate("core", "工作表"), Align::Left},
            {QCoreApplication::translate("core", "行"), Align::Right},
            {QCoreApplication::translate("core", "名称"), Align::Left},
            {QCoreApplication::translate("core", "字段"), Align::Left},
            {QCoreApplication::translate("core", "台账原有"), Align::Left},
            {QCoreApplication::translate("core", "来表"), Align::Left},
            {QCoreApplication::translate("core", "处理"), Align::Left}});
    forEachRow(outcomes, [&](const SheetReading &sheet, const ImportRow &row) {
        for (const auto &each : row.differences) {
            if (table.rows.size() < kMostLines)
                table.rows.push_back(differenceRow(sheet, row, each));
        }
    });
    return table;
}

/// What became of a file as a whole.
QString sentenceOf(const ImportOutcome &outcome)
{
    const QString hash = QString::fromLatin1(outcome.reading.sha256.toHex().left(kShownHash));
    if (outcome.earlier)
        return QCoreApplication::translate("core", "%1（散列 %2…）：%3 已导入过，这次没有改动。")
            .arg(outcome.reading.file, hash,
                QDateTime::fromMSecsSinceEpoch(outcome.earlier->at)
                    .toString(u"yyyy-MM-dd HH:mm"_s));
    if (outcome.set.number == 0)
        return QCoreApplication::translate("core", "%1（散列 %2…）：没有写入。")
            .arg(outcome.reading.file, hash);
    return QCoreApplication::translate("core", "%1（散列 %2…）：写入，修改号 %3，可以整体撤销。")
        .arg(outcome.reading.file, hash)
        .arg(outcome.set.number);
}

} // namespace

Result<Document> importPaper(const Workspace &workspace, const QList<ImportOutcome> &outcomes)
{
    const auto office = officeName(workspace);
    if (!office)
        return fail(office.error());
    Document document;
    document.page = {.orientation = Document::Orientation::Landscape,
        .left = kMargin,
        .top = kMargin,
        .right = kMargin,
        .bottom = kMargin,
        .density = Document::Density::Compact};
    document.title = QCoreApplication::translate("core", "表格导入报告");
    document.author = *office;
    document.line
        = {*office, QCoreApplication::translate("core", "经办：%1").arg(workspace.session().name()),
            workspace.now().toString(u"yyyy-MM-dd HH:mm"_s)};
    document.blocks.emplace_back(countTable(outcomes));
    for (const auto &outcome : outcomes)
        document.blocks.emplace_back(Document::Paragraph(sentenceOf(outcome)));
    auto refused = refusedTable(outcomes);
    auto differences = differenceTable(outcomes);
    const bool isCut = refused.rows.size() == kMostLines || differences.rows.size() == kMostLines;
    for (auto *table : {&refused, &differences}) {
        if (!table->rows.empty())
            document.blocks.emplace_back(std::move(*table));
    }
    if (isCut)
        document.blocks.emplace_back(Document::Note{
            QCoreApplication::translate("core", "每张表只列前 %1 行，其余见错误表和修改记录。")
                .arg(kMostLines)});
    document.blocks.emplace_back(
        Document::Signature{{QCoreApplication::translate("core", "报送单位经办人："),
            QCoreApplication::translate("core", "接收人："),
            QCoreApplication::translate("core", "审核人："),
            QCoreApplication::translate("core", "日期：")}});
    if (workspace.isDemo())
        document.footer.watermark = QCoreApplication::translate("core", "演示数据");
    return document;
}

} // namespace core
