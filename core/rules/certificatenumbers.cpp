#include "core/rules/certificatenumbers.h"

#include "core/base/certificatenumber.h"
#include "core/base/numbertemplate.h"
#include "core/base/text.h"
#include "core/rules/checking.h"
#include "core/storage/evaluationqueries.h"

#include <QRegularExpression>

#include <set>

namespace core {

namespace {

/// What stands before the first field of a pattern; numbers of the range begin with it.
QString fixedPart(const QString &pattern)
{
    return pattern.left(std::max<qsizetype>(pattern.indexOf(u'{'), 0));
}

/// The serial of a number of the range; nothing when it is none of them.
std::optional<int> serialIn(const CertificateRange &range, const QString &number)
{
    const auto fields = readNumber(range.pattern, number);
    if (!fields)
        return {};
    const int serial = fields->value(u"seq"_s).toInt();
    return SerialRun{range.first, range.last}.contains(serial) ? std::optional(serial)
                                                               : std::nullopt;
}

Result<QList<CertificateRange>> rangesOf(const Database &database, const QList<Condition> &which)
{
    const auto rows = RecordStore(database).find(certificateRanges(),
        {.conditions = which, .order = {{u"received_on"_s}, {u"number_from"_s}, {u"id"_s}}});
    if (!rows)
        return fail(rows.error());
    QList<CertificateRange> ranges;
    for (const auto &row : *rows)
        ranges.append(certificateRanges().unpack(row));
    return ranges;
}

bool isIn(const QList<SerialRun> &runs, int serial)
{
    return std::any_of(
        runs.begin(), runs.end(), [&](const SerialRun &run) { return run.contains(serial); });
}

/// Runs of what is neither used nor void from the first number up to the last one given out.
QList<SerialRun> gaps(const CertificateRange &range, const std::set<int> &given)
{
    QList<SerialRun> runs;
    int expected = range.first;
    for (const int serial : given) {
        if (serial > expected)
            runs.append({expected, serial - 1});
        expected = serial + 1;
    }
    return runs;
}

/// Whether the pattern, with the level and year filled in, can be a number of the kind: a range for
/// level 5 of 2021 has none for level 4.
bool fits(const CertificateRange &range, const NumberDrawer::Wanted &wanted, const CodeItem *kind)
{
    const auto format = certificateFormat(kind ? kind->attribute("number_format"_L1) : QString());
    if (format != CertificateFormat::Level22 && format != CertificateFormat::Qualification16)
        return true;
    const QString number = filledNumber(
        range.pattern, {.on = wanted.issueDate, .level = wanted.level, .sequence = range.first});
    const auto read = readCertificateNumber(number, *format);
    if (!read)
        return true; // R-302 only warns
    const bool isLevel = wanted.level.isEmpty() || read->level == wanted.level;
    return isLevel
        && (!wanted.issueDate.isValid() || read->year == wanted.issueDate.toString(u"yy"_s));
}

/// Numbers that the office makes itself, as one range a year; nothing for other kinds.
Result<std::optional<CertificateRange>> ownRange(
    const NumberDrawer::Wanted &wanted, const CodeItem *kind, const RuleContext &context)
{
    if (!kind || kind->attribute("number_format"_L1) != "LOCAL"_L1)
        return std::optional<CertificateRange>();
    const QDate day = wanted.issueDate.isValid() ? wanted.issueDate : context.today;
    const auto form
        = setting(context.database, u"local_certificate_template"_s, day, u"LLHG-{yyyy}-{seq6}"_s);
    if (!form)
        return fail(form.error());
    CertificateRange range;
    range.kind = wanted.kind;
    range.pattern = QString(*form).replace(u"{yyyy}"_s, day.toString(u"yyyy"_s));
    range.first = 1;
    range.last = 1;
    for (int digits = serialWidth(range.pattern); digits > 0; --digits)
        range.last *= 10;
    --range.last;
    return std::optional(range);
}

} // namespace

Result<QList<SerialRun>> readSerials(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{1,9})(?:[-—~至]([0-9]{1,9}))?$"_s);
    QList<SerialRun> runs;
    const QString plain = withoutBlanks(toHalfWidth(text)).replace(u'、', u',');
    for (const auto &part : plain.split(u',', Qt::SkipEmptyParts)) {
        const auto match = form.match(part);
        const int first = match.captured(1).toInt();
        const int last = match.capturedLength(2) > 0 ? match.captured(2).toInt() : first;
        if (!match.hasMatch() || last < first) {
            return fail({Error::Code::Invalid,
                QCoreApplication::translate(
                    "core", "“%1”不是流水号，请写成 12 或 15-18，用逗号隔开。")
                    .arg(part)});
        }
        runs.append({first, last});
    }
    return runs;
}

QString serialText(const QList<SerialRun> &runs, int width, int most)
{
    const auto padded
        = [&](int serial) { return QString::number(serial).rightJustified(width, u'0'); };
    QStringList texts;
    for (const auto &run : runs.first(std::min<qsizetype>(most, runs.size()))) {
        texts.append(
            run.count() == 1 ? padded(run.first) : padded(run.first) + u'—' + padded(run.last));
    }
    const QString text = joinedList(texts);
    return runs.size() > most
        ? QCoreApplication::translate("core", "%1 等 %2 处").arg(text).arg(runs.size())
        : text;
}

