// What is done with a class besides moving it, and what is made of a course.
#include "core/domain/course.h"
#include "core/domain/trainingclass.h"
#include "core/report/bandreport.h"
#include "core/workspace/attendance.h"
#include "core/workspace/classfile.h"
#include "core/workspace/completion.h"
#include "core/workspace/roster.h"
#include "core/workspace/timetable.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/registry/recorddialog.h"
#include "ui/views/classes/attendancedialog.h"
#include "ui/views/classes/purposedialog.h"
#include "ui/views/classes/rosterdialog.h"
#include "ui/views/classes/timetabledialog.h"
#include "ui/views/recordactions.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

void keepAttendance(Desk &desk, core::RowId id, QWidget *over)
{
    const auto sheet = core::AttendanceSheet::read(desk.workspace(), id);
    if (!sheet) {
        showError(over, sheet.error());
        return;
    }
    const QString name = desk.workspace().names().linkTitle("training_class"_L1, id);
    (new AttendanceDialog(desk, *sheet, name, over))->open();
}

void complete(Desk &desk, const QList<core::RowId> &classes, QWidget *over)
{
    const auto count = core::completeClasses(desk.workspace(), classes);
    if (!count) {
        showError(over, count.error().error);
        return;
    }
    const auto step = desk.workspace().undoable();
    const QString text = QCoreApplication::translate("ui::classactions", "结业 %1 人，未结业 %2 人")
                             .arg(count->completed)
                             .arg(count->failed);
    if (step && *step)
        showToast(over, text, QCoreApplication::translate("ui::classactions", "撤销"),
            [&desk, set = **step] { desk.undo(set); });
}

/// All classes of the list that can end now.
void completeListed(Desk &desk, const core::Filter &filter, QWidget *over)
{
    const auto &workspace = desk.workspace();
    const auto records = workspace.records().find(core::trainingClasses(), filter);
    if (!records) {
        showError(over, records.error());
        return;
    }
    QList<core::RowId> due;
    for (const auto &record : *records) {
        const auto trainingClass = core::trainingClasses().unpack(record);
        if (trainingClass.status == "running"_L1 && trainingClass.endDate <= workspace.today())
            due.append(record.id);
    }
    if (due.isEmpty()) {
        showNotice(over,
            QCoreApplication::translate(
                "ui::classactions", "列表里没有到了结业日期、还在开班的班级。"));
        return;
    }
    const bool isWanted = ask(over,
        {.text = QCoreApplication::translate("ui::classactions", "按出勤率给 %1 个班级办理结业？")
                     .arg(due.size()),
            .detail = QCoreApplication::translate(
                "ui::classactions", "出勤率不够的学员记为未结业，并写明原因。可以一次撤销。"),
            .accept = QCoreApplication::translate("ui::classactions", "办理结业")});
    if (isWanted)
        complete(desk, due, over);
}

void printFull(Desk &desk, core::RowId id, QWidget *over)
{
    auto *dialog = new PurposeDialog(
        QCoreApplication::translate("ui::classactions", "花名册（完整号码）"), over);
    QObject::connect(
        dialog, &PurposeDialog::purposeGiven, over, [&desk, id, over](const QString &purpose) {
            showPaper(core::disclosedRoster(desk.workspace(), id, purpose), desk, over);
        });
    dialog->open();
}

QList<RecordAction> papers(Desk &desk, QWidget *over)
{
    QList<RecordAction> actions;
    const QString group = QCoreApplication::translate("ui::classactions", "打印");
    const auto always = [](const core::Record &) { return true; };
    for (const auto paper : {core::ClassPaper::Application, core::ClassPaper::Roster,
             core::ClassPaper::SignIn, core::ClassPaper::Timetable}) {
        actions.append({core::classPaperTitle(paper), always,
            [&desk, over, paper](core::RowId id) {
                showPaper(core::printedClass(desk.workspace(), id, paper), desk, over);
            },
            group});
    }
    actions.append({QCoreApplication::translate("ui::classactions", "花名册（完整号码）…"),
        [&desk](const core::Record &) {
            return desk.workspace().isWritable()
                && desk.workspace().session().require(core::Right::ExportFullIds).has_value();
        },
        [&desk, over](core::RowId id) { printFull(desk, id, over); }, group});
    return actions;
}

