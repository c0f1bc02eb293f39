#include "tests/samples.h"

#include <algorithm>
#include <array>

namespace samples {

using namespace Qt::StringLiterals;
using core::Chart;
using core::Document;
using core::Light;
using core::Measure;
using Cell = core::Document::Cell;

namespace {

struct County
{
    QString name;
    qint64 trainTarget, trained, certificateTarget, certified, skilled, highSkilled;
};

std::vector<County> counties()
{
    return {{u"离石区"_s, 26200, 31560, 10481, 16793, 9715, 452},
        {u"文水县"_s, 21200, 23369, 8500, 11762, 7129, 226},
        {u"交城县"_s, 12600, 15751, 5045, 7348, 4453, 150},
        {u"兴县"_s, 12000, 12000, 4814, 5960, 3825, 111},
        {u"临县"_s, 22600, 29535, 9053, 15824, 9190, 240},
        {u"柳林县"_s, 16500, 17438, 6611, 8666, 5545, 263},
        {u"石楼县"_s, 4700, 6516, 1912, 3481, 2026, 32},
        {u"岚县"_s, 8000, 9273, 3225, 4697, 2846, 65},
        {u"方山县"_s, 6100, 5476, 2442, 2846, 1832, 40},
        {u"中阳县"_s, 8000, 9455, 3202, 4664, 2827, 96},
        {u"交口县"_s, 5500, 5938, 2211, 2898, 1855, 51},
        {u"孝义市"_s, 27100, 34492, 10849, 18173, 10537, 539},
        {u"汾阳市"_s, 23300, 23830, 9352, 12941, 7843, 372},
        {u"市本级"_s, 6200, 7046, 2303, 3019, 2034, 192}};
}

qint64 rate(qint64 actual, qint64 target)
{
    return (20'000 * actual + target) / (2 * target);
}

Light light(qint64 hundredths)
{
    if (hundredths >= 10'000)
        return Light::Green;
    return hundredths >= 9'000 ? Light::Yellow : Light::Red;
}

Document::Tile tile(const QString &label, const QString &unit, qint64 actual, qint64 target)
{
    const qint64 reached = rate(actual, target);
    return {.label = label,
        .unit = unit,
        .value = Cell::ofCount(actual, u"tile:"_s + label),
        .target = target,
        .rate = reached,
        .pace = 10'000,
        .light = light(reached)};
}

Document::Row countyRow(int number, const County &county)
{
    const auto key = [&](const QString &what) { return what + u':' + county.name; };
    return {{Cell::ofCount(number), Cell::ofText(county.name), Cell::ofCount(county.trainTarget),
        Cell::ofCount(county.trained, key(u"train"_s)),
        Cell::ofRate(rate(county.trained, county.trainTarget)),
        Cell::ofCount(county.certificateTarget), Cell::ofCount(county.certified, key(u"cert"_s)),
        Cell::ofRate(rate(county.certified, county.certificateTarget)),
        Cell::ofCount(county.skilled, key(u"skilled"_s)),
        Cell::ofCount(county.highSkilled, key(u"high"_s)),
        Cell::ofLight(light(rate(county.trained, county.trainTarget)))}};
}

} // namespace

Chart ranking()
{
    Chart chart{.title = u"县（市、区）培训完成率排名"_s,
        .bars = {u"完成率"_s, Measure::Rate, {}},
        .reference = Chart::Reference{u"时序进度"_s, 10'000}};
    auto list = counties();
    list.pop_back();
    std::sort(list.begin(), list.end(), [](const County &one, const County &other) {
        return one.trained * other.trainTarget > other.trained * one.trainTarget;
    });
    for (const auto &county : list) {
        const qint64 reached = rate(county.trained, county.trainTarget);
        chart.categories.push_back({county.name, u"bar:"_s + county.name, light(reached)});
        chart.bars.values.emplace_back(reached);
    }
    return chart;
}

Chart timeline()
{
    constexpr std::array<qint64, 12> months
        = {4633, 6950, 13901, 18535, 23167, 27802, 25485, 23167, 25485, 23168, 20851, 18535};
    Chart chart{.kind = Chart::Kind::Timeline,
        .title = u"月度培训人次与累计完成率"_s,
        .bars = {u"当月培训人次"_s, Measure::Count, {}},
        .lines = {{u"累计完成率"_s, Measure::Rate, {}}, {u"计划"_s, Measure::Rate, {}}}};
    qint64 cumulative = 0;
    for (int month = 1; month <= 12; ++month) {
        const qint64 value = months[static_cast<size_t>(month - 1)];
        cumulative += value;
        chart.categories.push_back({u"%1月"_s.arg(month), u"month:%1"_s.arg(month)});
        chart.bars.values.emplace_back(value);
        chart.lines[0].values.emplace_back(rate(cumulative, 200'000));
        chart.lines[1].values.emplace_back(rate(month, 12));
    }
    return chart;
}

Document summary()
{
    Document document{.page
        = {.left = 18, .top = 20, .right = 18, .bottom = 20, .density = Document::Density::Compact},
        .title = u"吕梁市“人人持证、技能社会”建设季度小结"_s,
        .subtitle = u"（2021年第四季度）"_s,
        .line = {u"编制单位：吕梁市人力资源和社会保障局"_s, {}, u"统计时间：2021年12月31日"_s},
        .author = u"吕梁市人力资源和社会保障局"_s,
        .footer = {u"第1版 · 截至2022年1月5日 08:00 · 口径 2021-1"_s, u"演示数据"_s}};
    document.blocks.push_back(Document::Tiles{{tile(u"职业技能提升培训"_s, u"人次"_s, 231679,
                                                   200000),
        tile(u"取得证书"_s, u"人"_s, 119072, 80000), tile(u"新增技能人才"_s, u"人"_s, 71657, 40000),
        tile(u"新增高技能人才"_s, u"人"_s, 1829, 2000),
        tile(u"城镇新增就业"_s, u"人"_s, 48495, 39000),
        tile(u"农村劳动力转移就业"_s, u"人"_s, 22843, 33820)}});
    document.blocks.push_back(Document::Charts{{timeline()}, 62});
    document.blocks.push_back(Document::Charts{{ranking()}, 66});
    Document::Table last{.columns = {{Document::Align::Center}, {Document::Align::Left}, {}, {}, {},
                             {Document::Align::Left}}};
    last.header = {{{u"排名"_s}, {u"县（市、区）"_s}, {u"年度目标"_s}, {u"累计完成"_s},
        {u"完成率（%）"_s}, {u"差距说明"_s}}};
    last.rows = {{{Cell::ofCount(11), Cell::ofText(u"汾阳市"_s), Cell::ofCount(23300),
                     Cell::ofCount(23830), Cell::ofRate(10227), Cell::ofText(u"按期完成"_s)}},
        {{Cell::ofCount(12), Cell::ofText(u"兴县"_s), Cell::ofCount(12000), Cell::ofCount(12000),
            Cell::ofRate(10000), Cell::ofText(u"按期完成"_s)}},
        {{Cell::ofCount(13), Cell::ofText(u"方山县"_s), Cell::ofCount(6100), Cell::ofCount(5476),
            Cell::ofRate(8977), Cell::ofText(u"欠 624 人次，一季度补齐"_s)}}};
    document.blocks.push_back(last);
    return document;
}

Document quarterTable()
{
    Document document{
        .page = {Document::Orientation::Landscape, 18, 20, 18, 20, Document::Density::Official},
        .title = u"吕梁市2021年第四季度职业技能培训任务完成情况统计表"_s,
        .line = {u"填报单位：吕梁市人力资源和社会保障局（盖章）"_s, u"统计时间：2021年12月31日"_s,
            u"单位：人、人次、%"_s},
        .footer = {u"第1版 · 截至2022年1月5日"_s, u"演示数据"_s}};
    Document::Table table{.columns = {{Document::Align::Center}, {Document::Align::Center}, {}, {},
                              {}, {}, {}, {}, {}, {}, {Document::Align::Center}}};
    table.header = {{{u"序号"_s, 1, 2}, {u"县（市、区）"_s, 1, 2}, {u"职业技能提升培训"_s, 3},
                        {u"取得证书"_s, 3}, {u"新增技能人才"_s, 1, 2}, {u"新增高技能人才"_s, 1, 2},
                        {u"进度"_s, 1, 2}},
        {{u"年度目标"_s}, {u"累计完成"_s}, {u"完成率"_s}, {u"年度目标"_s}, {u"累计完成"_s},
            {u"完成率"_s}}};
    table.rows.push_back(
        {{Cell::absent(), Cell::ofText(u"全市合计"_s), Cell::ofCount(200000),
             Cell::ofCount(231679, u"train:全市"_s), Cell::ofRate(11584), Cell::ofCount(80000),
             Cell::ofCount(119072), Cell::ofRate(14884), Cell::ofCount(71657), Cell::ofCount(2829),
             Cell::ofLight(Light::Green)},
            true});
    int number = 0;
    for (const auto &county : counties())
        table.rows.push_back(countyRow(++number, county));
    document.blocks = {table,
        Document::Note{
            u"注：1.数据来源于各县（市、区）实名制台账；2.完成率=累计完成÷年度目标×100%；3.市本级不参加排名。"_s},
        Document::Signature{{u"单位负责人："_s, u"审核人："_s, u"填表人："_s, u"联系电话："_s,
            u"填报日期：　　年　月　日"_s}}};
    return document;
}

Document letter()
{
    Document document{.title = u"关于2021年职业技能提升培训情况的报告"_s,
        .footer = {u"第2版 · 截至2022年1月5日"_s, {}}};
    const QString body
        = u"全市共开展职业技能提升培训231679人次，完成年度目标任务200000人次的115.84%；取得各类证书119072人，完成年度目标任务80000人的148.84%；新增技能人才71657人，其中新增高技能人才2829人，分别完成年度目标任务的179.14%和141.45%。"_s;
    document.blocks = {Document::Heading{u"一、总体情况"_s}, Document::Paragraph{body},
        Document::Paragraph{body}, Document::Heading{u"二、主要做法"_s},
        Document::Heading{u"（一）精准发放电子培训券"_s, 2}, Document::Paragraph{body},
        Document::Heading{u"（二）精准选定培训方式"_s, 2}, Document::Paragraph{body},
        Document::Heading{u"三、存在问题"_s},
        Document::Paragraph{u"一是“石楼县”（含乡镇）进度偏慢。"_s}};
    return document;
}

Document longList(int rows)
{
    Document document{.page
        = {.left = 20, .top = 20, .right = 20, .bottom = 20, .density = Document::Density::Compact},
        .title = u"岚县土豆宴厨师培训班学员名单"_s,
        .footer = {u"截至2021年6月30日"_s, {}}};
    Document::Table table{.number = u"附表1"_s,
        .title = u"学员名单"_s,
        .line = {u"培训机构：岚县示例职业培训学校"_s, {}, u"单位：元"_s},
        .columns = {{Document::Align::Center}, {Document::Align::Left}, {Document::Align::Center},
            {}, {Document::Align::Center}, {Document::Align::Left}}};
    table.header = {{{u"序号"_s, 1, 2}, {u"姓名"_s, 1, 2}, {u"培训"_s, 3}, {u"备注"_s, 1, 2}},
        {{u"工种"_s}, {u"补贴（万元）"_s}, {u"结业日期"_s}}};
    for (int row = 1; row <= rows; ++row) {
        const auto note = row % 17 == 0
            ? u"曾于上一年度参加同工种不同等级培训，资格经县人社局复核后予以认可，材料另附"_s
            : QString();
        table.rows.push_back(
            {{Cell::ofCount(row), Cell::ofText(u"学员%1"_s.arg(row), u"person:%1"_s.arg(row)),
                Cell::ofText(u"中式面点师"_s), Cell::ofMoney(80'000 + row * 100),
                Cell::ofDate(QDate(2021, 6, 11).addDays(row % 19)), Cell::ofText(note)}});
    }
    document.blocks = {table, Document::Note{u"注：名单按报名先后排列。"_s},
        Document::Signature{{u"单位负责人："_s, u"审核人："_s, u"填表人："_s}}};
    return document;
}

} // namespace samples
