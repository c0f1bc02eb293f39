#include "core/domain/catalog.h"
#include "core/domain/institution.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "tests/ui/registry/sampleledger.h"
#include "ui/common/fieldeditor.h"
#include "ui/common/optionpicker.h"
#include "ui/common/pickerpopup.h"
#include "ui/registry/recordpicker.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Something the field may hold; nothing when there is nothing to choose from.
core::Value sampleValue(const ui::EditorSource &source, const core::Field &field)
{
    switch (ui::inputOf(field)) {
    case ui::Input::Line:
    case ui::Input::Lines:
        return core::Value(u"样例文字"_s);
    case ui::Input::Number:
        return core::Value(1234);
    case ui::Input::Day:
        return core::Value(u"2021-06-30"_s);
    case ui::Input::Moment:
        return core::Value(qint64(1'641'340'800'000));
    case ui::Input::Flag:
        return core::Value(1);
    case ui::Input::Option: {
        const auto options = ui::optionsOf(source, field);
        return options.isEmpty() ? core::Value() : options.constLast().value;
    }
    case ui::Input::Several: {
        const auto options = ui::optionsOf(source, field);
        return options.size() < 2
            ? core::Value()
            : core::Value(options[0].value.plain() + u',' + options[1].value.plain());
    }
    case ui::Input::Row:
    case ui::Input::SeveralRows: {
        const auto name = QString(field.reference).section(u':', -1);
        const auto ids
            = source.workspace.records().ids(*core::tableNamed(name), {.limit = 1}).value();
        if (ids.isEmpty())
            return {};
        return ui::inputOf(field) == ui::Input::Row
            ? core::Value(ids.constFirst())
            : core::Value(QString::number(ids.constFirst()));
    }
    }
    return {};
}

} // namespace

TEST_CASE(
    "every field of every registry has an editor that gives back what it was given", "[registry]")
{
    const samples::SampleLedger ledger;
    QWidget window;
    for (const core::Table *table : core::catalog()) {
        const ui::EditorSource source{ledger.workspace(), *table};
        for (const auto &field : table->fields) {
            INFO(table->name.data() << "." << field.column.data());
            auto *editor = ui::FieldEditor::make(source, field, &window);
            CHECK(editor->widget()->objectName() == QString(field.column));
            CHECK_FALSE(editor->widget()->accessibleName().isEmpty());
            CHECK(ui::FieldEditor::of(editor->widget()) == editor);
            for (const auto &value : {core::Value(), sampleValue(source, field), core::Value()}) {
                editor->setValue(value);
                REQUIRE(editor->value());
                CHECK(*editor->value() == value);
            }
        }
    }
}

TEST_CASE("a number that is none is told in words", "[registry]")
{
    const samples::SampleLedger ledger;
    const core::Table &table = core::trainingClasses();
    QWidget window;
    auto *editor
        = ui::FieldEditor::make({ledger.workspace(), table}, *table.find(u"planned"_s), &window);
    auto *line = qobject_cast<QLineEdit *>(editor->widget());
    samples::typeText(line, u"三十"_s);
    REQUIRE_FALSE(editor->value());
    CHECK(editor->value().error().column == "planned");
    line->clear();
    samples::typeText(line, u"３０"_s);
    CHECK(*editor->value() == core::Value(30));
}

TEST_CASE("a date may be typed in any usual form, stepped and set to today", "[registry]")
{
    const samples::SampleLedger ledger;
    const core::Table &table = core::trainingClasses();
    QWidget window;
    auto *editor
        = ui::FieldEditor::make({ledger.workspace(), table}, *table.find(u"start_date"_s), &window);
    auto *line = qobject_cast<QLineEdit *>(editor->widget());
    samples::typeText(line, u"2021.6.9"_s);
    CHECK(*editor->value() == core::Value(u"2021-06-09"_s));
    QTest::keyClick(line, Qt::Key_Up);
    CHECK(line->text() == u"2021-06-10"_s);
    QTest::keyClick(line, Qt::Key_Semicolon, Qt::ControlModifier);
    CHECK(line->text() == ledger.workspace().today().toString(Qt::ISODate));
}

