#include "ui/views/pages.h"

#include "core/domain/catalog.h"
#include "core/domain/edition.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kContext = "ui::pages";

QString translated(const char *text)
{
    return QCoreApplication::translate(kContext, text);
}

/// Tables that share a page, under a name of its own.
struct Shared
{
    const char *title;
    QStringList tables;
};

const QList<Shared> &shared()
{
    static const QList<Shared> all{
        {QT_TRANSLATE_NOOP("ui::pages", "培训评价"),
            {u"evaluation_org"_s, u"evaluation_plan"_s, u"evaluation_result"_s}},
        {QT_TRANSLATE_NOOP("ui::pages", "培训证书"), {u"certificate"_s, u"certificate_range"_s}},
        {QT_TRANSLATE_NOOP("ui::pages", "劳务品牌"), {u"labour_brand"_s, u"labour_brand_level"_s}},
        {QT_TRANSLATE_NOOP("ui::pages", "技能大赛"),
            {u"competition"_s, u"competition_event"_s, u"competition_entry"_s}},
        {QT_TRANSLATE_NOOP("ui::pages", "组织与宣传"),
            {u"leading_group"_s, u"leading_group_member"_s, u"publicity_activity"_s}},
        {QT_TRANSLATE_NOOP("ui::pages", "就业"), {u"employment_record"_s, u"follow_up"_s}},
        {QT_TRANSLATE_NOOP("ui::pages", "督导"),
            {u"supervision_visit"_s, u"supervision_finding"_s}},
        {QT_TRANSLATE_NOOP("ui::pages", "培训券"),
            {u"voucher"_s, u"voucher_batch"_s, u"voucher_entry"_s}},
        {QT_TRANSLATE_NOOP("ui::pages", "补贴"),
            {u"subsidy_application"_s, u"subsidy_item"_s, u"payout"_s, u"subsidy_standard"_s}},
        {QT_TRANSLATE_NOOP("ui::pages", "公示"), {u"publicity_notice"_s, u"objection"_s}},
        {QT_TRANSLATE_NOOP("ui::pages", "目标任务"), {u"target"_s, u"target_part"_s}},
        {QT_TRANSLATE_NOOP("ui::pages", "规划"), {u"plan_document"_s, u"plan_target"_s}},
        {QT_TRANSLATE_NOOP("ui::pages", "报送记录"),
            {u"county_submission"_s, u"submission_line"_s, u"info_report"_s}},
        {QT_TRANSLATE_NOOP("ui::pages", "上报省厅"), {u"export_batch"_s, u"export_row"_s}},
    };
    return all;
}

Icon iconOfTable(const QString &table)
{
    static const QHash<QString, Icon> icons{{u"training_project"_s, Icon::Folder},
        {u"institution"_s, Icon::Institution}, {u"course"_s, Icon::Course},
        {u"evaluation_org"_s, Icon::Star}, {u"certificate"_s, Icon::Certificate},
        {u"person"_s, Icon::People}, {u"employer"_s, Icon::User},
        {u"training_class"_s, Icon::Class}, {u"enrolment"_s, Icon::Sheet},
        {u"target"_s, Icon::Target}, {u"labour_brand"_s, Icon::Pin}, {u"competition"_s, Icon::Star},
        {u"leading_group"_s, Icon::Information}, {u"employment_record"_s, Icon::Link},
        {u"training_need"_s, Icon::Search}, {u"supervision_visit"_s, Icon::Shield},
        {u"voucher"_s, Icon::Voucher}, {u"subsidy_application"_s, Icon::Ok},
        {u"publicity_notice"_s, Icon::Attachment}, {u"plan_document"_s, Icon::Calendar},
        {u"employment_stat"_s, Icon::Data}, {u"county_submission"_s, Icon::Sheet},
        {u"export_batch"_s, Icon::Sheet}};
    return icons.value(table, Icon::Registries);
}

/// The group a table shares its page with; a table alone is a group of its own.
QStringList groupOf(const core::Table &table, const Shared *&named)
{
    const QString name(table.name);
    for (const auto &each : shared()) {
        if (each.tables.contains(name)) {
            named = &each;
            return each.tables;
        }
    }
    return {name};
}

