#include "app/batch/changesout.h"

#include "app/batch/documentout.h"
#include "core/base/datetext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace batch {

namespace {

QJsonObject toJson(const core::ChangedRow &row)
{
    return {{u"table"_s, QString(row.table->name)}, {u"id"_s, QString::number(row.id)},
        {u"title"_s, row.title}, {u"by"_s, row.by}, {u"cause"_s, core::causeTitle(row.cause)},
        {u"at"_s, row.at.isValid() ? core::isoText(row.at) : QString()}, {u"user"_s, row.user},
        {u"step"_s, row.step}, {u"reason"_s, row.reason}, {u"detail"_s, row.detail},
        {u"figures"_s, QJsonArray::fromStringList(row.references)}};
}

} // namespace

core::Result<core::EditionQuestion> reportAsked(const Call &call, const core::Workspace &workspace)
{
    const auto period = core::Period::parse(call.value(u"period"_s));
    if (!period)
        return core::fail(period.error());
    const QString key = call.has(u"kind"_s) ? call.value(u"kind"_s) : u"summary"_s;
    const auto kind = core::reportOfKey(key);
    if (!kind) {
        return core::fail({core::Error::Code::Invalid,
            QCoreApplication::translate("app", "没有“%1”这种报表。").arg(key)});
    }
    const QString unit = call.has(u"unit"_s) ? call.value(u"unit"_s) : workspace.unit();
    return core::editionQuestion(workspace, *kind, *period, unit);
}

QJsonObject toJson(const core::EditionChanges &changes)
{
    QJsonArray figures;
    for (const auto &figure : changes.figures) {
        figures.append(QJsonObject{{u"place"_s, figure.place}, {u"label"_s, figure.label},
            {u"reference"_s, figure.reference}, {u"was"_s, figure.was.shown()},
            {u"is"_s, figure.is.shown()}});
    }
    QJsonArray rows;
    for (const auto &row : changes.behind.rows)
        rows.append(toJson(row));
    return {{u"figures"_s, figures}, {u"rows"_s, rows}};
}

int giveChanges(const Call &call, const core::EditionChanges &changes, const QString &title)
{
    if (call.has(u"out"_s))
        return writeOut(call, core::changesPaper(changes, title));
    if (call.wantsJson()) {
        print(toJson(changes));
        return Done;
    }
    for (const auto &figure : changes.figures)
        print(u"%1  %2  %3 → %4"_s.arg(
            figure.place, figure.label, figure.was.shown(), figure.is.shown()));
    for (const auto &row : changes.behind.rows) {
        print(u"%1  %2 %3  %4  %5  %6"_s.arg(core::causeTitle(row.cause), row.table->noun(),
            row.title, row.detail, row.user, row.step));
    }
    return Done;
}

} // namespace batch
