#include "core/workspace/classfile.h"

#include "core/base/datetext.h"
#include "core/domain/course.h"
#include "core/domain/institution.h"
#include "core/domain/person.h"
#include "core/domain/trainingproject.h"
#include "core/rules/calendar.h"
#include "core/rules/checking.h"
#include "core/workspace/disclosure.h"
#include "core/workspace/timetable.h"

#include <QCoreApplication>

namespace core {

namespace {

QString title(const Workspace &workspace, QLatin1StringView book, const QString &code)
{
    return codeName(workspace.names(), book, code);
}

bool isIn(const Enrolment &enrolment)
{
    return enrolment.status != "withdrawn"_L1 && enrolment.status != "removed"_L1;
}

Result<ClassTrainee> traineeOf(const Workspace &workspace, const Enrolment &enrolment)
{
    const auto person = workspace.records().read(persons(), enrolment.person);
    if (!person)
        return fail(person.error());
    return ClassTrainee{.seq = enrolment.seq,
        .name = person->name,
        .sex = person->sex,
        .age = enrolment.ageAtStart,
        .ageBand = enrolment.ageBand,
        .idNumber = person->idNumber,
        .mobile = person->mobile,
        .education = person->education,
        .category = enrolment.category,
        .remark = enrolment.remark};
}

Result<QList<ClassTrainee>> traineesOf(const Workspace &workspace, RowId trainingClass)
{
    const auto roster = workspace.records().find(enrolments(),
        {.conditions = {{u"training_class"_s, Condition::Test::Equal, {trainingClass}}},
            .order = {{u"seq"_s}, {u"id"_s}}});
    if (!roster)
        return fail(roster.error());
    QList<ClassTrainee> trainees;
    for (const auto &record : *roster) {
        const auto enrolment = enrolments().unpack(record);
        if (!isIn(enrolment))
            continue;
        const auto trainee = traineeOf(workspace, enrolment);
        if (!trainee)
            return fail(trainee.error());
        trainees.append(*trainee);
    }
    return trainees;
}

QString occupationOf(const Workspace &workspace, const Course &course)
{
    const QString occupation = title(workspace, "occupation"_L1, course.occupationCode);
    const QString level = title(workspace, "skill_level"_L1, course.level);
    return occupation.isEmpty() ? level : (occupation + u' ' + level).trimmed();
}

QString officeOf(const Workspace &workspace)
{
    const CodeItem *unit = workspace.names().code("division"_L1, workspace.session().division());
    return QCoreApplication::translate("core", "%1人力资源和社会保障局")
        .arg(unit ? unit->title() : QString());
}

/// The only project of the office that runs and takes people of these ages; 0 when none or several.
Result<RowId> onlyProject(const Workspace &workspace, const CodeItem &band)
{
    const int least = band.attribute("min"_L1).toInt();
    const bool isOld = least > 60;
    const auto found = workspace.records().find(
        trainingProjects(), {.conditions = {{kStatus, Condition::Test::Equal, {u"active"_s}}}});
    if (!found)
        return fail(found.error());
    QList<RowId> fitting;
    for (const auto &record : *found) {
        const auto project = trainingProjects().unpack(record);
        const bool isOurs = workspace.session().covers(project.divisionCode);
        const bool isYoungEnough = !project.ageMax || *project.ageMax >= least;
        const bool isOldEnough
            = !project.ageMin || *project.ageMin <= band.attribute("max"_L1).toInt();
        const bool lasts = !project.dateTo.isValid() || project.dateTo >= workspace.today();
        if (isOurs && isYoungEnough && isOldEnough && lasts && (!isOld || project.allowOver60))
            fitting.append(record.id);
    }
    return fitting.size() == 1 ? fitting.first() : RowId(0);
}

/// The first day on which a class may start when it is handed in today, and its last.
Result<std::pair<QDate, QDate>> daysFor(const Workspace &workspace, const Course &course)
{
    const auto ahead = valueOf(kReportDaysBefore, workspace.database(), workspace.today());
    if (!ahead)
        return fail(ahead.error());
    const auto start = workingDayAfter(workspace.database(), workspace.today(), *ahead + 1);
    const int days = course.days.value_or(1);
    const auto end
        = start && days > 1 ? workingDayAfter(workspace.database(), *start, days - 1) : start;
    if (!end)
        return fail(end.error());
    return std::pair(*start, *end);
}

} // namespace

Result<ClassFile> classFile(const Workspace &workspace, RowId id)
{
    const auto trainingClass = workspace.records().read(trainingClasses(), Id<TrainingClass>{id});
    if (!trainingClass)
        return fail(trainingClass.error());
    ClassFile file{.trainingClass = *trainingClass};
    const auto sessions = timetableOf(workspace, id);
    const auto trainees = traineesOf(workspace, id);
    if (!sessions || !trainees)
        return fail(sessions ? trainees.error() : sessions.error());
    file.sessions = *sessions;
    file.trainees = *trainees;
    const auto nameOf = [&](const Table &table, RowId row) {
        const auto record
            = row == 0 ? Result<Record>(table.blank()) : workspace.records().read(table, row);
        return record ? table.value(*record, "name"_L1).text() : QString();
    };
    file.project = nameOf(trainingProjects(), trainingClass->project.value);
    file.institution = nameOf(institutions(), trainingClass->institution.value);
    file.employer = nameOf(employers(), trainingClass->employer.value);
    if (!trainingClass->course.isNull()) {
        const auto course = workspace.records().read(courses(), trainingClass->course);
        if (!course)
            return fail(course.error());
        file.course = course->name;
        file.occupation = occupationOf(workspace, *course);
    }
    file.office = officeOf(workspace);
    file.data = workspace.isDemo() ? ClassFile::Data::Demo : ClassFile::Data::Real;
    return file;
}

Result<Document> printedClass(const Workspace &workspace, RowId trainingClass, ClassPaper paper)
{
    return classFile(workspace, trainingClass).map([&](const ClassFile &file) {
        return classPaper(paper, file, workspace.names(), PaperNumbers::Masked);
    });
}

Result<Document> disclosedRoster(Workspace &workspace, RowId trainingClass, const QString &purpose)
{
    const auto file = classFile(workspace, trainingClass);
    if (!file)
        return fail(file.error());
    if (auto disclosed = discloseExport(workspace, enrolments(), purpose); !disclosed)
        return fail(disclosed.error());
    return classPaper(ClassPaper::Roster, *file, workspace.names(), PaperNumbers::Full);
}

Result<Record> classTemplate(const Workspace &workspace, RowId courseId, const QString &bandCode)
{
    const CodeItem *band = workspace.names().code("age_band"_L1, bandCode);
    if (!band) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate("core", "没有年龄段“%1”，可用 B1、B2、B3。")
                .arg(bandCode)});
    }
    const auto course = workspace.records().read(courses(), Id<Course>{courseId});
    if (!course)
        return fail(course.error());
    const auto project = onlyProject(workspace, *band);
    const auto days = daysFor(workspace, *course);
    auto record = workspace.blank(trainingClasses());
    if (!project || !days)
        return fail(project ? days.error() : project.error());
    if (!record)
        return record;
    const Table &table = trainingClasses();
    const int most = band->attribute("max"_L1).toInt();
    table.set(*record, "name"_L1, QString(course->name + u' ' + band->title()).left(120));
    table.set(*record, "course"_L1, courseId);
    table.set(*record, "hours"_L1, course->totalHours > 0 ? Value(course->totalHours) : Value());
    table.set(*record, "brand"_L1, course->brand.isNull() ? Value() : Value(course->brand.value));
    table.set(*record, "age_min"_L1, band->attribute("min"_L1).toInt());
    table.set(*record, "age_max"_L1, most <= 120 ? Value(most) : Value());
    table.set(*record, "start_date"_L1, isoText(days->first));
    table.set(*record, "end_date"_L1, isoText(days->second));
    if (*project == 0)
        return record;
    const auto chosen = workspace.records().read(trainingProjects(), Id<TrainingProject>{*project});
    if (!chosen)
        return fail(chosen.error());
    table.set(*record, "project"_L1, *project);
    table.set(*record, "is_subsidised"_L1, chosen->isSubsidised ? 1 : 0);
    table.set(*record, "department"_L1, chosen->department);
    table.set(*record, "division_code"_L1, chosen->divisionCode);
    return record;
}

} // namespace core
