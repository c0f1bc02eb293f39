#include "tests/ui/views/examdesk.h"

#include "core/domain/certificate.h"
#include "core/domain/certificatepaper.h"
#include "core/domain/evaluation.h"
#include "core/domain/person.h"
#include "tests/results.h"
#include "ui/registry/recordform.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/registryview.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace core;

namespace samples {

QList<Record> uncertified(const Workspace &workspace, int count)
{
    const auto people = workspace.records().find(persons(), {.order = {{u"id"_s}}});
    REQUIRE(people);
    QList<Record> found;
    for (const auto &person : *people) {
        const auto held = workspace.records().countLinks(certificates(), "person"_L1, person.id);
        REQUIRE(held);
        if (*held == 0)
            found.append(person);
        if (found.size() == count)
            return found;
    }
    FAIL("too few people");
    return found;
}

namespace {

RowId inserted(Workspace &workspace, const Table &table,
    std::initializer_list<std::pair<QLatin1StringView, Value>> values)
{
    Record record = *workspace.blank(table);
    for (const auto &[column, value] : values)
        table.set(record, column, value);
    const auto saved = workspace.insert(table, record);
    INFO((saved ? QString() : saved.error().error.text).toStdString());
    REQUIRE(saved);
    return saved->id;
}

} // namespace

RowId openPlan(Workspace &workspace)
{
    const Table &scopes = evaluationOrganisationScopes();
    const auto scope = workspace.records().find(scopes, {.limit = 1});
    REQUIRE(scope);
    REQUIRE_FALSE(scope->isEmpty());
    const RowId organisation = scopes.value(scope->first(), "evaluation_org"_L1).integer();
    const QString level = scopes.value(scope->first(), "levels"_L1).text().section(u',', 0, 0);
    const RowId plan = inserted(workspace, evaluationPlans(),
        {{"evaluation_org"_L1, organisation}, {"kind"_L1, "DJ"_L1},
            {"occupation_code"_L1, scopes.value(scope->first(), "occupation_code"_L1)},
            {"level"_L1, level}, {"exam_date"_L1, "2021-12-20"_L1}, {"place"_L1, u"公共实训基地"_s},
            {"planned"_L1, 10}, {"supervisor"_L1, u"赵某"_s}});
    for (const auto &action : {u"备案"_s, u"开放报名"_s})
        REQUIRE(workspace.move(evaluationPlans(), plan, action));
    const auto owner = workspace.records().read(
        evaluationOrganisations(), Id<EvaluationOrganisation>{organisation});
    REQUIRE(owner);
    inserted(workspace, certificateRanges(),
        {{"kind"_L1, "20"_L1},
            {"pattern"_L1, QString(owner->bodyCode + u"22"_s + level + u"{seq6}"_s)},
            {"number_from"_L1, 900001}, {"number_to"_L1, 900500},
            {"received_on"_L1, "2022-01-04"_L1}, {"state"_L1, "open"_L1}});
    return plan;
}

namespace {

/// Presses the button of that title, or the entry of a button's menu; false while it is not there.
bool isPressed(ui::RecordPane &pane, const QString &title)
{
    for (auto *button : pane.findChildren<QPushButton *>(u"recordAction"_s)) {
        if (!button->isVisible())
            continue;
        if (button->text() == title) {
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
        const auto entries = button->menu() ? button->menu()->actions() : QList<QAction *>();
        if (button->menu())
            Q_EMIT button->menu()->aboutToShow();
        for (auto *entry : entries) {
            if (entry->text() == title && entry->isVisible()) {
                entry->trigger();
                return true;
            }
        }
    }
    return false;
}

} // namespace

void pressAction(Desktop &desktop, const Table &table, RowId id, const QString &title)
{
    desktop.bench().desk().openRecord(table, id);
    auto &view = desktop.currentRegistry();
    REQUIRE(view.table().number == table.number);
    REQUIRE(waitFor([&] { return view.record().form()->record().id == id; }));
    INFO(title.toStdString());
    REQUIRE(waitFor([&] { return isPressed(view.record(), title); }));
}

QDialog *dialog(Desktop &desktop, const QString &name)
{
    INFO(name.toStdString());
    QDialog *found = nullptr;
    REQUIRE(waitFor([&] {
        found = desktop.find<QDialog>(name);
        return found != nullptr;
    }));
    QApplication::setActiveWindow(found); // as a window manager does
    return found;
}

} // namespace samples
