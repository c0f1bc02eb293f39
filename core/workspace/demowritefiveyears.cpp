// The two five-year plans with their targets (domain.md P2).
#include "core/domain/plan.h"
#include "core/workspace/demowriter.h"

namespace core {

using namespace Qt::StringLiterals;

void DemoWriter::writePlanDocuments()
{
    const auto document = [this](const QString &code, const QString &title, const QString &issuer,
                              const QString &number) {
        return add(planDocuments(),
            {{"plan_code"_L1, code}, {"title"_L1, title}, {"issuer"_L1, issuer},
                {"doc_no"_L1, number}, {"period_from"_L1, u"2021-01-01"_s},
                {"period_to"_L1, u"2025-12-31"_s}},
            0);
    };
    const RowId skill
        = document(u"SKILL"_s, u"吕梁市建档立卡农村劳动力技能培训持证就业工作规划(2021—2025年)"_s,
            u"市委办、市政府办"_s, u"吕办发〔2021〕8号"_s);
    const RowId care = document(u"CARE"_s, u"吕梁山护工培训就业工作五年规划(2021—2025)"_s,
        u"市政府"_s, u"吕政发〔2021〕5号"_s);
    const struct
    {
        RowId plan;
        QString indicator;
        int value;
        QString unit;
        QString bound;
    } targets[] = {{skill, u"rural_labour_covered"_s, 1'400'000, u"人"_s, u"scope"_s},
        {skill, u"employment_rate"_s, 30, u"%"_s, u"min"_s},
        {skill, u"skilled_share"_s, 25, u"%"_s, u"min"_s},
        {skill, u"high_skilled_share"_s, 30, u"%"_s, u"min"_s},
        {care, u"care_initial"_s, 60'000, u"人"_s, u"cumulative"_s},
        {care, u"care_upgrade"_s, 10'000, u"人"_s, u"cumulative"_s},
        {care, u"care_japan"_s, 200, u"人"_s, u"cumulative"_s},
        {care, u"care_jobs_out"_s, 20'000, u"人"_s, u"cumulative"_s},
        {care, u"care_jobs_local"_s, 30'000, u"人"_s, u"cumulative"_s},
        {care, u"care_jobs_abroad"_s, 100, u"人"_s, u"cumulative"_s},
        {care, u"care_income"_s, 25, u"亿元"_s, u"min"_s}};
    for (const auto &target : targets) {
        add(planTargets(),
            {{"plan"_L1, target.plan}, {"indicator_code"_L1, target.indicator},
                {"value"_L1, target.value}, {"unit"_L1, target.unit}, {"bound"_L1, target.bound},
                {"due"_L1, u"2025-12-31"_s}},
            0);
    }
}

} // namespace core
