// The clerk's week (issue of the whole business): from the request for a class to the money, by
// five accounts that take turns at one window, with no mouse.
#include "core/domain/certificate.h"
#include "core/domain/evaluation.h"
#include "core/domain/institution.h"
#include "core/domain/publicnotice.h"
#include "core/domain/subsidy.h"
#include "core/domain/trainingproject.h"
#include "core/storage/ledgermeta.h"
#include "core/storage/migrations.h"
#include "tests/results.h"
#include "tests/ui/views/classroom.h"
#include "tests/ui/views/keyboard.h"
#include "tests/ui/views/trade.h"
#include "ui/registry/filterbar.h"
#include "ui/registry/recordform.h"
#include "ui/registry/registryview.h"
#include "ui/views/classes/attendancegrid.h"
#include "ui/views/classes/rosterdialog.h"
#include "ui/views/classes/timetabledialog.h"
#include "ui/views/evaluation/entrygrid.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QTableWidget>

using namespace core;
using samples::dialogOf;
using samples::Trade;
using samples::waitFor;

namespace {

constexpr int kRoster = 40;
constexpr int kFailed = 2; // of the examination

class Week
{
public:
    Week()
        : desktop(city.path())
        , keys(desktop)
        , trade(samples::examinedTrade(desktop.workspace()))
    {
        const auto model = trainingClasses().unpack(trade.model);
        const QString division = model.divisionCode;
        countyClerk = u"county_clerk-"_s + division;
        countyReviewer = u"county_reviewer-"_s + division;
    }

    core::Workspace &workspace() const { return desktop.workspace(); }
    QString text(const Table &table, RowId id, QLatin1StringView column) const
    {
        return table.value(*workspace().records().read(table, id), column).text();
    }
    RowId only(const Table &table, const QString &column, const Value &value) const
    {
        const auto found = workspace().records().find(
            table, {.conditions = {{column, Condition::Test::Equal, {value}}}});
        REQUIRE(found);
        REQUIRE(found->size() == 1);
        return found->first().id;
    }
    void comesTo(const Table &table, RowId id, const QString &state)
    {
        INFO(state.toStdString());
        const bool isThere
            = waitFor([&] { return text(table, id, QLatin1StringView("status")) == state; });
        INFO(keys.complaint().toStdString());
        REQUIRE(isThere);
    }
    /// The calendar on the wall goes on; the program is opened again that morning.
    void nextMorning(const QString &day)
    {
        REQUIRE(desktop.window().close());
        auto database = openLedger(city.path(), Database::Access::ReadWrite);
        REQUIRE(database);
        REQUIRE(setLedgerMeta(
            **database, QLatin1String(kMetaDemoClock), (day + u"T01:00:00Z"_s).toUtf8()));
        database->reset();
        desktop.restart();
    }
    /// Pictures of each step, where somebody wants to look at them.
    void picture(const QString &name)
    {
        const auto folder = qEnvironmentVariable("SKILL_LEDGER_PICTURES");
        if (folder.isEmpty())
            return;
        auto *front = QApplication::activeWindow();
        CHECK(samples::waitUntilStill(*front));
        CHECK(front->grab().save(QDir(folder).filePath(u"week-"_s + name + u".png"_s)));
    }

    QString called(QLatin1StringView book, const QString &code) const
    {
        const auto *item = workspace().names().code(book, code);
        REQUIRE(item);
        return item->name;
    }

    void requestClass();
    void teach();
    void examine();
    void certify();
    void apply();
    void postAndPay();

