#include "core/workspace/roster.h"

#include "core/base/mask.h"
#include "core/domain/trainingclass.h"
#include "core/workspace/import/rosterwriter.h"

#include <QCoreApplication>

namespace core {

namespace {

/// What the import calls by the codes of its error table is called by its rule here.
QString ruleOf(const QString &code)
{
    static const QHash<QString, QString> rules = {{u"E111"_s, u"R-101"_s}, {u"E120"_s, u"R-102"_s},
        {u"E121"_s, u"R-102"_s}, {u"E122"_s, u"R-103"_s}, {u"E142"_s, u"R-106"_s}};
    return rules.value(code, code.startsWith(u"E10"_s) ? u"R-101"_s : code);
}

/// The number of a known person was checked when he was registered.
void trustKnown(ImportRow &row)
{
    row.findings.removeIf([](const Finding &finding) { return finding.column == "id_number"; });
    row.outcome = hasBlocking(row.findings) ? RowOutcome::Blocked
        : row.findings.isEmpty()            ? RowOutcome::Accepted
                                            : RowOutcome::Warned;
}

RosterRow rowOf(const PastedRoster &list, const PastedPerson &person)
{
    RosterRow row;
    row.line = person.line;
    row.verdict = !person.findings.isEmpty() ? RosterRow::Verdict::Refused
        : person.known != 0                  ? RosterRow::Verdict::Known
                                             : RosterRow::Verdict::New;
    row.name = person.cells.value(list.name);
    row.idNumber = person.cells.value(list.idNumber);
    row.category = person.cells.value(list.category);
    row.findings = person.findings;
    return row;
}

void takeJudgement(RosterRow &row, const SheetReading &sheet, const ImportRow &judged)
{
    row.name = sheet.value(judged, u"name");
    row.idNumber = sheet.value(judged, u"id_number");
    row.category = sheet.value(judged, u"trainee_category");
    for (Finding finding : judged.findings) {
        finding.code = ruleOf(finding.code);
        row.findings.append(finding);
    }
    if (judged.outcome == RowOutcome::Blocked)
        row.verdict = RosterRow::Verdict::Refused;
    else if (row.category.isEmpty())
        row.findings.append(warned(
            u"R-108"_s, QCoreApplication::translate("core", "没有人员类别，班级批准前须补填。")));
}

/// The rows in the order of the list; what the reader makes nothing of (合计, notes) is left out.
QList<RosterRow> rowsOf(const PastedRoster &list, const SheetReading &sheet)
{
    QHash<const PastedPerson *, const ImportRow *> judgements;
    for (const auto &judged : sheet.rows) {
        if (const auto *person = list.atRow(judged.number))
            judgements.insert(person, &judged);
    }
    QList<RosterRow> rows;
    for (const auto &person : list.persons) {
        RosterRow row = rowOf(list, person);
        const auto *judged = judgements.value(&person);
        const bool isNobody
            = person.findings.isEmpty() && (!judged || judged->outcome == RowOutcome::Ignored);
        if (isNobody)
            continue;
        if (judged && person.findings.isEmpty())
            takeJudgement(row, sheet, *judged);
        rows.append(row);
    }
    return rows;
}

Result<Record> openClass(const Workspace &workspace, RowId id)
{
    auto record = workspace.records().read(trainingClasses(), id);
    if (!record)
        return record;
    if (takesPeople(*record))
        return record;
    const QString state = trainingClasses().table().value(*record, kStatus).text();
    return fail({Error::Code::Invalid,
        QCoreApplication::translate(
            "core", "班级现为“%1”，不能再添加学员。请先撤回或由审核人退回。")
            .arg(workspace.names().stateLabel(trainingClasses().table().states, state))});
}

} // namespace

qsizetype RosterOutcome::count(RosterRow::Verdict verdict) const
{
    return std::count_if(
        rows.begin(), rows.end(), [&](const RosterRow &row) { return row.verdict == verdict; });
}

bool takesPeople(const Record &trainingClass)
{
    const QString state = trainingClasses().table().value(trainingClass, kStatus).text();
    return state == "planned"_L1 || state == "returned"_L1;
}

Result<RosterOutcome> enrolRoster(Workspace &workspace, const RosterSource &source, ImportMode mode)
{
    const auto record = openClass(workspace, source.trainingClass);
    if (!record)
        return fail(record.error());
    const auto trainingClass = trainingClasses().unpack(*record);
    const auto list = readPastedRoster(workspace, source, trainingClass.startDate);
    if (!list)
        return fail(list.error());
    RosterOutcome outcome;
    if (list->persons.isEmpty())
        return outcome;
    ImportRequest request;
    request.classNo = trainingClass.classNo;
    request.options.asOf = workspace.today();
    request.options.division = trainingClass.divisionCode;
    request.options.kind = SheetKind::Roster;
    request.options.text = {TextEncoding::Utf8, '\t'};
    auto reading = readImport(list->csv(), {}, request.options, workspace.names());
    if (!reading)
        return fail(reading.error());
    if (reading->sheets.isEmpty())
        return outcome;
    SheetReading &sheet = reading->sheets.first();
    outcome.problems = reading->problems + sheet.problems;
    for (auto &row : sheet.rows) {
        const auto *person = list->atRow(row.number);
        if (person && person->known != 0)
            trustKnown(row);
    }
    auto writer = workspace.beginChange(ChangeKind::Edit,
        QCoreApplication::translate("core", "添加学员 %1").arg(trainingClass.name));
    if (!writer)
        return fail(writer.error());
    RowDelivery delivery(workspace, **writer, request, {});
    PersonIntake people(delivery);
    RosterWriter roster(delivery, people, RosterWriter::Rows::Typed);
    if (auto written = writeRows(roster, sheet, {}); !written)
        return fail(written.error());
    outcome.rows = rowsOf(*list, sheet);
    if (mode == ImportMode::Check || roster.enrolled() == 0)
        return outcome;
    const auto set = workspace.finish(std::move(*writer), delivery.written());
    if (!set)
        return fail(set.error());
    outcome.set = *set;
    return outcome;
}

} // namespace core
