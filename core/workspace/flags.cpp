#include "core/workspace/flags.h"

#include "core/storage/personqueries.h"
#include "core/workspace/flagdecision.h"
#include "core/workspace/flagfinder.h"

#include <QCoreApplication>

namespace core {

namespace {

struct RuleTitle
{
    QLatin1StringView rule;
    const char *title;
};

constexpr RuleTitle kRules[] = {
    {"R-103"_L1, QT_TRANSLATE_NOOP("core", "一人同时在两个班")},
    {"R-104"_L1, QT_TRANSLATE_NOOP("core", "整班重复申报")},
    {"R-109"_L1, QT_TRANSLATE_NOOP("core", "班级超过容纳人数")},
    {"R-112"_L1, QT_TRANSLATE_NOOP("core", "一天学时过多")},
    {"R-202"_L1, QT_TRANSLATE_NOOP("core", "超过每年补贴次数")},
    {"R-203"_L1, QT_TRANSLATE_NOOP("core", "同职业同等级重复补贴")},
    {"R-210"_L1, QT_TRANSLATE_NOOP("core", "一个账号多人使用")},
    {"R-304"_L1, QT_TRANSLATE_NOOP("core", "证书早于结业或考试")},
};

} // namespace

QStringList flagRules()
{
    QStringList rules;
    for (const auto &each : kRules)
        rules.append(each.rule);
    return rules;
}

QString flagRuleTitle(const QString &rule)
{
    for (const auto &each : kRules) {
        if (each.rule == rule)
            return QCoreApplication::translate("core", each.title);
    }
    return rule;
}

Result<QList<Flag>> findFlags(
    const Workspace &workspace, const QStringList &wanted, const Progress &progress)
{
    const QStringList rules = wanted.isEmpty() ? flagRules() : wanted;
    QHash<std::pair<QString, QString>, QString> decided;
    auto read = forEachDecision(workspace.database(),
        [&](const QString &rule, const QString &subject, const QString &reason) {
            decided.insert({rule, subject}, reason);
        });
    if (!read)
        return fail(read.error());
    FlagFinder finder(workspace);
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (!flagRules().contains(rules[i])) {
            return fail({Error::Code::Invalid,
                QCoreApplication::translate("core", "没有规则“%1”的疑点。可以查：%2。")
                    .arg(rules[i], joinedList(flagRules()))});
        }
        if (!progress.step(i, rules.size(), flagRuleTitle(rules[i])))
            return fail({Error::Code::Cancelled, QCoreApplication::translate("core", "已取消。")});
        if (auto found = finder.find(rules[i]); !found)
            return fail(found.error());
    }
    for (auto &flag : finder.flags())
        flag.accepted = decided.value({flag.rule, flag.subject});
    return finder.flags();
}

Attempt<Saved> acceptFlag(Workspace &workspace, const Flag &flag, const QString &reason)
{
    return decideSubject(workspace, flag.rule, flag.subject, reason,
        QCoreApplication::translate("core", "认可疑点 %1").arg(flag.rule));
}

} // namespace core
