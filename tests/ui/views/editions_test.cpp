#include "core/base/pagecode.h"
#include "core/domain/edition.h"
#include "core/workspace/editionpaper.h"
#include "core/workspace/editions.h"
#include "tests/results.h"
#include "tests/ui/views/desktop.h"
#include "ui/registry/recordform.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/registryview.h"
#include "ui/views/pages.h"

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace core;
using samples::waitFor;
using namespace Qt::StringLiterals;

namespace {

/// A draft of March, as the clerk made it from the batch program.
RowId draftOfMarch(Workspace &workspace)
{
    const auto saved = draftEdition(workspace,
        editionQuestion(
            workspace, ReportKind::Summary, Period(Period::Kind::Month, 2021, 3), u"141100"_s));
    REQUIRE(saved);
    return saved->id;
}

} // namespace

TEST_CASE("the report page keeps what it shows as a draft edition", "[editions]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    desktop.go(ui::kReportPage);
    const auto drafts = [&] { return desktop.workspace().records().count(reportSnapshots()); };
    const auto before = *drafts();
    desktop.click(u"keepEdition"_s);
    REQUIRE(waitFor([&] { return *drafts() == before + 1; }));
    const auto draft = desktop.workspace().records().find(reportSnapshots(),
        {.conditions = {{QString(kStatus), Condition::Test::Equal, {u"draft"_s}}}});
    REQUIRE(draft);
    CHECK(reportSnapshots().value(draft->first(), "report_type"_L1).text() == u"summary"_s);
    auto &view = desktop.registry(ui::kEditionPage);
    CHECK(view.model().rowCount() == before + 1);
}

TEST_CASE("document number and explanation are written in one small window", "[editions]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    const RowId id = draftOfMarch(desktop.workspace());
    auto &view = desktop.registry(ui::kEditionPage);
    view.openRecord(id);
    REQUIRE(waitFor([&] { return view.record().form()->record().id == id; }));
    QPushButton *button = nullptr;
    for (auto *each : view.record().findChildren<QPushButton *>(u"recordAction"_s)) {
        if (each->text() == u"文号和说明"_s)
            button = each;
    }
    REQUIRE(button);
    REQUIRE(waitFor([&] { return button->isVisible(); }));
    button->click();
    auto *dialog = desktop.find<QDialog>(u"editionWords"_s);
    REQUIRE(dialog);
    dialog->findChild<QLineEdit *>(u"docNo"_s)->setText(u"吕技能办〔2021〕6号"_s);
    dialog->findChild<QPlainTextEdit *>(u"explanation"_s)->setPlainText(u"已核对"_s);
    dialog->findChild<QPushButton *>(u"keepWords"_s)->click();
    const auto record = desktop.workspace().records().read(reportSnapshots(), id);
    CHECK(reportSnapshots().value(*record, "doc_no"_L1).text() == u"吕技能办〔2021〕6号"_s);
}

TEST_CASE("a code typed from paper into Ctrl+K opens the rows of that edition", "[editions]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    const RowId id = draftOfMarch(desktop.workspace());
    const auto record = desktop.workspace().records().read(reportSnapshots(), id);
    const PageCode code{reportSnapshots().value(*record, "code"_L1).text(), 0};
    const auto place
        = findPaperPlace(desktop.workspace().database(), *readPageCode(code.text() + u" E1"_s));
    REQUIRE(place);
    desktop.press(Qt::Key_K, Qt::ControlModifier);
    auto *input = desktop.find<QLineEdit>(u"paletteInput"_s);
    REQUIRE(input);
    input->setText(code.text() + u" e1"_s);
    auto *list = desktop.find<QListWidget>(u"paletteList"_s);
    REQUIRE(
        waitFor([&] { return list->count() > 1 && list->item(1)->text().startsWith(u"E1："_s); }));
    QTest::keyClick(input, Qt::Key_Return);
    REQUIRE(waitFor([&] { return desktop.bench().currentPage() == u"enrolment"_s; }));
    CHECK(desktop.currentRegistry().model().rowCount() == place->shown.toInt());
}
