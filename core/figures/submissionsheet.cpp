#include "core/figures/submissionsheet.h"

#include "core/base/periodcode.h"
#include "core/storage/recordstore.h"

namespace core {

namespace {

void count(SubmissionLine &line, const std::optional<qint64> &counted)
{
    line.systemValue = counted ? std::optional(int(*counted)) : std::nullopt;
    line.difference = line.cumulative && line.systemValue
        ? std::optional(*line.cumulative - *line.systemValue)
        : std::nullopt;
}

Result<CountySubmission> submissionOf(const Database &database, const SubmissionKey &key)
{
    const auto found = RecordStore(database).find(countySubmissions(),
        {.conditions = {{u"division_code"_s, Condition::Test::Equal, {key.unit}},
             {u"report_type"_s, Condition::Test::Equal, {key.reportType}},
             {u"year"_s, Condition::Test::Equal, {key.period.year()}},
             {u"period"_s, Condition::Test::Equal, {periodCode(key.period)}}},
            .order = {{u"edition"_s, Qt::DescendingOrder}},
            .limit = 1});
    if (!found)
        return fail(found.error());
    if (!found->isEmpty())
        return countySubmissions().unpack(found->constFirst());
    CountySubmission fresh;
    fresh.status = u"missing"_s;
    fresh.divisionCode = key.unit;
    fresh.reportType = key.reportType;
    fresh.year = key.period.year();
    fresh.period = periodCode(key.period);
    const auto due = dueDay(database, key.reportType, key.period);
    if (!due)
        return fail(due.error());
    fresh.dueOn = due->value_or(key.period.lastDay());
    return fresh;
}

/// Where the unit's report of the period before is missing, the ledger's count of that period
/// stands in for it.
Result<void> setKnownBefore(SubmissionSheet &sheet, const Database &database,
    const FigureEngine &engine, const Names &names, const SubmissionKey &key)
{
    const bool isKnown
        = std::all_of(sheet.lines.begin(), sheet.lines.end(), [&](const SheetLine &line) {
              return sheet.facts.cumulativeBefore(line.form.code).has_value();
          });
    if (isKnown)
        return {};
    const auto counted = countLines(database, engine, names, {key.period.previous(), key.unit});
    if (!counted)
        return fail(counted.error());
    for (auto &line : sheet.lines) {
        for (const auto &each : *counted) {
            if (each.line == line.form.code)
                line.knownBefore = each.known;
        }
    }
    return {};
}

} // namespace

std::optional<qint64> SubmissionSheet::before(const SheetLine &line) const
{
    const auto reported = facts.cumulativeBefore(line.form.code);
    return reported ? reported : line.knownBefore;
}

void SubmissionSheet::fill(Fill which)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto known = lines[i].known;
        const bool isEmpty = !lines[i].line.cumulative && !lines[i].line.periodValue;
        if (!known || (which == Fill::Empty && !isEmpty))
            continue;
        lines[i].line.periodValue.reset();
        lines[i].line.cumulative.reset();
        setCumulative(i, int(*known));
        if (!lines[i].line.periodValue)
            lines[i].line.periodValue = int(*known);
    }
}

void SubmissionSheet::setLine(qsizetype index, const SubmissionLine &line)
{
    lines[index].line = line;
    count(lines[index].line, line.systemValue);
}

void SubmissionSheet::setPeriodValue(qsizetype index, std::optional<int> value)
{
    SheetLine &each = lines[index];
    const auto earlier = before(each);
    const bool follows = !each.line.cumulative
        || (earlier && each.line.periodValue
            && *earlier + *each.line.periodValue == *each.line.cumulative);
    each.line.periodValue = value;
    if (follows && earlier)
        each.line.cumulative = value ? std::optional(int(*earlier) + *value) : std::nullopt;
    count(each.line, each.line.systemValue);
}

void SubmissionSheet::setCumulative(qsizetype index, std::optional<int> value)
{
    SheetLine &each = lines[index];
    const auto earlier = before(each);
    const bool follows = !each.line.periodValue
        || (earlier && each.line.cumulative
            && *earlier + *each.line.periodValue == *each.line.cumulative);
    each.line.cumulative = value;
    if (follows && earlier)
        each.line.periodValue = value ? std::optional(*value - int(*earlier)) : std::nullopt;
    count(each.line, each.line.systemValue);
}

SubmissionJudgement SubmissionSheet::judgement() const
{
    QList<SubmissionLine> all;
    for (const auto &each : lines)
        all.append(each.line);
    return judge(facts, all);
}

Result<SubmissionSheet> readSheet(const Database &database, const FigureEngine &engine,
    const Names &names, const SubmissionKey &key)
{
    const auto submission = submissionOf(database, key);
    if (!submission)
        return fail(submission.error());
    auto facts = factsOf(database, names, *submission);
    const auto stored = linesOf(database, submission->id);
    const auto counted = countLines(database, engine, names, {key.period, key.unit});
    if (!facts || !stored || !counted)
        return fail(!facts ? facts.error() : !stored ? stored.error() : counted.error());
    SubmissionSheet sheet{*submission, *facts, {}};
    for (qsizetype i = 0; i < facts->form.size(); ++i) {
        const FormLine &form = facts->form[i];
        const CountedLine &each = counted->at(i);
        SheetLine line{form, {}, each.known, std::nullopt, each.lastYear, each.target};
        const auto known = std::find_if(stored->begin(), stored->end(),
            [&](const SubmissionLine &one) { return one.line == form.code; });
        if (known != stored->end())
            line.line = *known;
        line.line.line = form.code;
        if (sheet.isOpen())
            count(line.line, each.counted);
        sheet.lines.append(line);
    }
    if (auto set = setKnownBefore(sheet, database, engine, names, key); !set)
        return fail(set.error());
    return sheet;
}

} // namespace core