    samples::SmallCity city;
    samples::Desktop desktop;
    samples::Keyboard keys;
    Trade trade;
    QString countyClerk;
    QString countyReviewer;
    RowId trainingClass = 0;
    RowId plan = 0;
    RowId application = 0;
};

void Week::requestClass()
{
    const auto model = trainingClasses().unpack(trade.model);
    keys.signIn(countyClerk);
    keys.openPage(trainingClasses().table().listTitle());
    keys.startRecord();
    const std::pair<QString, QString> typed[]
        = {{u"class_no"_s, u"WK-2201"_s}, {u"name"_s, u"键盘一周班"_s},
            {u"project"_s, text(trainingProjects(), model.project.value, "project_no"_L1)},
            {u"institution"_s, text(institutions(), model.institution.value, "institution_no"_L1)},
            {u"course"_s, trade.course.courseNo},
            {u"division_code"_s, called("division"_L1, model.divisionCode)},
            {u"department"_s, called("department"_L1, model.department)},
            {u"start_date"_s, u"2021-12-06"_s}, {u"end_date"_s, u"2021-12-24"_s},
            {u"planned"_s, QString::number(kRoster)}, {u"place"_s, u"键盘教室"_s},
            {u"hours"_s, QString::number(model.hours)}, {u"manager"_s, u"李明"_s},
            {u"manager_phone"_s, model.managerPhone}};
    for (const auto &[column, words] : typed)
        keys.fill(column, words);
    keys.tick(u"is_subsidised"_s);
    picture(u"01-class"_s);
    keys.save();
    trainingClass = only(trainingClasses(), u"class_no"_s, u"WK-2201"_s);

    keys.press(u"添加学员"_s);
    auto *roster = dialogOf<ui::RosterDialog>(desktop, u"rosterDialog"_s);
    QApplication::clipboard()->setText(samples::pastedRows(kRoster));
    keys.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return roster->isJudged(); }));
    picture(u"02-roster"_s);
    keys.finish(roster, u"acceptWork"_s);
    keys.press(u"排课"_s);
    auto *lessons = dialogOf<ui::TimetableDialog>(desktop, u"timetableDialog"_s);
    REQUIRE(waitFor([&] { return lessons->isJudged(); }));
    picture(u"03-timetable"_s);
    keys.finish(lessons, u"acceptWork"_s);
    keys.press(u"报备"_s);
    comesTo(trainingClasses(), trainingClass, u"submitted"_s);

    keys.signIn(countyReviewer);
    keys.openRecord(trainingClasses(), u"WK-2201"_s);
    keys.press(u"批准"_s);
    comesTo(trainingClasses(), trainingClass, u"approved"_s);
    picture(u"04-approved"_s);
}

void Week::teach()
{
    keys.signIn(countyClerk);
    keys.openRecord(trainingClasses(), u"WK-2201"_s);
    keys.press(u"开班"_s);
    comesTo(trainingClasses(), trainingClass, u"running"_s);
    keys.press(u"考勤"_s);
    auto *attendance = dialogOf<ui::WorkDialog>(desktop, u"attendanceDialog"_s);
    keys.key(Qt::Key_Space, Qt::ControlModifier | Qt::ShiftModifier); // everybody, every half day
    picture(u"05-attendance"_s);
    keys.finish(attendance, u"acceptWork"_s);
    keys.press(u"全班结业"_s);
    comesTo(trainingClasses(), trainingClass, u"completed"_s);
}

void Week::examine()
{
    keys.signIn(u"city_clerk"_s);
    samples::deliverBlanks(workspace(), trade);
    keys.openPage(u"培训评价"_s, evaluationPlans().table().listTitle());
    keys.startRecord();
    const std::pair<QString, QString> typed[]
        = {{u"plan_no"_s, u"PJ-2201"_s}, {u"evaluation_org"_s, trade.examiner.name},
            {u"kind"_s, called("evaluation_kind"_L1, u"DJ"_s)},
            {u"occupation_code"_s, called("occupation"_L1, trade.course.occupationCode)},
            {u"level"_s, called("skill_level"_L1, trade.course.level)},
            {u"exam_date"_s, u"2021-12-28"_s}, {u"place"_s, u"公共实训基地"_s},
            {u"planned"_s, QString::number(kRoster)}, {u"supervisor"_s, u"赵某"_s},
            {u"classes"_s, u"WK-2201"_s}};
    for (const auto &[column, words] : typed)
        keys.fill(column, words);
    keys.save();
    plan = only(evaluationPlans(), u"plan_no"_s, u"PJ-2201"_s);
    keys.press(u"备案"_s);
    comesTo(evaluationPlans(), plan, u"filed"_s);
    keys.press(u"开放报名"_s);
    comesTo(evaluationPlans(), plan, u"open"_s);
    keys.pressIn(u"考生"_s, u"生成考生…"_s);
    auto *candidates = dialogOf<QDialog>(desktop, u"candidatesDialog"_s);
    picture(u"06-candidates"_s);
    keys.finish(candidates, u"takeCandidates"_s);
    keys.press(u"开考"_s);
    comesTo(evaluationPlans(), plan, u"examining"_s);
    keys.pressIn(u"成绩"_s, u"录入成绩…"_s);
    auto *scores = dialogOf<QDialog>(desktop, u"scoresDialog"_s);
    auto *grid = scores->findChild<ui::EntryGrid *>(u"scores"_s);
    CHECK(grid->hasFocus());
    for (int row = 0; row < kRoster; ++row) { // theory, Tab, practical, Enter: the next one
        keys.type(row < kFailed ? u"41"_s : u"78.5"_s);
        keys.key(Qt::Key_Tab);
        keys.type(u"82"_s);
        keys.key(Qt::Key_Return);
        keys.key(Qt::Key_Left);
    }
    picture(u"07-scores"_s);
    keys.finish(scores, u"saveScores"_s);
    keys.press(u"录入成绩"_s);
    comesTo(evaluationPlans(), plan, u"scored"_s);
    keys.signIn(u"city_reviewer"_s);
    keys.openRecord(evaluationPlans(), u"PJ-2201"_s);
    keys.press(u"审核成绩"_s);
    comesTo(evaluationPlans(), plan, u"approved"_s);
}

