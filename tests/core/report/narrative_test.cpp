#include "core/base/wan.h"
#include "core/figures/origin.h"
#include "core/report/exceptions.h"
#include "core/report/narrative.h"
#include "core/report/periodreports.h"
#include "tests/core/report/reportcity.h"
#include "tests/results.h"

using namespace core;
using namespace Qt::StringLiterals;
using samples::city;
using samples::textOf;

namespace {

QString said(const Result<std::optional<Runs>> &sentence)
{
    REQUIRE(sentence);
    REQUIRE(*sentence);
    return Document::Paragraph(**sentence).text();
}

/// A published figure with its target, as the sentences call it.
void publish(
    Narrator &narrator, const QString &name, qint64 value, qint64 target, Rounding rounding)
{
    narrator.say(name, QString::number(value));
    narrator.say(name + u".rate"_s, rateText(rateTimes100(value, target, rounding)));
}

/// The figures that were published of 2021 (domain.md 1.2).
void publishAll(Narrator &narrator, Rounding rounding = Rounding::HalfUp)
{
    publish(narrator, u"train_completions"_s, 231'679, 200'000, rounding);
    publish(narrator, u"cert_holders"_s, 119'072, 80'000, rounding);
    publish(narrator, u"new_skilled"_s, 71'657, 40'000, rounding);
    publish(narrator, u"new_high_skilled"_s, 2'829, 2'000, rounding);
    publish(narrator, u"urban_new_jobs"_s, 48'495, 39'000, rounding);
    publish(narrator, u"rural_transfer"_s, 42'843, 33'820, rounding);
    for (const auto &[name, value] : {std::pair(u"voucher_claimed_total"_s, 214'000),
             std::pair(u"voucher_claimed_PH"_s, 86'100), std::pair(u"voucher_claimed_PJ"_s, 50'600),
             std::pair(u"voucher_claimed_QY"_s, 33'300), std::pair(u"train_enterprise"_s, 69'300)})
        narrator.say(name + u"|wan"_s, wanText(value));
}

std::optional<Document::Run> runOf(const Document &document, const QString &figure)
{
    for (const auto &block : document.blocks) {
        const auto *paragraph = std::get_if<Document::Paragraph>(&block);
        if (!paragraph)
            continue;
        for (const auto &run : paragraph->runs) {
            if (run.figure == figure)
                return run;
        }
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("the sentences say the published figures as the report printed them", "[narrative]")
{
    auto narrator = Narrator::create(city().source());
    REQUIRE(narrator);
    publishAll(*narrator);
    CHECK(said(narrator->sentence(u"N1"_s))
        == u"全市共完成职业技能提升培训231679人，完成全年目标任务的115.84%。"_s);
    CHECK(said(narrator->sentence(u"N2"_s))
        == u"2021年共取证119072人，完成全年目标任务的148.84%"
           u"。其中新增技能人才71657人，完成全年目标任务"
           "的179.14%；新增高技能人才2829人，完成全年目标任务的141.45%。"_s);
    CHECK(said(narrator->sentence(u"N3"_s))
        == u"2021年，全市累计领券21.4万张，其中普惠制培训领券8.61万人、等级评价领券5."
           u"06万人、企业培训领"
           "券3.33万人。"_s);
    CHECK(said(narrator->sentence(u"N4"_s)) == u"全年培训企业职工6.93万人。"_s);
    CHECK(said(narrator->sentence(u"N5"_s))
        == u"城镇新增就业48495人，完成全年目标任务的124.35%"
           u"；农村劳动力转移就业42843人，完成全年目标任务"
           "的126.68%。"_s);
    publishAll(*narrator, Rounding::Truncated);
    CHECK(said(narrator->sentence(u"N1"_s))
        == u"全市共完成职业技能提升培训231679人，完成全年目标任务的115.83%。"_s);
}

TEST_CASE("a sentence says the same figure as the tables and leads to its rows", "[narrative]")
{
    auto narrator = Narrator::create(city().source());
    REQUIRE(narrator);
    const auto figures = city().source().figures();
    REQUIRE(figures);
    const Figure *trained = figures->find(u"train_completions"_s, u"141100"_s);
    REQUIRE(trained);
    const auto sentence = narrator->sentence(u"N1"_s);
    REQUIRE(sentence);
    REQUIRE(*sentence);
    for (const auto &run : **sentence) {
        if (run.figure == u"train_completions"_s) {
            CHECK(run.text == QString::number(trained->cumulative));
            const auto reference = FigureReference::parse(run.reference);
            REQUIRE(reference);
            const auto rows = city().engine->rowsOf(*reference);
            REQUIRE(rows);
            CHECK(rows->ids.size() == trained->cumulative);
        }
    }
}

TEST_CASE("every number of the year's text that has a reference recounts to it", "[narrative]")
{
    const auto document = textReport(city().source());
    REQUIRE(document);
    int checked = 0;
    for (const auto &block : document->blocks) {
        const auto *paragraph = std::get_if<Document::Paragraph>(&block);
        for (const auto &run : paragraph ? paragraph->runs : std::vector<Document::Run>()) {
            bool isCount = false;
            const qint64 number = run.text.toLongLong(&isCount);
            if (run.reference.isEmpty() || !isCount || run.figure.endsWith(u".rate"_s)
                || run.figure.startsWith(u"urban"_s) || run.figure.startsWith(u"rural"_s)
                || run.figure.startsWith(u"publicity"_s))
                continue;
            INFO(run.figure.toStdString() << " " << run.reference.toStdString());
            const auto rows
                = rowsBehind(city().workspace->database(), *city().engine, run.reference);
            REQUIRE(rows);
            REQUIRE(rows->size() == 1);
            CHECK(rows->front().value == number);
            ++checked;
        }
    }
    CHECK(checked >= 15);
}

TEST_CASE("the annual text has the ten measures, each with what the ledger knows", "[narrative]")
{
    const auto document = textReport(city().source());
    REQUIRE(document);
    CHECK(document->title == u"吕梁市2021年职业技能培训工作总结"_s);
    QStringList headings;
    for (const auto &block : document->blocks) {
        if (const auto *heading = std::get_if<Document::Heading>(&block))
            headings.append(heading->text);
    }
    REQUIRE(headings.size() == 14);
    CHECK(headings[2] == u"（一）精准建立领导机构"_s);
    CHECK(headings[11] == u"（十）精准促进就业增收"_s);
    CHECK(headings.last() == u"四、下一年打算"_s);
    const QString text = textOf(*document);
    CHECK(text.contains(u"市级领导小组有成员单位23个"_s));
    CHECK(text.contains(u"“一县一品牌”覆盖率53.85%"_s));
    CHECK(text.contains(u"举办第二届市级职业技能大赛，设32个项目，财政预算606万元"_s));
    const auto &bands = samples::tableOf(*document, u"三分类与培训方式"_s);
    qint64 trained = 0;
    for (const auto &row : bands.rows)
        trained += row.total ? 0 : row.cells.back().number;
    CHECK(trained > 0);
    CHECK(bands.rows.front().cells.back().number == trained);
    CHECK_FALSE(text.contains(u'{'));
    CHECK_FALSE(text.contains(u"没有这方面的记录"_s));
    const auto half
        = textReport(city().source(u"141100"_s, Period(Period::Kind::HalfYear, 2021, 1)));
    REQUIRE(half);
    CHECK(half->title == u"吕梁市2021年上半年职业技能培训工作总结"_s);
    CHECK(textOf(*half).contains(u"2021年1—6月共取证"_s));
}

TEST_CASE("age bands and ways of training add up to all trainings", "[narrative]")
{
    const auto document = textReport(city().source());
    REQUIRE(document);
    const auto &table = samples::tableOf(*document, u"三分类与培训方式"_s);
    const auto figures = city().engine->figures(samples::kYear);
    REQUIRE(figures);
    const auto *all = figures->find(QString(kTrainCompletions), u"141100"_s);
    REQUIRE(all);
    CHECK(table.rows.front().cells.back().number == all->cumulative);
    for (const auto &row : table.rows) {
        qint64 sum = 0;
        for (size_t column = 1; column + 1 < row.cells.size(); ++column)
            sum += row.cells[column].number;
        CHECK(sum == row.cells.back().number);
    }
}

TEST_CASE("a number that a person wrote over keeps the computed one beside it", "[narrative]")
{
    auto source = city().source();
    const auto before = textReport(source);
    REQUIRE(before);
    const auto computed = runOf(*before, u"train_completions.rate"_s);
    REQUIRE(computed);
    source.request.options.retyped = {{u"train_completions.rate"_s, u"99.99"_s, u"按上报口径"_s}};
    const auto after = textReport(source);
    REQUIRE(after);
    const auto retyped = runOf(*after, u"train_completions.rate"_s);
    REQUIRE(retyped);
    CHECK(retyped->isRetyped());
    CHECK(retyped->text == u"99.99"_s);
    CHECK(retyped->computed == computed->text);
    CHECK(retyped->reference == computed->reference);
    CHECK(textOf(*after).contains(u"99.99〔计算值%1〕%"_s.arg(computed->text)));
    const bool isNoted
        = std::any_of(after->blocks.begin(), after->blocks.end(), [](const Document::Block &block) {
              const auto *note = std::get_if<Document::Note>(&block);
              return note && note->text.contains(u"理由：按上报口径"_s);
          });
    CHECK(isNoted);
}

TEST_CASE("the list of exceptions is found in the data", "[narrative]")
{
    const auto source = city().source();
    const auto answers = FigureAnswers::create(
        source.database, source.engine, source.names, {samples::kYear, u"141100"_s});
    REQUIRE(answers);
    const auto found = reportExceptions(source, **answers);
    REQUIRE(found);
    const auto named = [&found](const QString &subject, const QString &finding) {
        return std::any_of(found->begin(), found->end(), [&](const ReportException &each) {
            return each.subject.contains(subject) && each.finding.contains(finding);
        });
    };
    CHECK(named(u"职业技能提升培训"_s, u"四舍五入为"_s));
    CHECK(named(u"电子培训券"_s, u"相差"_s));
    CHECK(named(u"转移就业"_s, u"多于农村劳动力转移就业"_s));
    CHECK(named(u"年龄分段"_s, u"60周岁"_s));
    CHECK(named(u"劳务品牌"_s, u"“临县的哥”与“临县的歌”"_s));
    CHECK(named(u"技能大赛"_s, u"运城赛场"_s));
    const auto earlier = FigureAnswers::create(source.database, source.engine, source.names,
        {Period(Period::Kind::Year, 2020), u"141100"_s});
    REQUIRE(earlier);
    const auto before
        = reportExceptions(city().source(u"141100"_s, Period(Period::Kind::Year, 2020)), **earlier);
    REQUIRE(before);
    CHECK(before->size() < found->size()); // no contest was put off then
}
