#include "core/exchange/readers/htmlsheet.h"

#include "core/exchange/fileproblems.h"
#include "core/exchange/readers/storednumber.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace core {

namespace {

constexpr std::size_t kStepBytes = 256 << 10;

quint64 spanOf(std::string_view attributes, std::string_view name)
{
    const std::string value = htmlAttribute(attributes, name);
    quint32 span = 1;
    std::from_chars(value.data(), value.data() + value.size(), span);
    return std::max(span, 1u);
}

} // namespace

HtmlSheet::HtmlSheet(const HtmlStyles &styles, const SheetLimits &limits, RowSink &sink)
    : m_styles(styles)
    , m_limits(limits)
    , m_rows(sink, limits)
{ }

Result<> HtmlSheet::read(std::string_view page, std::size_t at, const Progress &progress)
{
    HtmlTokens tokens(page, at);
    HtmlToken token;
    std::size_t told = at;
    while (!m_ended && tokens.next(token)) {
        if (auto taken = take(token); !taken)
            return taken;
        if (tokens.position() - told < kStepBytes)
            continue;
        told = tokens.position();
        if (!progress.step(static_cast<qint64>(told), static_cast<qint64>(page.size())))
            return fail(cancelledReading());
    }
    return m_ended ? Result<>() : finishRow();
}

Result<> HtmlSheet::take(const HtmlToken &token)
{
    const bool starts = token.kind == HtmlToken::Kind::Start;
    if (token.kind != HtmlToken::Kind::Text && token.name == "table") {
        m_nested += starts ? 1 : -1;
        if (m_nested >= 0)
            return {};
        auto finished = finishRow();
        m_ended = true;
        return finished;
    }
    if (m_nested > 0)
        return {};
    if (token.kind != HtmlToken::Kind::Text)
        return takeTag(token);
    if (m_inCell)
        m_text.append(token.text);
    return {};
}

Result<> HtmlSheet::takeTag(const HtmlToken &token)
{
    const bool starts = token.kind == HtmlToken::Kind::Start;
    if (token.name == "td" || token.name == "th")
        return starts ? startCell(token) : finishCell();
    if (token.name == "tr")
        return starts ? startRow(token) : finishRow();
    if (!m_inCell)
        return {};
    if (token.name == "br" && starts)
        m_text.breakLine();
    else if (token.name == "p" || token.name == "div" || token.name == "li")
        m_text.startParagraph();
    return {};
}

Result<> HtmlSheet::startRow(const HtmlToken &token)
{
    if (auto finished = finishRow(); !finished || m_ended)
        return finished;
    if (m_rowCount >= m_limits.rows)
        return fail(oversizedFile("html: too many rows"));
    ++m_rowCount;
    m_inRow = true;
    m_column = 0;
    m_rowFlags = isHiddenHtml(token.text) ? CellFlag::HiddenRow : CellFlags();
    return {};
}

void HtmlSheet::skipBusyColumns()
{
    while (m_column < m_busyUntil.size() && m_busyUntil[m_column] >= m_rowCount)
        ++m_column;
}

Result<> HtmlSheet::startCell(const HtmlToken &token)
{
    if (auto finished = finishCell(); !finished)
        return finished;
    if (!m_inRow)
        if (auto started = startRow({HtmlToken::Kind::Start, "tr", {}}); !started || m_ended)
            return started;
    skipBusyColumns();
    if (auto spanned = span(token); !spanned)
        return spanned;
    m_inCell = true;
    m_text.clear();
    m_number = htmlAttribute(token.text, "x:num");
    m_string = htmlAttribute(token.text, "x:str");
    m_style = hasHtmlAttribute(token.text, "x:str") ? NumberStyle::Text
                                                    : m_styles.styleOf(token.name, token.text);
    m_cellFlags = m_rowFlags;
    m_cellFlags.setFlag(CellFlag::HiddenColumn, isHiddenHtml(token.text));
    return {};
}

/// A cell over several columns and rows keeps those below it busy.
Result<> HtmlSheet::span(const HtmlToken &token)
{
    const quint64 columns = spanOf(token.text, "colspan");
    const quint64 rows = spanOf(token.text, "rowspan");
    if (m_column + columns > m_limits.columns)
        return fail(damagedRow(m_rowCount - 1,
            QCoreApplication::translate(
                "core", "这一行的列数超过 %1。请用 Excel 或 WPS 打开检查，另存后再导入。")
                .arg(m_limits.columns)));
    m_columnSpan = static_cast<quint32>(columns);
    const auto last = static_cast<quint32>(std::min<quint64>(m_rowCount + rows - 1, m_limits.rows));
    m_busyUntil.resize(std::max<std::size_t>(m_busyUntil.size(), m_column + m_columnSpan));
    for (quint32 i = 0; i < m_columnSpan; ++i)
        m_busyUntil[m_column + i] = std::max(m_busyUntil[m_column + i], last);
    if (columns == 1 && rows == 1)
        return {};
    if (m_merges.size() >= m_limits.merges)
        return fail(oversizedFile("too many merged cells"));
    m_merges.push_back({m_rowCount - 1, m_column, last - 1, m_column + m_columnSpan - 1});
    return {};
}

void HtmlSheet::fill(SheetCell &cell) const
{
    cell.text = m_string.empty() ? m_text.text() : std::string_view(m_string);
    const auto number = storedNumber(m_number);
    if (!number || m_style == NumberStyle::Text)
        return;
    cell.kind = m_style == NumberStyle::Date ? CellKind::Date : CellKind::Number;
    cell.text = m_number;
    cell.number = *number;
    cell.flags.setFlag(CellFlag::DigitsLost, losesDigits(*number));
}

Result<> HtmlSheet::finishCell()
{
    if (!m_inCell)
        return {};
    m_inCell = false;
    SheetCell cell{m_column, CellKind::Text, m_cellFlags, {}};
    cell.flags.setFlag(CellFlag::TextStyled, m_style == NumberStyle::Text);
    fill(cell);
    m_column += m_columnSpan;
    return cell.text.empty() ? Result<>()
                             : m_rows.add(m_rowCount - 1, cell, RowBuilder::Text::Copied);
}

Result<> HtmlSheet::finishRow()
{
    if (auto finished = finishCell(); !finished)
        return finished;
    m_inRow = false;
    if (m_rows.isEmpty())
        return {};
    const auto wantsMore = m_rows.finish(m_rowCount - 1);
    if (!wantsMore)
        return fail(wantsMore.error());
    m_ended = !*wantsMore;
    return {};
}

} // namespace core
