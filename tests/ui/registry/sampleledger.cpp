#include "tests/ui/registry/sampleledger.h"

#include "core/base/inventedid.h"
#include "core/base/pinyin.h"
#include "core/domain/course.h"
#include "core/domain/institution.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "core/domain/trainingproject.h"
#include "core/workspace/newledger.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace samples {

namespace {

constexpr int kStill = 10; // looks that show the same
constexpr int kWait = 10'000; // milliseconds; only a failure waits that long

struct Names
{
    QStringList institutions
        = {u"岚县示例职业培训学校"_s, u"石楼福海厨师培训学校"_s, u"方山装潢职业技能培训学校"_s,
            u"吕梁山护工培训中心"_s, u"离石康养职业培训学校"_s, u"临县运输技能培训学校"_s};
    QStringList courses = {u"土豆宴厨师"_s, u"面塑技艺"_s, u"养老护理员"_s, u"育婴员"_s, u"电工"_s,
        u"焊工"_s, u"中式面点师"_s, u"家政服务员"_s};
    QStringList places = {u"东村镇活动中心"_s, u"界河口镇"_s, u"普明镇文化站"_s, u"顺会乡"_s};
    QStringList surnames = {u"王"_s, u"李"_s, u"张"_s, u"刘"_s, u"高"_s, u"薛"_s, u"任"_s, u"郭"_s,
        u"冯"_s, u"单"_s, u"解"_s, u"曾"_s};
    QStringList given = {u"建国"_s, u"秀兰"_s, u"小明"_s, u"爱珍"_s, u"志强"_s, u"丽"_s, u"玉梅"_s,
        u"文斌"_s, u"海燕"_s, u"虎"_s};
    QStringList divisions = {u"141127"_s, u"141126"_s, u"141128"_s, u"141102"_s, u"141124"_s};
    QStringList states = {u"running"_s, u"running"_s, u"planned"_s, u"submitted"_s, u"completed"_s,
        u"approved"_s, u"returned"_s, u"closed"_s, u"cancelled"_s, u"suspended"_s};
};

QString padded(int number)
{
    return QString::number(number).rightJustified(4, u'0');
}

QList<core::Record> institutions(const Names &names)
{
    QList<core::Record> records;
    for (int i = 0; i < names.institutions.size(); ++i) {
        records.append(makeRecord(core::institutions(),
            {{"institution_no", u"JG-"_s + padded(i + 1)}, {"name", names.institutions[i]},
                {"kind", u"01"_s}, {"ownership", u"private"_s},
                {"division_code", names.divisions[i % 5]}, {"status", u"active"_s},
                {"contact", names.surnames[i] + names.given[i]}, {"capacity", 200 + 10 * i},
                {"uscc", core::inventedCreditCode(u"52", names.divisions[i % 5], 200 + i)},
                {"legal_person", names.surnames[i + 1] + names.given[i + 2]},
                {"phone", u"0358-8222583"_s}, {"address", u"建设路%1号"_s.arg(i + 1)},
                {"is_designated", 1}, {"accepts_voucher", i % 2},
                {"licence_no", u"人社民14112740000%1"_s.arg(10 + i)},
                {"licence_from", u"2019-01-01"_s}, {"licence_to", u"2023-12-31"_s}}));
    }
    return records;
}

QList<core::Record> courses(const Names &names)
{
    QList<core::Record> records;
    for (int i = 0; i < names.courses.size(); ++i) {
        records.append(makeRecord(core::courses(),
            {{"course_no", u"KC-"_s + padded(i + 1)}, {"version", 1}, {"name", names.courses[i]},
                {"level", u"5"_s}, {"total_hours", 80}, {"theory_hours", 30},
                {"practice_hours", 50}, {"days", 10}, {"age_bands", u"B1,B2"_s},
                {"assessment_mode", u"1"_s}, {"fee", 150'000}, {"status", u"active"_s}}));
    }
    return records;
}

QList<core::Record> classes(const Names &names, core::RowId project,
    const QList<core::RowId> &schools, const QList<core::RowId> &taught)
{
    QList<core::Record> records;
    for (int i = 0; i < kClasses; ++i) {
        const QDate start = QDate(2021, 3, 1).addDays(5 * i);
        records.append(makeRecord(core::trainingClasses(),
            {{"class_no",
                 u"141127-2021%1-%2"_s.arg(start.month(), 2, 10, QChar(u'0')).arg(padded(i + 1))},
                {"name", u"%1第%2期"_s.arg(names.courses[i % 8]).arg(i / 8 + 1)},
                {"project", project}, {"institution", schools[i % schools.size()]},
                {"course", taught[i % taught.size()]}, {"division_code", names.divisions[i % 5]},
                {"department", u"RSJ"_s}, {"start_date", start.toString(Qt::ISODate)},
                {"end_date", start.addDays(10).toString(Qt::ISODate)}, {"planned", 30 + i % 20},
                {"place", names.places[i % 4]}, {"hours", 80},
                {"manager", names.surnames[i % 12] + names.given[i % 10]},
                {"manager_phone", u"0358-8222583"_s}, {"uses_voucher", i % 3 == 0 ? 1 : 0},
                {"status", names.states[i % 10]}}));
    }
    return records;
}

QList<core::Record> people(const Names &names)
{
    QList<core::Record> records;
    for (int i = 0; i < kPeople; ++i) {
        const QDate birth = QDate(1968, 1, 1).addDays(97 * i);
        records.append(makeRecord(core::persons(),
            {{"id_number", core::inventedCitizenId(u"142326", birth, 996 + i % 4)},
                {"name", names.surnames[i % 12] + names.given[(i / 12) % 10]},
                {"sex", i % 2 == 0 ? u"2"_s : u"1"_s}, {"birth_date", birth.toString(Qt::ISODate)},
                {"mobile", u"1390358"_s + padded(i)}, {"home_division", names.divisions[i % 5]},
                {"education", u"4"_s}, {"household_kind", u"1"_s}}));
    }
    return records;
}

QList<core::Record> enrolments(
    const QList<core::RowId> &inClasses, const QList<core::RowId> &persons)
{
    QList<core::Record> records;
    for (int i = 0; i < persons.size(); ++i) {
        records.append(makeRecord(core::enrolments(),
            {{"training_class", inClasses[i / 30]}, {"person", persons[i]}, {"seq", i % 30 + 1},
                {"category", u"02"_s}, {"age_at_start", 30 + i % 20}, {"age_band", u"B1"_s},
                {"attendance_hours", 60 + i % 20}, {"status", u"attending"_s}}));
    }
    return records;
}

void fill(core::Workspace &workspace)
{
    const Names names;
    const auto projects = addRows(workspace, core::trainingProjects(),
        {makeRecord(core::trainingProjects(),
            {{"project_no", u"XM-2021-141127-0001"_s}, {"name", u"2021年职业技能提升培训"_s},
                {"year", 2021}, {"mode", u"PH"_s}, {"category", u"01"_s}, {"department", u"RSJ"_s},
                {"division_code", u"141127"_s}, {"planned_persons", 5000}, {"budget", 120'000'000},
                {"date_from", u"2021-01-01"_s}, {"date_to", u"2021-12-31"_s},
                {"status", u"active"_s}})});
    const auto schools = addRows(workspace, core::institutions(), institutions(names));
    const auto taught = addRows(workspace, core::courses(), courses(names));
    const auto classIds = addRows(
        workspace, core::trainingClasses(), classes(names, projects.constFirst(), schools, taught));
    const auto persons = addRows(workspace, core::persons(), people(names));
    addRows(workspace, core::enrolments(), enrolments(classIds, persons));
}

/// Made once; each test has a copy.
QString original()
{
    static QTemporaryDir folder;
    static const QString path = folder.filePath(u"original.ledger"_s);
    const QDateTime moment(QDate(2021, 7, 5), QTime(2, 0), Qt::UTC);
    if (!QFile::exists(path)) {
        REQUIRE(core::createLedger(path,
            {.unit = u"141100"_s,
                .clock = core::fixedClock(moment),
                .demoClock = "2021-07-05T02:00:00Z"}));
        auto workspace = core::Workspace::open(path, {});
        REQUIRE(workspace);
        fill(**workspace);
    }
    return path;
}

} // namespace

SampleLedger::SampleLedger()
{
    REQUIRE(QFile::copy(original(), path()));
    auto workspace = core::Workspace::open(path(), {});
    REQUIRE(workspace);
    m_workspace = std::move(*workspace);
}

QString SampleLedger::path() const
{
    return m_folder.filePath(u"sample.ledger"_s);
}

core::Record makeRecord(const core::Table &table, const Values &values)
{
    core::Record record = table.blank();
    for (const auto &[column, value] : values)
        record.values[table.indexOf(QLatin1StringView(column))] = value;
    if (!table.pinyinOf.isEmpty()) {
        const QString name = table.value(record, table.pinyinOf).text();
        table.set(record, core::kSearchPinyin, core::pinyin(name));
        table.set(record, core::kSearchInitials, core::initials(name));
    }
    return record;
}

QList<core::RowId> addRows(
    core::Workspace &workspace, const core::Table &table, const QList<core::Record> &records)
{
    auto writer = workspace.beginChange(core::ChangeKind::Demo, u"样例"_s);
    REQUIRE(writer);
    QList<core::RowId> ids;
    for (const auto &record : records) {
        const auto id = (*writer)->insert(table, record);
        REQUIRE(id);
        ids.append(*id);
    }
    REQUIRE(workspace.finish(std::move(*writer)));
    return ids;
}

core::RowId rowWith(const core::Workspace &workspace, const core::Table &table, const char *column,
    const core::Value &value)
{
    const auto found = workspace.records().findOne(
        table, {{QString::fromLatin1(column), core::Condition::Test::Equal, {value}}});
    REQUIRE(found);
    REQUIRE(*found);
    return (*found)->id;
}

void typeText(QWidget *widget, const QString &text)
{
    widget->setFocus(Qt::TabFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(widget);
        line && !line->text().isEmpty() && line->cursorPosition() == 0)
        line->selectAll();
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
        QApplication::sendEvent(widget, &press);
    }
}

bool waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, kWait);
}

bool waitUntilStill(QWidget &window)
{
    QApplication::setCursorFlashTime(0);
    QImage last;
    int same = 0;
    return waitFor([&] {
        const QImage now = window.grab().toImage();
        same = now == last ? same + 1 : 0;
        last = now;
        return same == kStill;
    });
}

} // namespace samples