int serialWidth(const QString &pattern)
{
    static const QRegularExpression form(u"\\{seq([1-9])\\}"_s);
    return form.match(pattern).captured(1).toInt();
}

Result<RangeUse> useOfRange(const CertificateRange &range, const Database &database)
{
    RangeUse use{range};
    const auto spoilt = readSerials(range.voidNumbers);
    if (!spoilt)
        return fail(spoilt.error());
    std::set<int> given;
    int last = range.first - 1;
    auto read = forEachNumber(
        database, range.kind, fixedPart(range.pattern), [&](const TakenNumber &taken) {
            const auto serial = serialIn(range, taken.number);
            if (!serial)
                return;
            ++(taken.status == "revoked"_L1 ? use.revoked : use.used);
            given.insert(*serial);
            last = std::max(last, *serial);
        });
    if (!read)
        return fail(read.error());
    use.left = range.last - last;
    for (const auto &run : *spoilt) {
        for (int serial = run.first; serial <= run.last; ++serial) {
            if (serial > last)
                --use.left;
            if (!given.contains(serial))
                ++use.spoilt;
            if (serial < last)
                given.insert(serial);
        }
    }
    use.missing = gaps(range, given);
    for (use.next = last + 1; isIn(*spoilt, use.next); ++use.next) { }
    if (use.next > range.last)
        use.next = 0;
    return use;
}

Result<QList<RangeUse>> useOfRanges(const Database &database)
{
    const auto ranges = rangesOf(database, {});
    if (!ranges)
        return fail(ranges.error());
    QList<RangeUse> uses;
    for (const auto &range : *ranges) {
        const auto use = useOfRange(range, database);
        if (!use)
            return fail(use.error());
        uses.append(*use);
    }
    return uses;
}

namespace {

bool isOfRange(const QList<RangeUse> &uses, const QString &kind, const QString &number)
{
    return std::any_of(uses.begin(), uses.end(),
        [&](const RangeUse &use) { return use.range.kind == kind && serialIn(use.range, number); });
}

} // namespace

Result<NumberUse> useOfNumbers(const Database &database)
{
    const auto uses = useOfRanges(database);
    if (!uses)
        return fail(uses.error());
    NumberUse all{*uses, {}};
    QStringList kinds;
    for (const auto &use : *uses)
        kinds.append(use.range.kind);
    kinds.removeDuplicates();
    for (const auto &kind : std::as_const(kinds)) {
        auto read = forEachNumber(database, kind, {}, [&](const TakenNumber &taken) {
            if (!isOfRange(*uses, kind, taken.number))
                all.strays.append({kind, taken.number});
        });
        if (!read)
            return fail(read.error());
    }
    return all;
}

Result<NumberDrawer> NumberDrawer::open(const Wanted &wanted, const RuleContext &context)
{
    NumberDrawer drawer(wanted);
    const CodeItem *kind = context.names.code("certificate_kind"_L1, wanted.kind);
    drawer.m_kindTitle = kind ? kind->title() : wanted.kind;
    const auto ranges = rangesOf(context.database,
        {{u"kind"_s, Condition::Test::Equal, {wanted.kind}},
            {u"state"_s, Condition::Test::Equal, {u"open"_s}}});
    if (!ranges)
        return fail(ranges.error());
    for (const auto &range : *ranges) {
        const bool isOther = !wanted.range.isNull() && range.id != wanted.range.value;
        const bool isForeign
            = !range.evaluationOrg.isNull() && range.evaluationOrg != wanted.evaluationOrg;
        if (isOther || isForeign || !fits(range, wanted, kind))
            continue;
        const auto use = useOfRange(range, context.database);
        const auto spoilt = readSerials(range.voidNumbers);
        if (!use || !spoilt)
            return fail(use ? spoilt.error() : use.error());
        drawer.m_ranges.append(*use);
        drawer.m_void.append(*spoilt);
    }
    const auto own = ownRange(wanted, kind, context);
    if (!own)
        return fail(own.error());
    if (drawer.m_ranges.isEmpty() && wanted.range.isNull() && *own) {
        const auto use = useOfRange(**own, context.database);
        if (!use)
            return fail(use.error());
        drawer.m_ranges.append(*use);
        drawer.m_void.append(QList<SerialRun>());
    }
    return drawer;
}

Result<QString> NumberDrawer::draw()
{
    for (qsizetype i = 0; i < m_ranges.size(); ++i) {
        RangeUse &use = m_ranges[i];
        if (use.next == 0)
            continue;
        const QString number = filledNumber(use.range.pattern,
            {.on = m_wanted.issueDate, .level = m_wanted.level, .sequence = use.next});
        --use.left;
        do
            ++use.next;
        while (use.next <= use.range.last && isIn(m_void[i], use.next));
        if (use.next > use.range.last)
            use.next = 0;
        return number;
    }
    return fail({Error::Code::NotFound,
        m_ranges.isEmpty()
            ? QCoreApplication::translate(
                "core", "没有可用的%1号段（类别、评价机构、等级和年份都要相符），请先登记号段。")
                  .arg(m_kindTitle)
            : QCoreApplication::translate("core", "%1的号段已经用完，请先登记新的号段。")
                  .arg(m_kindTitle)});
}

int NumberDrawer::left() const
{
    int numbers = 0;
    for (const auto &use : m_ranges)
        numbers += use.left;
    return numbers;
}

} // namespace core
