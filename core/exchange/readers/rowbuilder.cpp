#include "core/exchange/readers/rowbuilder.h"

#include "core/exchange/fileproblems.h"
#include "core/exchange/xstring.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t kLasting = std::string::npos;

} // namespace

RowBuilder::RowBuilder(RowSink &sink, const SheetLimits &limits)
    : m_sink(sink)
    , m_limits(limits)
    , m_seenRows(limits.rows)
{ }

Result<> RowBuilder::add(quint32 row, const SheetCell &cell, Text text)
{
    if (cell.text.size() > m_limits.cellUnits && utf16Length(cell.text) > m_limits.cellUnits)
        return fail(overlongCell(row, cell.column, m_limits.cellUnits));
    if (auto counted = count(row, cell, 1); !counted)
        return counted;
    m_cells.push_back(cell);
    m_offsets.push_back(text == Text::Lasting ? kLasting : m_copies.size());
    if (text == Text::Copied)
        m_copies += cell.text;
    return {};
}

Result<> RowBuilder::repeat(quint32 row, quint32 times)
{
    Q_ASSERT(!m_cells.empty());
    SheetCell cell = m_cells.back();
    const std::size_t offset = m_offsets.back();
    if (auto counted = count(row, cell, times); !counted)
        return counted;
    for (quint32 i = 0; i < times; ++i) {
        ++cell.column;
        m_cells.push_back(cell);
        m_offsets.push_back(offset);
    }
    return {};
}

Result<> RowBuilder::count(quint32 row, const SheetCell &cell, quint64 times)
{
    m_cellCount += times;
    m_rowBytes += times * cell.text.size();
    if (m_cellCount > m_limits.cells)
        return fail(oversizedFile("too many cells"));
    if (m_rowBytes > m_limits.rowBytes)
        return fail(damagedRow(row,
            QCoreApplication::translate(
                "core", "这一行的文字太多，读不下去。请在原表里缩短它，另存后再导入。")));
    return {};
}

Result<bool> RowBuilder::finish(quint32 row, quint32 more)
{
    if (m_cells.empty())
        return true;
    if (more > 0 && m_cellCount + quint64(more) * m_cells.size() > m_limits.cells)
        return fail(oversizedFile("too many repeated cells"));
    m_cellCount += quint64(more) * m_cells.size();
    settleTexts();
    if (auto sorted = sort(row); !sorted)
        return fail(sorted.error());
    bool wantsMore = true;
    for (quint32 each = row; wantsMore && each - row <= more; ++each) {
        auto handed = hand(each);
        if (!handed)
            return handed;
        wantsMore = *handed;
    }
    clear();
    return wantsMore;
}

Result<bool> RowBuilder::hand(quint32 row)
{
    if (m_seenRows[row])
        return fail(damagedRow(row,
            QCoreApplication::translate("core",
                "这一行在文件里出现了两次，文件已损坏。请用 Excel 或 WPS "
                "打开检查，另存后再导入。")));
    m_seenRows[row] = true;
    if (row < m_highestRow)
        m_sink.note({SheetNote::What::RowsOutOfOrder, row, 0});
    m_highestRow = std::max(m_highestRow, row);
    return m_sink.row({row, m_cells});
}

/// The copies may move while the row grows; now they stand still.
void RowBuilder::settleTexts()
{
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        if (m_offsets[i] != kLasting)
            m_cells[i].text
                = std::string_view(m_copies).substr(m_offsets[i], m_cells[i].text.size());
}

/// Fails when a cell stands there twice.
Result<> RowBuilder::sort(quint32 row)
{
    const auto before = [](const SheetCell &a, const SheetCell &b) { return a.column < b.column; };
    const auto same = [](const SheetCell &a, const SheetCell &b) { return a.column == b.column; };
    if (!std::is_sorted(m_cells.begin(), m_cells.end(), before))
        std::stable_sort(m_cells.begin(), m_cells.end(), before);
    const auto twice = std::adjacent_find(m_cells.begin(), m_cells.end(), same);
    if (twice == m_cells.end())
        return {};
    return fail(damagedCell(row, twice->column,
        QCoreApplication::translate("core",
            "这个单元格在文件里出现了两次，文件已损坏。请用 Excel 或 WPS "
            "打开检查，另存后再导入。")));
}

void RowBuilder::clear()
{
    m_cells.clear();
    m_offsets.clear();
    m_copies.clear();
    m_rowBytes = 0;
}

} // namespace core
