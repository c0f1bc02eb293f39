#include "core/workspace/persontimeline.h"

#include "core/base/datetext.h"
#include "core/base/mask.h"
#include "core/base/money.h"
#include "core/domain/certificate.h"
#include "core/domain/competition.h"
#include "core/domain/employment.h"
#include "core/domain/evaluation.h"
#include "core/domain/person.h"
#include "core/domain/subsidy.h"
#include "core/domain/trainingclass.h"
#include "core/domain/voucher.h"
#include "core/schema/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

/// Reads what hangs on one person; the first error stops.
class Story
{
public:
    Story(const Workspace &workspace, RowId person)
        : m_workspace(workspace)
        , m_store(workspace.records())
        , m_names(workspace.names())
        , m_person(person)
    { }

    Result<QList<TimelineEntry>> run()
    {
        for (const auto step : {&Story::readTrainings, &Story::readVouchers, &Story::readResults,
                 &Story::readCertificates, &Story::readSubsidies, &Story::readContests,
                 &Story::readJobs}) {
            if (auto read = (this->*step)(); !read)
                return fail(read.error());
        }
        std::stable_sort(m_entries.begin(), m_entries.end(),
            [](const TimelineEntry &a, const TimelineEntry &b) { return a.day < b.day; });
        return m_entries;
    }

private:
    Result<QList<Record>> rowsOf(const Table &table, QLatin1StringView column, RowId to) const
    {
        return m_store.find(table,
            {.conditions = {{QString(column), Condition::Test::Equal, {to}}},
                .order = {{u"id"_s}}});
    }

    QString shown(const Table &table, const Record &record, QLatin1StringView column) const
    {
        const Field &field = *table.find(QString(column));
        return displayText(table, field, table.value(record, column), m_names);
    }

    static QDate date(const Table &table, const Record &record, QLatin1StringView column)
    {
        return QDate::fromString(table.value(record, column).text(), Qt::ISODate);
    }

    QString state(const Table &table, const Record &record) const
    {
        return m_names.stateLabel(table.states, table.value(record, kStatus).text());
    }

