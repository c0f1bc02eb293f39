#include "core/workspace/agenda.h"

#include "core/domain/certificate.h"
#include "core/domain/employment.h"
#include "core/domain/evaluation.h"
#include "core/domain/institution.h"
#include "core/domain/publicnotice.h"
#include "core/domain/submission.h"
#include "core/domain/subsidy.h"
#include "core/domain/supervision.h"
#include "core/domain/trainingclass.h"
#include "core/domain/trainingproject.h"
#include "core/domain/voucher.h"
#include "core/rules/lifecycle.h"
#include "core/rules/parameters.h"
#include "core/workspace/flags.h"
#include "core/workspace/personduplicates.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

constexpr int kMostImports = 5;
constexpr int kCertificateDays = 90;
constexpr int kVoucherDays = 30;
constexpr int kFollowUpDays = 7;
constexpr int kReportDays = 5; // before a report is due

using Test = Condition::Test;
using Group = AgendaItem::Group;

/// A thing to look for; `step` is the state it would be moved to next: who may not do that is not
/// told.
struct Errand
{
    Group group;
    const char *title;
    const char *hint;
    const Table *table;
    QList<Condition> conditions;
    QString step = {};
};

Condition inState(const QString &state)
{
    return {QString(kStatus), Test::Equal, {state}};
}

Condition before(const QString &column, QDate day)
{
    return {column, Test::Less, {day.toString(Qt::ISODate)}};
}

Condition upTo(const QString &column, QDate day)
{
    return {column, Test::AtMost, {day.toString(Qt::ISODate)}};
}

Condition from(const QString &column, QDate day)
{
    return {column, Test::AtLeast, {day.toString(Qt::ISODate)}};
}

Condition empty(const QString &column)
{
    return {column, Test::IsNull};
}

QList<Errand> classErrands(QDate today)
{
    const Table &classes = trainingClasses();
    const Table &projects = trainingProjects();
    return {{Group::Due, QT_TRANSLATE_NOOP("core", "开班申请待审批"),
                QT_TRANSLATE_NOOP("core", "核对名单和课表后批准，或者写明原因退回"), &classes,
                {inState(u"submitted"_s)}, u"approved"_s},
        {Group::Due, QT_TRANSLATE_NOOP("core", "开班申请被退回"),
            QT_TRANSLATE_NOOP("core", "按退回原因修改后重新提交"), &classes,
            {inState(u"returned"_s)}, u"submitted"_s},
        {Group::Due, QT_TRANSLATE_NOOP("core", "已到开班日期，还没有开班"),
            QT_TRANSLATE_NOOP("core", "办理开班，或者改期"), &classes,
            {inState(u"approved"_s), upTo(u"start_date"_s, today)}, u"running"_s},
        {Group::Due, QT_TRANSLATE_NOOP("core", "已过结业日期，还没有结业"),
            QT_TRANSLATE_NOOP("core", "登记考勤后办理结业"), &classes,
            {inState(u"running"_s), before(u"end_date"_s, today)}, u"completed"_s},
        {Group::Due, QT_TRANSLATE_NOOP("core", "培训项目待审核"),
            QT_TRANSLATE_NOOP("core", "审核后项目可以开班"), &projects, {inState(u"submitted"_s)},
            u"active"_s},
        {Group::Blocked, QT_TRANSLATE_NOOP("core", "班级已暂停"),
            QT_TRANSLATE_NOOP("core", "严重问题销号后恢复"), &classes, {inState(u"suspended"_s)},
            u"running"_s},
        {Group::Blocked, QT_TRANSLATE_NOOP("core", "机构已暂停"),
            QT_TRANSLATE_NOOP("core", "许可证续期或整改后恢复"), &institutions().table(),
            {inState(u"suspended"_s)}, u"active"_s}};
}

QList<Errand> evaluationErrands(QDate today)
{
    const Table &plans = evaluationPlans();
    return {{Group::Due, QT_TRANSLATE_NOOP("core", "考试日期已到，还没有开考"),
                QT_TRANSLATE_NOOP("core", "办理开考，考后录入成绩"), &plans,
                {inState(u"open"_s), upTo(u"exam_date"_s, today)}, u"examining"_s},
        {Group::Due, QT_TRANSLATE_NOOP("core", "考试已过，成绩还没有录完"),
            QT_TRANSLATE_NOOP("core", "录入成绩后提交审核"), &plans,
            {inState(u"examining"_s), before(u"exam_date"_s, today)}, u"scored"_s},
        {Group::Due, QT_TRANSLATE_NOOP("core", "评价成绩待审核"),
            QT_TRANSLATE_NOOP("core", "核对两次录入和及格线后批准"), &plans, {inState(u"scored"_s)},
            u"approved"_s},
        {Group::Due, QT_TRANSLATE_NOOP("core", "证书待核验"),
            QT_TRANSLATE_NOOP("core", "在官方网站查询后登记核验结果"), &certificates().table(),
            {inState(u"registered"_s)}, u"verified"_s}};
}

