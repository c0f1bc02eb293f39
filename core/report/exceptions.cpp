#include "core/report/exceptions.h"

#include "core/base/pinyin.h"
#include "core/base/wan.h"
#include "core/domain/competition.h"
#include "core/domain/labourbrand.h"
#include "core/storage/recordstore.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Exceptions = QList<ReportException>;

/// 万 with two decimals, as differences are written: 4.40万.
QString wanDifference(qint64 count)
{
    constexpr qint64 kHundredth = 100;
    return measureText(Measure::Rate, (count + kHundredth / 2) / kHundredth) + u'万';
}

class Finding
{
public:
    Finding(const ReportSource &source, FigureAnswers &answers)
        : m_source(source)
        , m_answers(answers)
    { }

    Result<Exceptions> run()
    {
        for (const auto step : {&Finding::roundings, &Finding::vouchers, &Finding::transfers,
                 &Finding::ages, &Finding::brandNames, &Finding::venues}) {
            if (auto found = (this->*step)(); !found)
                return fail(found.error());
        }
        return m_found;
    }

private:
    void add(const QString &subject, const QString &finding, const QString &treatment)
    {
        m_found.append({subject, finding, treatment});
    }
    Result<std::optional<qint64>> value(const QString &name)
    {
        return m_answers.figure(name).map([](const std::optional<AnsweredFigure> &figure) {
            return figure ? std::optional(figure->value) : std::nullopt;
        });
    }
    Result<void> rounding(const QString &name, const QString &indicator)
    {
        const auto found = m_answers.figure(name);
        if (!found)
            return fail(found.error());
        if (!*found || !(*found)->target)
            return {};
        const auto halfUp = rateTimes100((*found)->value, *(*found)->target);
        const auto truncated
            = rateTimes100((*found)->value, *(*found)->target, Rounding::Truncated);
        if (halfUp != truncated)
            add(codeTitle(m_source.names, "indicator"_L1, indicator),
                QCoreApplication::translate("core", "完成率四舍五入为%1%，截断为%2%（%3÷%4）")
                    .arg(rateText(halfUp), rateText(truncated))
                    .arg((*found)->value)
                    .arg(*(*found)->target),
                QCoreApplication::translate("core", "默认四舍五入，报表可选截断，两种结果都留存"));
        return {};
    }

    /// A rate that reads differently by the way of rounding.
    Result<void> roundings()
    {
        for (const auto &[name, indicator] :
            {std::pair(u"train_completions"_s, u"train_completions"_s),
                std::pair(u"cert_holders"_s, u"cert_holders"_s),
                std::pair(u"new_skilled"_s, u"new_skilled"_s),
                std::pair(u"new_high_skilled"_s, u"new_high_skilled"_s),
                std::pair(u"urban_new_jobs"_s, u"urban_new_jobs"_s),
                std::pair(u"rural_transfer"_s, u"rural_transfer"_s)}) {
            if (auto done = rounding(name, indicator); !done)
                return done;
        }
        return {};
    }

    /// Vouchers of all kinds in 张 against the people of the named kinds in 人.
    Result<void> vouchers()
    {
        const auto whole = value(u"voucher_claimed_total"_s);
        const auto other = value(u"voucher_residual"_s);
        if (!whole || !other)
            return fail(whole ? other.error() : whole.error());
        qint64 named = 0;
        for (const auto &name :
            {u"voucher_claimed_PH"_s, u"voucher_claimed_PJ"_s, u"voucher_claimed_QY"_s}) {
            const auto part = value(name);
            if (!part)
                return fail(part.error());
            named += part->value_or(0);
        }
        const qint64 rest = whole->value_or(0) - named;
        if (rest != 0)
            add(QCoreApplication::translate("core", "电子培训券"),
                QCoreApplication::translate("core",
                    "累计领券%1张，普惠制、等级评价、企业三种领券合计%2人，相差%3；其他券种领取%"
                    "4张")
                    .arg(wanTextIfExact(whole->value_or(0)), wanTextIfExact(named),
                        wanDifference(rest))
                    .arg(other->value_or(0)),
                QCoreApplication::translate(
                    "core", "张与人单位不同，一人可持几张券，不相加、不相减"));
        return {};
    }

    /// People organised to work elsewhere against those newly transferred.
    Result<void> transfers()
    {
        const auto inside = value(u"jobs_in_province"_s);
        const auto outside = value(u"jobs_out_province"_s);
        const auto transferred = value(u"rural_transfer"_s);
        if (!inside || !outside || !transferred)
            return fail(!inside ? inside.error()
                    : !outside  ? outside.error()
                                : transferred.error());
        const qint64 sum = inside->value_or(0) + outside->value_or(0);
        if (sum > transferred->value_or(0))
            add(QCoreApplication::translate("core", "转移就业"),
                QCoreApplication::translate(
                    "core", "市外省内%1人加省外%2人为%3人，多于农村劳动力转移就业%4人")
                    .arg(wanTextIfExact(inside->value_or(0)), wanTextIfExact(outside->value_or(0)),
                        wanTextIfExact(sum))
                    .arg(transferred->value_or(0)),
                QCoreApplication::translate(
                    "core", "前者为有组织输出，含存量；后者为当年新增，不强求相等"));
        return {};
    }

