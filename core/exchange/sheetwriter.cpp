#include "core/exchange/sheetwriter.h"

#include "core/base/filewriter.h"
#include "core/exchange/workbookfile.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <xlsxwriter.h>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kMostRows = 1'048'576;
constexpr qsizetype kLongestText = 32'767; // UTF-16 units
constexpr qint64 kLargestExact = 999'999'999'999'999; // Excel keeps 15 digits
constexpr size_t kSampleRows = 100;
constexpr int kNarrowest = 6;
constexpr int kWidest = 60;
constexpr int kKinds = static_cast<int>(SheetColumn::Kind::Timestamp) + 1;

/// Room a text takes, Chinese characters counted twice.
int shownWidth(const QString &text)
{
    int width = 0;
    for (const QChar character : text)
        width += character.unicode() < 0x2e80 && character.unicode() != 0x2014 ? 1 : 2;
    return width;
}

const char *numberFormat(SheetColumn::Kind kind)
{
    switch (kind) {
    case SheetColumn::Kind::Text:
        return "@";
    case SheetColumn::Kind::Integer:
        return "0";
    case SheetColumn::Kind::Money:
    case SheetColumn::Kind::Percent:
        return "0.00";
    case SheetColumn::Kind::Tenths:
        return "0.0";
    case SheetColumn::Kind::Date:
        return "yyyy-mm-dd";
    case SheetColumn::Kind::Timestamp:
        return "yyyy-mm-dd hh:mm";
    }
    Q_UNREACHABLE();
}

int kindWidth(SheetColumn::Kind kind, const Value &value)
{
    switch (kind) {
    case SheetColumn::Kind::Date:
        return 10;
    case SheetColumn::Kind::Timestamp:
        return 16;
    case SheetColumn::Kind::Text:
    case SheetColumn::Kind::Integer:
        return shownWidth(value.plain());
    case SheetColumn::Kind::Money:
    case SheetColumn::Kind::Percent:
    case SheetColumn::Kind::Tenths:
        break;
    }
    return shownWidth(value.plain()) + 1;
}

lxw_datetime dateTime(const QDate &date, QTime time)
{
    return {date.year(), date.month(), date.day(), time.hour(), time.minute(),
        static_cast<double>(time.second())};
}

/// Excel has no days before 1900 and none after 9999.
bool isSheetDate(const QDate &date)
{
    return date.isValid() && date.year() >= 1900 && date.year() <= 9999;
}

} // namespace

struct SheetWriter::Formats
{
    std::array<lxw_format *, kKinds> cells{};
    lxw_format *header = nullptr;

    lxw_format *of(SheetColumn::Kind kind) const { return cells[static_cast<size_t>(kind)]; }
};

SheetWriter::SheetWriter(std::unique_ptr<WorkbookFile> file)
    : m_file(std::move(file))
    , m_formats(std::make_unique<Formats>())
{ }

SheetWriter::~SheetWriter() = default;

Result<std::unique_ptr<SheetWriter>> SheetWriter::create(
    const QString &path, std::span<const SheetColumn> columns, const QString &sheet)
{
    auto file = WorkbookFile::create(path, WorkbookFile::Memory::Constant);
    if (!file)
        return fail(file.error());
    std::unique_ptr<SheetWriter> writer(new SheetWriter(std::move(*file)));
    auto *workbook = writer->m_file->handle();
    for (int kind = 0; kind < kKinds; ++kind) {
        auto *format = workbook_add_format(workbook);
        format_set_num_format(format, numberFormat(static_cast<SheetColumn::Kind>(kind)));
        writer->m_formats->cells[static_cast<size_t>(kind)] = format;
    }
    auto *header = workbook_add_format(workbook);
    format_set_bold(header);
    format_set_bg_color(header, 0xe9eef5);
    format_set_bottom(header, LXW_BORDER_THIN);
    format_set_num_format(header, "@");
    writer->m_formats->header = header;
    writer->m_name = sheet;
    writer->m_columns.assign(columns.begin(), columns.end());
    if (auto begun = writer->beginSheet(); !begun)
        return fail(begun.error());
    return writer;
}

Result<> SheetWriter::beginSheet()
{
    Q_ASSERT(!m_columns.empty());
    auto sheet = m_file->addSheet(m_name);
    if (!sheet)
        return fail(sheet.error());
    m_sheet = *sheet;
    m_next = 0;
    m_sampling = true;
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
    worksheet_set_paper(m_sheet, 9); // A4
    return {};
}

std::vector<int> SheetWriter::measuredWidths() const
{
    std::vector<int> widths;
    for (size_t column = 0; column < m_columns.size(); ++column) {
        const auto &declared = m_columns[column];
        int width
            = declared.width > 0 ? declared.width : shownWidth(declared.title) + 3; // filter button
        for (size_t row = 0; declared.width <= 0 && row < m_sample.size(); ++row) {
            if (!m_sample[row][column].isNull())
                width = std::max(width, kindWidth(declared.kind, m_sample[row][column]) + 2);
        }
        widths.push_back(std::clamp(width, kNarrowest, kWidest));
    }
    return widths;
}

