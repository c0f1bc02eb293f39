#include "core/report/submissionpapers.h"

#include "core/base/datetext.h"
#include "core/base/language.h"
#include "core/figures/catalogue.h"

#include <QCoreApplication>

namespace core {

namespace {

using Align = Document::Align;
using Cell = Document::Cell;

constexpr int kMargin = 15; // millimetres
constexpr qint64 kFenOfYuan = 100;

QString formTitle(Period::Kind kind)
{
    switch (kind) {
    case Period::Kind::Month:
        return QCoreApplication::translate("core", "“%1”建设工作进展情况月报表");
    case Period::Kind::Quarter:
        return QCoreApplication::translate("core", "“%1”建设工作进展情况季报表");
    case Period::Kind::HalfYear:
        return QCoreApplication::translate("core", "“%1”建设工作进展情况半年报表");
    case Period::Kind::Year:
        return QCoreApplication::translate("core", "“%1”建设工作进展情况年报表");
    }
    Q_UNREACHABLE();
}

QString valueTitle(Period::Kind kind)
{
    switch (kind) {
    case Period::Kind::Month:
        return QCoreApplication::translate("core", "本月完成");
    case Period::Kind::Quarter:
        return QCoreApplication::translate("core", "本季完成");
    case Period::Kind::HalfYear:
        return QCoreApplication::translate("core", "上半年完成");
    case Period::Kind::Year:
        return QCoreApplication::translate("core", "全年完成");
    }
    Q_UNREACHABLE();
}

/// Declared, but not filled in yet: room to write.
template <class Number>
Cell numberCell(const FormLine &form, const std::optional<Number> &number)
{
    if (!number)
        return {};
    return form.isMoney() ? Cell::ofMoney(qint64(*number) * kFenOfYuan)
                          : Cell::ofCount(qint64(*number));
}

/// What does not apply to the line is a dash, not an empty place.
template <class Number>
Cell knownCell(
    const FormLine &form, const std::optional<Number> &number, const QString &reference = {})
{
    Cell cell = number ? numberCell(form, number) : Cell::absent();
    cell.reference = number ? reference : QString();
    return cell;
}

Document::Row rowOf(const SheetLine &each, const SubmissionSheet &sheet)
{
    const FormLine &form = each.form;
    const auto rate = each.target && each.line.cumulative
        ? rateTimes100(*each.line.cumulative, *each.target)
        : std::nullopt;
    const QString indent = form.within.isEmpty() && !form.number.isEmpty() ? QString() : u"　"_s;
    const QString name = form.isMoney()
        ? QCoreApplication::translate("core", "%1(万元)").arg(form.name)
        : form.name;
    return {.cells
        = {Cell::ofText(form.number), Cell::ofText(indent + name), knownCell(form, each.target),
            numberCell(form, each.line.periodValue), numberCell(form, each.line.cumulative),
            rateCellOf(rate), knownCell(form, each.lastYear),
            knownCell(form, each.line.systemValue,
                lineReference(form, sheet.facts.period, sheet.submission.divisionCode)),
            Cell::ofText(each.line.explanation)}};
}

Document::Table formTable(const SubmissionSheet &sheet)
{
    constexpr int kName = 20; // half-width characters
    constexpr int kNumber = 9;
    constexpr int kExplanation = 28;
    auto table = plainTable({}, {},
        {{QCoreApplication::translate("core", "序号"), Align::Center},
            {QCoreApplication::translate("core", "指标"), Align::Left},
            {QCoreApplication::translate("core", "年度目标"), Align::Right},
            {valueTitle(sheet.facts.period.kind()), Align::Right},
            {QCoreApplication::translate("core", "累计完成"), Align::Right},
            {QCoreApplication::translate("core", "完成率"), Align::Right},
            {QCoreApplication::translate("core", "上年同期"), Align::Right},
            {QCoreApplication::translate("core", "系统数"), Align::Right},
            {QCoreApplication::translate("core", "差异说明"), Align::Left}});
    for (auto &column : table.columns)
        column.width = column.align == Align::Right ? kNumber : 0;
    table.columns[1].width = kName;
    table.columns.back().width = kExplanation;
    for (const auto &each : sheet.lines)
        table.rows.push_back(rowOf(each, sheet));
    return table;
}

/// Only lines about which something was written.
std::optional<Document::Table> textTable(const SubmissionSheet &sheet)
{
    constexpr int kText = 34;
    constexpr int kUnit = 16;
    auto table = plainTable(QCoreApplication::translate("core", "存在问题和下步措施"), {},
        {{QCoreApplication::translate("core", "指标"), Align::Left},
            {QCoreApplication::translate("core", "存在问题"), Align::Left},
            {QCoreApplication::translate("core", "下步措施"), Align::Left},
            {QCoreApplication::translate("core", "责任单位"), Align::Left}});
    table.columns[1].width = table.columns[2].width = kText;
    table.columns[3].width = kUnit;
    for (const auto &each : sheet.lines) {
        const SubmissionLine &line = each.line;
        if (line.problems.isEmpty() && line.measures.isEmpty() && line.responsible.isEmpty())
            continue;
        table.rows.push_back({{Cell::ofText(each.form.name), Cell::ofText(line.problems),
            Cell::ofText(line.measures), Cell::ofText(line.responsible)}});
    }
    return table.rows.empty() ? std::nullopt : std::optional(table);
}

Document::Signature signature(const CountySubmission &submission)
{
    const QString day = submission.submittedOn.isValid()
        ? dayText(submission.submittedOn)
        : QCoreApplication::translate("core", "　　年　月　日");
    return {{QCoreApplication::translate("core", "单位负责人：%1").arg(submission.headName),
        QCoreApplication::translate("core", "审核人：%1").arg(submission.reviewerName),
        QCoreApplication::translate("core", "填表人：%1").arg(submission.filler),
        QCoreApplication::translate("core", "联系电话：%1").arg(submission.phone),
        QCoreApplication::translate("core", "填报日期：%1").arg(day)}};
}

} // namespace

QString lineReference(const FormLine &line, const Period &period, const QString &unit)
{
    const auto reference = [&](const QString &indicator) {
        return FigureReference{indicator, period, unit, {}, FigureReference::Span::ToDate}.text();
    };
    if (line.source != FormLine::Source::Tally)
        return reference(line.indicator);
    const QString whole = line.part.isEmpty() ? line.indicator : line.indicator + u':' + line.part;
    for (const auto &entry : indicatorCatalogue()) {
        if (whole == QLatin1StringView(entry.top))
            return reference(QString::fromLatin1(entry.code));
    }
    for (const auto &entry : indicatorCatalogue()) {
        if (line.indicator == QLatin1StringView(entry.top))
            return reference(QString::fromLatin1(entry.code) + u':' + line.part);
    }
    return {};
}

Document submissionForm(const SubmissionPaper &paper)
{
    const SubmissionSheet &sheet = paper.sheet;
    const Period &period = sheet.facts.period;
    Document document;
    document.page = {.orientation = Document::Orientation::Landscape,
        .left = kMargin,
        .top = kMargin,
        .right = kMargin,
        .bottom = kMargin,
        .density = Document::Density::Compact};
    document.title = formTitle(period.kind()).arg(paper.programme);
    document.author = paper.office;
    document.line
        = {.left = QCoreApplication::translate("core", "填报单位：%1(盖章)").arg(paper.office),
            .middle
            = QCoreApplication::translate("core", "统计截止：%1").arg(dayText(period.lastDay())),
            .right = QCoreApplication::translate("core", "单位：人、张、万元、%")};
    document.blocks.emplace_back(formTable(sheet));
    document.blocks.emplace_back(Document::Note{QCoreApplication::translate("core",
        "注：1.累计自1月1日起；2.完成率=累计完成÷年度目标×100%；3.“其中”项之和可小于合计。")});
    if (auto texts = textTable(sheet))
        document.blocks.emplace_back(std::move(*texts));
    document.blocks.emplace_back(signature(sheet.submission));
    if (paper.data == SubmissionPaper::Data::Demo)
        document.footer.watermark = QCoreApplication::translate("core", "演示数据");
    return document;
}

} // namespace core
