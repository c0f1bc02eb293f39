#include "core/domain/certificate.h"
#include "core/domain/certificatepaper.h"
#include "core/domain/evaluation.h"
#include "core/domain/person.h"
#include "core/workspace/scoring.h"
#include "tests/results.h"
#include "tests/ui/views/examdesk.h"
#include "ui/registry/recordform.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/registryview.h"
#include "ui/views/evaluation/entrygrid.h"
#include "ui/views/evaluation/printdialog.h"
#include "ui/views/evaluation/scoremodel.h"
#include "ui/views/evaluation/scoresdialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace core;
using namespace samples;

namespace {

void clickWhenReady(QDialog *in, const QString &name)
{
    auto *button = in->findChild<QPushButton *>(name);
    REQUIRE(button);
    REQUIRE(waitFor([&] { return button->isEnabled(); }));
    QTest::mouseClick(button, Qt::LeftButton);
}

/// Waits for the work of a dialog to be done.
void waitUntilClosed(Desktop &desktop, const QString &name)
{
    REQUIRE(waitFor([&] { return !desktop.find<QDialog>(name); }));
}

/// Types into the cell in front and goes down with Enter.
void typeDown(ui::EntryGrid &grid, const QString &text)
{
    const int row = grid.currentIndex().row();
    grid.setFocus();
    for (const QChar c : text) {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &grid, c.toLatin1());
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const bool isLast = row + 1 == grid.model()->rowCount();
    REQUIRE(waitFor([&] { return isLast || grid.currentIndex().row() == row + 1; }));
    QCoreApplication::processEvents();
}

void pasteInto(ui::EntryGrid &grid, const QString &text)
{
    QApplication::clipboard()->setText(text);
    QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
}

ScoreSheet listOf(const Workspace &workspace, RowId plan)
{
    const auto sheet = scoresToRead(workspace, plan);
    REQUIRE(sheet);
    return *sheet;
}

QString stateOf(const Workspace &workspace, RowId plan)
{
    return workspace.records().read(evaluationPlans(), Id<EvaluationPlan>{plan})->status;
}

} // namespace

TEST_CASE("candidates, scores keyed twice, differences settled, approved, certified, undone",
    "[views][exams]")
{
    const SmallCity city;
    Desktop desktop(city.path());
    auto &workspace = desktop.workspace();
    const RowId plan = openPlan(workspace);
    const auto people = uncertified(workspace, 4);

    // a pasted list of four, and one nobody knows
    pressAction(desktop, evaluationPlans(), plan, u"生成考生…"_s);
    auto *candidates = dialog(desktop, u"candidatesDialog"_s);
    // the plan has no source classes, so it asks for a list
    CHECK(candidates->findChild<QComboBox *>(u"candidateSource"_s)->currentIndex() == 1);
    QString list = u"查无此人\n"_s;
    for (const auto &person : people)
        list += persons().table().value(person, "id_number"_L1).text() + u'\n';
    candidates->findChild<QPlainTextEdit *>(u"candidateList"_s)->setPlainText(list);
    auto *table = candidates->findChild<QTableWidget *>(u"candidates"_s);
    REQUIRE(waitFor([&] { return table->rowCount() == 5; }));
    CHECK(table->item(0, 4)->text() == u"学员库中没有这个人，请先登记"_s);
    clickWhenReady(candidates, u"takeCandidates"_s);
    waitUntilClosed(desktop, u"candidatesDialog"_s);
    REQUIRE(listOf(workspace, plan).lines.size() == 4);
    REQUIRE(workspace.move(evaluationPlans(), plan, u"开考"_s));

    // keyed by keyboard: theory downwards, then practical downwards; one was absent
    pressAction(desktop, evaluationPlans(), plan, u"录入成绩…"_s);
    auto *scores = dialog(desktop, u"scoresDialog"_s);
    auto *grid = scores->findChild<ui::EntryGrid *>(u"scores"_s);
    auto *model = qobject_cast<ui::ScoreModel *>(grid->model());
    for (const auto &typed : {u"78.5"_s, u"785"_s, u"55"_s})
        typeDown(*grid, typed);
    pasteInto(*grid, u"缺考"_s);
    grid->setCurrentIndex(model->index(0, ui::ScoreModel::Practical));
    for (const auto &typed : {u"82"_s, u"820"_s, u"90"_s})
        typeDown(*grid, typed);
    CHECK(model->index(1, ui::ScoreModel::Total).data().toString() == u"80.6"_s);
    CHECK(model->lines().at(0).scores.result == u"pass"_s);
    CHECK(model->lines().at(2).scores.result == u"fail"_s);
    CHECK(model->lines().at(3).scores.result == u"absent"_s);
    clickWhenReady(scores, u"saveScores"_s);
    waitUntilClosed(desktop, u"scoresDialog"_s);
    CHECK(listOf(workspace, plan).lines.at(0).scores.total == 806);

    // keyed again by somebody else, two of them otherwise
    CHECK_FALSE(scoreSheet(workspace, plan, Keying::Second));
    auto clerk = Workspace::open(city.path(), {.login = u"city_clerk"_s});
    REQUIRE(clerk);
    ui::Desk other(std::move(*clerk), desktop.settings());
    const auto blindSheet = scoreSheet(other.workspace(), plan, Keying::Second);
    REQUIRE(blindSheet);
    (new ui::ScoresDialog(other, *blindSheet, &desktop.window()))->open();
    auto *second = dialog(desktop, u"scoresDialog"_s);
    auto *blind = second->findChild<ui::EntryGrid *>(u"scores"_s);
    CHECK(blind->model()->index(0, ui::ScoreModel::Theory).data().toString().isEmpty());
    const auto sheet = listOf(workspace, plan);
    pasteInto(*blind,
        sheet.lines[0].admissionNo + u"\t78.5\t82\n"_s + sheet.lines[1].admissionNo
            + u"\t75.8\t82\n"_s + sheet.lines[2].admissionNo + u"\t65\t90\n"_s
            + sheet.lines[3].admissionNo + u"\t缺考\n"_s);
    clickWhenReady(second, u"saveScores"_s);
    waitUntilClosed(desktop, u"scoresDialog"_s);
    REQUIRE(workspace.refresh());
    pressAction(desktop, evaluationPlans(), plan, u"核对差异…"_s);
    auto *differences = dialog(desktop, u"differencesDialog"_s);
    auto *differing = differences->findChild<QTableWidget *>(u"differences"_s);
    REQUIRE(differing->rowCount() == 2);
    CHECK_FALSE(differences->findChild<QPushButton *>(u"settleScores"_s)->isEnabled());
    REQUIRE(workspace.move(evaluationPlans(), plan, u"录入成绩"_s));
    const auto reviewer = Workspace::open(city.path(), {.login = u"city_reviewer"_s});
    REQUIRE(reviewer);
    CHECK_FALSE((*reviewer)->move(evaluationPlans(), plan, u"审核成绩"_s));
    QTest::keyClick(differing, Qt::Key_1);
    QTest::keyClick(differing, Qt::Key_2);
    clickWhenReady(differences, u"settleScores"_s);
    waitUntilClosed(desktop, u"differencesDialog"_s);
    CHECK(scoreDifferences(workspace, plan)->isEmpty());
    CHECK(listOf(workspace, plan).lines.at(1).scores.theory == 785);
    CHECK(listOf(workspace, plan).lines.at(2).scores.theory == 650);
    CHECK_FALSE(workspace.move(evaluationPlans(), plan, u"审核成绩"_s));
    REQUIRE((*reviewer)->move(evaluationPlans(), plan, u"审核成绩"_s));
    REQUIRE(workspace.refresh());
    CHECK(stateOf(workspace, plan) == u"approved"_s);

    // three passed: three certificates in one step, and none after it is taken back
    const auto before = workspace.records().count(certificates());
    pressAction(desktop, evaluationPlans(), plan, u"登记证书…"_s);
    auto *certify = dialog(desktop, u"certifyDialog"_s);
    auto *certified = certify->findChild<QTableWidget *>(u"certifications"_s);
    REQUIRE(waitFor([&] { return certified->rowCount() == 4; }));
    CHECK(certified->item(0, 2)->text().endsWith(u"900001"_s));
    CHECK(certified->item(3, 3)->text().contains(u"R-303"_s));
    clickWhenReady(certify, u"certify"_s);
    waitUntilClosed(desktop, u"certifyDialog"_s);
    CHECK(workspace.records().count(certificates()) == *before + 3);
    CHECK(desktop.action(u"undo"_s)->text().contains(u"登记证书 3 本"_s));
    desktop.action(u"undo"_s)->trigger();
    REQUIRE(waitFor([&] { return workspace.records().count(certificates()) == *before; }));
}

