// Targets, units, accounts, brands, vouchers.
#include "core/base/text.h"
#include "core/domain/labourbrand.h"
#include "core/domain/office.h"
#include "core/domain/target.h"
#include "core/domain/voucher.h"
#include "core/rules/checking.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace core {

namespace {

constexpr int kQuarters = 4;
constexpr int kMonths = 12;
constexpr int kWhole = 100;

/// Cumulative percents, never falling, the last one 100.
void checkPlan(Check &check, QLatin1StringView column, int count)
{
    if (check.isEmpty(column))
        return;
    const auto document = QJsonDocument::fromJson(check.text(column).toUtf8());
    const auto steps = document.array();
    bool fits = document.isArray() && steps.size() == count;
    double previous = 0;
    for (const auto &step : steps) {
        const double percent = step.toDouble(-1);
        fits = fits && percent >= previous && percent <= kWhole && percent == int(percent);
        previous = percent;
    }
    if (!fits || previous != kWhole) {
        check.block(QString(), column,
            QCoreApplication::translate(
                "core", "%1应为 %2 个不减的累计百分比，末项为 100，现为“%3”。")
                .arg(check.label(column))
                .arg(count)
                .arg(check.text(column)));
    }
}

/// What the kind of a target asks of its value and years.
void checkKind(Check &check, const Target &target)
{
    const bool isRate
        = target.kind == target_kind::kRateMin || target.kind == target_kind::kRateMax;
    if (isRate && target.value > kWhole) {
        check.warn(QString(), "value"_L1,
            QCoreApplication::translate("core", "比率目标为 %1%，超过 100%，请核对。")
                .arg(target.value));
    }
    const bool isLong = target.kind == target_kind::kCumulative;
    if (isLong && target.untilYear.value_or(0) < target.year) {
        check.block(QString(), "until_year"_L1,
            QCoreApplication::translate("core", "多年累计的目标要写明累计到哪一年，不早于 %1 年。")
                .arg(target.year));
    }
    if (target.effectiveOn.isValid() && target.effectiveOn.year() != target.year && !isLong) {
        check.warn(QString(), "effective_on"_L1,
            QCoreApplication::translate("core", "生效日期不在 %1 年内，请核对。").arg(target.year));
    }
}

} // namespace

Result<void> checkTarget(Check &check)
{
    const auto target = targets().unpack(check.record());
    checkKind(check, target);
    if (target.divisionCode.isEmpty() == target.department.isEmpty()) {
        const QString text = target.divisionCode.isEmpty()
            ? QCoreApplication::translate("core", "地区和部门必须填写其中一项。")
            : QCoreApplication::translate("core", "地区和部门只能填写其中一项。");
        check.block(u"R-502"_s, "division_code"_L1, text);
    }
    checkPlan(check, "quarter_plan"_L1, kQuarters);
    checkPlan(check, "month_plan"_L1, kMonths);
    const auto adjusted = linked(check, targets(), target.adjusts);
    if (!adjusted)
        return fail(adjusted.error());
    if (!*adjusted)
        return {};
    const bool isSame = (*adjusted)->year == target.year
        && (*adjusted)->indicatorCode == target.indicatorCode
        && (*adjusted)->divisionCode == target.divisionCode
        && (*adjusted)->department == target.department && target.adjusts.value != target.id;
    if (!isSame) {
        check.block(QString(), "adjusts"_L1,
            QCoreApplication::translate(
                "core", "所调整的应是同一年度、指标和单位的目标，请重新选择。"));
    }
    if (target.document.isEmpty()) {
        check.warn(
            QString(), "document"_L1, QCoreApplication::translate("core", "调整目标应写明文号。"));
    }
    return {};
}

Result<void> checkOrgUnit(Check &check)
{
    const Table &table = orgUnits();
    QSet<RowId> seen = {check.record().id};
    RowId above = check.link("parent"_L1);
    while (above != 0) {
        if (seen.contains(above)) {
            check.block(QString(), "parent"_L1,
                QCoreApplication::translate(
                    "core", "上级单位不能是本单位或本单位的下级，请重新选择。"));
            return {};
        }
        seen.insert(above);
        const auto unit = check.store().read(table, above);
        if (!unit)
            return fail(unit.error());
        above = table.value(*unit, "parent"_L1).integer();
    }
    return {};
}

/// The three administrators are three people, once there is more than one account.
Result<void> checkUser(Check &check)
{
    const QStringList roles = check.text("roles"_L1).split(u',', Qt::SkipEmptyParts);
    QStringList held;
    for (const auto role : {"sysadmin"_L1, "secadmin"_L1, "auditor"_L1}) {
        const CodeItem *item = check.names().code("role"_L1, role);
        if (roles.contains(role))
            held.append(item ? item->title() : QString(role));
    }
    if (held.size() < 2)
        return {};
    const auto accounts = check.store().count(check.table());
    if (!accounts)
        return fail(accounts.error());
    const bool isOnly = check.record().id != 0 && *accounts == 1;
    const QString text
        = QCoreApplication::translate("core", "%1不能由同一人兼任，请分给不同的账户。")
              .arg(joinedList(held));
    isOnly ? check.warn(u"E19"_s, "roles"_L1, text) : check.block(u"E19"_s, "roles"_L1, text);
    return {};
}

Result<void> checkLabourBrand(Check &check)
{
    if (check.text(kStatus) == "recognised"_L1) {
        const auto reason = QCoreApplication::translate("core", "品牌已认定");
        for (const auto column : {"recognised_by"_L1, "recognised_on"_L1})
            check.require(column, reason);
    }
    if (check.date("recognised_on"_L1) > check.today()) {
        check.block(QString(), "recognised_on"_L1,
            QCoreApplication::translate("core", "认定日期 %1 晚于今天，请核对。")
                .arg(check.text("recognised_on"_L1)));
    }
    return {};
}

/// Days that do not fall, and what each state asks for (R-401, R-402, E9).
Result<void> checkVoucher(Check &check)
{
    check.inOrder("issued_on"_L1, "claimed_on"_L1);
    check.inOrder("claimed_on"_L1, "used_on"_L1);
    check.inOrder("used_on"_L1, "redeemed_on"_L1);
    check.inOrder("issued_on"_L1, "valid_to"_L1);
    const QStringList order = {u"planned"_s, u"issued"_s, u"claimed"_s, u"used"_s, u"redeemed"_s};
    const qsizetype at = order.indexOf(check.text(kStatus));
    const auto reason = check.names().stateLabel("voucher"_L1, check.text(kStatus));
    if (at >= 1)
        check.require("issued_on"_L1, reason);
    if (at >= 2) {
        check.require("person"_L1, reason);
        check.require("claimed_on"_L1, reason);
    }
    if (at >= 3) {
        check.require("used_on"_L1, reason);
        check.require(
            check.text("kind"_L1) == "PJ"_L1 ? "evaluation_result"_L1 : "enrolment"_L1, reason);
    }
    if (check.text(kStatus) == "voided"_L1)
        check.require("void_reason"_L1, reason);
    return {};
}

} // namespace core
