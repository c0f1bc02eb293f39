// How much: the standard of the day and its explanation.
#include "core/base/money.h"
#include "core/domain/reference.h"
#include "core/rules/checking.h"
#include "core/rules/subsidies.h"

namespace core {

namespace {

constexpr auto kAnyOccupation = "*"_L1;
constexpr int kWhole = 100;

Result<QString> occupationGroup(const Database &database, const QString &occupation)
{
    const auto row = RecordStore(database).findOne(
        occupations(), {{u"code"_s, Condition::Test::Equal, {occupation}}});
    if (!row)
        return fail(row.error());
    return *row ? occupations().value(**row, "group_code"_L1).text() : QString();
}

/// How closely a standard fits; nothing when it does not.
std::optional<int> fit(
    const SubsidyStandard &standard, const SubsidyFacts &facts, const QString &group)
{
    const bool isValid = standard.validFrom <= facts.day
        && (!standard.validTo.isValid() || facts.day <= standard.validTo);
    if (!isValid || standard.level != facts.level)
        return std::nullopt;
    int closeness = 0;
    if (standard.occupationRef == facts.occupation && !facts.occupation.isEmpty())
        closeness = 4;
    else if (standard.occupationRef == group && !group.isEmpty())
        closeness = 2;
    else if (standard.occupationRef != kAnyOccupation)
        return std::nullopt;
    if (standard.category.isEmpty())
        return closeness;
    return standard.category == facts.category ? std::optional(closeness + 1) : std::nullopt;
}

QString explanationOf(
    const SubsidyStandard &standard, const SubsidyFacts &facts, Fen amount, const Names &names)
{
    QStringList lines;
    lines.append(
        QCoreApplication::translate("core", "%1，职业 %2，%3：%4 元（%5，自 %6 起）")
            .arg(codeName(names, "subsidy_kind"_L1, standard.kind),
                standard.occupationRef == kAnyOccupation
                    ? QCoreApplication::translate("core", "不限")
                    : standard.occupationRef,
                codeName(names, "skill_level"_L1, standard.level), yuanText(standard.amount.fen),
                standard.document, plainDate(standard.validFrom)));
    if (!standard.category.isEmpty()) {
        lines.append(QCoreApplication::translate("core", "人员类别：%1")
                         .arg(codeName(names, "trainee_category"_L1, standard.category)));
    }
    if (standard.scarceUplift.value_or(0) > 0) {
        lines.append(QCoreApplication::translate("core", "紧缺职业上浮 %1%：%2 元")
                         .arg(*standard.scarceUplift)
                         .arg(yuanText(amount - standard.amount.fen)));
    }
    lines.append(QCoreApplication::translate("core", "依据日期 %1，补贴金额 %2 元")
                     .arg(plainDate(facts.day), yuanText(amount)));
    return lines.join(u'\n');
}

} // namespace

Result<std::optional<SubsidyAmount>> subsidyAmount(
    const SubsidyFacts &facts, const RuleContext &context)
{
    const auto group = occupationGroup(context.database, facts.occupation);
    if (!group)
        return fail(group.error());
    const auto rows = RecordStore(context.database)
                          .find(subsidyStandards(),
                              {.conditions = {{u"kind"_s, Condition::Test::Equal, {facts.kind}}}});
    if (!rows)
        return fail(rows.error());
    std::optional<SubsidyStandard> best;
    int bestFit = -1;
    for (const auto &row : *rows) {
        const auto standard = subsidyStandards().unpack(row);
        const auto closeness = fit(standard, facts, *group);
        if (closeness && *closeness > bestFit) {
            best = standard;
            bestFit = *closeness;
        }
    }
    if (!best)
        return std::optional<SubsidyAmount>();
    const Fen uplift = best->amount.fen * best->scarceUplift.value_or(0) / kWhole;
    const Fen amount = best->amount.fen + uplift;
    return SubsidyAmount{
        best->id, Money{amount}, explanationOf(*best, facts, amount, context.names)};
}

} // namespace core
