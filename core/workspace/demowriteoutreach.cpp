// Leading groups and publicity of a demo city (domain.md P1, P3).
#include "core/base/datafile.h"
#include "core/domain/outreach.h"
#include "core/workspace/demowriter.h"

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCityMembers = 23;
constexpr int kActivities = 620;
constexpr int kFewestActivities = 26;

struct Channel
{
    const char16_t *code;
    const char16_t *title;
    int pieces; // in one activity, about
    bool isLocal; // in a township or village
};
constexpr std::array kChannels = {Channel{u"01", u"电视专题：人人持证、技能社会", 1, false},
    Channel{u"02", u"电台政策访谈", 1, false}, Channel{u"03", u"《吕梁日报》专版", 1, false},
    Channel{u"04", u"微信公众号推送：培训券怎么领", 1, false},
    Channel{u"05", u"抖音短视频：吕梁山护工的一天", 2, false},
    Channel{u"06", u"张贴标语", 30, true}, Channel{u"07", u"发放技能培训政策明白纸", 600, true},
    Channel{u"07", u"入户发放培训券使用指南", 400, true}};

} // namespace

void DemoWriter::writeGroups()
{
    const auto file = readDataTable(u":/data/code_tables.csv"_s);
    if (!file) {
        m_result = fail(file.error());
        return;
    }
    QList<std::pair<QString, QString>> departments;
    for (const auto &row : file->rows) {
        if (file->value(row, "table_code"_L1) == u"department"_s)
            departments.append({file->value(row, "code"_L1), file->value(row, "name_zh"_L1)});
    }
    for (size_t unit = 0; unit < m_city.units.size() && m_result; ++unit)
        writeGroup(int(unit), departments);
}

void DemoWriter::writeGroup(int unit, const QList<std::pair<QString, QString>> &departments)
{
    const bool isCity = unit == 0;
    const DemoUnit &own = m_city.units[size_t(unit)];
    const QDate formed = isCity ? QDate(2021, 1, 18) : QDate(2021, 2, 1).addDays(qint64(unit) * 2);
    const RowId group = add(leadingGroups(),
        {{"division_code"_L1, own.division},
            {"name"_L1, own.name + u"“人人持证、技能社会”建设工作领导小组"_s},
            {"head_title"_L1,
                isCity ? u"市委常委、常务副市长"_s : u"县(市、区)委常委、常务副县(市、区)长"_s},
            {"doc_no"_L1,
                (isCity ? u"吕政办函〔2021〕%1号"_s : own.shortName + u"政办发〔2021〕%1号"_s)
                    .arg(isCity ? 6 : 10 + unit)},
            {"formed_on"_L1, formed.toString(Qt::ISODate)}},
        unit);
    const auto member = [&](const QString &name, const QString &code, const QString &title,
                            const QString &level) {
        add(leadingGroupMembers(),
            {{"leading_group"_L1, group}, {"unit_name"_L1, name}, {"department"_L1, code},
                {"person_title"_L1, title}, {"member_level"_L1, level}},
            unit);
    };
    const int count = isCity ? kCityMembers : 12;
    for (int i = 0; i < count && i < departments.size(); ++i) {
        const auto &[code, name] = departments[i];
        member(isCity ? name : u"县"_s + name.mid(1), code, u"主要负责人"_s,
            isCity ? u"city"_s : u"county"_s);
    }
    for (const int town : own.towns) {
        if (!isCity)
            member(m_city.towns[size_t(town)].name, {}, u"乡镇长(街道主任)"_s, u"town"_s);
    }
}

void DemoWriter::writePublicity()
{
    const int count = std::clamp(m_city.scaled(kActivities), kFewestActivities, kActivities);
    for (int i = 0; i < count && m_result; ++i) {
        const int unit = i % int(m_city.units.size());
        const DemoUnit &own = m_city.units[size_t(unit)];
        const Channel &channel
            = unit == 0 ? kChannels[size_t(m_random.below(5))] : m_random.pick(kChannels);
        const QDate day = QDate(2021, 1, 20).addDays(m_random.below(330));
        const DemoTown &town = m_city.towns[size_t(m_random.pick(own.towns))];
        const int pieces
            = channel.pieces == 1 ? 1 : channel.pieces * m_random.between(50, 180) / 100;
        add(publicityActivities(),
            {{"held_on"_L1, day.toString(Qt::ISODate)}, {"division_code"_L1, own.division},
                {"town_code"_L1, channel.isLocal ? town.code : QString()},
                {"channel"_L1, QString::fromUtf16(channel.code)},
                {"title"_L1, QString::fromUtf16(channel.title)},
                {"quantity"_L1, std::max(pieces, 1)},
                {"village"_L1, channel.isLocal ? demoVillage(quint64(i) * 17) : QString()},
                {"audience"_L1, m_random.between(2, channel.isLocal ? 9 : 400) * 50}},
            unit);
    }
}

} // namespace core
