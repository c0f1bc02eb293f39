#include "core/report/periodreports.h"

#include "core/domain/edition.h"
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
                : BandReportRequest::Data::Real,
            .rounding = source.request.options.rounding},
        source.names);
}

constexpr auto kReports = std::to_array<Declared>({
    {ReportKind::Summary, "summary", &quarterReport},
    {ReportKind::Bulletin, "bulletin", &bulletinReport},
    {ReportKind::Ranking, "ranking", &rankingReport},
    {ReportKind::Dispatch, "dispatch", &dispatchReport},
    {ReportKind::Text, "text", &textReport},
    {ReportKind::Cards, "cards", &cardReport},
    {ReportKind::Bands, "bands", &bands},
    {ReportKind::Year, "year", &yearReport},
    {ReportKind::Plans, "plans", &planReport},
    {ReportKind::Brands, "brands", &brandReport},
    {ReportKind::Contests, "contests", &contestReport},
    {ReportKind::Employment, "employment", &employmentReport},
    {ReportKind::Vouchers, "vouchers", &voucherReport},
    {ReportKind::Departments, "departments", &departmentReport},
    {ReportKind::Outreach, "outreach", &outreachReport},
    {ReportKind::Supervision, "supervision", &supervisionReport},
    {ReportKind::Submissions, "submissions", &submissionReport},
    {ReportKind::Book, "book", &bookReport},
    {ReportKind::Board, "board", &boardReport},
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
    const Field *field = reportSnapshots().find("report_type"_L1);
    for (const auto &choice : field->choices) {
        if (choice.key == QLatin1StringView(declared(kind).key))
            return QCoreApplication::translate("domain", choice.label);
    }
    return reportKey(kind);
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
