#include "core/exchange/readers/xlssheet.h"

#include "core/exchange/fileproblems.h"
#include "core/exchange/readers/storednumber.h"

#include <QCoreApplication>

#include <array>
#include <charconv>
#include <cmath>

namespace core {

namespace {

constexpr std::size_t kRkSize = 6; // style and number
constexpr quint16 kNoNumber = 0xFFFF; // marks a formula result that is no number

/// The shortest writing that reads back as the same number.
std::string_view written(double number, std::array<char, 40> &digits)
{
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    return {digits.data(), static_cast<std::size_t>(end.ptr - digits.data())};
}

std::string_view errorText(quint8 value)
{
    switch (value) {
    case 0:
        return "#NULL!";
    case 7:
        return "#DIV/0!";
    case 15:
        return "#VALUE!";
    case 23:
        return "#REF!";
    case 29:
        return "#NAME?";
    case 36:
        return "#NUM!";
    case 42:
        return "#N/A";
    default:
        return "#ERR!";
    }
}

} // namespace

XlsSheet::XlsSheet(
    BiffRecords &records, const XlsWorkbook &workbook, const SheetLimits &limits, RowSink &sink)
    : m_records(records)
    , m_workbook(workbook)
    , m_limits(limits)
    , m_rows(sink, limits)
{ }

Result<> XlsSheet::read(quint64 offset, const Progress &progress)
{
    auto survey = surveyXlsSheet(m_records, offset, m_limits, progress);
    if (!survey)
        return fail(survey.error());
    m_survey = std::move(*survey);
    const XlsVisitor visitor{[this] { return isBiffCell(m_records.type()) ? take() : Result<>(); },
        [this] { return m_enough; }};
    if (m_survey.cellOrder.empty()) {
        if (auto walked = walkXlsSheet(m_records, offset, visitor, progress); !walked)
            return walked;
    }
    for (const quint64 place : m_survey.cellOrder) {
        m_records.seek(place);
        if (m_enough || !m_records.next())
            break;
        if (auto taken = take(); !taken)
            return taken;
    }
    return m_records.problem() ? fail(*m_records.problem()) : m_enough ? Result<>() : finishRow();
}

Result<> XlsSheet::finishRow()
{
    const auto wantsMore = m_rows.finish(m_row);
    if (!wantsMore)
        return fail(wantsMore.error());
    m_enough = !*wantsMore;
    return {};
}

Result<> XlsSheet::take()
{
    if (m_records.word(0) != m_row)
        if (auto finished = finishRow(); !finished || m_enough)
            return finished;
    m_row = m_records.word(0);
    switch (m_records.type()) {
    case biff::Number:
        return takeNumber(m_records.word(2), m_records.word(4), m_records.real(6));
    case biff::Rk:
        return takeNumber(m_records.word(2), m_records.word(4), rkNumber(m_records.dword(6)));
    case biff::MulRk:
        return takeSeveral();
    case biff::LabelShared:
        return takeShared();
    case biff::Label:
    case biff::RString:
        return takeText();
    case biff::BoolError:
        return takeBoolOrError(m_records.byte(6), m_records.byte(7) != 0);
    default:
        return takeFormula();
    }
}

Result<> XlsSheet::takeNumber(quint32 column, quint16 style, double number, CellFlags flags)
{
    if (!std::isfinite(number))
        return {}; // no program shows anything there
    std::array<char, 40> digits{};
    const bool date = m_workbook.formats.style(style) == NumberStyle::Date;
    flags.setFlag(CellFlag::DigitsLost, losesDigits(number));
    return add(
        {column, date ? CellKind::Date : CellKind::Number, flags, written(number, digits), number},
        style);
}

Result<> XlsSheet::takeSeveral()
{
    quint32 column = m_records.word(2);
    for (std::size_t at = 4; at + kRkSize + 2 <= m_records.data().size(); at += kRkSize, ++column) {
        const double number = rkNumber(m_records.dword(at + 2));
        if (auto taken = takeNumber(column, m_records.word(at), number); !taken)
            return taken;
    }
    return {};
}

Result<> XlsSheet::takeShared()
{
    const quint32 index = m_records.dword(6);
    const quint32 column = m_records.word(2);
    if (m_records.data().size() < 10 || index >= m_workbook.strings.size())
        return fail(damagedCell(m_row, column,
            QCoreApplication::translate("core",
                "所指的共享文字“%1”不存在，文件已损坏。请用 Excel 或 WPS 打开检查，另存后再导入。")
                .arg(index)));
    return add({column, CellKind::Text, {}, m_workbook.strings.at(index)}, m_records.word(4),
        RowBuilder::Text::Lasting);
}

/// The text of a record: its length, then its characters as the version writes them.
Result<std::string> XlsSheet::textAt(std::size_t at)
{
    std::string text;
    const quint16 length = m_records.word(at);
    if (m_workbook.version == BiffVersion::Eight) {
        if (length > 0 && !BiffText(m_records, at + 2).text(length, text))
            return fail(truncatedFile("biff: text cut off"));
        return text;
    }
    const auto bytes = m_records.data().substr(std::min(at + 2, m_records.data().size()), length);
    if (!appendCodePageText(m_workbook.codePage, bytes, text))
        return fail(unknownCodePage(m_workbook.codePage));
    return text;
}

Result<> XlsSheet::takeText()
{
    const quint32 column = m_records.word(2);
    const quint16 style = m_records.word(4);
    const auto text = textAt(6);
    if (!text)
        return fail(text.error());
    return add({column, CellKind::Text, {}, *text}, style);
}

Result<> XlsSheet::takeBoolOrError(quint8 value, bool isError, CellFlags flags)
{
    SheetCell cell{m_records.word(2), CellKind::Bool, flags, value != 0 ? "1" : "0"};
    cell.number = value != 0 ? 1 : 0;
    if (isError)
        cell = {cell.column, CellKind::Error, flags, errorText(value)};
    return add(cell, m_records.word(4));
}

/// What the formula gave when the file was saved; a text stands in a record of its own behind it.
Result<> XlsSheet::takeFormula()
{
    const CellFlags flags = CellFlag::FromFormula;
    if (m_records.word(12) != kNoNumber)
        return takeNumber(m_records.word(2), m_records.word(4), m_records.real(6), flags);
    switch (m_records.byte(6)) {
    case 0:
        return takeFormulaText();
    case 1:
    case 2:
        return takeBoolOrError(m_records.byte(8), m_records.byte(6) == 2, flags);
    default:
        return add({m_records.word(2), CellKind::Text, flags, {}}, m_records.word(4));
    }
}

Result<> XlsSheet::takeFormulaText()
{
    const quint32 column = m_records.word(2);
    const quint16 style = m_records.word(4);
    auto behind = m_records.following();
    while (behind == biff::SharedFormula || behind == biff::Array || behind == biff::DataTable
        || behind == biff::Continue) {
        if (!m_records.next())
            break;
        behind = m_records.following();
    }
    std::string text;
    if (behind == biff::String && m_records.next()) {
        auto found = textAt(0);
        if (!found)
            return fail(found.error());
        text = std::move(*found);
    }
    return add({column, CellKind::Text, CellFlag::FromFormula, text}, style);
}

Result<> XlsSheet::add(SheetCell cell, quint16 style, RowBuilder::Text text)
{
    if (cell.column >= m_limits.columns)
        return fail(damagedRow(m_row,
            QCoreApplication::translate(
                "core", "这一行的列数超过 %1。请用 Excel 或 WPS 打开检查，另存后再导入。")
                .arg(m_limits.columns)));
    if (cell.text.empty() && !cell.flags.testFlag(CellFlag::FromFormula))
        return {};
    cell.flags.setFlag(CellFlag::TextStyled, m_workbook.formats.style(style) == NumberStyle::Text);
    cell.flags.setFlag(CellFlag::HiddenRow, m_survey.isHiddenRow(m_row));
    cell.flags.setFlag(CellFlag::HiddenColumn, m_survey.isHiddenColumn(cell.column));
    return m_rows.add(m_row, cell, text);
}

} // namespace core
