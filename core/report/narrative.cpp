#include "core/report/narrative.h"

#include "core/base/datafile.h"
#include "core/base/datetext.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/base/wan.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <iterator>

namespace core {

using namespace Qt::StringLiterals;
using Run = Document::Run;

namespace {

bool isEnglish()
{
    return language() == Language::English;
}

/// As {date} and {span} say it.
QString spanText(const Period &period)
{
    if (period.lastMonth() == 12)
        return Period(Period::Kind::Year, period.year()).title();
    return isEnglish()
        ? u"%1-01–%1-%2"_s.arg(period.year()).arg(period.lastMonth(), 2, 10, QChar(u'0'))
        : QCoreApplication::translate("core", "%1年1—%2月")
              .arg(period.year())
              .arg(period.lastMonth());
}

QString wholeSpanText(const Period &period)
{
    return period.lastMonth() == 12
        ? QCoreApplication::translate("core", "全年")
        : QCoreApplication::translate("core", "1—%1月").arg(period.lastMonth());
}

/// 1 to 99 as they are read: 二, 十二, 二十.
QString hanzi(qint64 number)
{
    static const QString kDigits = u"零一二三四五六七八九"_s;
    if (number <= 0 || number > 99 || isEnglish())
        return QString::number(number);
    const qint64 tens = number / 10;
    const qint64 ones = number % 10;
    return (tens > 1 ? QString(kDigits.at(tens)) : QString()) + (tens > 0 ? u"十"_s : QString())
        + (ones > 0 ? QString(kDigits.at(ones)) : QString());
}

/// 一是, 二是 … before the points of a list.
QString ordinal(int number)
{
    return isEnglish() ? u"(%1)"_s.arg(number)
                       : QCoreApplication::translate("core", "%1是").arg(hanzi(number));
}

/// A number as a sentence writes it; English has no 万.
QString written(const AnsweredFigure &figure, const QString &form)
{
    if (form == "wan"_L1 && !isEnglish())
        return wanText(figure.value);
    if (form == "hanzi"_L1)
        return hanzi(figure.value);
    return measureText(form == "money"_L1 ? Measure::Money : figure.measure, figure.value);
}

/// train_completions.rate → the rate of train_completions.
struct Asked
{
    QString name;
    QString what; // rate, target, month, rank; empty: the value
};

Asked asked(const QString &name)
{
    static constexpr std::array kWhats = {".rate"_L1, ".target"_L1, ".month"_L1, ".rank"_L1};
    for (const auto &what : kWhats) {
        if (name.endsWith(what))
            return {name.chopped(what.size()), QString(what).mid(1)};
    }
    return {name, {}};
}

std::optional<QString> textOf(
    const AnsweredFigure &figure, const QString &what, const QString &form)
{
    if (what == "rate"_L1)
        return figure.rateTimes100 ? std::optional(rateText(figure.rateTimes100)) : std::nullopt;
    if (what == "target"_L1)
        return figure.target ? std::optional(measureText(figure.measure, *figure.target))
                             : std::nullopt;
    if (what == "month"_L1)
        return figure.inPeriod ? std::optional(measureText(figure.measure, *figure.inPeriod))
                               : std::nullopt;
    if (what == "rank"_L1)
        return figure.rank ? std::optional(QString::number(*figure.rank)) : std::nullopt;
    return written(figure, form);
}

void append(Runs &runs, const QString &words)
{
    if (!words.isEmpty())
        runs.push_back({.text = words});
}

} // namespace

Narrator::Narrator(
    const ReportSource &source, std::unique_ptr<FigureAnswers> answers, QJsonObject data)
    : m_source(source)
    , m_answers(std::move(answers))
    , m_data(std::move(data))
{
    sayWhereAndWhen();
}

Result<Narrator> Narrator::create(const ReportSource &source)
{
    auto data = readDataObject(u":/data/narrative.json"_s);
    if (!data)
        return fail(data.error());
    auto answers = FigureAnswers::create(source.database, source.engine, source.names,
        {source.request.period, source.request.unit, source.request.options.rounding});
    if (!answers)
        return fail(answers.error());
    return Narrator(source, std::move(*answers), std::move(*data));
}

void Narrator::sayWhereAndWhen()
{
    const Period &period = m_source.request.period;
    const QDate last = period.lastDay();
    say(u"place"_s,
        m_source.isWhole() && m_source.engine.units().size() > 1
            ? QCoreApplication::translate("core", "全市")
            : m_source.placeName());
    say(u"date"_s, isEnglish() ? isoText(last) : chineseDate(last));
    say(u"span"_s, spanText(period));
    say(u"whole_span"_s, wholeSpanText(period));
    say(u"year"_s, QString::number(period.year()));
}

void Narrator::say(const QString &word, const QString &text)
{
    say(word, Runs{{.text = text}});
}

Run Narrator::number(const QString &figure, const QString &text, const QString &reference) const
{
    Run run{.text = text, .reference = reference, .figure = figure};
    for (const auto &retyped : m_source.request.options.retyped) {
        if (retyped.figure != figure || retyped.text == text)
            continue;
        run.computed = text;
        run.text = retyped.text;
        run.reason = retyped.reason;
    }
    return run;
}

Result<Runs> Narrator::part(const QString &name)
{
    Runs runs;
    int number = 1;
    for (const auto &id : m_data[u"parts"_s].toObject()[name].toArray()) {
        say(u"nth"_s, ordinal(number));
        auto sentence = this->sentence(id.toString());
        if (!sentence)
            return fail(sentence.error());
        if (!*sentence)
            continue;
        number += (*sentence)->front().text == ordinal(number) ? 1 : 0;
        std::move((*sentence)->begin(), (*sentence)->end(), std::back_inserter(runs));
    }
    return runs;
}

Result<std::optional<Runs>> Narrator::sentence(const QString &id)
{
    const auto texts = m_data[u"sentences"_s].toObject()[id].toObject();
    Q_ASSERT_X(!texts.isEmpty(), "sentence", qPrintable(id)); // the file is ours
    return filled(texts[isEnglish() ? u"english"_s : u"chinese"_s].toString());
}

Result<std::optional<Runs>> Narrator::filled(const QString &text)
{
    Runs runs;
    qsizetype from = 0;
    for (auto open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', from)) {
        append(runs, text.mid(from, open - from));
        const auto close = text.indexOf(u'}', open);
        Q_ASSERT(close > open);
        auto found = placeholder(text.mid(open + 1, close - open - 1));
        if (!found || !*found)
            return found;
        std::move((*found)->begin(), (*found)->end(), std::back_inserter(runs));
        from = close + 1;
    }
    append(runs, text.mid(from));
    return std::optional(runs);
}

Result<std::optional<Runs>> Narrator::placeholder(const QString &text)
{
    if (const auto known = m_words.constFind(text); known != m_words.cend())
        return std::optional(*known);
    if (text.startsWith("parts:"_L1))
        return parts(text.mid(6));
    if (text.contains(u'/'))
        return quotient(text);
    return figure(text.section(u'|', 0, 0), text.section(u'|', 1));
}

Result<std::optional<Runs>> Narrator::figure(const QString &name, const QString &form)
{
    const auto [figureName, what] = asked(name);
    const auto found = m_answers->figure(figureName);
    if (!found)
        return fail(found.error());
    const auto shown = *found ? textOf(**found, what, form) : std::nullopt;
    if (!shown)
        return std::optional<Runs>();
    return std::optional(Runs{number(name, *shown, (*found)->reference)});
}

/// One figure as a percentage of another, from their integers.
Result<std::optional<Runs>> Narrator::quotient(const QString &name)
{
    const auto part = m_answers->figure(name.section(u'/', 0, 0));
    const auto whole = m_answers->figure(name.section(u'/', 1));
    if (!part || !whole)
        return fail(part ? whole.error() : part.error());
    const auto rate = *part && *whole
        ? rateTimes100((*part)->value, (*whole)->value, m_source.request.options.rounding)
        : std::nullopt;
    return rate ? std::optional(Runs{number(name, rateText(rate))}) : std::nullopt;
}

/// tally:CODE:BOOK: every part that has something, by the order of its code table.
Result<std::optional<Runs>> Narrator::parts(const QString &name)
{
    const auto tally = name.section(u':', 1, 1);
    const auto found = m_answers->tallies().parts(tally);
    if (!found)
        return fail(found.error());
    Runs runs;
    const auto book = name.section(u':', 2).toLatin1();
    for (const auto &code : m_source.names.codes(QLatin1StringView(book))) {
        const auto part = found->find(code.code);
        if (part == found->end() || part->second == 0)
            continue;
        append(runs, (runs.empty() ? QString() : u"、"_s) + code.title());
        runs.push_back(number(u"tally:%1:%2"_s.arg(tally, code.code),
            measureText(Measure::Count, part->second),
            m_answers->tallyReference(tally, code.code)));
    }
    return runs.empty() ? std::optional<Runs>() : std::optional(runs);
}

Runs Narrator::rates(const std::vector<const Figure *> &figures) const
{
    Runs runs;
    for (const Figure *figure : figures) {
        const auto unit = codeTitle(m_source.names, "report_unit"_L1, figure->unit);
        append(runs, (runs.empty() ? QString() : u"、"_s) + unit + u'(');
        runs.push_back(number(figure->indicator->code() + u'.' + figure->unit,
            rateText(figure->rateTimes100) + u'%',
            figure->reference(m_source.request.period, FigureReference::Span::ToDate).text()));
        append(runs, u")"_s);
    }
    return runs;
}

void addRetypedNote(Document &document)
{
    QStringList notes;
    for (const auto &block : document.blocks) {
        const auto *paragraph = std::get_if<Document::Paragraph>(&block);
        if (!paragraph)
            continue;
        for (const auto &run : paragraph->runs) {
            const QString note = QCoreApplication::translate("core", "“%1”计算值为%2，理由：%3")
                                     .arg(run.text, run.computed, run.reason);
            if (run.isRetyped() && !notes.contains(note))
                notes.append(note);
        }
    }
    if (!notes.isEmpty())
        document.blocks.emplace_back(Document::Note{
            QCoreApplication::translate("core", "改写的数字：%1。").arg(joinedSentences(notes))});
}

Result<void> appendPart(Document &document, Narrator &narrator, const QString &part)
{
    auto runs = narrator.part(part);
    if (!runs)
        return fail(runs.error());
    if (!runs->empty())
        document.blocks.emplace_back(Document::Paragraph{std::move(*runs)});
    return {};
}

} // namespace core
