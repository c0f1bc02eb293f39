#include "core/figures/indicator.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

QString Indicator::definitionText() const
{
    return QCoreApplication::translate("core", definition);
}

const QList<Indicator> &countedIndicators()
{
    using Counts = Indicator::Counts;
    static const QList<Indicator> indicators = {
        {{kTrainCompletions, "enrolment"_L1}, Counts::Rows,
            QT_TRANSLATE_NOOP(
                "core", "结业学员按人次计，一人多次培训计多次，按结业日期计入班级所在地区")},
        {{kTrainPersons, "enrolment"_L1}, Counts::Persons,
            QT_TRANSLATE_NOOP("core", "同期结业学员按人去重，各级分别统计，不能相加")},
        {{kCertHolders, "certificate"_L1}, Counts::Rows,
            QT_TRANSLATE_NOOP(
                "core", "按证书计，含培训合格证书，按发证日期计入，换发、撤销的不计")},
        {{kCertPersons, "certificate"_L1}, Counts::Persons,
            QT_TRANSLATE_NOOP("core", "同期取证人员按人去重，各级分别统计，不能相加")},
        {{kNewSkilled, "certificate"_L1, "is_first_skilled"_L1}, Counts::Rows,
            QT_TRANSLATE_NOOP("core", "首次取得技能类证书的人员，一人一生只计一次")},
        {{kNewHighSkilled, "certificate"_L1, "is_first_high"_L1}, Counts::Rows,
            QT_TRANSLATE_NOOP("core", "首次取得高级工及以上证书的人员，一人一生只计一次")},
    };
    return indicators;
}

const Indicator *countedIndicator(const QString &code)
{
    for (const auto &indicator : countedIndicators()) {
        if (code == indicator.rule.indicator)
            return &indicator;
    }
    return nullptr;
}

QList<CountRule> keptRules()
{
    QList<CountRule> rules;
    for (const auto &indicator : countedIndicators()) {
        if (indicator.counts == Indicator::Counts::Rows)
            rules.append(indicator.rule);
    }
    return rules;
}

} // namespace core