QList<RecordAction> classSteps(Desk &desk, QWidget *over)
{
    const auto when = [&desk](bool (*fits)(const core::Record &)) {
        return [&desk, fits](const core::Record &record) {
            return desk.workspace().isWritable() && fits(record);
        };
    };
    return {{QCoreApplication::translate("ui::classactions", "添加学员"), when(&core::takesPeople),
                [&desk, over](core::RowId id) { (new RosterDialog(desk, id, over))->open(); }},
        {QCoreApplication::translate("ui::classactions", "排课"), when(&core::takesTimetable),
            [&desk, over](core::RowId id) { (new TimetableDialog(desk, id, over))->open(); }},
        {QCoreApplication::translate("ui::classactions", "考勤"), when(&core::takesAttendance),
            [&desk, over](core::RowId id) { keepAttendance(desk, id, over); }},
        {QCoreApplication::translate("ui::classactions", "全班结业"), when(&core::takesCompletion),
            [&desk, over](core::RowId id) { complete(desk, {id}, over); }}};
}

/// Completions by age band and county in the period of the top bar.
void showBands(Desk &desk, QWidget *over)
{
    core::BandReportRequest request{desk.scope().period, reportUnits(desk.workspace())};
    request.office = unitTitle(desk.workspace(), desk.workspace().unit());
    if (desk.workspace().isDemo())
        request.data = core::BandReportRequest::Data::Demo;
    runTask(
        over,
        [path = desk.workspace().path()] {
            return core::Workspace::open(path, {.access = core::Database::Access::ReadOnly});
        },
        [request](core::Workspace &workspace, const core::Progress &) {
            return core::bandReport(workspace.database(), request, workspace.names());
        },
        [&desk, over](
            const core::Result<core::Document> &document) { showPaper(document, desk, over); });
}

/// A new class of the course for people of these ages, to be completed by hand.
void openFor(Desk &desk, core::RowId course, const QString &band, QWidget *over)
{
    const auto record = core::classTemplate(desk.workspace(), course, band);
    if (!record) {
        showError(over, record.error());
        return;
    }
    const core::Table &table = core::trainingClasses();
    auto *dialog = new RecordDialog(desk.workspace(), table, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &field : table.fields) {
        const auto &value = table.value(*record, field.column);
        if (!value.isNull() && !field.is(core::Rule::System) && value != field.fallback)
            dialog->preset(QString(field.column), value);
    }
    QObject::connect(dialog, &RecordDialog::stored, over,
        [&desk, &table](core::RowId id) { desk.openRecord(table, id); });
    dialog->open();
}

QList<RecordAction> courseSteps(Desk &desk, QWidget *over)
{
    QList<RecordAction> actions;
    for (const auto &band : desk.workspace().names().codes("age_band"_L1)) {
        if (band.attribute("in_report"_L1) != "1"_L1)
            continue;
        actions.append({band.title(),
            [&desk](const core::Record &record) {
                return desk.workspace().isWritable()
                    && core::courses().table().value(record, core::kStatus).text() == "active"_L1;
            },
            [&desk, over, code = band.code](core::RowId id) { openFor(desk, id, code, over); },
            QCoreApplication::translate("ui::classactions", "按年龄段开班")});
    }
    return actions;
}

} // namespace

WorkOf classWork(const core::Table &table, Desk &desk, QWidget *over)
{
    const ListAction bands{QCoreApplication::translate("ui::classactions", "三分类结业统计"),
        [&desk, over](const core::Filter &) { showBands(desk, over); }};
    if (table.number == core::trainingClasses().table().number) {
        return {.record = classSteps(desk, over) + papers(desk, over),
            .list = {{QCoreApplication::translate("ui::classactions", "按出勤率结业"),
                         [&desk, over](
                             const core::Filter &filter) { completeListed(desk, filter, over); }},
                bands}};
    }
    if (table.number == core::enrolments().table().number)
        return {.record = {}, .list = {bands}};
    if (table.number == core::courses().table().number)
        return {.record = courseSteps(desk, over), .list = {}};
    return {};
}

} // namespace ui