/// The pages of all registries of an area.
QList<PageInfo> registryPages(core::Area area, Section section)
{
    QList<PageInfo> found;
    for (const auto *table : core::catalog()) {
        if (table->area != area)
            continue;
        const Shared *named = nullptr;
        const QStringList group = groupOf(*table, named);
        const bool isThere = std::any_of(found.begin(), found.end(),
            [&](const PageInfo &page) { return page.id == group.first(); });
        if (isThere)
            continue;
        PageInfo page{group.first(), section, named ? translated(named->title) : table->listTitle(),
            iconOfTable(group.first())};
        for (const auto &name : group)
            page.tables.append(core::tableNamed(name));
        found.append(page);
    }
    return found;
}

QList<PageInfo> dataPages()
{
    QList<PageInfo> found{{kImportPage, Section::Data,
                              translated(QT_TRANSLATE_NOOP("ui::pages", "导入")), Icon::Import},
        {kBackupPage, Section::Data, translated(QT_TRANSLATE_NOOP("ui::pages", "备份与恢复")),
            Icon::Backup},
        {kCheckPage, Section::Data, translated(QT_TRANSLATE_NOOP("ui::pages", "体检")),
            Icon::Shield},
        {kJournalPage, Section::Data, translated(QT_TRANSLATE_NOOP("ui::pages", "修改记录")),
            Icon::History}};
    PageInfo codes{kCodesPage, Section::Data,
        translated(QT_TRANSLATE_NOOP("ui::pages", "代码与参数")), Icon::Settings};
    for (const auto *table : core::catalog()) {
        if (table->area == core::Area::Data)
            codes.tables.append(table);
    }
    found.append(codes);
    return found;
}

} // namespace

QString sectionTitle(Section section)
{
    switch (section) {
    case Section::Today:
        return translated(QT_TRANSLATE_NOOP("ui::pages", "今日"));
    case Section::Registries:
        return translated(QT_TRANSLATE_NOOP("ui::pages", "登记"));
    case Section::People:
        return translated(QT_TRANSLATE_NOOP("ui::pages", "人员"));
    case Section::Classes:
        return translated(QT_TRANSLATE_NOOP("ui::pages", "班级"));
    case Section::Vouchers:
        return translated(QT_TRANSLATE_NOOP("ui::pages", "券与补贴"));
    case Section::Targets:
        return translated(QT_TRANSLATE_NOOP("ui::pages", "目标"));
    case Section::Reports:
        return translated(QT_TRANSLATE_NOOP("ui::pages", "报表"));
    case Section::Data:
        return translated(QT_TRANSLATE_NOOP("ui::pages", "数据"));
    }
    Q_UNREACHABLE();
}

QList<PageInfo> pages()
{
    QList<PageInfo> all{{kTodayPage, Section::Today,
                            translated(QT_TRANSLATE_NOOP("ui::pages", "今日看板")), Icon::Home},
        {kAgendaPage, Section::Today, translated(QT_TRANSLATE_NOOP("ui::pages", "今日待办")),
            Icon::Calendar}};
    all += registryPages(core::Area::Registry, Section::Registries);
    all += registryPages(core::Area::People, Section::People);
    all.append({kDoubtsPage, Section::People,
        translated(QT_TRANSLATE_NOOP("ui::pages", "重复与疑点")), Icon::Warning});
    all += registryPages(core::Area::Classes, Section::Classes);
    all += registryPages(core::Area::Vouchers, Section::Vouchers);
    all += registryPages(core::Area::Targets, Section::Targets);
    all.append({kSplitPage, Section::Targets,
        translated(QT_TRANSLATE_NOOP("ui::pages", "目标分解")), Icon::Target});
    all.append({kIndicatorsPage, Section::Targets,
        translated(QT_TRANSLATE_NOOP("ui::pages", "指标表")), Icon::Data});
    all.append({kSubmissionPage, Section::Reports,
        translated(QT_TRANSLATE_NOOP("ui::pages", "信息报送")), Icon::Calendar});
    all.append({kReportPage, Section::Reports, translated(QT_TRANSLATE_NOOP("ui::pages", "报表")),
        Icon::Report});
    all.append(
        {kEditionPage, Section::Reports, translated(QT_TRANSLATE_NOOP("ui::pages", "报表版次")),
            Icon::History, {&core::reportSnapshots(), &core::reportCells()}});
    all += dataPages();
    return all;
}

std::optional<PageInfo> pageNamed(const QString &id)
{
    for (const auto &page : pages()) {
        if (page.id == id)
            return page;
    }
    return std::nullopt;
}

std::optional<PageInfo> pageOf(const core::Table &table)
{
    for (const auto &page : pages()) {
        if (page.tables.contains(&table))
            return page;
    }
    return std::nullopt;
}

} // namespace ui