TEST_CASE("what is no score is not taken, and said", "[views][exams]")
{
    ScoreSheet sheet;
    sheet.theoryShare = 40;
    sheet.lines = {ScoreLine{}};
    const SmallCity city;
    Desktop desktop(city.path());
    ui::ScoreModel model(sheet, desktop.workspace().names());
    QString said;
    QObject::connect(
        &model, &ui::ScoreModel::refused, &model, [&](const QString &text) { said = text; });
    CHECK_FALSE(model.setData(model.index(0, ui::ScoreModel::Theory), u"优"_s));
    CHECK(said.contains(u"优"_s));
    CHECK_FALSE(model.isChanged());
    CHECK_FALSE(model.flags(model.index(0, ui::ScoreModel::Total)).testFlag(Qt::ItemIsEditable));
    model.setTotals(ui::ScoreModel::Totals::Typed);
    CHECK(model.flags(model.index(0, ui::ScoreModel::Total)).testFlag(Qt::ItemIsEditable));
    CHECK(model.setData(model.index(0, ui::ScoreModel::Total), u"605"_s));
    CHECK(model.lines().first().scores.total == 605);
}

TEST_CASE("the offset of certificates is kept for each printer of this computer", "[views][exams]")
{
    const SmallCity city;
    Desktop desktop(city.path());
    auto &workspace = desktop.workspace();
    const auto found = workspace.records().find(certificates(),
        {.conditions = {{kStatus, Condition::Test::Equal, {u"registered"_s}}}, .limit = 1});
    REQUIRE(found);
    REQUIRE_FALSE(found->isEmpty());
    pressAction(desktop, certificates(), found->first().id, u"套打证书…"_s);
    auto *print = dialog(desktop, u"certificatePrintDialog"_s);
    auto *preview = print->findChild<QPushButton *>(u"previewCertificates"_s);
    CHECK_FALSE(preview->isEnabled()); // no purpose yet
    print->findChild<QDoubleSpinBox *>(u"offsetRight"_s)->setValue(1.5);
    print->findChild<QDoubleSpinBox *>(u"offsetDown"_s)->setValue(-0.8);
    typeText(print->findChild<QLineEdit *>(u"printPurpose"_s), u"to issue"_s);
    QTest::mouseClick(preview, Qt::LeftButton);
    auto *shown = dialog(desktop, u"previewDialog"_s);
    shown->close();
    const auto kept = ui::printOffset(desktop.settings(), QString());
    CHECK(kept.right == 15);
    CHECK(kept.down == -8);
}
