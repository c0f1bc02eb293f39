// Flags of certificates, accounts and subsidies.
#include "core/base/mask.h"
#include "core/domain/certificate.h"
#include "core/domain/person.h"
#include "core/domain/subsidy.h"
#include "core/rules/parameters.h"
#include "core/workspace/flagfinder.h"

#include <QCoreApplication>

#include <map>

namespace core {

namespace {

constexpr int kNamed = 6; // so many people are named in a sentence

QString titles(const Names &names, QLatin1StringView table, const QList<RowId> &rows)
{
    QStringList list;
    for (const RowId row : rows.first(std::min<qsizetype>(rows.size(), kNamed)))
        list.append(names.linkTitle(table, row));
    return rows.size() > kNamed ? QCoreApplication::translate("core", "%1等").arg(joinedList(list))
                                : joinedList(list);
}

} // namespace

///
Result<void> FlagFinder::findEarlyCertificates()
{
    if (auto read = readClasses(); !read)
        return read;
    return forEachEarlyCertificate(m_workspace.database(), [&](const EarlyCertificate &found) {
        const int place = m_places.value(found.trainingClass, -1);
        const QString number = masked(found.number, Mask::Certificate);
        const QString text = place >= 0
            ? QCoreApplication::translate(
                "core", "“%1”的证书 %2 于 %3 发证，早于班级“%4”的结业日期 %5。")
                  .arg(found.holder, number, day(found.issued), m_classes[size_t(place)].name,
                      day(found.classEnd))
            : QCoreApplication::translate("core", "“%1”的证书 %2 于 %3 发证，早于考试日期 %4。")
                  .arg(found.holder, number, day(found.issued), day(found.exam));
        add(u"R-304"_s, certificates(), {found.certificate}, text,
            {day(found.issued), day(found.classEnd), day(found.exam)});
    });
}

///
Result<void> FlagFinder::findSharedAccounts()
{
    const auto held = sharedPersonAccounts(m_workspace.database());
    const auto paid = sharedPayeeAccounts(m_workspace.database());
    if (!held || !paid)
        return fail(held ? paid.error() : held.error());
    const Names &names = m_workspace.names();
    for (const auto &shared : *held) {
        add(u"R-210"_s, persons(), shared.rows,
            QCoreApplication::translate("core", "账号 %1 登记在 %2 人名下：%3。")
                .arg(masked(shared.account, Mask::Bank))
                .arg(shared.rows.size())
                .arg(titles(names, persons().table().name, shared.rows)),
            {shared.account});
    }
    for (const auto &shared : *paid) {
        add(u"R-210"_s, subsidyApplications(), shared.rows,
            QCoreApplication::translate("core", "账号 %1 在 %2 个补贴批次中有不同的收款户名：%3。")
                .arg(masked(shared.account, Mask::Bank))
                .arg(shared.rows.size())
                .arg(titles(names, subsidyApplications().table().name, shared.rows)),
            {shared.account});
    }
    return {};
}

Result<std::vector<FlagSubsidy>> FlagFinder::subsidies()
{
    std::vector<FlagSubsidy> items;
    auto read = forEachFlagSubsidy(
        m_workspace.database(), [&](const FlagSubsidy &item) { items.push_back(item); });
    if (!read)
        return fail(read.error());
    return items;
}

///
Result<void> FlagFinder::findYearlyLimits()
{
    const auto items = subsidies();
    if (!items)
        return fail(items.error());
    std::map<std::pair<RowId, int>, std::vector<FlagSubsidy>> years;
    for (const auto &item : *items) {
        if (item.day.isValid())
            years[{item.person, item.day.year()}].push_back(item);
    }
    for (const auto &[whose, own] : years) {
        if (own.size() < 2)
            continue;
        if (auto judged = judgeYear(own); !judged)
            return judged;
    }
    return {};
}

/// What one person drew in one year.
Result<void> FlagFinder::judgeYear(const std::vector<FlagSubsidy> &items)
{
    const QDate on = items.front().day;
    const auto perKind = parameter(kSubsidyKindPerYear.key, kSubsidyKindPerYear.fallback, on);
    const auto inAll = parameter(kSubsidyTotalPerYear.key, kSubsidyTotalPerYear.fallback, on);
    if (!perKind || !inAll)
        return fail(perKind ? inAll.error() : perKind.error());
    std::map<QString, QList<RowId>> kinds;
    QList<RowId> all;
    for (const auto &item : items) {
        kinds[item.kind].append(item.item);
        all.append(item.item);
    }
    const QString name = personName(items.front().person);
    for (const auto &[kind, rows] : kinds) {
        if (rows.size() <= *perKind)
            continue;
        add(u"R-202"_s, subsidyItems(), rows,
            QCoreApplication::translate("core", "“%1”%2 年有%3 %4 笔，每年限 %5 次。")
                .arg(name)
                .arg(on.year())
                .arg(kindName(kind))
                .arg(rows.size())
                .arg(*perKind),
            {QString::number(on.year()), kind});
    }
    if (all.size() > *inAll) {
        add(u"R-202"_s, subsidyItems(), all,
            QCoreApplication::translate("core", "“%1”%2 年有各类补贴 %3 笔，每年限 %4 次。")
                .arg(name)
                .arg(on.year())
                .arg(all.size())
                .arg(*inAll),
            {QString::number(on.year()), u"*"_s});
    }
    return {};
}

///
Result<void> FlagFinder::findOnceInALife()
{
    const auto items = subsidies();
    if (!items)
        return fail(items.error());
    std::map<std::tuple<RowId, QString, QString, QString>, QList<RowId>> same;
    for (const auto &item : *items) {
        if (!item.occupation.isEmpty())
            same[{item.person, item.kind, item.occupation, item.level}].append(item.item);
    }
    const Names &names = m_workspace.names();
    for (const auto &[key, rows] : same) {
        if (rows.size() < 2)
            continue;
        const auto &[person, kind, occupation, level] = key;
        const CodeItem *trade = names.code("occupation"_L1, occupation);
        const CodeItem *grade = names.code("skill_level"_L1, level);
        add(u"R-203"_s, subsidyItems(), rows,
            QCoreApplication::translate("core", "“%1”的%2%3有%4 %5 笔，同一职业同一等级终身一次。")
                .arg(personName(person), trade ? trade->title() : occupation,
                    grade && grade->code != "NA"_L1 ? grade->title() : QString(), kindName(kind))
                .arg(rows.size()),
            {kind, occupation, level});
    }
    return {};
}

} // namespace core
