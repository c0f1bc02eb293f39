// Who may take back, and what may be deleted.
#include "core/rules/removal.h"

#include "core/domain/certificate.h"
#include "core/domain/publicnotice.h"
#include "core/domain/subsidy.h"
#include "core/domain/trainingclass.h"
#include "core/domain/voucher.h"
#include "core/rules/checking.h"
#include "core/rules/lifecycle.h"
#include "core/rules/stepfields.h"
#include "core/rules/submissions.h"

#include <algorithm>

namespace core {

namespace {

Error stays(const QString &text)
{
    return {Error::Code::InUse, text};
}

/// Papers of the business, which leave a trace once they have left their first state.
bool leavesTrace(const Table &table)
{
    return table.number == certificates().table().number
        || table.number == trainingClasses().table().number || table.number == vouchers().number
        || table.number == subsidyApplications().table().number;
}

Result<void> requireFirstState(const Table &table, const Record &record, const RuleContext &context)
{
    const auto first = initialState(context.database, table);
    if (!first)
        return fail(first.error());
    const QString state = table.value(record, kStatus).text();
    if (state == *first)
        return {};
    return fail(stays(QCoreApplication::translate("core",
        "这条%1记录现为“%2”，只有“%"
        "3”的可以删除。请用办理按钮（如退出、撤销、作废），过程会留下记录。")
                          .arg(table.noun(), context.names.stateLabel(table.states, state),
                              context.names.stateLabel(table.states, *first))));
}

/// The state of the batch that a row belongs to.
Result<QString> batchState(const Table &table, const Record &record, const RuleContext &context)
{
    const RowId id = table.value(record, "application"_L1).integer();
    return RecordStore(context.database)
        .read(subsidyApplications(), Id<SubsidyApplication>{id})
        .map([](const SubsidyApplication &application) { return application.status; });
}

bool isOpen(const QString &state)
{
    return state == "draft"_L1 || state == "returned"_L1;
}

bool isBeforeNotice(const QString &state)
{
    return isOpen(state) || state == "submitted"_L1 || state == "reviewed"_L1
        || state == "rechecked"_L1;
}

Result<void> requireOpenBatch(const Table &table, const Record &record, const RuleContext &context)
{
    const auto state = batchState(table, record, context);
    if (!state)
        return fail(state.error());
    if (table.number == subsidyItems().table().number && !isOpen(*state)) {
        return fail(stays(QCoreApplication::translate(
            "core", "批次已提交，明细不能删除。退回后可以删除，或者写明原因不予补贴。")));
    }
    if (table.number == publicityNotices().table().number && !isBeforeNotice(*state)) {
        return fail(stays(QCoreApplication::translate(
            "core", "公示已经发出，不能删除。需要撤回时，请填写撤回日期和原因。")));
    }
    if (table.number == payouts().table().number && state != "approved"_L1) {
        return fail(stays(QCoreApplication::translate(
            "core", "拨付记录不能删除。款项退回时，请登记退回日期、金额和原因。")));
    }
    return {};
}

/// A report that was sent in stays, with its lines.
Result<void> requireOpenReport(const Table &table, const Record &record, const RuleContext &context)
{
    const bool isLine = table.number == submissionLines().table().number;
    const RowId id = isLine ? table.value(record, "submission"_L1).integer() : record.id;
    const auto submission
        = RecordStore(context.database).read(countySubmissions(), Id<CountySubmission>{id});
    if (!submission)
        return fail(submission.error());
    const bool isOpen = isOpenSubmission(submission->status);
    if (isOpen && (isLine || !submission->submittedOn.isValid()))
        return {};
    return fail(stays(QCoreApplication::translate(
        "core", "这份报表已报送，不能删除。需要改正时，请退回后修改重报。")));
}

bool isPersonal(const Transition &way)
{
    return way.roles != QStringList{kSystemRole};
}

/// The step between the two states, that a person does; nothing where the program does it.
Result<std::optional<Transition>> stepBetween(
    const Table &table, const QString &from, const QString &to, const RuleContext &context)
{
    const auto ways = transitionsFrom(context.database, table, from);
    if (!ways)
        return fail(ways.error());
    const auto found = std::find_if(ways->begin(), ways->end(),
        [&](const Transition &way) { return way.to == to && isPersonal(way); });
    return found == ways->end() ? std::optional<Transition>() : std::optional<Transition>(*found);
}

std::optional<std::pair<QString, QString>> moved(const WrittenRow &row, StepWay way)
{
    if (!row.before || !row.after || !row.table->hasStates())
        return std::nullopt;
    const QString was = row.table->value(*row.before, kStatus).text();
    const QString is = row.table->value(*row.after, kStatus).text();
    if (was == is)
        return std::nullopt;
    return way == StepWay::Back ? std::pair(is, was) : std::pair(was, is);
}

/// Nothing but what a step of the signed-in person asks for.
bool isFilledIn(const QList<WrittenRow> &written, const RuleContext &context)
{
    return !written.isEmpty()
        && std::all_of(written.begin(), written.end(), [&](const WrittenRow &row) {
               return row.before && row.after
                   && fillsInStep(*row.table, *row.before, *row.after, context).value_or(false);
           });
}

} // namespace

Result<void> requireRemovable(const Table &table, const Record &record, const RuleContext &context)
{
    if (leavesTrace(table))
        return requireFirstState(table, record, context);
    const bool isOfBatch = table.number == subsidyItems().table().number
        || table.number == publicityNotices().table().number
        || table.number == payouts().table().number;
    if (isOfBatch)
        return requireOpenBatch(table, record, context);
    const bool isOfReport = table.number == countySubmissions().table().number
        || table.number == submissionLines().table().number;
    if (isOfReport)
        return requireOpenReport(table, record, context);
    if (table.number == objections().number && !table.value(record, "decided_on"_L1).isNull()) {
        return fail(stays(QCoreApplication::translate("core", "这条异议已有核查结果，不能删除。")));
    }
    return {};
}

Result<void> requireStep(const QList<WrittenRow> &written, StepWay way, const RuleContext &context)
{
    if (auto unfrozen = requireUnfrozen(written, context); !unfrozen)
        return unfrozen;
    // what a step changes beside its own rows was written after them, and is taken back before
    const Table *own = nullptr;
    for (const auto &row : written) {
        if (moved(row, way) && (!own || way == StepWay::Back))
            own = row.table;
    }
    bool isStep = false;
    for (const auto &row : written) {
        const auto states = moved(row, way);
        if (row.table != own || !states)
            continue;
        const auto step = stepBetween(*own, states->first, states->second, context);
        if (!step)
            return fail(step.error());
        if (!*step)
            continue;
        isStep = true;
        const Record &record = way == StepWay::Back ? *row.after : *row.before;
        if (auto allowed = requireRole(*own, record, **step, context); !allowed)
            return allowed;
    }
    if (isStep || isFilledIn(written, context))
        return {};
    return context.session.require(Right::Edit, context.session.division());
}

} // namespace core