    static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(u"，"_s);
    }

    void add(const Table &table, const Record &record, const QDate &day, const QString &kind,
        const QStringList &titleAndDetail)
    {
        m_entries.append({day, kind, titleAndDetail.value(0), titleAndDetail.value(1),
            QString(table.name), record.id});
    }

    Result<void> readTrainings()
    {
        const auto rows = rowsOf(enrolments(), "person"_L1, m_person);
        if (!rows)
            return fail(rows.error());
        const Table &table = enrolments();
        for (const auto &row : *rows) {
            const auto trainingClass = m_store.read(trainingClasses(),
                Id<TrainingClass>{table.value(row, "training_class"_L1).integer()});
            if (!trainingClass)
                return fail(trainingClass.error());
            const QString school
                = m_names.linkTitle("institution"_L1, trainingClass->institution.value);
            QStringList detail{state(table, row)};
            if (!table.value(row, "attendance_rate"_L1).isNull()) {
                detail.append(QCoreApplication::translate("core", "出勤 %1%")
                                  .arg(shown(table, row, "attendance_rate"_L1).remove(u'%')));
            }
            const QDate end = trainingClass->endDate;
            if (end.isValid())
                detail.append(QCoreApplication::translate("core", "至 %1").arg(isoText(end)));
            add(table, row, trainingClass->startDate, QCoreApplication::translate("core", "培训"),
                {joined({trainingClass->name, school}), joined(detail)});
            if (auto followed = readFollowUps(row.id, trainingClass->name); !followed)
                return followed;
        }
        return {};
    }

    Result<void> readFollowUps(RowId enrolment, const QString &className)
    {
        const Table &table = followUps();
        const auto rows = rowsOf(table, "enrolment"_L1, enrolment);
        if (!rows)
            return fail(rows.error());
        for (const auto &row : *rows) {
            const QDate done = date(table, row, "done_on"_L1);
            if (!done.isValid())
                continue;
            add(table, row, done, QCoreApplication::translate("core", "回访"),
                {className,
                    joined({shown(table, row, "outcome"_L1), shown(table, row, "note"_L1)})});
        }
        return {};
    }

    Result<void> readVouchers()
    {
        const Table &table = vouchers();
        const auto rows = rowsOf(table, "person"_L1, m_person);
        if (!rows)
            return fail(rows.error());
        for (const auto &row : *rows) {
            QStringList detail{state(table, row)};
            const std::pair<QLatin1StringView, QString> steps[]
                = {{"used_on"_L1, QCoreApplication::translate("core", "使用 %1")},
                    {"redeemed_on"_L1, QCoreApplication::translate("core", "核销 %1")}};
            for (const auto &[column, text] : steps) {
                if (!table.value(row, column).isNull())
                    detail.append(text.arg(table.value(row, column).text()));
            }
            const QDate claimed = date(table, row, "claimed_on"_L1);
            add(table, row, claimed.isValid() ? claimed : date(table, row, "issued_on"_L1),
                QCoreApplication::translate("core", "培训券"),
                {joined({shown(table, row, "kind"_L1), shown(table, row, "voucher_no"_L1)}),
                    joined(detail)});
        }
        return {};
    }

    Result<void> readResults()
    {
        const Table &table = evaluationResults();
        const auto rows = rowsOf(table, "person"_L1, m_person);
        if (!rows)
            return fail(rows.error());
        for (const auto &row : *rows) {
            const RowId planId = table.value(row, "evaluation_plan"_L1).integer();
            const auto plan = m_store.read(evaluationPlans().table(), planId);
            if (!plan)
                return fail(plan.error());
            const Table &plans = evaluationPlans();
            QStringList detail{shown(table, row, "result"_L1)};
            const std::pair<QLatin1StringView, QString> scores[]
                = {{"theory"_L1, QCoreApplication::translate("core", "理论 %1")},
                    {"practical"_L1, QCoreApplication::translate("core", "实操 %1")}};
            for (const auto &[column, text] : scores) {
                if (!table.value(row, column).isNull())
                    detail.append(text.arg(shown(table, row, column)));
            }
            add(table, row, date(plans, *plan, "exam_date"_L1),
                QCoreApplication::translate("core", "评价"),
                {joined(
                     {shown(plans, *plan, "occupation_code"_L1), shown(plans, *plan, "level"_L1)}),
                    joined(detail)});
        }
        return {};
    }

    Result<void> readCertificates()
    {
        const Table &table = certificates();
        const auto rows = rowsOf(table, "person"_L1, m_person);
        if (!rows)
            return fail(rows.error());
        for (const auto &row : *rows) {
            const QString number = table.value(row, "certificate_no"_L1).text();
            add(table, row, date(table, row, "issue_date"_L1),
                QCoreApplication::translate("core", "证书"),
                {joined({shown(table, row, "kind"_L1), shown(table, row, "occupation_code"_L1),
                     shown(table, row, "level"_L1)}),
                    joined({masked(number, Mask::Certificate), state(table, row)})});
        }
        return {};
    }

    Result<void> readSubsidies()
    {
        const Table &table = subsidyItems();
        const auto rows = rowsOf(table, "person"_L1, m_person);
        if (!rows)
            return fail(rows.error());
        for (const auto &row : *rows) {
            const auto application = m_store.read(subsidyApplications(),
                Id<SubsidyApplication>{table.value(row, "application"_L1).integer()});
            if (!application)
                return fail(application.error());
            const Table &batches = subsidyApplications();
            const QString amount = QCoreApplication::translate("core", "%1 元")
                                       .arg(yuanText(table.value(row, "amount"_L1).integer()));
            const QDate day = application->payDate.isValid() ? application->payDate
                : application->approvedOn.isValid()          ? application->approvedOn
                                                             : application->submittedOn;
            const CodeItem *kind = m_names.code("subsidy_kind"_L1, application->kind);
            const bool isOk = table.value(row, "state"_L1).text() == "ok"_L1;
            add(table, row, day, QCoreApplication::translate("core", "补贴"),
                {joined({kind ? kind->title() : application->kind, application->applicationNo}),
                    joined({amount,
                        isOk ? m_names.stateLabel(batches.states, application->status)
                             : shown(table, row, "state"_L1)})});
        }
        return {};
    }

    Result<void> readContests()
    {
        const Table &table = competitionEntries();
        const Table &events = competitionEvents();
        const auto rows = rowsOf(table, "person"_L1, m_person);
        if (!rows)
            return fail(rows.error());
        for (const auto &row : *rows) {
            const auto event = m_store.read(events, table.value(row, "event"_L1).integer());
            if (!event)
                return fail(event.error());
            add(table, row, date(events, *event, "event_date"_L1),
                QCoreApplication::translate("core", "竞赛"),
                {joined(
                     {shown(events, *event, "competition"_L1), shown(events, *event, "name"_L1)}),
                    joined({shown(table, row, "stage"_L1), shown(table, row, "award"_L1)})});
        }
        return {};
    }

    Result<void> readJobs()
    {
        const Table &table = employmentRecords();
        const auto rows = rowsOf(table, "person"_L1, m_person);
        if (!rows)
            return fail(rows.error());
        for (const auto &row : *rows) {
            const QString until = table.value(row, "end_date"_L1).text();
            add(table, row, date(table, row, "start_date"_L1),
                QCoreApplication::translate("core", "就业"),
                {joined({shown(table, row, "employer_name"_L1),
                     shown(table, row, "occupation_code"_L1)}),
                    joined({shown(table, row, "region"_L1), shown(table, row, "form"_L1),
                        until.isEmpty()
                            ? QCoreApplication::translate("core", "在业")
                            : QCoreApplication::translate("core", "至 %1").arg(until)})});
        }
        return {};
    }

    const Workspace &m_workspace;
    RecordStore m_store;
    const Names &m_names;
    RowId m_person;
    QList<TimelineEntry> m_entries;
};

} // namespace

Result<QList<TimelineEntry>> personTimeline(const Workspace &workspace, RowId person)
{
    return Story(workspace, person).run();
}

Result<TimelinePaper> timelineOf(const Workspace &workspace, RowId person, const QString &office)
{
    const Table &table = persons();
    const auto record = workspace.records().read(table, person);
    if (!record)
        return fail(record.error());
    auto entries = personTimeline(workspace, person);
    if (!entries)
        return fail(entries.error());
    TimelinePaper paper{.name = table.value(*record, "name"_L1).text(),
        .entries = *entries,
        .office = office,
        .printedOn = workspace.today(),
        .data = workspace.isDemo() ? TimelinePaper::Data::Demo : TimelinePaper::Data::Real};
    for (const auto column : {"sex"_L1, "id_number"_L1, "mobile"_L1, "home_division"_L1}) {
        const QString text = displayText(
            table, *table.find(QString(column)), table.value(*record, column), workspace.names());
        if (!text.isEmpty())
            paper.facts.append(text);
    }
    return paper;
}

} // namespace core