QList<Errand> subsidyErrands(QDate today)
{
    const Table &batches = subsidyApplications();
    return {{Group::Due, QT_TRANSLATE_NOOP("core", "补贴申请待审核"),
                QT_TRANSLATE_NOOP("core", "逐人核对后审核，或者写明原因退回"), &batches,
                {inState(u"submitted"_s)}, u"reviewed"_s},
        {Group::Due, QT_TRANSLATE_NOOP("core", "补贴申请被退回"),
            QT_TRANSLATE_NOOP("core", "按退回原因修改后重新提交"), &batches,
            {inState(u"returned"_s)}, u"submitted"_s},
        {Group::Due, QT_TRANSLATE_NOOP("core", "补贴申请待复核"),
            QT_TRANSLATE_NOOP("core", "复核人不能是提交人和审核人"), &batches,
            {inState(u"reviewed"_s)}, u"rechecked"_s},
        {Group::Due, QT_TRANSLATE_NOOP("core", "补贴申请待公示"),
            QT_TRANSLATE_NOOP("core", "打印公示名单，登记公示开始日期"), &batches,
            {inState(u"rechecked"_s)}, u"publicised"_s},
        {Group::Due, QT_TRANSLATE_NOOP("core", "公示期已满，待审批"),
            QT_TRANSLATE_NOOP("core", "没有异议的，办理公示无异议"), &batches,
            {inState(u"publicised"_s), before(u"publicity_to"_s, today)}, u"approved"_s},
        {Group::Due, QT_TRANSLATE_NOOP("core", "补贴待拨付"),
            QT_TRANSLATE_NOOP("core", "生成发放清单，拨付后登记凭证号"), &batches,
            {inState(u"approved"_s)}, u"paid"_s},
        {Group::Due, QT_TRANSLATE_NOOP("core", "补贴待追回到账"),
            QT_TRANSLATE_NOOP("core", "款项退回后登记到账"), &batches, {inState(u"recovering"_s)},
            u"recovered"_s}};
}

/// Reports of the units: to be sent, sent again, accepted, locked.
QList<Errand> reportErrands(QDate today)
{
    const Table &reports = countySubmissions();
    const QDate soon = today.addDays(kReportDays);
    return {{Group::Due, QT_TRANSLATE_NOOP("core", "报表待接收"),
                QT_TRANSLATE_NOOP("core", "核对差异说明后接收，或者写明原因退回"), &reports,
                {inState(u"submitted"_s)}, u"accepted"_s},
        {Group::Due, QT_TRANSLATE_NOOP("core", "报表被退回"),
            QT_TRANSLATE_NOOP("core", "按退回原因修改后重新报送"), &reports,
            {inState(u"returned"_s)}, u"submitted"_s},
        {Group::Due, QT_TRANSLATE_NOOP("core", "报表填报中，期限将到"),
            QT_TRANSLATE_NOOP("core", "填完并说明差异后报送"), &reports,
            {inState(u"draft"_s), upTo(u"due_on"_s, soon)}, u"submitted"_s},
        {Group::Due, QT_TRANSLATE_NOOP("core", "报表未报，期限将到"),
            QT_TRANSLATE_NOOP("core", "在信息报送中打开，按台账填列"), &reports,
            {inState(u"missing"_s), from(u"due_on"_s, today), upTo(u"due_on"_s, soon)}, u"draft"_s},
        {Group::Due, QT_TRANSLATE_NOOP("core", "报表逾期未报"),
            QT_TRANSLATE_NOOP("core", "尽快报送；在信息报送中可复制催报文字"), &reports,
            {inState(u"missing"_s), before(u"due_on"_s, today)}},
        {Group::Due, QT_TRANSLATE_NOOP("core", "报表待锁定"),
            QT_TRANSLATE_NOOP("core", "本期报表印发后锁定"), &reports, {inState(u"accepted"_s)},
            u"locked"_s}};
}

/// What any clerk who edits looks after; no step of a row.
QList<Errand> careErrands(QDate today)
{
    return {
        {Group::Due, QT_TRANSLATE_NOOP("core", "就业回访到期"),
            QT_TRANSLATE_NOOP("core", "打电话回访，登记就业情况；没有联系上的记为不详"),
            &followUps(), {empty(u"done_on"_s), upTo(u"due_on"_s, today.addDays(kFollowUpDays))}},
        {Group::Due, QT_TRANSLATE_NOOP("core", "公示异议待核查"),
            QT_TRANSLATE_NOOP("core", "核查后登记结果和说明"), &objections(),
            {empty(u"decided_on"_s)}},
        {Group::Due, QT_TRANSLATE_NOOP("core", "督导问题整改期限已到"),
            QT_TRANSLATE_NOOP("core", "催办整改，核实后销号"), &supervisionFindings().table(),
            {empty(u"closed_on"_s), upTo(u"deadline"_s, today)}},
        {Group::Blocked, QT_TRANSLATE_NOOP("core", "严重督导问题没有销号"),
            QT_TRANSLATE_NOOP("core", "销号之前，班级暂停，补贴不能发（R-207）"),
            &supervisionFindings().table(),
            {empty(u"closed_on"_s), {u"severity"_s, Test::Equal, {u"A"_s}}}}};
}

