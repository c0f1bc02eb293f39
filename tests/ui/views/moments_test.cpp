// A list and a report as of a moment, and two moments side by side.
#include "core/domain/certificate.h"
#include "core/domain/institution.h"
#include "core/domain/trainingclass.h"
#include "core/exchange/documentjson.h"
#include "core/rules/derive.h"
#include "core/storage/asof.h"
#include "core/workspace/editionchanges.h"
#include "core/workspace/listexport.h"
#include "tests/results.h"
#include "tests/ui/views/desktop.h"
#include "ui/common/inlinebar.h"
#include "ui/paper/paperview.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/registrygrid.h"
#include "ui/registry/registryview.h"
#include "ui/views/moments/comparedialog.h"
#include "ui/views/moments/momentdialog.h"
#include "ui/views/reportpage.h"

#include <QAction>
#include <QDateTimeEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTreeWidget>

using namespace core;
using namespace Qt::StringLiterals;
using samples::waitFor;

namespace {

/// A city in which one institution got another name and one was removed since.
struct ChangedCity
{
    samples::SmallCity city;
    samples::Desktop desktop{city.path()};
    const Table &table = institutions();
    qint64 before = 0;
    RowId renamed = 0;
    RowId removed = 0;
    QString oldName;

    ChangedCity()
    {
        auto &workspace = desktop.workspace();
        before = *AsOf::newest(workspace.database());
        const auto rows = workspace.records().find(table, {.order = {{u"id"_s}}});
        REQUIRE(rows);
        renamed = rows->first().id;
        oldName = table.value(rows->first(), "name"_L1).text();
        auto after = rows->first();
        table.set(after, "contact"_L1, u"钱改口"_s);
        table.set(after, "name"_L1, oldName + u"（改）"_s);
        REQUIRE(workspace.update(table, rows->first(), after, u"更名"_s));
        for (const auto &row : *rows) {
            if (row.id != renamed && workspace.remove(table, row.id)) {
                removed = row.id;
                break;
            }
        }
    }

    /// Triggers what opens the dialog of moments and chooses the set in it.
    void choose(QAction *action, qint64 set)
    {
        REQUIRE(action);
        action->trigger();
        auto *dialog = desktop.window().findChild<ui::MomentDialog *>();
        REQUIRE(dialog);
        auto *sets = dialog->findChild<QTableView *>(u"momentSets"_s);
        auto *done = dialog->findChild<QPushButton *>(u"chooseMoment"_s);
        REQUIRE(waitFor([&] { return sets->model()->rowCount() > 0 && done->isEnabled(); }));
        const int newest = int(*AsOf::newest(desktop.workspace().database()));
        sets->setCurrentIndex(sets->model()->index(newest - int(set), 0));
        done->click();
    }
};

/// What `list --as-of` of the batch program gives.
QList<Record> listedThen(const QString &path, const Table &table, qint64 set)
{
    const auto workspace = Workspace::open(path, {.access = Database::Access::ReadOnly});
    REQUIRE(workspace);
    const auto past = AsOf::after((*workspace)->database(), set, {&table});
    REQUIRE(past);
    const auto records = (*workspace)->records().find(table, {.order = {{u"id"_s}}});
    REQUIRE(records);
    return *records;
}

} // namespace

TEST_CASE(
    "a list as of a moment is what the batch program lists, and only to be looked at", "[moments]")
{
    ChangedCity changed;
    auto &view = changed.desktop.registry(u"institution"_s);
    changed.choose(view.findChild<QAction *>(u"seePast"_s), changed.before);
    REQUIRE(waitFor([&] {
        return view.model().moment() == changed.before
            && view.model().state() == ui::RegistryModel::State::Ready;
    }));
    view.setFilter({.order = {{u"id"_s}}});
    const auto then = listedThen(changed.city.path(), changed.table, changed.before);
    REQUIRE(waitFor([&] { return view.model().rowCount() == then.size(); }));
    for (int row = 0; row < view.model().rowCount(); ++row) {
        const auto *record = view.model().recordAt(row);
        REQUIRE(record);
        CHECK(record->id == then.at(row).id);
        CHECK(record->values == then.at(row).values);
    }
    auto *bar = changed.desktop.find<ui::InlineBar>(u"pastBar"_s);
    REQUIRE(bar);
    CHECK(bar->text().contains(u"只能查看"_s));
    CHECK_FALSE(view.model().isEditable(0));
    CHECK_FALSE(view.record().isVisible());
    CHECK_FALSE(changed.desktop.find<QPushButton>(u"create"_s)->isEnabled());
    view.showNow();
    REQUIRE(waitFor([&] {
        return view.model().state() == ui::RegistryModel::State::Ready
            && view.model().recordAt(view.model().rowOf(changed.renamed)) != nullptr
            && changed.table
                   .value(*view.model().recordAt(view.model().rowOf(changed.renamed)), "name"_L1)
                   .text()
            != changed.oldName;
    }));
    CHECK(view.record().isVisible());
}

