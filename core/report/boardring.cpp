#include "core/report/boardcharts.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

Chart ringOf(
    const QString &title, std::vector<std::pair<Chart::Category, qint64>> parts, size_t most)
{
    Chart chart{.kind = Chart::Kind::Ring, .title = title};
    chart.bars.measure = Measure::Count;
    std::erase_if(parts, [](const auto &part) { return part.second <= 0; });
    std::stable_sort(parts.begin(), parts.end(),
        [](const auto &one, const auto &other) { return one.second > other.second; });
    const size_t shown = parts.size() <= most ? parts.size() : most - 1;
    for (size_t index = 0; index < shown; ++index) {
        chart.categories.push_back(parts[index].first);
        chart.bars.values.push_back(parts[index].second);
    }
    if (shown == parts.size())
        return chart;
    qint64 rest = 0;
    QStringList keys;
    QString head;
    QString tail;
    for (size_t index = shown; index < parts.size(); ++index) {
        const QString &key = parts[index].first.key;
        head = key.section(u':', 0, 0);
        keys.append(key.section(u':', 1).section(u'/', 0, 0));
        tail = key.section(u'/', 1);
        rest += parts[index].second;
    }
    const bool canOpen = !keys.contains(QString()) && !tail.isEmpty();
    chart.categories.push_back({QCoreApplication::translate("core", "其他"),
        canOpen ? head + u':' + keys.join(u',') + u'/' + tail : QString()});
    chart.bars.values.push_back(rest);
    return chart;
}

} // namespace core
