#include "core/domain/publicnotice.h"
#include "core/domain/subsidy.h"
#include "core/domain/trainingclass.h"
#include "tests/results.h"
#include "tests/ui/views/desktop.h"
#include "ui/registry/recordform.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/registryview.h"

#include <QDialog>
#include <QPushButton>
#include <QTest>

using namespace core;
using samples::waitFor;

namespace {

/// A class that is over and subsidised, as an application wants it.
Record finishedClass(const Workspace &workspace)
{
    const auto found = workspace.records().find(trainingClasses(),
        {.conditions = {{kStatus, Condition::Test::AnyOf, {u"closed"_s, u"assessed"_s}},
             {u"is_subsidised"_s, Condition::Test::Equal, {1}}},
            .limit = 1});
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    return found->first();
}

RowId newApplication(Workspace &workspace, const QString &kind = u"PX"_s)
{
    const Record trainingClass = finishedClass(workspace);
    const Table &table = subsidyApplications();
    Record application = *workspace.blank(table);
    const RowId institution
        = trainingClasses().table().value(trainingClass, "institution"_L1).integer();
    const std::pair<QLatin1StringView, Value> values[]
        = {{"kind"_L1, kind}, {"training_class"_L1, trainingClass.id},
            {"institution"_L1, institution}, {"fund_source"_L1, "01"_L1}};
    for (const auto &[column, value] : values)
        table.set(application, column, value);
    const auto saved = workspace.insert(table, application);
    REQUIRE(saved);
    return saved->id;
}

QPushButton *actionButton(ui::RegistryView &view, const Table &table, RowId id)
{
    REQUIRE(view.table().number == table.number);
    view.openRecord(id);
    REQUIRE(waitFor([&] { return view.record().form()->record().id == id; }));
    auto *button = view.record().findChild<QPushButton *>(u"recordAction"_s);
    REQUIRE(button);
    REQUIRE(waitFor([&] { return button->isVisible(); }));
    return button;
}

} // namespace

TEST_CASE("a batch's items are made by one press, each with its amount or its refusal", "[views]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    auto &workspace = desktop.workspace();
    const RowId application = newApplication(workspace, u"SH"_s);
    auto &view = desktop.registry(u"subsidy_application"_s);
    QTest::mouseClick(actionButton(view, subsidyApplications(), application), Qt::LeftButton);
    const Filter own{.conditions = {{u"application"_s, Condition::Test::Equal, {application}}}};
    REQUIRE(waitFor([&] { return *workspace.records().count(subsidyItems(), own) > 0; }));
    const auto items = workspace.records().find(subsidyItems(), own);
    REQUIRE(items);
    const auto trainees = workspace.records().countLinks(enrolments(), "training_class"_L1,
        subsidyApplications()
            .table()
            .value(
                *workspace.records().read(subsidyApplications(), application), "training_class"_L1)
            .integer());
    REQUIRE(trainees);
    CHECK(items->size() > 0);
    CHECK(items->size() <= *trainees);
    for (const auto &row : *items) {
        const auto item = subsidyItems().unpack(row);
        // no standard of this kind is entered: every refusal says so by its rule
        CHECK(item.state == u"rejected"_s);
        CHECK(item.rejectReason.contains(u"R-208"_s));
    }
    const auto step = workspace.undoable();
    REQUIRE(step);
    REQUIRE(workspace.undo((*step)->number));
    CHECK(workspace.records().count(subsidyItems(), own) == 0);
}

TEST_CASE("a public notice is shown as it will hang out", "[views]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    auto &workspace = desktop.workspace();
    const RowId application = newApplication(workspace);
    Record notice = *workspace.blank(publicityNotices());
    publicityNotices().table().set(notice, "application"_L1, application);
    publicityNotices().table().set(notice, "from_date"_L1, "2022-01-05"_L1);
    const auto saved = workspace.insert(publicityNotices(), notice);
    REQUIRE(saved);
    auto &view = desktop.registry(u"publicity_notice"_s);
    QTest::mouseClick(actionButton(view, publicityNotices(), saved->id), Qt::LeftButton);
    QDialog *preview = nullptr;
    REQUIRE(waitFor([&] {
        preview = desktop.window().findChild<QDialog *>(u"previewDialog"_s);
        return preview && preview->isVisible();
    }));
    preview->close();
}
