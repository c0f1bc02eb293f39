#include "ui/paper/columnwidths.h"

#include "ui/paper/marks.h"
#include "ui/paper/typeface.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

using core::Document;

namespace {

/// What one column needs at least, and what it would like so that nothing but long texts breaks.
struct Need
{
    qreal least = 0;
    qreal wanted = 0;
    qreal unbroken = 0; // in one line, however long

    void raise(qreal toLeast, qreal toWanted, qreal toUnbroken)
    {
        least = std::max(least, toLeast);
        wanted = std::max({wanted, toWanted, toLeast});
        unbroken = std::max(unbroken, toUnbroken);
    }
};

constexpr int kFewCharacters = 5; // a text column is never narrower unless its texts are
constexpr qreal kRoundingRoom = 0.06; // a word as wide as its cell must not break
constexpr int kManyCharacters = 14; // beyond this a text is expected to break

/// Chinese may break anywhere, Latin text between its words only.
qreal longestWord(const QString &text, const QFont &font)
{
    qreal longest = 0;
    for (const auto &word : text.split(u' ')) {
        const bool isLatin = std::all_of(
            word.begin(), word.end(), [](QChar letter) { return letter.unicode() < 0x2E80; });
        longest = std::max(longest, isLatin ? textWidth(word, font) : 0);
    }
    return longest;
}

void raiseFor(Need &need, const Document::Cell &cell, const QFont &font)
{
    if (cell.kind == Document::Cell::Kind::Blank)
        return;
    const qreal em = font.pixelSize();
    const qreal padding = 2 * cellPadding(font.pixelSize());
    qreal natural = textWidth(cell.shown(), font) + padding;
    if (cell.kind == Document::Cell::Kind::Light)
        natural += em;
    if (cell.kind != Document::Cell::Kind::Text)
        need.raise(natural, natural, natural);
    else
        need.raise(std::min(natural, kFewCharacters * em + padding),
            std::min(natural, kManyCharacters * em + padding), natural);
}

std::vector<Need> needs(const Document::Table &table, const QFont &plain, const QFont &bold)
{
    std::vector<Need> found(table.columns.size());
    const qreal em = plain.pixelSize();
    for (const auto &placed : core::placedHeader(table)) {
        const auto column = static_cast<size_t>(placed.column);
        if (placed.cell->columns > 1 || column >= found.size())
            continue;
        const qreal natural = textWidth(placed.cell->text, bold);
        const qreal padding = 2 * cellPadding(plain.pixelSize());
        const qreal least = kRoundingRoom * em
            + std::max(
                {natural / 2, std::min(natural, 2 * em), longestWord(placed.cell->text, bold)});
        const qreal unbroken = natural + padding + kRoundingRoom * em;
        found[column].raise(least + padding, unbroken, unbroken);
    }
    for (const auto &row : table.rows) {
        const size_t count = std::min(row.cells.size(), found.size());
        for (size_t column = 0; column < count; ++column)
            raiseFor(found[column], row.cells[column], row.total ? bold : plain);
    }
    for (size_t column = 0; column < found.size(); ++column) {
        const qreal hint = table.columns[column].width * em / 2;
        found[column].raise(hint, hint, hint);
    }
    return found;
}

template <class Part>
qreal sum(const std::vector<Need> &needs, Part part)
{
    return std::accumulate(needs.begin(), needs.end(), qreal(0),
        [part](qreal total, const Need &need) { return total + need.*part; });
}

/// A good half of what is left over goes to long texts, the rest to all.
void handOut(std::vector<Need> &needs, qreal width)
{
    qreal hunger = 0;
    for (const auto &need : needs)
        hunger += std::max(need.unbroken - need.wanted, 0.0);
    const qreal spare = width - sum(needs, &Need::wanted);
    const qreal part = hunger > 0 ? std::min(spare * 0.6 / hunger, 1.0) : 0;
    for (auto &need : needs)
        need.wanted += std::max(need.unbroken - need.wanted, 0.0) * part;
}

std::vector<qreal> shared(std::vector<Need> needs, qreal width)
{
    if (sum(needs, &Need::wanted) < width)
        handOut(needs, width);
    const qreal least = sum(needs, &Need::least);
    const qreal wanted = sum(needs, &Need::wanted);
    std::vector<qreal> widths;
    for (const auto &need : needs) {
        if (wanted <= width)
            widths.push_back(need.wanted * width / wanted);
        else if (least <= width && wanted > least)
            widths.push_back(
                need.least + (need.wanted - need.least) * (width - least) / (wanted - least));
        else
            widths.push_back(need.least * width / least);
    }
    return widths;
}

} // namespace

qreal cellPadding(int pixels)
{
    return pixels * 0.35;
}

ColumnFit fittedColumns(const Document::Table &table, qreal width, qreal largest, qreal smallest)
{
    constexpr qreal kReadable = 9;
    constexpr qreal kStep = 0.5;
    const int steps = static_cast<int>(std::ceil(std::max(0.0, largest - smallest) / kStep));
    ColumnFit fit{};
    for (int step = 0; step <= steps; ++step) {
        const qreal size = step == steps ? std::min(largest, smallest) : largest - step * kStep;
        const auto needed
            = needs(table, typeface(Typeface::Text, size), typeface(Typeface::TextBold, size));
        const bool unbroken = sum(needed, &Need::wanted) <= width;
        const bool possible = sum(needed, &Need::least) <= width;
        if (fit.size == 0 && (possible || size <= smallest))
            fit = {size, shared(needed, width)};
        if (unbroken && size >= kReadable)
            return {size, shared(needed, width)};
        if (fit.size > 0 && size <= kReadable)
            break;
    }
    return fit;
}

} // namespace ui
