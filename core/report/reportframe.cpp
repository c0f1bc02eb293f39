#include "core/report/reportframe.h"

#include "core/base/datetext.h"
#include "core/base/language.h"
#include "core/figures/origin.h"

#include <QCoreApplication>

namespace core {

Result<FigureTable> ReportSource::figures() const
{
    return engine.figures(request.period,
        {.persons = FigureOptions::Persons::Left, .rounding = request.options.rounding});
}

ReportSource ReportSource::with(const Period &period, const QString &unit) const
{
    auto asked = request;
    asked.period = period;
    asked.unit = unit;
    return {database, engine, names, asked, today};
}

QStringList ReportSource::units() const
{
    const QStringList all = engine.units();
    if (!isWhole())
        return {request.unit};
    return all.size() > 1 ? all.mid(1) : all;
}

QString ReportSource::placeName() const
{
    return codeTitle(names, "report_unit"_L1, request.unit);
}

Document reportFrame(const ReportSource &source, const QString &title, const QString &measures,
    Document::Orientation orientation)
{
    constexpr int kMargin = 15; // millimetres
    const QDate last = source.request.period.lastDay();
    Document document;
    document.page = {.orientation = orientation,
        .left = kMargin,
        .top = kMargin,
        .right = kMargin,
        .bottom = kMargin,
        .density = Document::Density::Compact};
    document.title = QCoreApplication::translate("core", "%1%2%3")
                         .arg(source.placeName(), source.request.period.title(), title);
    document.author
        = QCoreApplication::translate("core", "%1人力资源和社会保障局").arg(source.placeName());
    document.line
        = {.left = QCoreApplication::translate("core", "填报单位：%1").arg(document.author),
            .middle = QCoreApplication::translate("core", "截至%1").arg(dayText(last)),
            .right = QCoreApplication::translate("core", "单位：%1").arg(measures)};
    document.footer.left = QCoreApplication::translate("core", "数据截至 %1")
                               .arg(source.engine.moment().toLocalTime().toString(
                                   QStringLiteral("yyyy-MM-dd HH:mm")));
    if (source.request.data == SummaryRequest::Data::Demo)
        document.footer.watermark = QCoreApplication::translate("core", "演示数据");
    return document;
}

Document::Table plainTable(const QString &title, const QString &measures,
    const std::vector<std::pair<QString, Document::Align>> &columns)
{
    Document::Table table;
    table.title = title;
    if (!measures.isEmpty())
        table.line.right = QCoreApplication::translate("core", "单位：%1").arg(measures);
    table.header.emplace_back();
    for (const auto &[text, align] : columns) {
        table.columns.push_back({.align = align});
        table.header.front().push_back({.text = text});
    }
    return table;
}

Document::Signature reportSignature()
{
    return {{QCoreApplication::translate("core", "单位负责人："),
        QCoreApplication::translate("core", "审核人："),
        QCoreApplication::translate("core", "填表人："),
        QCoreApplication::translate("core", "联系电话："),
        QCoreApplication::translate("core", "填报日期：")}};
}

QString dayText(QDate day)
{
    return language() == Language::English ? isoText(day) : chineseDate(day);
}

Document::Cell rateCellOf(std::optional<qint64> rate, const QString &reference)
{
    return rate ? Document::Cell::ofRate(*rate, reference) : Document::Cell::absent();
}

Document::Cell shareCell(const Document::Cell &part, const Document::Cell &whole, Rounding rounding)
{
    return rateCellOf(rateTimes100(part.number, whole.number, rounding),
        RateReference{part.reference, whole.reference}.text());
}

QString codeTitle(const Names &names, QLatin1StringView book, const QString &code)
{
    const CodeItem *item = names.code(book, code);
    return item ? item->title() : code;
}

} // namespace core