TEST_CASE("yes, no and not said are three answers", "[registry]")
{
    const samples::SampleLedger ledger;
    const core::Table &table = core::trainingClasses();
    QWidget window;
    auto *editor = ui::FieldEditor::make(
        {ledger.workspace(), table}, *table.find(u"uses_voucher"_s), &window);
    auto *box = qobject_cast<QCheckBox *>(editor->widget());
    editor->setValue({});
    CHECK(box->text() == u"未填"_s);
    QTest::keyClick(box, Qt::Key_Space);
    CHECK(*editor->value() == core::Value(1));
    CHECK(box->text() == u"是"_s);
    QTest::keyClick(box, Qt::Key_Space);
    CHECK(*editor->value() == core::Value(0));
}

TEST_CASE("personal numbers are shortened until they are asked for", "[registry]")
{
    const samples::SampleLedger ledger;
    const core::Table &table = core::persons();
    QWidget window;
    auto *editor
        = ui::FieldEditor::make({ledger.workspace(), table}, *table.find(u"id_number"_s), &window);
    auto *line = qobject_cast<QLineEdit *>(editor->widget());
    const core::Value number(u"142326196801019960"_s);
    editor->setValue(number);
    CHECK(line->text() == u"142***********9960"_s);
    CHECK(line->isReadOnly());
    CHECK(*editor->value() == number);
    SECTION("and shown when somebody has permitted it")
    {
        bool isWanted = false;
        editor->offerReveal();
        QObject::connect(editor, &ui::FieldEditor::revealWanted, editor, [&] { isWanted = true; });
        QTest::keyClick(line, Qt::Key_F2);
        CHECK(isWanted);
        CHECK(line->text() == u"142***********9960"_s);
        editor->setReveal(core::Reveal::Full);
        CHECK(line->text() == number.text());
        editor->setReveal(core::Reveal::Masked);
        CHECK(line->text() == u"142***********9960"_s);
    }
    SECTION("nobody can permit it in a cell of the grid")
    {
        editor->selectAll();
        QTest::keyClick(line, Qt::Key_F2);
        CHECK(line->text() == u"142***********9960"_s);
    }
    SECTION("and another one is typed over it unseen")
    {
        line->setFocus();
        QTest::keyClicks(line, u"141102199003079975"_s);
        CHECK(*editor->value() == core::Value(u"141102199003079975"_s));
    }
}

TEST_CASE("the picker finds a row by its code, its name and the initials of its name", "[registry]")
{
    const samples::SampleLedger ledger;
    QWidget window;
    window.resize(700, 500);
    ui::RecordPicker picker(ledger.workspace(), u"institution"_s, &window);
    window.show();
    const auto wanted = samples::rowWith(
        ledger.workspace(), core::institutions(), "institution_no", u"JG-0002"_s);
    for (const auto &typed : {u"JG-0002"_s, u"福海"_s, u"slfh"_s}) {
        INFO(typed.toStdString());
        picker.setValue({});
        picker.setFocus();
        samples::typeText(&picker, typed);
        auto *popup = window.findChild<ui::PickerPopup *>();
        REQUIRE(popup);
        REQUIRE(popup->suggestions().size() == 1);
        CHECK(popup->suggestions()[0].texts.size() == 3);
        QTest::keyClick(&picker, Qt::Key_Return);
        CHECK(picker.value() == core::Value(wanted));
        CHECK(picker.text() == u"石楼福海厨师培训学校"_s);
    }
}

TEST_CASE("what was picked last comes first, and what nobody has is told", "[registry]")
{
    const samples::SampleLedger ledger;
    QWidget window;
    ui::RecordPicker picker(ledger.workspace(), u"institution"_s, &window);
    window.show();
    samples::typeText(&picker, u"离石"_s);
    QTest::keyClick(&picker, Qt::Key_Return);
    const auto picked = picker.value();
    REQUIRE(picked);
    picker.setValue({});
    picker.openList();
    auto *popup = window.findChild<ui::PickerPopup *>();
    CHECK(popup->suggestions().constFirst().value == *picked);
    picker.setValue({});
    samples::typeText(&picker, u"火星"_s);
    CHECK(popup->suggestions().isEmpty());
    CHECK_FALSE(picker.value());
}

TEST_CASE("options are found by a part of the name, the code and the initials", "[registry]")
{
    const samples::SampleLedger ledger;
    const core::Table &table = core::trainingClasses();
    const ui::OptionIndex index(
        ui::optionsOf({ledger.workspace(), table}, *table.find(u"division_code"_s)));
    for (const auto &typed : {u"岚县"_s, u"141127"_s, u"lx"_s}) {
        const auto found = index.matching(typed);
        INFO(typed.toStdString());
        CHECK(std::any_of(found.begin(), found.end(),
            [](const ui::Option &option) { return option.code == u"141127"_s; }));
    }
}
