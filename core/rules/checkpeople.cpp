// Persons and their categories.
#include "core/base/citizenid.h"
#include "core/base/mask.h"
#include "core/domain/person.h"
#include "core/rules/checking.h"
#include "core/storage/personqueries.h"

namespace core {

namespace {

constexpr int kMobileShared = 5;

/// one record for one identified person.
Result<void> checkIdentity(Check &check, const Person &person)
{
    if (person.idNumber.isEmpty())
        return {};
    const auto same = check.store().find(check.table(),
        {.conditions = {{u"id_type"_s, Condition::Test::Equal, {person.idType}},
             {u"id_number"_s, Condition::Test::Equal, {person.idNumber}}},
            .limit = 2});
    if (!same)
        return fail(same.error());
    for (const auto &record : *same) {
        if (record.id == person.id)
            continue;
        const auto kept = mergedInto(check.database(), record.id);
        if (!kept)
            return fail(kept.error());
        const QString number = masked(person.idNumber, Mask::Screen);
        if (*kept != 0) {
            check.block(u"R-101"_s, "id_number"_L1,
                QCoreApplication::translate(
                    "core", "证件号码 %1 的记录已并入学员“%2”，请直接使用该学员的记录。")
                    .arg(number, check.names().linkTitle(check.table().name, *kept)));
            continue;
        }
        const QString other = persons().unpack(record).name;
        const QString text = other == person.name
            ? QCoreApplication::translate(
                "core", "证件号码 %1 已登记为“%2”，请直接使用已有的学员记录。")
                  .arg(number, other)
            : QCoreApplication::translate(
                "core", "证件号码 %1 已登记为“%2”，与本次姓名“%3”不一致，请核对证件后再登记。")
                  .arg(number, other, person.name);
        check.block(u"R-101"_s, "id_number"_L1, text);
    }
    return {};
}

void checkAgainstId(Check &check, const Person &person)
{
    const auto id = readIdNumber(person.idNumber, person.idType, check.today());
    if (!id.isUsable())
        return;
    const bool saysSex = person.sex == "1"_L1 || person.sex == "2"_L1;
    if (!id.sex.isEmpty() && saysSex && person.sex != id.sex) {
        const CodeItem *typed = check.names().code("sex"_L1, person.sex);
        const CodeItem *derived = check.names().code("sex"_L1, id.sex);
        check.warn(u"E108"_s, "sex"_L1,
            QCoreApplication::translate("core", "性别填的是%1，身份证号码显示为%2，请核对。")
                .arg(typed ? typed->name : person.sex, derived ? derived->name : id.sex));
    }
    const bool isOtherDay
        = id.birthDate.isValid() && person.birthDate.isValid() && id.birthDate != person.birthDate;
    if (isOtherDay) {
        check.warn(u"E109"_s, "birth_date"_L1,
            QCoreApplication::translate("core", "出生日期 %1 与身份证号码不一致，请核对。")
                .arg(plainDate(person.birthDate)));
    }
}

Result<void> checkShared(Check &check, const Person &person)
{
    if (!person.mobile.isEmpty()) {
        const auto holders = check.store().ids(check.table(),
            {.conditions = {{u"mobile"_s, Condition::Test::Equal, {person.mobile}}},
                .limit = kMobileShared + 2});
        if (!holders)
            return fail(holders.error());
        const bool counted = holders->contains(person.id);
        const auto persons = holders->size() + (counted ? 0 : 1);
        if (persons > kMobileShared) {
            check.warn(u"E133"_s, "mobile"_L1,
                QCoreApplication::translate("core", "手机号 %1 已被 %2 人以上使用，请核对。")
                    .arg(masked(person.mobile, Mask::Mobile))
                    .arg(kMobileShared));
        }
    }
    return {};
}

} // namespace

Result<void> checkPerson(Check &check)
{
    const auto person = persons().unpack(check.record());
    checkAgainstId(check, person);
    if (person.birthDate.isValid() && person.birthDate > check.today()) {
        check.block(u"E104"_s, "birth_date"_L1,
            QCoreApplication::translate("core", "出生日期 %1 晚于今天，请核对。")
                .arg(plainDate(person.birthDate)));
    }
    if (person.closedOn.isValid() && person.closedOn > check.today()) {
        check.block(QString(), "closed_on"_L1,
            QCoreApplication::translate("core", "死亡或注销日期 %1 晚于今天，请核对。")
                .arg(plainDate(person.closedOn)));
    }
    check.inOrder("birth_date"_L1, "closed_on"_L1);
    if (auto checked = checkIdentity(check, person); !checked)
        return checked;
    return checkShared(check, person);
}

/// R-108 asks for the category valid on the first day of class, so spans of one category must not
/// overlap.
Result<void> checkPersonCategory(Check &check)
{
    if (check.isEmpty("person"_L1) || check.isEmpty("category"_L1))
        return {};
    if (check.date("checked_on"_L1) > check.today()) {
        check.block(QString(), "checked_on"_L1,
            QCoreApplication::translate("core", "核对日期 %1 晚于今天，请核对。")
                .arg(check.text("checked_on"_L1)));
    }
    const Table &table = check.table();
    const auto spans = check.store().find(table,
        {.conditions = {{u"person"_s, Condition::Test::Equal, {check.link("person"_L1)}},
             {u"category"_s, Condition::Test::Equal, {check.text("category"_L1)}}}});
    if (!spans)
        return fail(spans.error());
    const auto end = [](const QString &to) { return to.isEmpty() ? u"9999"_s : to; };
    for (const auto &span : *spans) {
        const QString from = table.value(span, "valid_from"_L1).text();
        const QString to = table.value(span, "valid_to"_L1).text();
        const bool overlaps = span.id != check.record().id && from <= end(check.text("valid_to"_L1))
            && check.text("valid_from"_L1) <= end(to);
        if (overlaps) {
            const CodeItem *category
                = check.names().code("trainee_category"_L1, check.text("category"_L1));
            check.warn(u"R-108"_s, "valid_from"_L1,
                QCoreApplication::translate(
                    "core", "该学员已有“%1”类别，起于 %2，两段时间重叠，请核对。")
                    .arg(category ? category->name : check.text("category"_L1), from));
            break;
        }
    }
    return {};
}

} // namespace core
