#include "core/exchange/headingblock.h"

#include <QSet>

namespace core {

namespace {

constexpr quint32 kMostLevels = 3;
constexpr qsizetype kLongestHeading = 20;

/// The columns that a heading cell stands over: its merge, or itself and the blank cells to its
/// right.
struct Span
{
    quint32 first = 0;
    quint32 last = 0;
    QString text;
};

std::optional<Span> spanOver(const SheetScan &scan, quint32 row, quint32 column)
{
    const SheetMerge *merge = nullptr;
    const QString text = scan.headingAt(row, column, &merge);
    if (merge != nullptr)
        return Span{merge->left, merge->right, text};
    for (qint64 c = column; c >= 0; --c) {
        const SheetMerge *other = nullptr;
        const QString left = scan.headingAt(row, static_cast<quint32>(c), &other);
        if (other != nullptr)
            return std::nullopt;
        if (!left.isEmpty())
            return Span{static_cast<quint32>(c), column, left};
    }
    return std::nullopt;
}

bool mayBeHeading(const CellValue &cell)
{
    const QString text = textOf(cell);
    return cell.kind == CellKind::Text && text.size() <= kLongestHeading;
}

/// Whether `text` under `group` means anything in any kind of sheet.
bool isKnownBelow(const HeadingAliases &aliases, const QString &group, const QString &text)
{
    for (const SheetKind kind : {SheetKind::Roster, SheetKind::Score, SheetKind::Certificate,
             SheetKind::Institution, SheetKind::Voucher, SheetKind::Subsidy})
        if (aliases.match(kind, {group, text}))
            return true;
    return false;
}

/// Whether `below` divides columns of `row`: it speaks only under wide or blank headings, in words.
bool divides(const SheetScan &scan, quint32 row, quint32 below, const HeadingAliases &aliases)
{
    const RowCells cells = scan.top().value(below);
    bool known = false;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        const QString text = textOf(*cell);
        if (text.isEmpty())
            continue;
        const auto over = spanOver(scan, row, cell.key());
        if (!mayBeHeading(*cell) || !over)
            return false;
        // a narrow heading with text right below it is a heading over data
        const bool wide = over->last > over->first
            || (scan.headingAt(row, cell.key() + 1).isEmpty() && cells.contains(cell.key() + 1));
        if (!wide)
            return false;
        known |= isKnownBelow(aliases, over->text, text);
    }
    return known;
}

} // namespace

std::optional<HeadingBlock> headingBlockAt(
    const SheetScan &scan, quint32 row, const HeadingAliases &aliases)
{
    QSet<QString> texts;
    const RowCells cells = scan.top().value(row);
    for (const CellValue &cell : cells)
        if (const QString text = textOf(cell); !text.isEmpty())
            texts.insert(text);
    if (texts.size() < 2)
        return std::nullopt;

    HeadingBlock block{row, row, {}};
    while (block.last - block.first + 1 < kMostLevels
        && divides(scan, block.last, block.last + 1, aliases))
        ++block.last;

    for (quint32 level = block.first; level <= block.last; ++level) {
        const RowCells own = scan.top().value(level);
        for (auto cell = own.begin(); cell != own.end(); ++cell) {
            const QString text = textOf(*cell);
            if (text.isEmpty())
                continue;
            QStringList &levels = block.levels[cell.key()];
            for (quint32 above = block.first; above < level && levels.isEmpty(); ++above)
                if (const auto over = spanOver(scan, above, cell.key()))
                    levels.append(over->text);
            levels.append(text);
        }
    }
    return block;
}

} // namespace core
