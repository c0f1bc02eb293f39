#include "core/exchange/refusedworkbook.h"

#include "core/base/text.h"
#include "core/exchange/mergedcells.h"
#include "core/exchange/sheetreader.h"
#include "core/exchange/workbookfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int kReasonWidth = 46;
constexpr int kNarrowest = 8;
constexpr int kWidest = 30;
constexpr int kExactDigits = 14;

/// As text; a number that lost digits keeps the form that shows it.
QString asText(const CellValue &cell, DaySystem days)
{
    if (cell.flags.testFlag(CellFlag::DigitsLost) && cell.isNumber())
        return QString::number(cell.number, 'E', kExactDigits);
    return textOf(cell, days);
}

/// The head of a sheet and its refused rows, kept while the sheet is read.
class KeptRows : public RowSink
{
public:
    KeptRows(const SheetReading &sheet, const std::vector<SheetMerge> &merges,
        const SheetChoice &choice, DaySystem days)
        : m_header(sheet.headerRow)
        , m_merged(merges, sheet.headerRow - 1, {})
        , m_choice(choice)
        , m_days(days)
    {
        for (const ImportRow &row : sheet.rows)
            if (row.outcome == RowOutcome::Blocked)
                m_reasons.insert(row.number, refusalOf(row));
    }

    bool row(const SheetRow &row) override
    {
        const quint32 number = row.index + 1;
        RowCells cells;
        for (const SheetCell &cell : row.cells)
            cells.insert(cell.column, keptCell(cell));
        m_merged.fill(row.index, cells);
        if (number > m_header && !m_reasons.contains(number))
            return true;
        QMap<quint32, QString> &kept = m_rows[number];
        for (auto cell = cells.begin(); cell != cells.end(); ++cell)
            kept.insert(cell.key(), asText(*cell, m_days));
        const auto mended = m_choice.cells.value(number);
        for (auto cell = mended.begin(); cell != mended.end(); ++cell)
            kept.insert(cell.key(), *cell);
        if (!kept.isEmpty())
            m_columns = std::max(m_columns, kept.lastKey() + 1);
        return true;
    }

    quint32 header() const { return m_header; }
    quint32 columns() const { return m_columns; }
    const QMap<quint32, QMap<quint32, QString>> &rows() const { return m_rows; }
    QString reason(quint32 row) const { return m_reasons.value(row); }

private:
    quint32 m_header;
    MergedCells m_merged;
    const SheetChoice &m_choice;
    DaySystem m_days;
    QHash<quint32, QString> m_reasons;
    QMap<quint32, QMap<quint32, QString>> m_rows; // from 1
    quint32 m_columns = 0;
};

/// One sheet on its way into the new workbook.
class RefusedSheet
{
public:
    RefusedSheet(WorkbookFile &file, lxw_worksheet *sheet)
        : m_file(file)
        , m_sheet(sheet)
        , m_text(workbook_add_format(file.handle()))
        , m_head(workbook_add_format(file.handle()))
        , m_reason(workbook_add_format(file.handle()))
    {
        format_set_num_format(m_text, "@");
        format_set_num_format(m_head, "@");
        format_set_bold(m_head);
        format_set_align(m_head, LXW_ALIGN_CENTER);
        format_set_align(m_head, LXW_ALIGN_VERTICAL_CENTER);
        format_set_text_wrap(m_head);
        format_set_num_format(m_reason, "@");
        format_set_text_wrap(m_reason);
        format_set_font_color(m_reason, 0xC00000);
    }

    void write(const KeptRows &kept, const std::vector<SheetMerge> &merges)
    {
        quint32 next = kept.header();
        for (auto row = kept.rows().begin(); row != kept.rows().end(); ++row) {
            const bool isHead = row.key() <= kept.header();
            const quint32 at = isHead ? row.key() - 1 : next++;
            for (auto cell = row->begin(); cell != row->end(); ++cell)
                put(at, cell.key(), *cell, isHead ? m_head : m_text);
            if (!isHead)
                put(at, kept.columns(), kept.reason(row.key()), m_reason);
            m_file.expectRow();
        }
        put(kept.header() - 1, kept.columns(), refusalHeading(), m_head);
        mergeHead(kept, merges);
        setWidths(kept);
        worksheet_freeze_panes(m_sheet, kept.header(), 0);
    }

private:
    void put(quint32 row, quint32 column, const QString &text, lxw_format *format)
    {
        worksheet_write_string(
            m_sheet, row, static_cast<lxw_col_t>(column), cellText(text).constData(), format);
    }

