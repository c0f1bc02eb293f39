#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>
#include <vector>

namespace core {

/// What an integer of a figure stands for; decides how it is written, nothing else.
enum class Measure {
    Count, // whole people, certificates, classes
    Rate, // hundredths of a percent: 11584 is 115.84 %
    Money // fen
};

/// State of a figure against its plan; always shown as shape + word + colour.
enum class Light { None, Green, Yellow, Red };

/// 绿, 黄, 红; empty for None.
QString lightWord(Light light);

/// The figure alone, without its unit: no separators, rates with 2 decimals, money in 万元.
QString measureText(Measure measure, qint64 value);

/// What goes behind the figure where no header says it: "%" or "万元"; nothing for counts.
QString measureSuffix(Measure measure);

/// A chart as plain values; screen and paper draw the same one.
struct Chart
{
    enum class Kind {
        Ranking, // horizontal bars, one per category, first category on top
        Timeline, // vertical bars, with lines on a second axis
        Ring, // parts of a whole, from the top clockwise
        Lines, // several lines on one axis, the first is what the chart is about
        Grouped, // vertical bars of `groups` side by side over each category
        Stacked // horizontal bars, one per category, put together from `groups`
    };
    struct Category
    {
        QString label;
        QString key = {}; // opaque, given back when the bar is opened; empty: cannot be opened
        Light light = Light::None;
    };
    struct Series
    {
        QString name;
        Measure measure = Measure::Count;
        std::vector<std::optional<qint64>> values; // one per category; nothing: not known (yet)
        std::vector<QString> keys = {}; // of `groups`: one per category, as those of categories
    };
    struct Reference
    {
        QString label;
        qint64 value = 0; // on the axis of the lines if there are any, else on that of the bars
    };

    Kind kind = Kind::Ranking;
    QString title = {};
    std::vector<Category> categories = {};
    Series bars = {};
    std::vector<Series> lines = {};
    std::vector<Series> groups = {}; // of Grouped and Stacked, which have no `bars`
    std::optional<Reference> reference = std::nullopt;

    bool isEmpty() const;

    /// A piece that can be walked to and opened: a category, of groups one bar in it.
    struct Place
    {
        size_t category = 0;
        size_t group = 0;
    };
    size_t places() const;
    Place placeAt(size_t index) const;
    QString keyAt(size_t index) const;
    /// Of all groups together.
    qint64 sumOf(size_t category) const;
};

/// An axis that starts at or below `low`, ends at or above `high` and has round steps.
struct Scale
{
    qint64 low = 0;
    qint64 high = 0;
    qint64 step = 1;

    int steps() const;
};

/// Steps of 1, 2 or 5 times a power of ten over `low`..`high` and zero; at most `most` steps.
Scale roundScale(qint64 low, qint64 high, int most = 5);

/// Scale that all bars (and the reference, if it is theirs) fit on; of Lines all lines.
Scale barScale(const Chart &chart);

/// Scale that all lines and the reference fit on; with as many steps as `bars` so that the grids
/// meet.
Scale lineScale(const Chart &chart, const Scale &bars);

} // namespace core
