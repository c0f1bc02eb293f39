// Guards of projects, institutions, courses, targets, brands.
#include "core/base/creditcode.h"
#include "core/base/text.h"
#include "core/domain/evaluation.h"
#include "core/domain/institution.h"
#include "core/domain/labourbrand.h"
#include "core/domain/target.h"
#include "core/domain/trainingclass.h"
#include "core/domain/trainingproject.h"
#include "core/rules/guarding.h"
#include "core/storage/rulequeries.h"

namespace core {

namespace {

/// The classes that hang on the record, in one of these states; all of them for none.
Result<qint64> countClasses(const Guard &guard, const QStringList &inStates)
{
    const bool isProject = guard.isTable(trainingProjects());
    if (!isProject && !guard.isTable(institutions()))
        return 0; // evaluation organisations share the states of institutions, but hold no classes
    QList<Condition> conditions
        = {{isProject ? u"project"_s : u"institution"_s, Condition::Test::Equal, {guard.id()}}};
    if (!inStates.isEmpty()) {
        QList<Value> values;
        for (const auto &state : inStates)
            values.append(state);
        conditions.append({kStatus, Condition::Test::AnyOf, values});
    }
    return guard.store().count(trainingClasses(), {.conditions = conditions});
}

QString stateLabels(const Guard &guard, const QStringList &inStates)
{
    QStringList labels;
    for (const auto &state : inStates)
        labels.append(guard.names().stateLabel("training_class"_L1, state));
    return joinedList(labels);
}

Result<void> noClass(Guard &guard)
{
    const auto classes = countClasses(guard, {});
    if (!classes)
        return fail(classes.error());
    if (*classes > 0) {
        guard.block(QCoreApplication::translate("core", "项目下已有 %1 个班级，请先处理班级。")
                        .arg(*classes));
    }
    return {};
}

Result<void> noClassIn(Guard &guard)
{
    const auto classes = countClasses(guard, guard.arguments());
    if (!classes)
        return fail(classes.error());
    if (*classes > 0) {
        guard.block(QCoreApplication::translate("core", "还有 %1 个班级是“%2”，请先处理班级。")
                        .arg(*classes)
                        .arg(stateLabels(guard, guard.arguments())));
    }
    return {};
}

Result<void> classIn(Guard &guard)
{
    const RowId id = guard.value(u"training_class"_s).integer();
    const auto trainingClass = guard.store().read(trainingClasses(), Id<TrainingClass>{id});
    if (!trainingClass)
        return fail(trainingClass.error());
    if (!guard.arguments().contains(trainingClass->status)) {
        guard.block(QCoreApplication::translate("core", "班级“%1”现为“%2”，应为“%3”。")
                        .arg(trainingClass->name,
                            guard.names().stateLabel("training_class"_L1, trainingClass->status),
                            stateLabels(guard, guard.arguments())));
    }
    return {};
}

/// A wrong check character may be legal (domain.md 4.2): then with a reason.
Result<void> creditCodeFits(Guard &guard)
{
    const QString code = guard.value(u"uscc"_s).text();
    for (const auto &finding : readCreditCode(code).findings) {
        if (finding.severity == Severity::Block)
            guard.block(finding.text, finding.code, "uscc");
        else
            guard.confirm(finding.text, finding.code, "uscc");
    }
    return {};
}

Result<void> licenceValid(Guard &guard)
{
    const bool isInstitution = guard.isTable(institutions());
    const QString column = isInstitution ? u"licence_to"_s : u"valid_to"_s;
    const QDate until = guard.date(column);
    const bool mayLack = isInstitution && guard.value(u"kind"_s).text() != "01"_L1;
    if (!until.isValid() && !mayLack) {
        guard.block(QCoreApplication::translate("core", "%1还没有填写，请先填写。")
                        .arg(guard.label(column)),
            u"R-110"_s, column.toLatin1());
    } else if (until.isValid() && until < guard.today()) {
        guard.block(QCoreApplication::translate("core", "%1为 %2，已经到期，请先更新。")
                        .arg(guard.label(column), plainDate(until)),
            u"R-110"_s, column.toLatin1());
    }
    return {};
}

Result<void> hasScope(Guard &guard)
{
    const bool isInstitution = guard.isTable(institutions());
    const Table &table = isInstitution ? institutionScopes() : evaluationOrganisationScopes();
    const QString link = isInstitution ? u"institution"_s : u"evaluation_org"_s;
    const auto scopes
        = guard.store().find(table, {.conditions = {{link, Condition::Test::Equal, {guard.id()}}}});
    if (!scopes)
        return fail(scopes.error());
    const QString day = plainDate(guard.today());
    const bool has = std::any_of(scopes->begin(), scopes->end(), [&](const Record &scope) {
        const QString until = isInstitution ? table.value(scope, "valid_to"_L1).text() : QString();
        return until.isEmpty() || day <= until;
    });
    if (!has)
        guard.block(
            QCoreApplication::translate("core", "还没有有效的职业范围，请至少登记一个职业。"));
    return {};
}

Result<void> hoursMatchModules(Guard &guard)
{
    const auto modules = moduleHours(guard.database(), guard.id());
    if (!modules)
        return fail(modules.error());
    const qint64 total = guard.value(u"total_hours"_s).integer();
    if (modules->hours != total) {
        guard.block(QCoreApplication::translate(
                        "core", "总学时为 %1，%2 个课程模块的学时之和为 %3，请改成一致。")
                        .arg(total)
                        .arg(modules->modules)
                        .arg(modules->hours),
            {}, "total_hours");
    }
    return {};
}

/// the counties and 市本级 of one year and indicator against the whole city, each in its
/// newest version.
Result<void> unitsAddUp(Guard &guard)
{
    const Target own = targets().unpack(guard.move().record);
    if (own.divisionCode.isEmpty())
        return {};
    const auto rows = guard.store().find(targets(),
        {.conditions = {{u"year"_s, Condition::Test::Equal, {own.year}},
             {u"indicator_code"_s, Condition::Test::Equal, {own.indicatorCode}},
             {u"division_code"_s, Condition::Test::NotNull}},
            .order = {{u"version"_s}}});
    if (!rows)
        return fail(rows.error());
    QHash<QString, int> values;
    for (const auto &row : *rows) {
        const Target target = targets().unpack(row);
        if (target.status != "superseded"_L1)
            values.insert(target.divisionCode, target.value);
    }
    values.insert(own.divisionCode, own.value);
    qint64 sum = 0;
    int missing = 0;
    QString city;
    for (const auto &unit : guard.names().codes("report_unit"_L1)) {
        if (guard.names().code("report_unit"_L1, unit.code + kOwnSuffix)) {
            city = unit.code;
            continue;
        }
        missing += values.contains(unit.code) ? 0 : 1;
        sum += values.value(unit.code);
    }
    if (!values.contains(city))
        return {};
    if (missing > 0) {
        guard.warn(QCoreApplication::translate(
                       "core", "还有 %1 个单位没有这一指标的目标，暂不能核对合计。")
                       .arg(missing),
            u"R-502"_s);
    } else if (sum != values.value(city)) {
        guard.confirm(QCoreApplication::translate(
                          "core", "各县和市本级目标之和为 %1，与全市目标 %2 相差 %3。")
                          .arg(sum)
                          .arg(values.value(city))
                          .arg(sum - values.value(city)),
            u"R-502"_s);
    }
    return {};
}

/// The journal is the brand's history of levels: the new level stands in the record, the reason
/// says whence.
Result<void> newLevelRecorded(Guard &guard)
{
    for (const auto &column : {u"level"_s, u"doc_no"_s, u"recognised_on"_s}) {
        if (guard.value(column).isNull()) {
            guard.block(QCoreApplication::translate("core", "%1还没有填写，请先填写。")
                            .arg(guard.label(column)),
                {}, column.toLatin1());
        }
    }
    if (!guard.hasReason()) {
        guard.block(QCoreApplication::translate("core", "升级要写明依据的文件，请填写原因。"));
    }
    return {};
}

} // namespace

QList<NamedGuard> registryGuards()
{
    return {
        {"no_class"_L1, &noClass},
        {"no_class_in"_L1, &noClassIn},
        {"class_in"_L1, &classIn},
        {"credit_code_fits_or_reason"_L1, &creditCodeFits},
        {"licence_valid"_L1, &licenceValid},
        {"has_scope"_L1, &hasScope},
        {"hours_match_modules"_L1, &hoursMatchModules},
        {"units_add_up_or_reason"_L1, &unitsAddUp},
        {"new_level_recorded"_L1, &newLevelRecorded},
    };
}

} // namespace core
