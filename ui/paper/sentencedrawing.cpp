// Sentences with numbers that can be clicked.
#include "ui/paper/slab.h"
#include "ui/paper/typeface.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::Document;

namespace {

constexpr int kIndent = 2; // characters before the first word
constexpr qreal kMostRoom = 5; // characters: a number that did not fit

/// The font with its letters a little apart so that a full line ends at the right edge. In percent:
/// Qt multiplies an absolute spacing by the resolution of the device.
QFont spacedOut(const QFont &font, const QString &line, qreal width)
{
    const qreal natural = textWidth(line, font);
    const qreal stretched = natural - textWidth(line.right(1), font);
    const qreal room = width - natural;
    QFont spaced(font);
    if (stretched > 0 && room > 0 && room < font.pixelSize() * kMostRoom)
        spaced.setLetterSpacing(QFont::PercentageSpacing, 100 + 100 * room / stretched);
    return spaced;
}

/// Where a run stands in the whole text.
struct Place
{
    const Document::Run *run = nullptr;
    qsizetype from = 0;
    qsizetype to = 0;
};

std::vector<Place> placesOf(const Document::Paragraph &paragraph)
{
    std::vector<Place> places;
    qsizetype at = kIndent;
    for (const auto &run : paragraph.runs) {
        const auto length = run.shown().size();
        if (!run.reference.isEmpty() || run.isRetyped())
            places.push_back({&run, at, at + length});
        at += length;
    }
    return places;
}

/// A line and where it begins in the whole text.
struct Line
{
    QString text;
    QFont font;
    qsizetype from = 0;
};

/// What of a place stands in this line gets its area, and its rule if it was retyped.
void addPlace(Drawing &drawing, const Line &line, const Place &place, qreal height)
{
    const auto from = std::max(place.from - line.from, qsizetype(0));
    const auto to = std::min(place.to - line.from, line.text.size());
    if (from >= to)
        return;
    const qreal left = textWidth(line.text.left(from), line.font);
    const qreal right = textWidth(line.text.left(to), line.font);
    drawing.hot({left, 0, right - left, height}, place.run->reference);
    if (place.run->isRetyped()) {
        const qreal below = height / 2 + line.font.pixelSize() * 0.55;
        drawing.line({left, below}, {right, below},
            QPen(QColor(kInkText), points(0.7), Qt::DashLine, Qt::FlatCap));
    }
}

} // namespace

/// First and last two lines stay together; full lines are spaced out to the right edge.
Slabs paragraphSlabs(const Document::Paragraph &paragraph, qreal width, const TypeSizes &sizes)
{
    const auto font = typeface(Typeface::Text, sizes.text);
    const qreal leading = points(sizes.leading);
    const QString text = QString(kIndent, u'　') + paragraph.text();
    const auto lines = brokenLines(text, font, width);
    const auto places = placesOf(paragraph);
    Slabs slabs;
    qsizetype from = 0;
    for (size_t index = 0; index < lines.size(); ++index) {
        const bool last = index + 1 == lines.size();
        from = text.indexOf(lines[index], from);
        const Line line{lines[index], last ? font : spacedOut(font, lines[index], width), from};
        Slab slab{.height = leading, .withPrevious = index == 1 || (last && index > 0)};
        slab.drawing.text({0, 0, width, leading}, Qt::AlignLeft, line.text, line.font);
        for (const auto &place : places)
            addPlace(slab.drawing, line, place, leading);
        slabs.push_back(std::move(slab));
        from += lines[index].size();
    }
    return slabs;
}

} // namespace ui
