// Guards of subsidies and of what they hang on.
#include "core/base/money.h"
#include "core/base/text.h"
#include "core/domain/publicnotice.h"
#include "core/domain/trainingproject.h"
#include "core/rules/guarding.h"
#include "core/rules/subsidies.h"

namespace core {

namespace {

constexpr int kNamesShown = 5;

SubsidyApplication applicationOf(const Guard &guard)
{
    return subsidyApplications().unpack(guard.move().record);
}

Result<QList<SubsidyItem>> itemsOf(const Guard &guard, const QString &state)
{
    const auto rows = guard.store().find(subsidyItems(),
        {.conditions = {{u"application"_s, Condition::Test::Equal, {guard.id()}},
             {u"state"_s, Condition::Test::Equal, {state}}}});
    if (!rows)
        return fail(rows.error());
    QList<SubsidyItem> items;
    for (const auto &row : *rows)
        items.append(subsidyItems().unpack(row));
    return items;
}

Fen sumOf(const QList<SubsidyItem> &items)
{
    Fen sum = 0;
    for (const auto &item : items)
        sum += item.amount.fen;
    return sum;
}

Result<QList<RowId>> noticesOf(const Guard &guard)
{
    return guard.store().ids(publicityNotices(),
        {.conditions = {{u"application"_s, Condition::Test::Equal, {guard.id()}},
             {u"withdrawn_on"_s, Condition::Test::IsNull}}});
}

Result<QList<Record>> objectionsOf(const Guard &guard)
{
    const auto notices = noticesOf(guard);
    if (!notices)
        return fail(notices.error());
    if (notices->isEmpty())
        return QList<Record>();
    QList<Value> ids;
    for (const RowId id : *notices)
        ids.append(id);
    return guard.store().find(
        objections(), {.conditions = {{u"publicity_notice"_s, Condition::Test::AnyOf, ids}}});
}

/// whoever did an earlier step cannot do this one, not even in a ledger with one account.
Result<void> fourPeopleDiffer(Guard &guard)
{
    const auto application = applicationOf(guard);
    const RowId user = guard.context().session.user();
    const std::pair<RowId, QString> earlier[] = {
        {application.submittedBy.value, QCoreApplication::translate("core", "提交")},
        {application.reviewer.value, QCoreApplication::translate("core", "审核")},
        {application.rechecker.value, QCoreApplication::translate("core", "复核")},
    };
    for (const auto &[who, step] : earlier) {
        if (who == 0 || who != user)
            continue;
        guard.block(
            QCoreApplication::translate("core",
                "本批补贴由您（%1）%2，提交、审核、复核、审批应由四个不同的人办理，请换人办理。")
                .arg(guard.context().session.name(), step),
            u"R-212"_s);
        return {};
    }
    return {};
}

/// What else of the project's budget is spoken for.
Result<void> withinBudget(Guard &guard, const SubsidyApplication &application, Fen total)
{
    if (application.project.isNull())
        return {};
    const auto project = guard.store().read(trainingProjects(), application.project);
    if (!project)
        return fail(project.error());
    if (!project->budget)
        return {};
    const auto rows = guard.store().find(subsidyApplications(),
        {.conditions = {{u"project"_s, Condition::Test::Equal, {application.project.value}},
             {kStatus, Condition::Test::NotEqual, {u"rejected"_s}}}});
    if (!rows)
        return fail(rows.error());
    Fen spoken = total;
    for (const auto &row : *rows) {
        const auto other = subsidyApplications().unpack(row);
        if (other.id != guard.id() && other.status != "draft"_L1)
            spoken += other.total.fen;
    }
    if (spoken > project->budget->fen) {
        guard.block(QCoreApplication::translate(
                        "core", "项目“%1”的预算为 %2 元，加上本批补贴共 %3 元，超出预算。")
                        .arg(project->name, yuanText(project->budget->fen), yuanText(spoken)),
            u"R-208"_s, "total");
    }
    return {};
}

/// the reasons of the first few who cannot be paid.
Result<void> itemsPassRules(Guard &guard)
{
    const auto application = applicationOf(guard);
    const auto items = itemsOf(guard, u"ok"_s);
    if (!items)
        return fail(items.error());
    if (items->isEmpty())
        guard.block(QCoreApplication::translate("core", "本批补贴还没有明细，请先生成或登记。"));
    int refused = 0;
    for (const auto &item : *items) {
        const auto verdict = judgeClaim(
            application, {item.person, item.enrolment, item.certificate}, guard.context());
        if (!verdict)
            return fail(verdict.error());
        const auto first = std::find_if(verdict->findings.begin(), verdict->findings.end(),
            [](const Finding &finding) { return finding.severity == Severity::Block; });
        if (first != verdict->findings.end()) {
            if (++refused <= kNamesShown)
                guard.block(
                    QCoreApplication::translate("core", "%1：%2")
                        .arg(guard.names().linkTitle("person"_L1, item.person.value), first->text),
                    first->code);
        } else if (item.amount != verdict->amount.amount && item.manualReason.isEmpty()) {
            guard.block(
                QCoreApplication::translate("core", "%1的金额 %2 元与标准 %3 元不同，请写明原因。")
                    .arg(guard.names().linkTitle("person"_L1, item.person.value),
                        yuanText(item.amount.fen), yuanText(verdict->amount.amount.fen)),
                u"R-208"_s);
        }
    }
    if (refused > kNamesShown) {
        guard.block(QCoreApplication::translate("core", "共有 %1 人不符合规定，以上只列出 %2 人。")
                        .arg(refused)
                        .arg(kNamesShown));
    }
    return withinBudget(guard, application, sumOf(*items));
}

bool isWanted(const CodeItem &material, const SubsidyApplication &application)
{
    const QString required = material.attribute("required"_L1);
    if (required == "class"_L1)
        return !application.trainingClass.isNull();
    if (required == "certificate"_L1)
        return !application.evaluationPlan.isNull();
    return required == "all"_L1;
}

Result<void> materialsComplete(Guard &guard)
{
    const auto application = applicationOf(guard);
    const QStringList present = application.materials.split(u',', Qt::SkipEmptyParts);
    QStringList missing;
    for (const auto &material : guard.names().codes("subsidy_material"_L1)) {
        if (isWanted(material, application) && !present.contains(material.code))
            missing.append(material.name);
    }
    if (!missing.isEmpty()) {
        guard.block(
            QCoreApplication::translate("core", "材料还不齐全，缺：%1。").arg(joinedList(missing)),
            {}, "materials");
    }
    return {};
}

Result<void> maskedListPrinted(Guard &guard)
{
    const auto notices = noticesOf(guard);
    if (!notices)
        return fail(notices.error());
    if (notices->isEmpty()) {
        guard.block(QCoreApplication::translate("core", "还没有生成公示名单，请先生成并打印。"),
            u"R-603"_s);
    }
    return {};
}

/// the first day is not counted.
Result<void> publicityLongEnough(Guard &guard)
{
    const QDate from = guard.date(u"publicity_from"_s);
    const QDate to = guard.date(u"publicity_to"_s);
    if (!from.isValid() || !to.isValid()) {
        guard.block(QCoreApplication::translate("core", "公示的起止日期还没有填写，请先填写。"),
            u"R-209"_s, "publicity_to");
        return {};
    }
    const auto least = valueOf(kPublicityDays, guard.database(), from);
    const auto days = workingDaysBetween(guard.database(), from, to);
    if (!least || !days)
        return fail(least ? days.error() : least.error());
    if (*days < *least) {
        guard.block(QCoreApplication::translate(
                        "core", "公示 %1 至 %2 只有 %3 个工作日，不足 %4 个工作日，请延长。")
                        .arg(plainDate(from), plainDate(to))
                        .arg(*days)
                        .arg(*least),
            u"R-209"_s, "publicity_to");
    }
    return {};
}

Result<void> noOpenObjection(Guard &guard)
{
    const auto all = objectionsOf(guard);
    if (!all)
        return fail(all.error());
    const auto open = std::count_if(all->begin(), all->end(), [](const Record &record) {
        return objections().value(record, "result"_L1).text() != "dismissed"_L1;
    });
    if (open > 0) {
        guard.block(
            QCoreApplication::translate("core", "还有 %1 条异议没有核查或已成立，不能通过公示。")
                .arg(open),
            u"R-209"_s);
    }
    return {};
}

Result<void> objectionUpheld(Guard &guard)
{
    const auto all = objectionsOf(guard);
    if (!all)
        return fail(all.error());
    const bool isUpheld = std::any_of(all->begin(), all->end(), [](const Record &record) {
        return objections().value(record, "result"_L1).text() == "upheld"_L1;
    });
    if (!isUpheld) {
        guard.block(
            QCoreApplication::translate("core", "没有核查成立的异议，请先登记异议的核查结果。"),
            u"R-209"_s);
    }
    return {};
}

Result<void> totalIsSumOfItems(Guard &guard)
{
    const auto items = itemsOf(guard, u"ok"_s);
    if (!items)
        return fail(items.error());
    const Fen sum = sumOf(*items);
    if (sum != applicationOf(guard).total.fen) {
        guard.block(QCoreApplication::translate("core", "总额 %1 元不等于明细之和 %2 元，请核对。")
                        .arg(yuanText(applicationOf(guard).total.fen), yuanText(sum)),
            u"R-208"_s, "total");
    }
    return {};
}

/// what came back covers what has to.
Result<void> amountReturned(Guard &guard)
{
    const auto items = itemsOf(guard, u"recovering"_s);
    const auto paid = payoutsOf(guard.store(), guard.id());
    if (!items || !paid)
        return fail(items ? paid.error() : items.error());
    Fen returned = 0;
    for (const auto &payout : *paid)
        returned += payout.returnedAmount.value_or(Money{}).fen;
    const Fen due = sumOf(*items);
    if (returned == 0 || returned < due) {
        guard.block(
            QCoreApplication::translate("core", "应追回 %1 元，已登记退回 %2 元，到账后再办理。")
                .arg(yuanText(due), yuanText(returned)),
            u"R-213"_s);
    }
    return {};
}

} // namespace

QList<NamedGuard> subsidyGuards()
{
    return {
        {"four_people_differ"_L1, &fourPeopleDiffer},
        {"items_pass_rules"_L1, &itemsPassRules},
        {"materials_complete"_L1, &materialsComplete},
        {"masked_list_printed"_L1, &maskedListPrinted},
        {"publicity_long_enough"_L1, &publicityLongEnough},
        {"no_open_objection"_L1, &noOpenObjection},
        {"objection_upheld"_L1, &objectionUpheld},
        {"total_is_sum_of_items"_L1, &totalIsSumOfItems},
        {"amount_returned"_L1, &amountReturned},
    };
}

} // namespace core