void Week::certify()
{
    keys.signIn(u"city_clerk"_s);
    keys.openRecord(evaluationPlans(), u"PJ-2201"_s);
    keys.press(u"登记证书…"_s);
    auto *certify = dialogOf<QDialog>(desktop, u"certifyDialog"_s);
    REQUIRE(waitFor([&] {
        return certify->findChild<QTableWidget *>(u"certifications"_s)->rowCount() == kRoster;
    }));
    picture(u"08-certificates"_s);
    keys.finish(certify, u"certify"_s);
    const Filter given{
        .conditions = {{u"issue_date"_s, Condition::Test::Equal, {u"2022-01-05"_s}}}};
    const auto count = workspace().records().count(certificates(), given);
    REQUIRE(count == kRoster - kFailed);

    // the registrar does not verify his own
    keys.signIn(countyReviewer);
    keys.openPage(u"培训证书"_s);
    (void)desktop.currentRegistry();
    keys.key(Qt::Key_F, Qt::ControlModifier);
    keys.type(trade.examiner.bodyCode + u"22"_s + trade.course.level + u"9000"_s);
    REQUIRE(waitFor([&] { return desktop.currentRegistry().model().rowCount() == *count; }));
    keys.pressAboveIn(u"work"_s, u"登记核验…"_s);
    auto *verify = dialogOf<QDialog>(desktop, u"verifyDialog"_s);
    keys.tick(u"alsoVerify"_s);
    picture(u"09-verify"_s);
    keys.finish(verify, u"recordVerification"_s);
    const Filter verified{
        .conditions = {{u"issue_date"_s, Condition::Test::Equal, {u"2022-01-05"_s}},
            {kStatus, Condition::Test::Equal, {u"verified"_s}}}};
    CHECK(workspace().records().count(certificates(), verified) == *count);
}