TEST_CASE("what a past list links to is called what it was called then", "[moments]")
{
    ChangedCity changed;
    const Table &classes = trainingClasses();
    const Condition ofRenamed{u"institution"_s, Condition::Test::Equal, {changed.renamed}};
    auto &view = changed.desktop.registry(u"training_class"_s);
    view.setFilter({.conditions = {ofRenamed}});
    auto &model = view.model();
    const auto shown = [&] { return model.index(0, model.columnOf(u"institution"_s)).data(); };
    REQUIRE(waitFor([&] { return model.rowCount() > 0 && model.isComplete(); }));
    CHECK(shown() == changed.oldName + u"（改）"_s);
    view.showPast(changed.before, u"当时"_s);
    REQUIRE(waitFor(
        [&] { return model.moment() && model.state() == ui::RegistryModel::State::Ready; }));
    CHECK(shown() == changed.oldName);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"班级.csv"_s);
    ListExport list{.table = &classes, .filter = view.filter(), .columns = {u"institution"_s}};
    list.moment = changed.before;
    REQUIRE(
        exportList(changed.desktop.workspace(), list, {.path = file, .format = ListFormat::Text}));
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK_FALSE(QString::fromUtf8(written.readAll()).contains(u"（改）"_s));
    view.showNow();
    REQUIRE(waitFor(
        [&] { return !model.moment() && model.state() == ui::RegistryModel::State::Ready; }));
    CHECK(shown() == changed.oldName + u"（改）"_s);
}

TEST_CASE("two moments of a list stand side by side with the rows by cause", "[moments]")
{
    ChangedCity changed;
    auto &view = changed.desktop.registry(u"institution"_s);
    changed.choose(view.findChild<QAction *>(u"comparePast"_s), changed.before);
    auto *dialog = changed.desktop.window().findChild<ui::CompareDialog *>();
    REQUIRE(dialog);
    auto *rows = dialog->findChild<QTreeWidget *>(u"changedRows"_s);
    REQUIRE(waitFor([&] { return rows->topLevelItemCount() > 0; }));
    auto &workspace = changed.desktop.workspace();
    const auto expected = listChanges(workspace.database(), workspace.names(),
        {&changed.table, view.filter()}, {{changed.before}, workspace.unit(), workspace.now(), {}});
    REQUIRE(expected);
    CHECK(dialog->changes().behind.rows.size() == expected->rows.size());
    QStringList titles;
    int listed = 0;
    for (int group = 0; group < rows->topLevelItemCount(); ++group) {
        titles.append(rows->topLevelItem(group)->text(0));
        listed += rows->topLevelItem(group)->childCount();
    }
    CHECK(listed == expected->rows.size());
    CHECK(titles.join(u' ').contains(causeTitle(ChangeCause::Corrected)));
    CHECK(titles.join(u' ').contains(causeTitle(ChangeCause::Removed)) == (changed.removed != 0));
}

TEST_CASE("a report as of a moment is what the batch program makes of it", "[moments]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    auto &workspace = desktop.workspace();
    const qint64 before = *AsOf::newest(workspace.database());
    const Table &table = certificates();
    const auto row = workspace.records().findOne(
        table, {{u"report_ym"_s, Condition::Test::AtLeast, {202101}}});
    REQUIRE((row && *row));
    Record after = **row;
    const QDate day = QDate::fromString(table.value(after, "issue_date"_L1).text(), Qt::ISODate);
    table.set(after, "issue_date"_L1, day.addYears(-1).toString(Qt::ISODate));
    REQUIRE(derive(table, after, workspace.rules()));
    auto writer = workspace.beginChange(ChangeKind::Edit, u"更正发证日期"_s);
    REQUIRE(writer);
    REQUIRE((*writer)->update(table, after));
    REQUIRE(workspace.finish(std::move(*writer), {{&table, **row, after}}));
    desktop.go(u"quarter_report"_s);
    auto *page = desktop.window().findChild<ui::ReportPage *>(u"reportPage"_s);
    REQUIRE(waitFor([&] { return !page->paper()->document().title.isEmpty(); }));
    const QJsonObject now = documentToJson(page->paper()->document());
    page->findChild<QAction *>(u"seePast"_s)->trigger();
    auto *dialog = desktop.window().findChild<ui::MomentDialog *>();
    REQUIRE(dialog);
    auto *sets = dialog->findChild<QTableView *>(u"momentSets"_s);
    REQUIRE(waitFor([&] { return sets->model()->rowCount() > 1; }));
    sets->setCurrentIndex(sets->model()->index(1, 0));
    dialog->findChild<QPushButton *>(u"chooseMoment"_s)->click();
    REQUIRE(waitFor([&] { return documentToJson(page->paper()->document()) != now; }));
    const auto &scope = desktop.bench().desk().scope();
    auto question = editionQuestion(workspace, ReportKind::Summary, scope.period, scope.unit);
    question.asOfSet = before;
    const auto then = countReport(workspace.database(), workspace.names(), question);
    REQUIRE(then);
    CHECK(documentToJson(page->paper()->document()) == documentToJson(then->document));
    CHECK(desktop.find<ui::InlineBar>(u"pastBar"_s));
    CHECK_FALSE(desktop.find<QPushButton>(u"keepEdition"_s)->isEnabled());
}

TEST_CASE("a time before the ledger was made is refused in the dialog of moments", "[moments]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    auto &view = desktop.registry(u"institution"_s);
    view.findChild<QAction *>(u"seePast"_s)->trigger();
    auto *dialog = desktop.window().findChild<ui::MomentDialog *>();
    REQUIRE(dialog);
    auto *done = dialog->findChild<QPushButton *>(u"chooseMoment"_s);
    REQUIRE(waitFor([&] { return done->isEnabled(); }));
    dialog->findChild<QDateTimeEdit *>(u"momentWhen"_s)
        ->setDateTime(QDateTime(QDate(2010, 1, 1), QTime(8, 0)));
    CHECK_FALSE(done->isEnabled());
}