    /// The words of one band name an age that the limits give to its neighbour.
    Result<void> ages()
    {
        static const QRegularExpression number(u"\\d+"_s);
        const auto bands = m_source.names.codes("age_band"_L1);
        for (qsizetype index = 1; index < bands.size(); ++index) {
            const auto &lower = bands[index - 1];
            const int last = lower.attribute("max"_L1).toInt();
            const QString name = bands[index].name;
            const auto match = number.match(name);
            if (!match.hasMatch() || match.captured().toInt() != last)
                continue;
            const QString plain = name.section(u'(', 0, 0);
            add(QCoreApplication::translate("core", "年龄分段"),
                QCoreApplication::translate("core", "%1周岁按字面同时属于“%2”和“%3”两段")
                    .arg(last)
                    .arg(lower.title(), plain),
                QCoreApplication::translate("core", "统计时%1周岁计入“%2”")
                    .arg(last)
                    .arg(lower.title()));
        }
        return {};
    }

    /// One character is another that sounds the same.
    static bool soundsAlike(const QString &one, const QString &other)
    {
        int different = 0;
        for (qsizetype at = 0; at < one.size() && one.size() == other.size(); ++at)
            different += one[at] == other[at] ? 0 : 1;
        return one.size() == other.size() && different == 1 && initials(one) == initials(other);
    }

    Result<void> brandNames()
    {
        const Table &table = labourBrands();
        return RecordStore(m_source.database).forEach(table, {}, [&](const Record &record) {
            const QString name = table.value(record, "name"_L1).text();
            const auto aliases
                = table.value(record, "aliases"_L1)
                      .text()
                      .split(QRegularExpression(u"[、，,;；]"_s), Qt::SkipEmptyParts);
            for (const auto &alias : aliases) {
                if (soundsAlike(name, alias.trimmed()))
                    add(QCoreApplication::translate("core", "劳务品牌"),
                        QCoreApplication::translate("core", "同一品牌有两种写法：“%1”与“%2”")
                            .arg(name, alias.trimmed()),
                        QCoreApplication::translate("core", "按“%1”统计，另一写法存为别名")
                            .arg(name));
            }
            return true;
        });
    }

    /// Events of a contest of the year that were put off or called off.
    Result<void> venues()
    {
        if (!m_answers.isWhole())
            return {};
        const Table &contests = competitions();
        const Table &events = competitionEvents();
        const RecordStore store(m_source.database);
        const auto ofYear = store.find(contests,
            {.conditions
                = {{u"year"_s, Condition::Test::Equal, {m_source.request.period.year()}}}});
        if (!ofYear)
            return fail(ofYear.error());
        for (const auto &contest : *ofYear) {
            std::map<QString, std::pair<int, QString>> venues; // how many events, and why
            auto read = store.forEach(events,
                {.conditions = {{u"competition"_s, Condition::Test::Equal, {contest.id}},
                     {u"event_status"_s, Condition::Test::AnyOf,
                         {u"postponed"_s, u"cancelled"_s}}}},
                [&](const Record &event) {
                    auto &venue = venues[events.value(event, "venue"_L1).text()];
                    ++venue.first;
                    venue.second = events.value(event, "note"_L1).text();
                    return true;
                });
            if (!read)
                return read;
            for (const auto &[venue, held] : venues)
                add(contests.value(contest, "name"_L1).text(),
                    QCoreApplication::translate("core", "%1赛场%2个项目未举行：%3")
                        .arg(venue.isEmpty() ? QCoreApplication::translate("core", "未定") : venue)
                        .arg(held.first)
                        .arg(held.second),
                    QCoreApplication::translate("core", "奖项为截至目前，成绩待补"));
        }
        return {};
    }

    const ReportSource &m_source;
    FigureAnswers &m_answers;
    Exceptions m_found;
};

} // namespace

Result<QList<ReportException>> reportExceptions(const ReportSource &source, FigureAnswers &answers)
{
    return Finding(source, answers).run();
}

Result<Document::Table> exceptionTable(const ReportSource &source, FigureAnswers &answers)
{
    using Align = Document::Align;
    const auto found = reportExceptions(source, answers);
    if (!found)
        return fail(found.error());
    auto table = plainTable(QCoreApplication::translate("core", "数据说明"), {},
        {{QCoreApplication::translate("core", "序号"), Align::Center},
            {QCoreApplication::translate("core", "事项"), Align::Left},
            {QCoreApplication::translate("core", "情况"), Align::Left},
            {QCoreApplication::translate("core", "处理"), Align::Left}});
    for (const auto &each : *found)
        table.rows.push_back(
            {.cells = {Document::Cell::ofCount(qint64(table.rows.size()) + 1),
                 Document::Cell::ofText(each.subject), Document::Cell::ofText(each.finding),
                 Document::Cell::ofText(each.treatment)}});
    return table;
}

} // namespace core