void Week::apply()
{
    keys.signIn(countyClerk);
    const auto model = trainingClasses().unpack(trade.model);
    keys.openPage(u"补贴"_s);
    keys.startRecord();
    const std::pair<QString, QString> typed[]
        = {{u"application_no"_s, u"BT-WK-01"_s}, {u"kind"_s, called("subsidy_kind"_L1, u"PX"_s)},
            {u"project"_s, text(trainingProjects(), model.project.value, "project_no"_L1)},
            {u"training_class"_s, u"WK-2201"_s},
            {u"institution"_s, text(institutions(), model.institution.value, "institution_no"_L1)},
            {u"payee_name"_s, text(institutions(), model.institution.value, "name"_L1)},
            {u"payee_bank"_s, u"示例银行"_s}, {u"payee_account"_s, u"6222021000000000123"_s},
            {u"fund_source"_s, called("fund_source"_L1, u"01"_s)}};
    for (const auto &[column, words] : typed)
        keys.fill(column, words);
    for (const auto &material : workspace().names().codes("subsidy_material"_L1))
        keys.fill(u"materials"_s, material.name);
    picture(u"10-application"_s);
    keys.save();
    application = only(subsidyApplications(), u"application_no"_s, u"BT-WK-01"_s);
    keys.press(u"生成明细"_s);
    const Filter own{.conditions = {{u"application"_s, Condition::Test::Equal, {application}}}};
    REQUIRE(waitFor([&] { return *workspace().records().count(subsidyItems(), own) == kRoster; }));
    qint64 total = 0;
    int refused = 0;
    const auto items = workspace().records().find(subsidyItems(), own);
    REQUIRE(items);
    for (const auto &row : *items) {
        const auto item = subsidyItems().unpack(row);
        total += item.state == u"ok" ? item.amount.fen : 0;
        refused += item.rejectReason.contains(u"R-201"_s) ? 1 : 0;
    }
    CHECK(refused == kFailed); // no certificate, no money
    CHECK(total == (kRoster - kFailed) * qint64(80000));
    keys.press(u"提交"_s);
    comesTo(subsidyApplications(), application, u"submitted"_s);
    keys.signIn(u"city_clerk"_s);
    keys.openRecord(subsidyApplications(), u"BT-WK-01"_s);
    keys.press(u"审核"_s);
    comesTo(subsidyApplications(), application, u"reviewed"_s);
    keys.signIn(u"city_reviewer"_s);
    keys.openRecord(subsidyApplications(), u"BT-WK-01"_s);
    keys.press(u"复核"_s);
    comesTo(subsidyApplications(), application, u"rechecked"_s);
}

void Week::postAndPay()
{
    keys.signIn(u"city_clerk"_s);
    keys.openPage(u"公示"_s);
    keys.startRecord();
    keys.fill(u"application"_s, u"BT-WK-01"_s);
    keys.fill(u"from_date"_s, u"2022-01-05"_s);
    keys.save();
    picture(u"11-notice"_s);
    keys.openRecord(subsidyApplications(), u"BT-WK-01"_s);
    keys.press(u"公示"_s);
    comesTo(subsidyApplications(), application, u"publicised"_s);
    keys.signIn(u"approver"_s);
    keys.openRecord(subsidyApplications(), u"BT-WK-01"_s);
    keys.press(u"公示无异议"_s); // too early: the list has to hang
    CHECK(text(subsidyApplications(), application, "status"_L1) == u"publicised"_s);

    nextMorning(u"2022-01-14"_s);
    keys.signIn(u"approver"_s);
    keys.openRecord(subsidyApplications(), u"BT-WK-01"_s);
    keys.press(u"公示无异议"_s);
    comesTo(subsidyApplications(), application, u"approved"_s);
    keys.signIn(u"finance"_s);
    keys.openRecord(subsidyApplications(), u"BT-WK-01"_s);
    const QString list = city.file(u"发放清单.xlsx"_s);
    keys.giveFile(list, [&] { keys.pressIn(u"银行"_s, u"导出发放清单…"_s); });
    INFO(keys.complaint().toStdString());
    REQUIRE(waitFor([&] { return QFile::exists(list); }));
    keys.enterForm();
    keys.fill(u"pay_date"_s, u"2022-01-14"_s);
    keys.fill(u"pay_voucher_no"_s, u"ZF-2022-0001"_s);
    keys.save();
    keys.press(u"拨付"_s);
    comesTo(subsidyApplications(), application, u"paid"_s);
    picture(u"12-paid"_s);
}

} // namespace

TEST_CASE("a clerk's week: a class of forty is opened, taught, examined, certified, subsidised, "
          "posted and paid with the keyboard alone",
    "[views][week]")
{
    Week week;
    samples::setStandard(week.workspace(), week.trade, 80000);
    week.requestClass();
    week.teach();
    week.examine();
    week.certify();
    week.apply();
    week.postAndPay();
    const auto paid = week.workspace().records().read(subsidyApplications(), week.application);
    REQUIRE(paid);
    CHECK(subsidyApplications().table().value(*paid, "paid_total"_L1).integer()
        == (kRoster - kFailed) * qint64(80000));
}
