#include "core/report/periodreports.h"

#include "core/report/bandreport.h"
#include "core/report/rankingtables.h"
#include "core/report/submissionpapers.h"

#include <QCoreApplication>

#include <array>

namespace core {

namespace {

struct Declared
{
    ReportKind kind;
    const char *key;
    const char *title; // Chinese source text, context "core"
    Result<Document> (*make)(const ReportSource &);
};

Result<Document> bands(const ReportSource &source)
{
    return bandReport(source.database,
        {.period = source.request.period,
            .units = source.isWhole() ? source.engine.units() : QStringList{source.request.unit},
            .office = source.placeName(),
            .data = source.request.data == SummaryRequest::Data::Demo
                ? BandReportRequest::Data::Demo
                : BandReportRequest::Data::Real},
        source.names);
}

constexpr auto kReports = std::to_array<Declared>({
    {ReportKind::Summary, "summary", QT_TRANSLATE_NOOP("core", "小结"), &quarterReport},
    {ReportKind::Bulletin, "bulletin", QT_TRANSLATE_NOOP("core", "月通报"), &bulletinReport},
    {ReportKind::Ranking, "ranking", QT_TRANSLATE_NOOP("core", "排名总表"), &rankingReport},
    {ReportKind::Dispatch, "dispatch", QT_TRANSLATE_NOOP("core", "季调度"), &dispatchReport},
    {ReportKind::Text, "text", QT_TRANSLATE_NOOP("core", "工作总结"), &textReport},
    {ReportKind::Cards, "cards", QT_TRANSLATE_NOOP("core", "成绩单"), &cardReport},
    {ReportKind::Bands, "bands", QT_TRANSLATE_NOOP("core", "三分类统计"), &bands},
    {ReportKind::Year, "year", QT_TRANSLATE_NOOP("core", "工作要情"), &yearReport},
    {ReportKind::Plans, "plans", QT_TRANSLATE_NOOP("core", "五年规划进展"), &planReport},
    {ReportKind::Brands, "brands", QT_TRANSLATE_NOOP("core", "劳务品牌覆盖"), &brandReport},
    {ReportKind::Contests, "contests", QT_TRANSLATE_NOOP("core", "技能大赛情况"), &contestReport},
    {ReportKind::Employment, "employment", QT_TRANSLATE_NOOP("core", "就业情况"),
        &employmentReport},
    {ReportKind::Vouchers, "vouchers", QT_TRANSLATE_NOOP("core", "电子培训券领用情况"),
        &voucherReport},
    {ReportKind::Departments, "departments", QT_TRANSLATE_NOOP("core", "部门培训情况"),
        &departmentReport},
    {ReportKind::Outreach, "outreach", QT_TRANSLATE_NOOP("core", "组织领导和宣传覆盖"),
        &outreachReport},
    {ReportKind::Supervision, "supervision", QT_TRANSLATE_NOOP("core", "督导情况"),
        &supervisionReport},
    {ReportKind::Submissions, "submissions", QT_TRANSLATE_NOOP("core", "信息报送情况"),
        &submissionReport},
    {ReportKind::Book, "book", QT_TRANSLATE_NOOP("core", "全册"), &bookReport},
    {ReportKind::Board, "board", QT_TRANSLATE_NOOP("core", "看板一页纸"), &boardReport},
});

const Declared &declared(ReportKind kind)
{
    return kReports[static_cast<size_t>(kind)];
}

} // namespace

const QList<ReportKind> &reportKinds()
{
    static const QList<ReportKind> kinds = [] {
        QList<ReportKind> list;
        for (const auto &report : kReports)
            list.append(report.kind);
        return list;
    }();
    return kinds;
}

QString reportKey(ReportKind kind)
{
    return QString::fromLatin1(declared(kind).key);
}

QString reportTitle(ReportKind kind)
{
    return QCoreApplication::translate("core", declared(kind).title);
}

std::optional<ReportKind> reportOfKey(const QString &key)
{
    for (const auto &report : kReports) {
        if (key == QLatin1StringView(report.key))
            return report.kind;
    }
    return std::nullopt;
}

Result<Document> periodReport(ReportKind kind, const ReportSource &source)
{
    return declared(kind).make(source);
}

} // namespace core
