#include "tests/ui/views/trade.h"

#include "core/domain/certificatepaper.h"
#include "core/domain/institution.h"
#include "core/domain/subsidy.h"
#include "core/domain/trainingclass.h"
#include "core/domain/trainingproject.h"
#include "tests/results.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace samples {

Trade examinedTrade(const Workspace &workspace)
{
    const Table &scopes = evaluationOrganisationScopes();
    const auto examined = workspace.records().find(scopes, {});
    const auto classes = workspace.records().find(trainingClasses(),
        {.conditions = {{u"is_subsidised"_s, Condition::Test::Equal, {1}},
             {u"uses_voucher"_s, Condition::Test::Equal, {0}}}});
    REQUIRE(examined);
    REQUIRE(classes);
    for (const auto &record : *classes) {
        const auto model = trainingClasses().unpack(record);
        const auto course = workspace.records().read(courses(), model.course);
        const auto project = workspace.records().read(trainingProjects(), model.project);
        const auto institution = workspace.records().read(institutions(), model.institution);
        REQUIRE((course && project && institution));
        if (course->status != u"active" || project->status != u"active"
            || institution->status != u"active" || model.hours > 80 || !model.employer.isNull())
            continue;
        for (const auto &scope : *examined) {
            const auto levels
                = scopes.value(scope, "levels"_L1).text().split(u',', Qt::SkipEmptyParts);
            if (scopes.value(scope, "occupation_code"_L1).text() != course->occupationCode
                || !levels.contains(course->level))
                continue;
            const auto examiner = workspace.records().read(evaluationOrganisations(),
                Id<EvaluationOrganisation>{scopes.value(scope, "evaluation_org"_L1).integer()});
            REQUIRE(examiner);
            if (examiner->bodyCode.isEmpty() || course->level == u"NA")
                continue;
            return {record, *course, *examiner};
        }
    }
    FAIL("no trade that is both taught and examined");
    return {};
}

void deliverBlanks(Workspace &workspace, const Trade &trade)
{
    const Table &table = certificateRanges();
    Record range = *workspace.blank(table);
    const std::pair<QLatin1StringView, Value> values[] = {{"kind"_L1, "20"_L1},
        {"pattern"_L1,
            QString(trade.examiner.bodyCode + u"22"_s + trade.course.level + u"{seq6}"_s)},
        {"number_from"_L1, 900001}, {"number_to"_L1, 900100}, {"received_on"_L1, "2021-12-20"_L1},
        {"state"_L1, "open"_L1}};
    for (const auto &[column, value] : values)
        table.set(range, column, value);
    const auto saved = workspace.insert(table, range);
    INFO((saved ? QString() : saved.error().error.text).toStdString());
    REQUIRE(saved);
}

void setStandard(Workspace &workspace, const Trade &trade, qint64 fen)
{
    const Table &table = subsidyStandards();
    Record standard = *workspace.blank(table);
    const std::pair<QLatin1StringView, Value> values[] = {{"kind"_L1, "PX"_L1},
        {"occupation_ref"_L1, trade.course.occupationCode}, {"level"_L1, trade.course.level},
        {"amount"_L1, fen}, {"valid_from"_L1, "2021-01-01"_L1}, {"document"_L1, u"示例文件"_s}};
    for (const auto &[column, value] : values)
        table.set(standard, column, value);
    const auto saved = workspace.insert(table, standard);
    INFO((saved ? QString() : saved.error().error.text).toStdString());
    REQUIRE(saved);
}

} // namespace samples
