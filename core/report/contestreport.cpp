#include "core/report/periodreports.h"

#include <QCoreApplication>

#include <numeric>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Align = Document::Align;
using Cell = Document::Cell;

Document::Table contestTable(const QList<TallyQueries::Contest> &contests, const Names &names)
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
        table.rows.push_back({{Cell::ofText(contest.name), Cell::ofCount(contest.edition),
            Cell::ofText(codeTitle(names, "competition_level"_L1, contest.level)),
            Cell::ofCount(contest.events), Cell::ofCount(contest.postponed),
            Cell::ofCount(contest.entrants), Cell::ofCount(contest.firsts),
            Cell::ofCount(contest.seconds), Cell::ofCount(contest.thirds),
            contest.budgetFen < 0 ? Cell::absent() : Cell::ofMoney(contest.budgetFen),
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
    const auto cells = [](const QString &name, const TallyQueries::MedalRow &row) {
        return std::vector<Cell>{Cell::ofText(name), Cell::ofCount(row.entrants),
            Cell::ofCount(row.firsts), Cell::ofCount(row.seconds), Cell::ofCount(row.thirds),
            Cell::ofCount(row.firsts + row.seconds + row.thirds)};
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
    document.blocks.emplace_back(contestTable(*contests, source.names));
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