QList<Errand> expiries(QDate today, int certificateDays, int licenceDays)
{
    const QDate soon = today.addDays(licenceDays);
    return {{Group::Expiring, QT_TRANSLATE_NOOP("core", "办学许可证快到期"),
                QT_TRANSLATE_NOOP("core", "提醒机构续期；过期自动暂停"), &institutions().table(),
                {inState(u"active"_s), from(u"licence_to"_s, today), upTo(u"licence_to"_s, soon)}},
        {Group::Expiring, QT_TRANSLATE_NOOP("core", "评价机构备案快到期"),
            QT_TRANSLATE_NOOP("core", "提醒机构续备案"), &evaluationOrganisations().table(),
            {inState(u"active"_s), from(u"valid_to"_s, today), upTo(u"valid_to"_s, soon)}},
        {Group::Expiring, QT_TRANSLATE_NOOP("core", "证书快到期"),
            QT_TRANSLATE_NOOP("core", "提醒持证人复审或换证（R-307）"), &certificates().table(),
            {from(u"valid_to"_s, today), upTo(u"valid_to"_s, today.addDays(certificateDays))}},
        {Group::Expiring, QT_TRANSLATE_NOOP("core", "已领培训券快到期"),
            QT_TRANSLATE_NOOP("core", "提醒持券人报名；过期作废（R-402）"), &vouchers(),
            {inState(u"claimed"_s), from(u"valid_to"_s, today),
                upTo(u"valid_to"_s, today.addDays(kVoucherDays))}}};
}

/// Whether the person has the role for the next step of such rows.
Result<bool> concerns(const Workspace &workspace, const Errand &errand)
{
    if (errand.step.isEmpty())
        return workspace.session().scope(Right::Edit) != Session::Scope::None;
    const QString state = errand.conditions.constFirst().values.constFirst().text();
    const auto ways
        = transitionsFrom(workspace.database(), *errand.table, state, workspace.today());
    if (!ways)
        return fail(ways.error());
    for (const auto &way : *ways) {
        if (way.to == errand.step && mayDo(workspace.session(), way))
            return true;
    }
    return false;
}

/// Rows of the person's own county, where rows say whose they are.
void narrow(const Workspace &workspace, AgendaItem &item)
{
    const QString division = workspace.session().division();
    if (item.table->unitColumn.isEmpty() || workspace.session().covers({}))
        return;
    item.filter.conditions.append({QString(item.table->unitColumn), Test::Equal, {division}});
}

Result<void> look(const Workspace &workspace, const QList<Errand> &errands, Agenda &agenda)
{
    for (const auto &errand : errands) {
        const auto mine = concerns(workspace, errand);
        if (!mine)
            return fail(mine.error());
        if (!*mine)
            continue;
        AgendaItem item{errand.group, QCoreApplication::translate("core", errand.title),
            QCoreApplication::translate("core", errand.hint), errand.table,
            {.conditions = errand.conditions}};
        narrow(workspace, item);
        const auto count = workspace.records().count(*item.table, item.filter);
        if (!count)
            return fail(count.error());
        item.count = *count;
        if (item.count > 0)
            agenda.items.append(item);
    }
    return {};
}

Result<QList<ChangeSetInfo>> lastImports(const Database &database)
{
    auto sets = changeSets(database, 200);
    if (!sets)
        return sets;
    sets->removeIf([](const ChangeSetInfo &set) { return set.kind != ChangeKind::Import; });
    return sets->mid(0, kMostImports);
}

} // namespace

Result<Agenda> agenda(const Workspace &workspace)
{
    const QDate today = workspace.today();
    const auto certificateDays = settingNumber(
        workspace.database(), u"certificate_warning_days"_s, today, kCertificateDays);
    const auto licenceDays = valueOf(kLicenceWarningDays, workspace.database(), today);
    if (!certificateDays || !licenceDays)
        return fail(certificateDays ? licenceDays.error() : certificateDays.error());
    Agenda found;
    const QList<Errand> all[] = {classErrands(today), evaluationErrands(today),
        subsidyErrands(today), reportErrands(today), careErrands(today),
        expiries(today, *certificateDays, *licenceDays)};
    for (const auto &errands : all) {
        if (auto looked = look(workspace, errands, found); !looked)
            return fail(looked.error());
    }
    const auto imports = lastImports(workspace.database());
    if (!imports)
        return fail(imports.error());
    found.imports = *imports;
    return found;
}

Result<OpenDoubts> openDoubts(const Workspace &workspace, const Progress &progress)
{
    const auto pairs = personDuplicates(workspace.database(), progress);
    if (!pairs)
        return fail(pairs.error());
    const auto flags = findFlags(workspace, {}, progress);
    if (!flags)
        return fail(flags.error());
    return OpenDoubts{pairs->size(),
        std::count_if(
            flags->begin(), flags->end(), [](const Flag &flag) { return flag.isOpen(); })};
}

} // namespace core