Result<> SheetWriter::flushSample()
{
    m_sampling = false;
    if (m_widths.empty())
        m_widths = measuredWidths();
    for (size_t index = 0; index < m_columns.size(); ++index) {
        const auto column = static_cast<lxw_col_t>(index);
        worksheet_set_column(
            m_sheet, column, column, m_widths[index], m_formats->of(m_columns[index].kind));
    }
    for (size_t index = 0; index < m_columns.size(); ++index) {
        const auto title = cellText(m_columns[index].title);
        if (worksheet_write_string(
                m_sheet, 0, static_cast<lxw_col_t>(index), title.constData(), m_formats->header)
            != LXW_NO_ERROR)
            return fail({.code = Error::Code::Invalid,
                .text = QCoreApplication::translate("core", "表头“%1”太长，不能写进工作簿。")
                            .arg(m_columns[index].title.left(40))});
    }
    m_file->expectRow();
    m_next = 1;
    for (const auto &values : std::exchange(m_sample, {})) {
        if (auto written = write(values); !written)
            return written;
    }
    return {};
}

Result<> SheetWriter::row(std::span<const Value> values)
{
    Q_ASSERT(values.size() == m_columns.size());
    if (m_sampling) {
        m_sample.emplace_back(values.begin(), values.end());
        return m_sample.size() < kSampleRows ? Result<>() : flushSample();
    }
    if (m_next == kMostRows) {
        auto turned = endSheet().and_then([this] { return beginSheet(); }).and_then([this] {
            return flushSample();
        });
        if (!turned)
            return turned;
    }
    return write(values);
}

Result<> SheetWriter::write(std::span<const Value> values)
{
    bool anything = false;
    for (size_t index = 0; index < values.size(); ++index) {
        if (values[index].isNull())
            continue;
        anything = true;
        if (auto written = writeCell(m_next, static_cast<quint16>(index), values[index]); !written)
            return written;
    }
    if (anything)
        m_file->expectRow();
    ++m_next;
    return {};
}

Result<> SheetWriter::writeCell(quint32 row, quint16 column, const Value &value)
{
    using Kind = SheetColumn::Kind;
    const auto &declared = m_columns[column];
    const qint64 integer = value.integer();
    const auto kind = declared.kind;
    auto written = LXW_NO_ERROR;
    const bool number = value.isInteger() && std::abs(integer) <= kLargestExact;
    auto *format = m_formats->of(kind);
    if (const auto date = QDate::fromString(value.text(), Qt::ISODate);
        kind == Kind::Date && isSheetDate(date)) {
        auto moment = dateTime(date, QTime(0, 0));
        written = worksheet_write_datetime(m_sheet, row, column, &moment, format);
    } else if (kind == Kind::Timestamp && value.isInteger()) {
        const auto local = QDateTime::fromMSecsSinceEpoch(integer).toLocalTime();
        auto moment = dateTime(local.date(), local.time());
        written = worksheet_write_datetime(m_sheet, row, column, &moment, format);
    } else if (number && kind != Kind::Text && kind != Kind::Date) {
        const double scale = kind == Kind::Integer ? 1 : kind == Kind::Tenths ? 10 : 100;
        written = worksheet_write_number(
            m_sheet, row, column, static_cast<double>(integer) / scale, format);
    } else {
        const auto text = value.plain();
        written = text.size() > kLongestText
            ? LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED
            : worksheet_write_string(
                m_sheet, row, column, cellText(text).constData(), m_formats->of(Kind::Text));
    }
    if (written == LXW_NO_ERROR)
        return {};
    return fail({.code = Error::Code::Invalid,
        .text = QCoreApplication::translate(
            "core", "第 %1 行“%2”放不进工作簿的一个单元格（最多 32767 字）。请缩短后再导出。")
                    .arg(row + 1)
                    .arg(declared.title),
        .detail = QString::fromUtf8(lxw_strerror(written))});
}

Result<> SheetWriter::endSheet()
{
    if (m_sampling) {
        if (auto flushed = flushSample(); !flushed)
            return flushed;
    }
    const auto last = static_cast<lxw_col_t>(m_columns.size() - 1);
    worksheet_autofilter(m_sheet, 0, 0, std::max<quint32>(m_next, 2) - 1, last);
    return {};
}

Result<> SheetWriter::nextSheet(const QString &name, std::span<const SheetColumn> columns)
{
    if (auto ended = endSheet(); !ended)
        return ended;
    m_name = name;
    m_columns.assign(columns.begin(), columns.end());
    m_widths.clear();
    return beginSheet();
}

Result<> SheetWriter::finish()
{
    return endSheet().and_then([this] { return m_file->finish(); });
}

} // namespace core
