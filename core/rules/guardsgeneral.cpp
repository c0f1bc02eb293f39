// Guards that any table may ask for: fields, dates, reasons, who did the step before.
#include "core/domain/certificate.h"
#include "core/domain/edition.h"
#include "core/domain/target.h"
#include "core/rules/guarding.h"
#include "core/storage/rulequeries.h"

namespace core {

namespace {

/// The record as it would stand after the move must pass the rules of a complete record.
Result<void> complete(Guard &guard)
{
    const auto moved = movedRecord(guard.move());
    if (!moved)
        return fail(moved.error());
    const auto findings = check(guard.table(), *moved, guard.context());
    if (!findings)
        return fail(findings.error());
    guard.add(*findings);
    return {};
}

Result<void> reasonRequired(Guard &guard)
{
    if (!guard.hasReason()) {
        guard.block(QCoreApplication::translate("core", "“%1”要写明原因，请填写。")
                        .arg(guard.move().transition.title()));
    }
    return {};
}

/// Papers are kept outside the ledger until there are attachments: the reason names them.
Result<void> evidenceAttached(Guard &guard)
{
    if (!guard.hasReason()) {
        guard.block(QCoreApplication::translate(
            "core", "“%1”要有证明材料，请在原因中写明材料名称和存放处。")
                        .arg(guard.move().transition.title()));
    }
    return {};
}

Result<void> reviewerIsNotSubmitter(Guard &guard)
{
    const auto maker = whoSet(guard.database(), guard.table(), guard.id(), kStatus);
    if (!maker)
        return fail(maker.error());
    const Session &session = guard.context().session;
    meetMaker(guard, maker->value_or(session.user()) == session.user(),
        QCoreApplication::translate(
            "core", "这条记录是您（%1）提交的，经办和审核应由不同的人办理，请换一人审核。")
            .arg(session.name()));
    return {};
}

Result<void> inOrder(Guard &guard)
{
    for (qsizetype i = 1; i < guard.arguments().size(); ++i) {
        const QString &first = guard.arguments()[i - 1];
        const QString &second = guard.arguments()[i];
        if (guard.date(first).isValid() && guard.date(second).isValid()
            && guard.date(first) > guard.date(second)) {
            guard.block(QCoreApplication::translate("core", "%1 %2 早于%3 %4，请核对。")
                            .arg(guard.label(second), guard.value(second).text(),
                                guard.label(first), guard.value(first).text()),
                {}, second.toLatin1());
        }
    }
    return {};
}

Result<void> positive(Guard &guard)
{
    for (const auto &column : guard.arguments()) {
        if (guard.value(column).integer() <= 0) {
            guard.block(QCoreApplication::translate("core", "%1应大于零，请填写。")
                            .arg(guard.label(column)),
                {}, column.toLatin1());
        }
    }
    return {};
}

Result<void> isSet(Guard &guard)
{
    for (const auto &column : guard.arguments()) {
        if (guard.value(column).isNull()) {
            guard.block(QCoreApplication::translate("core", "%1还没有填写，请先填写。")
                            .arg(guard.label(column)),
                {}, column.toLatin1());
        }
    }
    return {};
}

enum class When { From, Until, After };

Result<void> compareToday(Guard &guard, When when)
{
    for (const auto &column : guard.arguments()) {
        const QDate day = guard.date(column);
        QString text;
        if (!day.isValid())
            text = QCoreApplication::translate("core", "%1还没有填写，请先填写。")
                       .arg(guard.label(column));
        else if (when == When::From && guard.today() < day)
            text = QCoreApplication::translate("core", "%1为 %2，今天是 %3，请到期后办理。");
        else if (when == When::Until && guard.today() > day)
            text = QCoreApplication::translate("core", "%1为 %2，今天是 %3，已经过期。");
        else if (when == When::After && guard.today() <= day)
            text = QCoreApplication::translate("core", "%1为 %2，今天是 %3，还没有过期。");
        if (text.isEmpty())
            continue;
        if (day.isValid())
            text = text.arg(guard.label(column), plainDate(day), plainDate(guard.today()));
        guard.block(text, {}, column.toLatin1());
    }
    return {};
}

Result<void> todayFrom(Guard &guard)
{
    return compareToday(guard, When::From);
}

Result<void> todayUntil(Guard &guard)
{
    return compareToday(guard, When::Until);
}

Result<void> todayAfter(Guard &guard)
{
    return compareToday(guard, When::After);
}

/// The corrected edition is issued.
Result<void> correctionExists(Guard &guard)
{
    const Table &table = reportSnapshots();
    const auto later = guard.store().count(table,
        {.conditions = {{u"supersedes"_s, Condition::Test::Equal, {guard.id()}},
             {kStatus, Condition::Test::Equal, {u"issued"_s}}}});
    if (!later)
        return fail(later.error());
    if (*later == 0) {
        guard.block(QCoreApplication::translate(
            "core", "还没有已印发、替代本版的更正版。请先编制并印发更正版。"));
    }
    return {};
}

/// A reissued certificate is registered; an adjusted target has its document number.
Result<void> successorExists(Guard &guard)
{
    if (guard.isTable(reportSnapshots()))
        return correctionExists(guard);
    const bool isTarget = guard.isTable(targets());
    const QString link = isTarget ? u"adjusts"_s : u"reissue_of"_s;
    const auto later = guard.store().find(
        guard.table(), {.conditions = {{link, Condition::Test::Equal, {guard.id()}}}});
    if (!later)
        return fail(later.error());
    const bool exists = std::any_of(later->begin(), later->end(), [&](const Record &record) {
        if (isTarget)
            return !targets().table().value(record, "document"_L1).isNull();
        const QString status = certificates().table().value(record, kStatus).text();
        return status != "draft"_L1 && status != "revoked"_L1;
    });
    if (!exists) {
        guard.block(isTarget ? QCoreApplication::translate(
                        "core", "还没有注明文号、调整自本目标的新版本，请先登记。")
                             : QCoreApplication::translate(
                                 "core", "还没有已登记、换发自本证书的新证书，请先登记。"));
    }
    return {};
}

} // namespace

void meetMaker(Guard &guard, bool isMaker, const QString &text)
{
    if (!isMaker)
        return;
    if (guard.context().session.isOnlyAccount())
        guard.warn(
            QCoreApplication::translate("core", "自审：本账套只有一个账户，经办和审核是同一人。"),
            u"R-601"_s);
    else
        guard.block(text, u"R-601"_s);
}

QList<NamedGuard> generalGuards()
{
    return {
        {"complete"_L1, &complete},
        {"reason_required"_L1, &reasonRequired},
        {"evidence_attached"_L1, &evidenceAttached},
        {"reviewer_is_not_submitter"_L1, &reviewerIsNotSubmitter},
        {"in_order"_L1, &inOrder},
        {"positive"_L1, &positive},
        {"set"_L1, &isSet},
        {"today_from"_L1, &todayFrom},
        {"today_until"_L1, &todayUntil},
        {"today_after"_L1, &todayAfter},
        {"successor_exists"_L1, &successorExists},
    };
}

} // namespace core
