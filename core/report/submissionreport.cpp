// 信息报送情况: reports of a period, and news items since January.
#include "core/domain/submission.h"
#include "core/figures/origin.h"
#include "core/report/periodreports.h"
#include "core/report/submissionpapers.h"
#include "core/storage/recordstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

using Align = Document::Align;
using Cell = Document::Cell;

constexpr int kMargin = 9; // millimetres: both tables of a city stand on one page

QString unitTitle(const ReportSource &source, const QString &unit)
{
    return codeTitle(source.names, "report_unit"_L1, unit);
}

Document::Table boardTable(const ReportSource &source, const QList<SubmissionCell> &cells)
{
    auto table = plainTable(QCoreApplication::translate("core", "报表报送情况"),
        QCoreApplication::translate("core", "天、项"),
        {{QCoreApplication::translate("core", "序号"), Align::Center},
            {QCoreApplication::translate("core", "报送单位"), Align::Left},
            {QCoreApplication::translate("core", "期限"), Align::Center},
            {QCoreApplication::translate("core", "报送日期"), Align::Center},
            {QCoreApplication::translate("core", "迟报"), Align::Right},
            {QCoreApplication::translate("core", "填报"), Align::Right},
            {QCoreApplication::translate("core", "应填"), Align::Right},
            {QCoreApplication::translate("core", "待说明"), Align::Right},
            {QCoreApplication::translate("core", "状态"), Align::Left}});
    int place = 0;
    for (const auto &cell : cells) {
        const QString id = QString::number(cell.id);
        const QString of = cell.unit + u'-' + cell.period.key(); // not begun, it has no row yet
        const QStringList report{ListReference{u"county_submission"_s, u"id"_s, id}.text()};
        const QStringList lines{ListReference{u"submission_line"_s, u"submission"_s, id}.text()};
        table.rows.push_back({{Cell::ofText(QString::number(++place)),
            Cell::ofText(unitTitle(source, cell.unit)), Cell::ofDate(cell.due),
            cell.submittedOn.isValid() ? Cell::ofDate(cell.submittedOn) : Cell::absent(),
            cell.daysLate > 0 ? Cell::ofCount(cell.daysLate, derivedFrom(u"late-"_s + of, report))
                              : Cell::absent(),
            Cell::ofCount(cell.filled, derivedFrom(u"filled-"_s + of, lines)),
            Cell::ofCount(cell.wanted, derivedFrom(u"wanted-"_s + of, lines)),
            Cell::ofCount(cell.unexplained, derivedFrom(u"unexplained-"_s + of, lines)),
            Cell::ofText(submissionStateText(cell, source.names, source.today))}});
    }
    return table;
}

/// News items of one unit since January.
struct Tally
{
    QString unit;
    int sent = 0;
    QHash<QString, int> adopted; // by level
    int points = 0;
    int rank = 0;
};

Result<QList<Tally>> talliesOf(const ReportSource &source)
{
    QList<Tally> tallies;
    for (const auto &unit : source.units())
        tallies.append({unit, 0, {}, 0, 0});
    const auto span = source.span();
    const auto read
        = RecordStore(source.database)
              .forEach(infoReports(),
                  {.conditions = {{u"sent_on"_s, Condition::Test::AtLeast,
                                      {span.from.toString(Qt::ISODate)}},
                       {u"sent_on"_s, Condition::Test::AtMost, {span.to.toString(Qt::ISODate)}}}},
                  [&](const Record &record) {
                      const auto item = infoReports().unpack(record);
                      for (auto &tally : tallies) {
                          if (tally.unit != item.divisionCode)
                              continue;
                          ++tally.sent;
                          ++tally.adopted[item.adoptedLevel];
                          tally.points += item.points;
                      }
                      return true;
                  });
    if (!read)
        return fail(read.error());
    std::stable_sort(tallies.begin(), tallies.end(),
        [](const Tally &one, const Tally &other) { return one.points > other.points; });
    for (qsizetype i = 0; i < tallies.size(); ++i) {
        const bool isSame = i > 0 && tallies[i].points == tallies[i - 1].points;
        tallies[i].rank = isSame ? tallies[i - 1].rank : int(i) + 1;
    }
    return tallies;
}

