#include "core/figures/origin.h"
#include "core/report/periodreports.h"

#include <QCoreApplication>

#include <numeric>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Align = Document::Align;
using Cell = Document::Cell;

/// What leads to the rows of a contest, or to a field of its own.
class ContestOrigin
{
public:
    ContestOrigin(RowId id, const Tallies &tallies)
        : m_id(QString::number(id))
        , m_tallies(tallies)
    { }
    Cell count(qint64 value, const QString &tally, const QString &award = {}) const
    {
        return Cell::ofCount(
            value, m_tallies.referenceOf({}, tally, award.isEmpty() ? m_id : m_id + u':' + award));
    }
    QString field(const QString &column) const
    {
        return ListReference{u"competition"_s, u"id"_s, m_id, column}.text();
    }

private:
    QString m_id;
    const Tallies &m_tallies;
};

Document::Table contestTable(
    const QList<TallyQueries::Contest> &contests, const Names &names, const Tallies &tallies)
{
    auto table = plainTable(QCoreApplication::translate("core", "大赛概况"),
        QCoreApplication::translate("core", "个、人、万元"),
        {{QCoreApplication::translate("core", "大赛"), Align::Left},
            {QCoreApplication::translate("core", "届次"), Align::Right},
            {QCoreApplication::translate("core", "级别"), Align::Center},
            {QCoreApplication::translate("core", "项目"), Align::Right},
            {QCoreApplication::translate("core", "未举行"), Align::Right},
            {QCoreApplication::translate("core", "选手"), Align::Right},
            {QCoreApplication::translate("core", "一等奖"), Align::Right},
            {QCoreApplication::translate("core", "二等奖"), Align::Right},
            {QCoreApplication::translate("core", "三等奖"), Align::Right},
            {QCoreApplication::translate("core", "预算"), Align::Right},
            {QCoreApplication::translate("core", "备注"), Align::Left}});
    for (const auto &contest : contests) {
        const ContestOrigin origin(contest.id, tallies);
        const QString awards = u"contest_awards"_s;
        table.rows.push_back({{Cell::ofText(contest.name),
            Cell::ofCount(contest.edition, origin.field(u"edition"_s)),
            Cell::ofText(codeTitle(names, "competition_level"_L1, contest.level)),
            origin.count(contest.events, u"contest_events"_s),
            origin.count(contest.postponed, u"contest_postponed"_s),
            origin.count(contest.entrants, u"contest_entrants"_s),
            origin.count(contest.firsts, awards, u"1"_s),
            origin.count(contest.seconds, awards, u"2"_s),
            origin.count(contest.thirds, awards, u"3"_s),
            contest.budgetFen < 0 ? Cell::absent()
                                  : Cell::ofMoney(contest.budgetFen, origin.field(u"budget"_s)),
            Cell::ofText(contest.note)}});
    }
    return table;
}

Result<Document::Table> medalTable(const ReportSource &source, const QString &level)
{
    const auto rows = TallyQueries(source.database).medals(source.request.period.year(), level);
    if (!rows)
        return fail(rows.error());
    auto table = plainTable(QCoreApplication::translate("core", "%1级大赛奖牌榜")
                                .arg(codeTitle(source.names, "competition_level"_L1, level)),
        QCoreApplication::translate("core", "人、个"),
        {{QCoreApplication::translate("core", "代表单位"), Align::Left},
            {QCoreApplication::translate("core", "选手"), Align::Right},
            {QCoreApplication::translate("core", "一等奖"), Align::Right},
            {QCoreApplication::translate("core", "二等奖"), Align::Right},
            {QCoreApplication::translate("core", "三等奖"), Align::Right},
            {QCoreApplication::translate("core", "合计"), Align::Right}});
    Document::Row whole;
    whole.total = true;
    TallyQueries::MedalRow sum;
    const auto tallies = source.tallies();
    const auto cells = [&](const QString &name, const TallyQueries::MedalRow &row) {
        const auto medals = [&](qint64 number, const QString &ranks) {
            QStringList parts;
            for (const auto &rank : ranks.split(u','))
                parts.append(level + u':' + rank);
            return Cell::ofCount(
                number, tallies.referenceOf(row.division, u"medal_awards"_s, parts.join(u',')));
        };
        return std::vector<Cell>{Cell::ofText(name),
            Cell::ofCount(
                row.entrants, tallies.referenceOf(row.division, u"medal_entrants"_s, level)),
            medals(row.firsts, u"1"_s), medals(row.seconds, u"2"_s), medals(row.thirds, u"3"_s),
            medals(row.firsts + row.seconds + row.thirds, u"1,2,3"_s)};
    };
    for (const auto &row : *rows) {
        sum.entrants += row.entrants;
        sum.firsts += row.firsts;
        sum.seconds += row.seconds;
        sum.thirds += row.thirds;
        table.rows.push_back({cells(codeTitle(source.names, "division"_L1, row.division), row)});
    }
    whole.cells = cells(QCoreApplication::translate("core", "合计"), sum);
    table.rows.insert(table.rows.begin(), std::move(whole));
    return table;
}

} // namespace

Result<Document> contestReport(const ReportSource &source)
{
    const int year = source.request.period.year();
    const auto contests = TallyQueries(source.database).contests(year);
    if (!contests)
        return fail(contests.error());
    auto document = reportFrame(source, reportTitle(ReportKind::Contests),
        QCoreApplication::translate("core", "个、人、万元"));
    if (contests->isEmpty()) {
        document.blocks.emplace_back(Document::Paragraph{
            QCoreApplication::translate("core", "%1年没有登记技能大赛。").arg(year)});
        return document;
    }
    document.blocks.emplace_back(Document::Paragraph{
        QCoreApplication::translate("core", "%1年登记大赛 %2 项，参赛选手 %3 人。")
            .arg(year)
            .arg(contests->size())
            .arg(std::accumulate(contests->begin(), contests->end(), qint64(0),
                [](qint64 sum, const auto &contest) { return sum + contest.entrants; }))});
    document.blocks.emplace_back(contestTable(*contests, source.names, source.tallies()));
    for (const auto &level : {u"C"_s, u"P"_s}) {
        auto table = medalTable(source, level);
        if (!table)
            return fail(table.error());
        if (table->rows.size() > 1)
            document.blocks.emplace_back(std::move(*table));
    }
    document.blocks.emplace_back(Document::Note{QCoreApplication::translate(
        "core", "注：选手为大赛最后一个阶段登记的人；延期或取消的赛场没有成绩，奖项为截至目前。")});
    return document;
}

} // namespace core
