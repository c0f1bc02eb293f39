#include "tests/ui/charts/chartsamples.h"

#include "tests/samples.h"

namespace samples {

using namespace Qt::StringLiterals;
using core::Chart;
using core::Measure;

namespace {

Chart lines()
{
    auto chart = timeline();
    chart.kind = Chart::Kind::Lines;
    chart.title = u"完成率与计划"_s;
    chart.bars = {};
    chart.reference = Chart::Reference{u"年度目标"_s, 10'000};
    return chart;
}

Chart ring()
{
    Chart chart{.kind = Chart::Kind::Ring, .title = u"证书种类"_s};
    chart.bars.name = u"本"_s;
    for (const auto &[name, count] : {std::pair(u"职业技能等级证书"_s, 71'657),
             std::pair(u"特种作业操作证"_s, 28'415), std::pair(u"专项职业能力证书"_s, 19'000)}) {
        chart.categories.push_back({name, u"kind:"_s + name});
        chart.bars.values.emplace_back(count);
    }
    return chart;
}

Chart groups(Chart::Kind kind)
{
    Chart chart{.kind = kind, .title = u"培训券"_s};
    for (const auto &name : {u"发放"_s, u"领取"_s, u"使用"_s, u"兑付"_s})
        chart.categories.push_back({name, u"all:"_s + name});
    qint64 value = 1200;
    for (const auto &name : {u"创业"_s, u"技能"_s, u"岗前"_s}) {
        Chart::Series group{.name = name, .measure = Measure::Count, .values = {}};
        for (const auto &category : chart.categories) {
            group.values.emplace_back(value);
            group.keys.push_back(name + u'/' + category.label);
            value = value * 4 / 5;
        }
        chart.groups.push_back(group);
    }
    return chart;
}

} // namespace

std::vector<Chart> everyKind()
{
    return {ranking(), timeline(), lines(), ring(), groups(Chart::Kind::Grouped),
        groups(Chart::Kind::Stacked)};
}

} // namespace samples
