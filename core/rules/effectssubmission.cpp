// What an accepted submission writes beside itself: the offices' own figures of the month.
#include "core/domain/employment.h"
#include "core/rules/effects.h"
#include "core/rules/moving.h"
#include "core/rules/submissions.h"
#include "core/storage/recordstore.h"

namespace core {

namespace {

struct Reported
{
    QString division;
    QString indicator;
    Period month;
    int value;
    int cumulative;
    QString signer;
};

Result<void> record(ChangeWriter &writer, const Reported &figure, QList<WrittenRow> &written)
{
    const Table &table = employmentStatistics();
    const auto found
        = RecordStore(writer.database())
              .findOne(table,
                  {{u"year"_s, Condition::Test::Equal, {figure.month.year()}},
                      {u"month"_s, Condition::Test::Equal, {figure.month.index()}},
                      {u"division_code"_s, Condition::Test::Equal, {figure.division}},
                      {u"indicator_code"_s, Condition::Test::Equal, {figure.indicator}}});
    if (!found)
        return fail(found.error());
    const bool isNothing = figure.value == 0 && figure.cumulative == 0;
    if (!*found && isNothing)
        return {};
    Record after = *found ? **found : table.blank();
    table.set(after, "year"_L1, figure.month.year());
    table.set(after, "month"_L1, figure.month.index());
    table.set(after, "division_code"_L1, figure.division);
    table.set(after, "indicator_code"_L1, figure.indicator);
    table.set(after, "month_value"_L1, figure.value);
    table.set(after, "cumulative"_L1, figure.cumulative);
    if (*found && after.values == (*found)->values)
        return {};
    table.set(after, "signed_by"_L1, figure.signer);
    if (*found)
        return writeBeside(writer, table, **found, after, written);
    const auto id = writer.insert(table, after);
    if (!id)
        return fail(id.error());
    after.id = *id;
    written.append({&table, std::nullopt, after});
    return {};
}

/// The figures that only the offices know are those of the accepted submission.
Result<void> statisticsRecorded(
    ChangeWriter &writer, const Move &move, const Record &moved, QList<WrittenRow> &written)
{
    const auto submission = countySubmissions().unpack(moved);
    const auto period = periodOf(submission);
    if (!period || period->kind() != Period::Kind::Month)
        return {};
    const auto lines = linesOf(writer.database(), submission.id);
    if (!lines)
        return fail(lines.error());
    for (const auto &form : formLines(move.context.names, *period)) {
        const auto line = std::find_if(lines->begin(), lines->end(),
            [&](const SubmissionLine &each) { return each.line == form.code; });
        if (form.source != FormLine::Source::Manual || line == lines->end())
            continue;
        const Reported figure{submission.divisionCode.section(u':', 0, 0), form.indicator, *period,
            line->periodValue.value_or(0), line->cumulative.value_or(0), submission.filler};
        if (auto done = record(writer, figure, written); !done)
            return done;
    }
    return {};
}

} // namespace

QList<NamedEffect> submissionEffects()
{
    return {{"statistics_recorded"_L1, &statisticsRecorded}};
}

} // namespace core
