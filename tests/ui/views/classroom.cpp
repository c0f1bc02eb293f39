#include "tests/ui/views/classroom.h"

#include "core/base/inventedid.h"
#include "core/domain/course.h"
#include "core/domain/institution.h"
#include "core/domain/trainingproject.h"
#include "tests/results.h"
#include "ui/registry/recordform.h"
#include "ui/registry/recordpane.h"

#include <QPushButton>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace samples {

namespace {

bool isActive(const Workspace &workspace, const Table &table, RowId id)
{
    const auto record = workspace.records().read(table, id);
    return record && table.value(*record, kStatus).text() == "active"_L1;
}

} // namespace

Record livingClass(const Workspace &workspace)
{
    const auto all = workspace.records().find(trainingClasses(), {});
    REQUIRE(all);
    for (const auto &record : *all) {
        const auto found = trainingClasses().unpack(record);
        if (isActive(workspace, trainingProjects(), found.project.value)
            && isActive(workspace, institutions(), found.institution.value)
            && isActive(workspace, courses(), found.course.value) && found.hours <= 80
            && found.employer.isNull() && !found.usesVoucher)
            return record;
    }
    FAIL("no class to learn from");
    return {};
}

RowId newClass(Workspace &workspace, const QString &number)
{
    const Table &table = trainingClasses();
    const Record model = livingClass(workspace);
    Record record = *workspace.blank(table);
    for (const auto column : {"project"_L1, "institution"_L1, "course"_L1, "division_code"_L1,
             "department"_L1, "hours"_L1, "manager_phone"_L1, "is_subsidised"_L1})
        table.set(record, column, table.value(model, column));
    table.set(record, "class_no"_L1, number);
    table.set(record, "name"_L1, QString(u"键盘班"_s + number));
    table.set(record, "start_date"_L1, "2021-12-06"_L1);
    table.set(record, "end_date"_L1, "2021-12-24"_L1);
    table.set(record, "planned"_L1, 40);
    table.set(record, "place"_L1, QString(u"教室"_s + number));
    table.set(record, "manager"_L1, u"李明"_s);
    const auto saved = workspace.insert(table, record);
    INFO((saved ? QString() : saved.error().error.text).toStdString());
    REQUIRE(saved);
    return saved->id;
}

QString pastedRows(int count)
{
    QString text = u"序号\t姓名\t身份证号码\t人员类别\n"_s;
    for (int i = 0; i < count; ++i) {
        text += u"%1\t%2\t%3\t农村劳动力(建档立卡在册)\n"_s.arg(i + 1).arg(
            u"郑"_s + QChar(0x5000 + i),
            inventedCitizenId(u"142328", QDate(1986, 3, 1).addDays(i), 999));
    }
    return text;
}

ui::RegistryView &shownClass(Desktop &desktop, RowId id)
{
    auto &view = desktop.registry(u"training_class"_s);
    view.openRecord(id);
    REQUIRE(waitFor([&] { return view.record().form()->record().id == id; }));
    return view;
}

void pressKey(ui::RegistryView &view, const QString &title)
{
    QPushButton *button = nullptr;
    REQUIRE(waitFor([&] {
        for (auto *each : view.record().findChildren<QPushButton *>()) {
            if (each->text() == title && each->isVisible())
                button = each;
        }
        return button != nullptr;
    }));
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
}

QString stateOf(const Workspace &workspace, RowId trainingClass)
{
    return trainingClasses()
        .table()
        .value(*workspace.records().read(trainingClasses(), trainingClass), kStatus)
        .text();
}

} // namespace samples
