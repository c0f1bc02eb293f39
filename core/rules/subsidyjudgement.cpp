// Who may be paid: on facts alone.
#include "core/rules/checking.h"
#include "core/rules/subsidies.h"

namespace core {

namespace {

constexpr auto kUnemploymentInsurance = "03"_L1;

class Judge
{
public:
    Judge(const SubsidyFacts &facts, const SubsidyLimits &limits, const Names &names)
        : m_facts(facts)
        , m_limits(limits)
        , m_names(names)
    { }

    Findings run()
    {
        training();
        certificate();
        yearlyLimits();
        onceInALife();
        higherLevel();
        otherFund();
        deadline();
        supervision();
        person();
        return m_findings;
    }

private:
    void block(const QString &rule, const QString &text)
    {
        m_findings.append({rule, Severity::Block, text, {}});
    }
    void warn(const QString &rule, const QString &text)
    {
        m_findings.append({rule, Severity::Warn, text, {}});
    }

    void training()
    {
        if (!m_facts.hasCompleted)
            block(u"R-201"_s, QCoreApplication::translate("core", "学员没有结业，不予补贴。"));
        if (!m_facts.isClassSubsidised)
            block(u"R-208"_s, QCoreApplication::translate("core", "班级不是补贴性的，不予补贴。"));
    }

    void certificate()
    {
        if (!m_facts.asksCertificate)
            return;
        if (!m_facts.certificate) {
            block(u"R-201"_s,
                QCoreApplication::translate("core", "还没有取得要求的证书，取证后再申请。"));
            return;
        }
        const QString status = m_facts.certificate->status;
        if (status != "verified"_L1 && status != "reported"_L1) {
            block(u"R-201"_s,
                QCoreApplication::translate("core", "证书“%1”现为“%2”，核验后才能补贴。")
                    .arg(m_facts.certificate->certificateNo,
                        m_names.stateLabel("certificate"_L1, status)));
        }
    }

    void yearlyLimits()
    {
        int ofKind = 0;
        int all = 0;
        for (const auto &other : m_facts.earlier) {
            if (other.day.year() != m_facts.day.year())
                continue;
            ++all;
            ofKind += other.kind == m_facts.kind ? 1 : 0;
        }
        if (ofKind >= m_limits.kindPerYear) {
            block(u"R-202"_s,
                QCoreApplication::translate("core", "%1 年已享受同类补贴 %2 次，每年限 %3 次。")
                    .arg(m_facts.day.year())
                    .arg(ofKind)
                    .arg(m_limits.kindPerYear));
        }
        if (all >= m_limits.totalPerYear) {
            block(u"R-202"_s,
                QCoreApplication::translate("core", "%1 年已享受各类补贴 %2 次，每年限 %3 次。")
                    .arg(m_facts.day.year())
                    .arg(all)
                    .arg(m_limits.totalPerYear));
        }
    }

    /// Training and evaluation are two kinds: each once for an occupation and level.
    void onceInALife()
    {
        if (m_facts.occupation.isEmpty())
            return;
        for (const auto &other : m_facts.earlier) {
            const bool isSame = other.kind == m_facts.kind && other.occupation == m_facts.occupation
                && other.level == m_facts.level;
            if (!isSame)
                continue;
            block(u"R-203"_s,
                QCoreApplication::translate(
                    "core", "同一职业同一等级已于 %1 享受过同类补贴，终身一次。")
                    .arg(plainDate(other.day)));
            return;
        }
    }

    void higherLevel()
    {
        const int rank = levelRank(m_facts.level, m_names);
        for (const auto &[occupation, heldRank] : m_facts.held) {
            if (m_facts.occupation.isEmpty() || occupation != m_facts.occupation || rank < 0
                || heldRank <= rank)
                continue;
            block(u"R-204"_s,
                QCoreApplication::translate(
                    "core", "已有同一职业更高等级的证书，不再补贴较低等级。"));
            return;
        }
    }

    void otherFund()
    {
        if (!m_facts.certificate || m_facts.fundSource == kUnemploymentInsurance)
            return;
        for (const auto &other : m_facts.earlier) {
            if (other.certificate != m_facts.certificate->id
                || other.fundSource != kUnemploymentInsurance)
                continue;
            block(u"R-205"_s,
                QCoreApplication::translate(
                    "core", "同一证书已从失业保险基金领取技能提升补贴，不能重复享受。"));
            return;
        }
    }

    void deadline()
    {
        if (!m_facts.certificate || !m_facts.certificate->issueDate.isValid())
            return;
        const QDate last = m_facts.certificate->issueDate.addMonths(m_limits.monthsAfterIssue);
        if (m_facts.appliedOn > last) {
            warn(u"R-206"_s,
                QCoreApplication::translate("core", "证书 %1 核发，已超过 %2 个月的申请期限。")
                    .arg(plainDate(m_facts.certificate->issueDate))
                    .arg(m_limits.monthsAfterIssue));
        }
    }

    void supervision()
    {
        if (m_facts.hasSevereFinding) {
            block(u"R-207"_s,
                QCoreApplication::translate("core", "班级有未销号的严重督导问题，销号后再申请。"));
        }
    }

    void person()
    {
        if (m_facts.workStatus == "studying"_L1 || m_facts.workStatus == "retired"_L1) {
            warn(u"R-211"_s,
                QCoreApplication::translate(
                    "core", "登记为在学或退休人员，一般不在补贴范围，请核对。"));
        }
        const int most = m_facts.isMale ? m_limits.ageMaxMen : m_limits.ageMaxWomen;
        if (m_facts.age && *m_facts.age > most && !m_facts.allowsOver60) {
            warn(u"R-107"_s,
                QCoreApplication::translate(
                    "core", "开班时 %1 周岁，超过补贴年龄 %2 周岁，请核对。")
                    .arg(*m_facts.age)
                    .arg(most));
        }
        if (m_facts.recoveredOn
            && m_facts.recoveredOn->addMonths(m_limits.recoveryMonths) > m_facts.appliedOn) {
            warn(u"R-213"_s,
                QCoreApplication::translate("core", "该学员 %1 有补贴被追回，%2 个月内请重点核对。")
                    .arg(plainDate(*m_facts.recoveredOn))
                    .arg(m_limits.recoveryMonths));
        }
    }

    const SubsidyFacts &m_facts;
    const SubsidyLimits &m_limits;
    const Names &m_names;
    Findings m_findings;
};

} // namespace

Findings judgeSubsidy(const SubsidyFacts &facts, const SubsidyLimits &limits, const Names &names)
{
    return Judge(facts, limits, names).run();
}

Result<SubsidyLimits> subsidyLimits(const Database &database, QDate on)
{
    SubsidyLimits limits;
    const std::pair<Parameter, int *> wanted[]
        = {{kSubsidyKindPerYear, &limits.kindPerYear}, {kSubsidyTotalPerYear, &limits.totalPerYear},
            {kSubsidyMonths, &limits.monthsAfterIssue}, {kRecoveryMonths, &limits.recoveryMonths},
            {kAgeSubsidyMaxMen, &limits.ageMaxMen}, {kAgeSubsidyMaxWomen, &limits.ageMaxWomen}};
    for (const auto &[parameter, target] : wanted) {
        const auto value = valueOf(parameter, database, on);
        if (!value)
            return fail(value.error());
        *target = *value;
    }
    return limits;
}

} // namespace core
