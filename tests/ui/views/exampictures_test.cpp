#include "core/domain/certificate.h"
#include "core/domain/evaluation.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "core/workspace/candidates.h"
#include "core/workspace/evaluationpapers.h"
#include "core/workspace/scoring.h"
#include "tests/results.h"
#include "tests/ui/registry/sampleledger.h"
#include "tests/ui/views/examdesk.h"
#include "ui/common/theme.h"
#include "ui/paper/pagepainter.h"
#include "ui/registry/registryview.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace core;
using namespace samples;

namespace {

QString fileOf(const QString &name)
{
    return QDir(qEnvironmentVariable("SKILL_LEDGER_PICTURES", QDir::tempPath())).filePath(name);
}

/// The window with the dialog over it, as on a screen.
void grab(Desktop &desktop, QDialog *shown, const QString &name)
{
    CHECK(waitUntilStill(*shown));
    QPixmap screen = desktop.window().grab();
    QPainter painter(&screen);
    painter.drawPixmap((screen.width() - shown->width()) / 2,
        (screen.height() - shown->height()) / 2, shown->grab());
    painter.end();
    CHECK(screen.save(fileOf(name)));
    shown->setAttribute(Qt::WA_DeleteOnClose, false);
    shown->done(QDialog::Rejected);
    delete shown;
}

/// Both keyings of a plan under examination, differing for two.
void keyTwice(Workspace &first, const QString &path, RowId plan)
{
    auto second = Workspace::open(path, {.login = u"city_clerk"_s});
    REQUIRE(second);
    const auto key = [&](Workspace &workspace, Keying keying, int slip) {
        auto sheet = scoreSheet(workspace, plan, keying);
        REQUIRE(sheet);
        for (int i = 0; i < sheet->lines.size(); ++i) {
            Scores &scores = sheet->lines[i].scores;
            scores = {.theory = 560 + 37 * i + (i == 2 ? slip : 0), .practical = 700 + 11 * i};
            if (i == 5)
                scores = {.result = u"absent"_s};
            scores.total = weightedTotal(scores, sheet->theoryShare);
        }
        REQUIRE(keyScores(workspace, plan, keying, sheet->lines));
    };
    key(first, Keying::First, 0);
    key(**second, Keying::Second, 27);
    REQUIRE(first.refresh());
}

void draw(ui::ThemeMode mode)
{
    ui::applyTheme(*qApp, ui::Theme::of(mode));
    const QString end = mode == ui::ThemeMode::Dark ? u"-dark.png"_s : u"-light.png"_s;
    const SmallCity city;
    Desktop desktop(city.path());
    desktop.window().resize(1366, 768);
    auto &workspace = desktop.workspace();
    const RowId plan = openPlan(workspace);
    QString list;
    for (const auto &person : uncertified(workspace, 8))
        list += persons().table().value(person, "id_number"_L1).text() + u'\n';
    REQUIRE(takeCandidates(
        workspace, {.plan = plan, .from = CandidateRequest::From::List, .list = list}));
    pressAction(desktop, evaluationPlans(), plan, u"生成考生…"_s);
    grab(desktop, dialog(desktop, u"candidatesDialog"_s), u"exam-candidates"_s + end);
    REQUIRE(workspace.move(evaluationPlans(), plan, u"开考"_s));
    keyTwice(workspace, city.path(), plan);
    desktop.bench().desk().openRecord(evaluationPlans(), plan);
    REQUIRE(waitUntilStill(desktop.window()));
    CHECK(desktop.window().grab().save(fileOf(u"exam-plan"_s + end)));
    pressAction(desktop, evaluationPlans(), plan, u"录入成绩…"_s);
    grab(desktop, dialog(desktop, u"scoresDialog"_s), u"exam-scores"_s + end);
    pressAction(desktop, evaluationPlans(), plan, u"核对差异…"_s);
    auto *differences = dialog(desktop, u"differencesDialog"_s);
    QTest::keyClick(differences->findChild<QTableView *>(), Qt::Key_2);
    grab(desktop, differences, u"exam-differences"_s + end);
    const auto found = scoreDifferences(workspace, plan);
    REQUIRE(settleScores(workspace, plan, {{found->first().result, found->first().second}}));
    REQUIRE(workspace.move(evaluationPlans(), plan, u"录入成绩"_s));
    const auto reviewer = Workspace::open(city.path(), {.login = u"city_reviewer"_s});
    REQUIRE((*reviewer)->move(evaluationPlans(), plan, u"审核成绩"_s));
    REQUIRE(workspace.refresh());
    pressAction(desktop, evaluationPlans(), plan, u"登记证书…"_s);
    grab(desktop, dialog(desktop, u"certifyDialog"_s), u"exam-certify"_s + end);
    pressAction(desktop, evaluationPlans(), plan, u"安排补考…"_s);
    grab(desktop, dialog(desktop, u"candidatesDialog"_s), u"exam-resit"_s + end);
    const auto certificate = workspace.records().find(certificates(),
        {.conditions = {{kStatus, Condition::Test::Equal, {u"registered"_s}}}, .limit = 1});
    REQUIRE(certificate);
    const RowId id = certificate->first().id;
    const std::pair<QString, QString> dialogs[]
        = {{u"登记核验…"_s, u"verifyDialog"_s}, {u"换发…"_s, u"reissueDialog"_s},
            {u"换发经过…"_s, u"chainDialog"_s}, {u"套打证书…"_s, u"certificatePrintDialog"_s}};
    for (const auto &[action, name] : dialogs) {
        pressAction(desktop, certificates(), id, action);
        grab(desktop, dialog(desktop, name), u"exam-"_s + name + end);
    }
    const auto taught = workspace.records().find(trainingClasses(),
        {.conditions = {{kStatus, Condition::Test::Equal, {u"closed"_s}}}, .limit = 1});
    REQUIRE(taught);
    pressAction(desktop, trainingClasses(), taught->first().id, u"录入满意度…"_s);
    grab(desktop, dialog(desktop, u"feedbackDialog"_s), u"exam-feedback"_s + end);
    if (mode == ui::ThemeMode::Dark)
        return;
    CHECK(
        ui::writePdf(*planPaper(workspace, plan, PlanPaper::Roster), fileOf(u"exam-roster.pdf"_s)));
    CHECK(
        ui::writePdf(*planPaper(workspace, plan, PlanPaper::SignIn), fileOf(u"exam-signin.pdf"_s)));
    CHECK(
        ui::writePdf(*planPaper(workspace, plan, PlanPaper::Scores), fileOf(u"exam-scores.pdf"_s)));
    CHECK(ui::writePdf(*numberPaper(workspace), fileOf(u"exam-numbers.pdf"_s)));
    CHECK(ui::writePdf(*expiryPaper(workspace), fileOf(u"exam-expiry.pdf"_s)));
    CHECK(ui::writePdf(
        *certificatePrint(workspace, {{id}, u"看样"_s}), fileOf(u"exam-certificate.pdf"_s)));
    CHECK(ui::writePdf(
        *calibrationPaper(workspace, u"20"_s, {15, -8}), fileOf(u"exam-calibration.pdf"_s)));
}

} // namespace

TEST_CASE("the work on examinations can be drawn to be looked at", "[.pictures]")
{
    draw(ui::ThemeMode::Light);
    draw(ui::ThemeMode::Dark);
    ui::applyTheme(*qApp, ui::Theme::light());
}
