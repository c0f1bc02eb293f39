#include "core/workspace/followups.h"

#include "core/domain/employment.h"
#include "core/domain/trainingclass.h"
#include "core/storage/flagqueries.h"

#include <QCoreApplication>

namespace core {

namespace {

Result<QList<int>> monthsAfter(const Workspace &workspace)
{
    const auto text
        = setting(workspace.database(), u"follow_up_months"_s, workspace.today(), u"1,3,6"_s);
    if (!text)
        return fail(text.error());
    QList<int> months;
    for (const auto &part : text->split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int month = part.trimmed().toInt(&isNumber);
        if (!isNumber || month < 1) {
            return fail({Error::Code::Invalid,
                QCoreApplication::translate("core",
                    "参数“回访月数”应写成 1,3,6 这样的数字，现为“%1”。请在代码与参数中改正。")
                    .arg(*text)});
        }
        months.append(month);
    }
    return months;
}

Result<QList<Enrolment>> completedOf(const Workspace &workspace, RowId trainingClass)
{
    const auto rows = workspace.records().find(enrolments(),
        {.conditions = {{u"training_class"_s, Condition::Test::Equal, {trainingClass}},
             {kStatus, Condition::Test::Equal, {u"completed"_s}}}});
    if (!rows)
        return fail(rows.error());
    QList<Enrolment> found;
    for (const auto &row : *rows)
        found.append(enrolments().unpack(row));
    return found;
}

Result<bool> isPlanned(const Workspace &workspace, RowId enrolment, const QString &day)
{
    return workspace.records()
        .count(followUps(),
            {.conditions = {{u"enrolment"_s, Condition::Test::Equal, {enrolment}},
                 {u"due_on"_s, Condition::Test::Equal, {day}}}})
        .map([](qint64 count) { return count > 0; });
}

} // namespace

Result<int> planFollowUps(Workspace &workspace, RowId id)
{
    const auto trainingClass = workspace.records().read(trainingClasses().table(), id);
    const auto months = monthsAfter(workspace);
    const auto completed = completedOf(workspace, id);
    if (!trainingClass || !months || !completed)
        return fail(!trainingClass ? trainingClass.error()
                : !months          ? months.error()
                                   : completed.error());
    if (auto allowed
        = requireRow(Right::Edit, trainingClasses(), *trainingClass, workspace.rules());
        !allowed)
        return fail(allowed.error());
    auto writer = workspace.beginChange(ChangeKind::Edit,
        QCoreApplication::translate("core", "安排就业回访 %1")
            .arg(workspace.names().linkTitle(trainingClasses().table().name, id)));
    if (!writer)
        return fail(writer.error());
    const Table &table = followUps();
    QList<WrittenRow> written;
    for (const auto &enrolment : *completed) {
        for (const int month : *months) {
            const QString day = enrolment.completedOn.addMonths(month).toString(Qt::ISODate);
            const auto isThere = isPlanned(workspace, enrolment.id, day);
            if (!isThere)
                return fail(isThere.error());
            if (*isThere || day.isEmpty())
                continue;
            Record call = table.blank();
            table.set(call, "enrolment"_L1, enrolment.id);
            table.set(call, "due_on"_L1, day);
            const auto inserted = (*writer)->insert(table, call);
            if (!inserted)
                return fail(inserted.error());
            call.id = *inserted;
            written.append({&table, std::nullopt, call});
        }
    }
    if (written.isEmpty())
        return 0;
    const auto finished = workspace.finish(std::move(*writer), written);
    return finished ? Result<int>(int(written.size())) : fail(finished.error());
}

Result<Filter> workWithoutCertificate(const Workspace &workspace)
{
    return jobsWithoutCertificate(workspace.database(), workspace.today())
        .map([](const QList<RowId> &jobs) { return Filter{.among = jobs}; });
}

} // namespace core