    void mergeHead(const KeptRows &kept, const std::vector<SheetMerge> &merges)
    {
        for (const SheetMerge &merge : merges) {
            const bool isOne = merge.top == merge.bottom && merge.left == merge.right;
            if (merge.bottom >= kept.header() || isOne || merge.right >= kept.columns())
                continue;
            const QString text = kept.rows().value(merge.top + 1).value(merge.left);
            worksheet_merge_range(m_sheet, merge.top, static_cast<lxw_col_t>(merge.left),
                merge.bottom, static_cast<lxw_col_t>(merge.right), cellText(text).constData(),
                m_head);
        }
    }

    void setWidths(const KeptRows &kept)
    {
        for (quint32 column = 0; column < kept.columns(); ++column) {
            int width = kNarrowest;
            for (auto row = kept.rows().begin(); row != kept.rows().end(); ++row) {
                if (row.key() < kept.header())
                    continue;
                const QByteArray bytes = row->value(column).toUtf8();
                width = std::max(width, static_cast<int>(bytes.size() * 2 / 3) + 2);
            }
            setWidth(column, std::min(width, kWidest));
        }
        setWidth(kept.columns(), kReasonWidth);
    }

    void setWidth(quint32 column, int width)
    {
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(m_sheet, at, at, width, m_text);
    }

    WorkbookFile &m_file;
    lxw_worksheet *m_sheet;
    lxw_format *m_text;
    lxw_format *m_head;
    lxw_format *m_reason;
};

/// Nowhere: only the merges are asked for, which follow the cells.
class NoRows : public RowSink
{
public:
    bool row(const SheetRow &) override { return true; }
};

Result<> copySheet(WorkbookFile &file, SheetReader &reader, std::size_t index,
    const SheetReading &sheet, const SheetChoice &choice)
{
    NoRows none;
    if (auto read = reader.read(index, none); !read)
        return read;
    const std::vector<SheetMerge> merges(reader.merges().begin(), reader.merges().end());
    KeptRows kept(
        sheet, merges, choice, reader.date1904() ? DaySystem::From1904 : DaySystem::From1900);
    if (auto read = reader.read(index, kept); !read)
        return read;
    const auto added = file.addSheet(sheet.name);
    if (!added)
        return fail(added.error());
    RefusedSheet(file, *added).write(kept, merges);
    return {};
}

} // namespace

QString refusalHeading()
{
    return QCoreApplication::translate("core", "错误原因（改好后可直接导入）");
}

QString refusalOf(const ImportRow &row)
{
    QStringList texts;
    for (const Finding &finding : row.findings)
        if (finding.severity == Severity::Block)
            texts.append(
                finding.code.isEmpty() ? finding.text : finding.code + u' ' + finding.text);
    return joinedSentences(texts);
}

Result<> writeRefusedWorkbook(const QString &path, const QString &source,
    const ImportReading &reading, const ImportOptions &options, const Progress &progress)
{
    auto reader = SheetReader::openFile(source, options.text);
    if (!reader)
        return fail(reader.error());
    auto file = WorkbookFile::create(path, WorkbookFile::Memory::Free);
    if (!file)
        return fail(file.error());
    const auto infos = (*reader)->sheets();
    for (std::size_t i = 0; i < infos.size(); ++i) {
        const auto sheet = std::find_if(reading.sheets.begin(), reading.sheets.end(),
            [&](const SheetReading &each) { return each.name == infos[i].name; });
        if (sheet == reading.sheets.end() || sheet->count(RowOutcome::Blocked) == 0)
            continue;
        if (!progress.step(qint64(i), qint64(infos.size()), sheet->name))
            return fail({Error::Code::Cancelled,
                QCoreApplication::translate("core", "已取消，没有保存。")});
        if (auto copied = copySheet(**file, **reader, i, *sheet, options.sheets.value(sheet->name));
            !copied)
            return copied;
    }
    return (*file)->finish();
}

} // namespace core
