#include "core/domain/catalog.h"

#include "core/domain/certificate.h"
#include "core/domain/certificatepaper.h"
#include "core/domain/competition.h"
#include "core/domain/course.h"
#include "core/domain/decision.h"
#include "core/domain/edition.h"
#include "core/domain/employment.h"
#include "core/domain/evaluation.h"
#include "core/domain/handover.h"
#include "core/domain/importing.h"
#include "core/domain/institution.h"
#include "core/domain/labourbrand.h"
#include "core/domain/office.h"
#include "core/domain/outreach.h"
#include "core/domain/person.h"
#include "core/domain/plan.h"
#include "core/domain/publicnotice.h"
#include "core/domain/reference.h"
#include "core/domain/submission.h"
#include "core/domain/subsidy.h"
#include "core/domain/supervision.h"
#include "core/domain/target.h"
#include "core/domain/timetable.h"
#include "core/domain/trainingclass.h"
#include "core/domain/trainingproject.h"
#include "core/domain/voucher.h"

namespace core {

// one list of all tables is easier to read than several
// NOLINTNEXTLINE(readability-function-size)
const QList<const Table *> &catalog()
{
    static const QList<const Table *> tables = {
        &codes(),
        &divisions(),
        &towns(),
        &occupations(),
        &holidays(),
        &indicators(),
        &indicatorVersions(),
        &settings(),
        &states(),
        &transitions(),
        &roleRights(),
        &orgUnits(),
        &users(),
        &trainingProjects().table(),
        &institutions().table(),
        &institutionScopes(),
        &institutionTeachers(),
        &institutionSites(),
        &courses().table(),
        &courseModules(),
        &evaluationOrganisations().table(),
        &evaluationOrganisationScopes(),
        &persons().table(),
        &personCategories(),
        &employers(),
        &trainingClasses().table(),
        &voucherBatches(),
        &vouchers(),
        &enrolments().table(),
        &evaluationPlans().table(),
        &evaluationResults().table(),
        &courseFeedbacks(),
        &certificates().table(),
        &targets().table(),
        &targetParts(),
        &personMerges(),
        &trainingNeeds(),
        &classSessions().table(),
        &attendances(),
        &voucherEntries(),
        &subsidyStandards().table(),
        &subsidyApplications().table(),
        &subsidyItems().table(),
        &publicityNotices().table(),
        &objections(),
        &payouts().table(),
        &planDocuments(),
        &planTargets(),
        &labourBrands(),
        &labourBrandLevels(),
        &competitions(),
        &competitionEvents(),
        &competitionEntries(),
        &employmentRecords().table(),
        &employmentStatistics(),
        &followUps(),
        &leadingGroups(),
        &leadingGroupMembers(),
        &publicityActivities(),
        &supervisionVisits(),
        &supervisionFindings().table(),
        &flagDecisions(),
        &certificateRanges().table(),
        &certificateLayouts().table(),
        &countySubmissions().table(),
        &submissionLines().table(),
        &infoReports().table(),
        &reportSnapshots(),
        &reportCells(),
        &reportPapers(),
        &exportFields(),
        &exportValues(),
        &exportBatches(),
        &exportRows(),
        &importBatches(),
        &importLayouts(),
        &importWords(),
    };
    return tables;
}

const Table *tableNamed(const QString &name)
{
    for (const Table *table : catalog()) {
        if (table->name == name)
            return table;
    }
    return nullptr;
}

const Table *tableNumbered(int number)
{
    for (const Table *table : catalog()) {
        if (table->number == number)
            return table;
    }
    return nullptr;
}

QList<ChildTable> childrenOf(const Table &table)
{
    QList<ChildTable> children;
    for (const Table *other : catalog()) {
        for (const auto &field : other->fields) {
            if (field.kind == Kind::Link && field.reference == table.name
                && !field.is(Rule::System))
                children.append({other, field.column});
        }
    }
    return children;
}

} // namespace core
