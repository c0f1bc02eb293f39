#include "core/rules/derive.h"

#include "core/base/citizenid.h"
#include "core/base/period.h"
#include "core/base/pinyin.h"
#include "core/base/rate.h"
#include "core/domain/certificate.h"
#include "core/domain/course.h"
#include "core/domain/evaluation.h"
#include "core/domain/person.h"
#include "core/domain/publicnotice.h"
#include "core/domain/trainingclass.h"
#include "core/domain/trainingproject.h"
#include "core/rules/publicity.h"
#include "core/rules/rules.h"
#include "core/rules/submissions.h"
#include "core/storage/attendancequeries.h"
#include "core/storage/recordstore.h"
#include "core/storage/rulequeries.h"

namespace core {

namespace {

constexpr int kHoursOfADay = 8;

QDate dateIn(const Table &table, const Record &record, QLatin1StringView column)
{
    return QDate::fromString(table.value(record, column).text(), Qt::ISODate);
}

void fillIfEmpty(const Table &table, Record &record, QLatin1StringView column, const Value &value)
{
    if (table.value(record, column).isNull())
        table.set(record, column, value);
}

Value dateValue(QDate date)
{
    return date.isValid() ? Value(date.toString(Qt::ISODate)) : Value();
}

bool hasFlag(const CodeItem *item, QLatin1StringView attribute)
{
    return item && item->attribute(attribute) == "1"_L1;
}

void setReportCell(const Table &table, Record &record, QDate day, const QString &unit)
{
    const bool counts = day.isValid();
    table.set(record, "report_ym"_L1, counts ? Value(yearMonth(day)) : Value());
    table.set(record, "report_unit"_L1, counts ? Value(unit) : Value());
}

void deriveCourse(Record &record)
{
    const Table &table = courses();
    const qint64 hours = table.value(record, "total_hours"_L1).integer();
    if (hours > 0)
        fillIfEmpty(table, record, "days"_L1, (hours + kHoursOfADay - 1) / kHoursOfADay);
}

void deriveProject(Record &record)
{
    const Table &table = trainingProjects();
    if (table.value(record, "category"_L1).text() == "10"_L1) // training taken to the villages
        table.set(record, "allow_over_60"_L1, 1);
}

Result<void> deriveClass(Record &record, const RuleContext &context)
{
    const Table &table = trainingClasses();
    const RowId course = table.value(record, "course"_L1).integer();
    if (course == 0 || !table.value(record, "hours"_L1).isNull())
        return {};
    const auto read = RecordStore(context.database).read(courses(), Id<Course>{course});
    if (!read)
        return fail(read.error());
    if (read->totalHours > 0)
        table.set(record, "hours"_L1, read->totalHours);
    return {};
}

/// days and hours are what the rows of attendance add up to; who has none keeps the totals
/// that the county sent.
Result<void> deriveAttendance(
    Record &record, RowId trainingClass, int classHours, const RuleContext &context)
{
    if (record.id == 0)
        return {};
    const auto sum = attendedSum(context.database, record.id, trainingClass);
    if (!sum)
        return fail(sum.error());
    if (sum->rows == 0)
        return {};
    const int hours = classHours > 0 ? std::min(sum->hours, classHours) : sum->hours;
    enrolments().table().set(record, "attendance_days"_L1, sum->days);
    enrolments().table().set(record, "attendance_hours"_L1, hours);
    return {};
}

Result<void> deriveEnrolmentRow(Record &record, const RuleContext &context)
{
    const RecordStore store(context.database);
    const Table &table = enrolments();
    const RowId classId = table.value(record, "training_class"_L1).integer();
    const RowId personId = table.value(record, "person"_L1).integer();
    ClassFacts facts;
    QDate birth;
    if (classId != 0) {
        const auto read = store.read(trainingClasses(), Id<TrainingClass>{classId});
        if (!read)
            return fail(read.error());
        facts = {read->startDate, read->divisionCode, read->hours, read->status == "cancelled"_L1};
        if (table.value(record, "seq"_L1).isNull()) {
            const auto last = lastSequence(context.database, classId);
            if (!last)
                return fail(last.error());
            table.set(record, "seq"_L1, *last + 1);
        }
        if (auto summed = deriveAttendance(record, classId, read->hours, context); !summed)
            return summed;
    }
    if (personId != 0) {
        const auto read = store.read(persons().table(), personId);
        if (!read)
            return fail(read.error());
        birth = dateIn(persons(), *read, "birth_date"_L1);
    }
    deriveEnrolment(record, facts, birth, context.names);
    return {};
}

Result<void> deriveCertificateRow(Record &record, const RuleContext &context)
{
    const auto division = divisionOf(certificates(), record, context);
    if (!division)
        return fail(division.error());
    deriveCertificate(record, *division, context.names);
    return {};
}

/// Passed when each part reaches its line; a missing part leaves the result open.
Result<void> deriveResult(Record &record, const RuleContext &context)
{
    const Table &table = evaluationResults();
    const RowId planId = table.value(record, "evaluation_plan"_L1).integer();
    if (planId == 0 || !table.value(record, "result"_L1).isNull())
        return {};
    const auto plan
        = RecordStore(context.database).read(evaluationPlans(), Id<EvaluationPlan>{planId});
    if (!plan)
        return fail(plan.error());
    const std::pair<QLatin1StringView, int> parts[] = {{"theory"_L1, plan->passTheory},
        {"practical"_L1, plan->passPractical}, {"total"_L1, plan->passTotal}};
    bool isWhole = true;
    for (const auto &[column, line] : parts) {
        const Value &score = table.value(record, column);
        isWhole = isWhole && !score.isNull();
        if (!score.isNull() && score.integer() < line) {
            table.set(record, "result"_L1, "fail"_L1);
            return {};
        }
    }
    if (isWhole)
        table.set(record, "result"_L1, "pass"_L1);
    return {};
}

/// The due day of a report that is not yet sent.
Result<void> deriveSubmission(Record &record, const RuleContext &context)
{
    const Table &table = countySubmissions();
    const auto submission = countySubmissions().unpack(record);
    const auto period = periodOf(submission);
    if (!period || submission.submittedOn.isValid())
        return {};
    const auto due = dueDay(context.database, submission.reportType, *period);
    if (!due)
        return fail(due.error());
    table.set(record, "due_on"_L1, dateValue(due->value_or(period->lastDay())));
    return {};
}

void deriveSubmissionLine(Record &record)
{
    const Table &table = submissionLines();
    const Value &declared = table.value(record, "cumulative"_L1);
    const Value &counted = table.value(record, "system_value"_L1);
    const bool hasBoth = !declared.isNull() && !counted.isNull();
    table.set(
        record, "difference"_L1, hasBoth ? Value(declared.integer() - counted.integer()) : Value());
}

/// What a news item counts for, by how far up it was taken over.
Result<void> deriveInfoReport(Record &record, const RuleContext &context)
{
    const Table &table = infoReports();
    const QString level = table.value(record, "adopted_level"_L1).text();
    const QString key = level.isEmpty() ? u"sent"_s : level;
    const auto points = settingNumber(
        context.database, u"info_points."_s + key, dateIn(table, record, "sent_on"_L1), 0);
    if (!points)
        return fail(points.error());
    table.set(record, "points"_L1, *points);
    return {};
}

} // namespace

QString reportUnit(const QString &division, const Names &names)
{
    const bool isCounty = names.code("report_unit"_L1, division)
        && !names.code("report_unit"_L1, division + kOwnSuffix);
    if (isCounty)
        return division;
    if (names.code("report_unit"_L1, division))
        return division + kOwnSuffix;
    for (const auto &unit : names.codes("report_unit"_L1)) {
        if (unit.code.endsWith(kOwnSuffix))
            return unit.code;
    }
    return division.left(4) + "00"_L1 + kOwnSuffix;
}

void deriveEnrolment(Record &record, const ClassFacts &facts, QDate birth, const Names &names)
{
    const Table &table = enrolments();
    if (facts.startDate.isValid() && birth.isValid()) {
        const int years = age(birth, facts.startDate);
        table.set(record, "age_at_start"_L1, years);
        table.set(record, "age_band"_L1, Value(ageBand(years)));
    }
    const Value attended = table.value(record, "attendance_hours"_L1);
    if (!attended.isNull()) {
        const auto rate = rateTimes100(attended.integer(), facts.hours);
        table.set(record, "attendance_rate"_L1, rate ? Value(*rate) : Value());
    }
    const bool counts = table.value(record, kStatus).text() == "completed"_L1 && !facts.isCancelled;
    setReportCell(table, record, counts ? dateIn(table, record, "completed_on"_L1) : QDate(),
        reportUnit(facts.division, names));
}

void deriveCertificate(Record &record, const QString &division, const Names &names)
{
    const Table &table = certificates();
    const CodeItem *kind = names.code("certificate_kind"_L1, table.value(record, "kind"_L1).text());
    const QDate issued = dateIn(table, record, "issue_date"_L1);
    if (kind && issued.isValid()) {
        const int years = kind->attribute("valid_years"_L1).toInt();
        const int review = kind->attribute("review_years"_L1).toInt();
        if (years > 0)
            fillIfEmpty(
                table, record, "valid_to"_L1, dateValue(issued.addYears(years).addDays(-1)));
        if (review > 0)
            fillIfEmpty(table, record, "next_review"_L1, dateValue(issued.addYears(review)));
    }
    const QString status = table.value(record, kStatus).text();
    const bool stands = !status.isEmpty() && status != "draft"_L1 && status != "revoked"_L1;
    const bool counts = stands && hasFlag(kind, "counts_as_certified"_L1)
        && table.value(record, "reissue_of"_L1).isNull();
    setReportCell(table, record, counts ? issued : QDate(), reportUnit(division, names));
}

void derivePerson(Record &record, QDate today, const Names &names)
{
    const Table &table = persons();
    const CitizenId id = readIdNumber(table.value(record, "id_number"_L1).text(),
        table.value(record, "id_type"_L1).text(), today);
    if (id.isUsable()) {
        if (!id.sex.isEmpty())
            fillIfEmpty(table, record, "sex"_L1, id.sex);
        fillIfEmpty(table, record, "birth_date"_L1, dateValue(id.birthDate));
        // a home outside the city keeps the six digits of the identity card
        const bool isResident = table.value(record, "id_type"_L1).text() == "1"_L1;
        if (!id.division.isEmpty())
            fillIfEmpty(table, record, "home_division"_L1, id.division);
        else if (isResident)
            fillIfEmpty(table, record, "home_division"_L1, id.number.left(6));
    }
    const CodeItem *level
        = names.code("skill_level"_L1, table.value(record, "prior_level"_L1).text());
    if (hasFlag(level, "high_skilled"_L1))
        table.set(record, "prior_high"_L1, 1);
}

void derivePinyin(const Table &table, Record &record)
{
    if (table.pinyinOf.isEmpty())
        return;
    const QString name = table.value(record, table.pinyinOf).text();
    const Reading reading = table.name == persons().table().name ? Reading::Name : Reading::Word;
    table.set(record, kSearchPinyin, pinyin(name, reading));
    table.set(record, kSearchInitials, initials(name, reading));
}

Result<void> derive(const Table &table, Record &record, const RuleContext &context)
{
    derivePinyin(table, record);
    if (auto numbered = deriveNumber(table, record, context); !numbered)
        return numbered;
    if (table.number == persons().table().number)
        derivePerson(record, context.today, context.names);
    else if (table.number == courses().table().number)
        deriveCourse(record);
    else if (table.number == trainingProjects().table().number)
        deriveProject(record);
    else if (table.number == trainingClasses().table().number)
        return deriveClass(record, context);
    else if (table.number == enrolments().table().number)
        return deriveEnrolmentRow(record, context);
    else if (table.number == certificates().table().number)
        return deriveCertificateRow(record, context);
    else if (table.number == evaluationResults().table().number)
        return deriveResult(record, context);
    else if (table.number == publicityNotices().table().number)
        return deriveNotice(record, context);
    else if (table.number == countySubmissions().table().number)
        return deriveSubmission(record, context);
    else if (table.number == submissionLines().table().number)
        deriveSubmissionLine(record);
    else if (table.number == infoReports().table().number)
        return deriveInfoReport(record, context);
    return {};
}

} // namespace core
