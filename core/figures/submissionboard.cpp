#include "core/figures/submissionboard.h"

#include "core/base/periodcode.h"
#include "core/base/rate.h"
#include "core/storage/recordstore.h"

namespace core {

namespace {

using Test = Condition::Test;

struct DuePeriod
{
    QString reportType;
    Period period;
    QDate due;
};

QString keyOf(const QString &unit, const QString &reportType, const QString &period)
{
    return unit + u'/' + reportType + u'/' + period;
}

QString indicatorOf(const QList<FormLine> &form, const QString &line)
{
    const auto found = std::find_if(
        form.begin(), form.end(), [&](const FormLine &one) { return one.code == line; });
    return found == form.end() ? QString() : found->indicator;
}

/// Reports that units have to send of the year, or of one period of it.
Result<QList<DuePeriod>> duePeriods(
    const Database &database, const Names &names, const BoardQuestion &question)
{
    QList<DuePeriod> all;
    for (const auto &type : names.codes(kReportTypeBook)) {
        const auto kind = periodKindOf(names, type.code);
        if (!kind)
            continue;
        for (const auto &period : periodsOf(*kind, question.year)) {
            const bool isAsked = !question.period || *question.period == period;
            if (!isAsked || !type.isValidOn(period.lastDay()))
                continue;
            const auto due = dueDay(database, type.code, period);
            if (!due)
                return fail(due.error());
            if (*due)
                all.append({type.code, period, **due});
        }
    }
    return all;
}

/// The submissions of the year by unit, type and period; later editions over earlier ones.
Result<QHash<QString, CountySubmission>> submissionsOf(
    const Database &database, const BoardQuestion &question)
{
    Filter filter{
        .conditions = {{u"year"_s, Test::Equal, {question.year}}}, .order = {{u"edition"_s}}};
    if (question.period)
        filter.conditions.append({u"period"_s, Test::Equal, {periodCode(*question.period)}});
    const auto found = RecordStore(database).find(countySubmissions(), filter);
    if (!found)
        return fail(found.error());
    QHash<QString, CountySubmission> known;
    for (const auto &record : *found) {
        const auto submission = countySubmissions().unpack(record);
        known.insert(
            keyOf(submission.divisionCode, submission.reportType, submission.period), submission);
    }
    return known;
}

void setState(SubmissionCell &cell, const CountySubmission &submission)
{
    cell.id = submission.id;
    cell.status = submission.status;
    cell.submittedOn = submission.submittedOn;
    if (submission.dueOn.isValid())
        cell.due = submission.dueOn;
}

void setLateness(SubmissionCell &cell, QDate today)
{
    const bool wasSent = cell.submittedOn.isValid();
    const QDate until = wasSent ? cell.submittedOn : today;
    cell.daysLate = int(std::max<qint64>(0, cell.due.daysTo(until)));
}

Result<void> setContents(SubmissionCell &cell, const Database &database, const Names &names,
    const CountySubmission &submission)
{
    const auto judgement = judgeSubmission(database, names, submission);
    if (!judgement)
        return fail(judgement.error());
    cell.filled = judgement->filled();
    cell.unexplained = int(judgement->doubts.size());
    cell.explained = judgement->explained;
    return {};
}

} // namespace

QStringList reportingUnits(const Names &names, const QString &ledgerUnit)
{
    const auto isWhole
        = [&](const QString &unit) { return names.code("report_unit"_L1, unit + u":own"_s); };
    if (!isWhole(ledgerUnit))
        return {ledgerUnit};
    QStringList units;
    QStringList own;
    for (const auto &unit : names.codes("report_unit"_L1)) {
        if (!isWhole(unit.code))
            (unit.code.contains(u':') ? own : units).append(unit.code);
    }
    return units + own;
}

Result<QList<SubmissionCell>> submissionBoard(
    const Database &database, const Names &names, const BoardQuestion &question)
{
    const auto periods = duePeriods(database, names, question);
    const auto known = submissionsOf(database, question);
    if (!periods || !known)
        return fail(periods ? known.error() : periods.error());
    const int wanted = question.period ? int(formLines(names, *question.period).size()) : 0;
    QList<SubmissionCell> cells;
    for (const auto &unit : question.units) {
        for (const auto &each : *periods) {
            SubmissionCell cell{.unit = unit,
                .reportType = each.reportType,
                .period = each.period,
                .due = each.due,
                .wanted = wanted};
            const auto found = known->find(keyOf(unit, each.reportType, periodCode(each.period)));
            if (found != known->end())
                setState(cell, *found);
            setLateness(cell, question.today);
            const bool hasContents = question.period && found != known->end();
            auto read = hasContents ? setContents(cell, database, names, *found) : Result<void>();
            if (!read)
                return fail(read.error());
            cells.append(cell);
        }
    }
    return cells;
}

Result<QList<SubmissionCell>> lateSubmissions(
    const Database &database, const Names &names, const BoardQuestion &question)
{
    auto cells = submissionBoard(database, names, question);
    if (!cells)
        return cells;
    cells->removeIf([&](const SubmissionCell &cell) {
        return cell.daysLate == 0 && !cell.isAwaited(question.today);
    });
    return cells;
}

std::optional<qint64> OnTime::rateTimes100() const
{
    return core::rateTimes100(onTime, due);
}

OnTime onTimeOf(const QList<SubmissionCell> &cells, QDate today)
{
    OnTime rate;
    for (const auto &cell : cells) {
        if (cell.due > today && !cell.isSent())
            continue;
        ++rate.due;
        rate.onTime += cell.isOnTime() ? 1 : 0;
    }
    return rate;
}

Result<QList<SubmissionText>> submissionTexts(
    const Database &database, const Names &names, const Period &period, const QStringList &units)
{
    const auto known = submissionsOf(database, {.year = period.year(), .period = period});
    if (!known)
        return fail(known.error());
    const auto form = formLines(names, period);
    QList<SubmissionText> texts;
    for (const auto &unit : units) {
        const auto found
            = known->find(keyOf(unit, reportTypeOf(names, period.kind()), periodCode(period)));
        if (found == known->end() || isOpenSubmission(found->status))
            continue;
        const auto lines = linesOf(database, found->id);
        if (!lines)
            return fail(lines.error());
        for (const auto &line : *lines) {
            if (line.problems.isEmpty() && line.measures.isEmpty() && line.responsible.isEmpty())
                continue;
            texts.append({unit, line.line, indicatorOf(form, line.line), line.problems,
                line.measures, line.responsible});
        }
    }
    return texts;
}

} // namespace core