Result<Document::Table> newsTable(const ReportSource &source)
{
    const auto tallies = talliesOf(source);
    if (!tallies)
        return fail(tallies.error());
    auto table = plainTable(QCoreApplication::translate("core", "信息报送和采用情况（自1月1日起）"),
        QCoreApplication::translate("core", "条、分"),
        {{QCoreApplication::translate("core", "名次"), Align::Center},
            {QCoreApplication::translate("core", "报送单位"), Align::Left},
            {QCoreApplication::translate("core", "报送"), Align::Right},
            {QCoreApplication::translate("core", "市级采用"), Align::Right},
            {QCoreApplication::translate("core", "省级采用"), Align::Right},
            {QCoreApplication::translate("core", "国家级采用"), Align::Right},
            {QCoreApplication::translate("core", "计分"), Align::Right}});
    Tally sum;
    for (const auto &tally : *tallies) {
        sum.sent += tally.sent;
        sum.points += tally.points;
        for (auto level = tally.adopted.begin(); level != tally.adopted.end(); ++level)
            sum.adopted[level.key()] += level.value();
    }
    const QString key = source.request.period.key();
    const auto row = [&key](const Tally &tally, const QString &place, const QString &name) {
        const auto count = [&](int number, const QString &what) {
            const QStringList from{tally.unit.isEmpty()
                    ? ListReference{u"info_report"_s, u"*"_s, {}}.text()
                    : ListReference{u"info_report"_s, u"division_code"_s, tally.unit}.text()};
            return Cell::ofCount(number, derivedFrom(what + u'-' + key, from));
        };
        return Document::Row{
            .cells = {Cell::ofText(place), Cell::ofText(name), count(tally.sent, u"sent"_s),
                count(tally.adopted[u"city"_s], u"city"_s),
                count(tally.adopted[u"province"_s], u"province"_s),
                count(tally.adopted[u"national"_s], u"national"_s),
                count(tally.points, u"points"_s)}};
    };
    table.rows.push_back(row(sum, u"—"_s, QCoreApplication::translate("core", "合计")));
    table.rows.back().total = true;
    for (const auto &tally : *tallies)
        table.rows.push_back(
            row(tally, QString::number(tally.rank), unitTitle(source, tally.unit)));
    return table;
}

} // namespace

QString submissionStateText(const SubmissionCell &cell, const Names &names, QDate today)
{
    const QString state = names.stateLabel(countySubmissions().table().states, cell.status);
    if (cell.isAwaited(today)) {
        return QCoreApplication::translate("core", "%1，逾期 %2 天")
            .arg(state)
            .arg(cell.due.daysTo(today));
    }
    return cell.isSent() && cell.daysLate > 0
        ? QCoreApplication::translate("core", "%1，迟报").arg(state)
        : state;
}

Result<Document> submissionReport(const ReportSource &source)
{
    const auto cells = submissionBoard(source.database, source.names,
        {.year = source.request.period.year(),
            .units = source.units(),
            .today = source.today,
            .period = source.request.period});
    if (!cells)
        return fail(cells.error());
    auto document = reportFrame(source, QCoreApplication::translate("core", "信息报送情况"),
        QCoreApplication::translate("core", "天、项、条、分"));
    document.page.top = document.page.bottom = kMargin;
    const auto rate = onTimeOf(*cells, source.today);
    document.blocks.emplace_back(Document::Paragraph{
        QCoreApplication::translate("core", "本期应报 %1 份，按时报送 %2 份，按时报送率 %3%。")
            .arg(rate.due)
            .arg(rate.onTime)
            .arg(rateText(rate.rateTimes100()))});
    document.blocks.emplace_back(boardTable(source, *cells));
    auto news = newsTable(source);
    if (!news)
        return fail(news.error());
    document.blocks.emplace_back(std::move(*news));
    document.blocks.emplace_back(Document::Note{QCoreApplication::translate("core",
        "注：期限遇休息日顺延；退回后没有重报的，不算按时；信息按采用级别计分，同一条按最高级别计"
        "。")});
    return document;
}

} // namespace core
