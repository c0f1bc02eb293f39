#include "core/report/annexes.h"

#include "core/base/datafile.h"
#include "core/base/language.h"
#include "core/base/wan.h"
#include "core/figures/figureanswers.h"
#include "core/figures/origin.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Align = Document::Align;
using Cell = Document::Cell;
using Parts = std::map<QString, qint64>;

/// What leads to the rows of an indicator of the dictionary.
QString referenceTo(const ReportSource &source, const QString &indicator)
{
    return FigureReference{.indicator = indicator,
        .period = source.request.period,
        .unit = source.request.unit,
        .span = FigureReference::Span::ToDate}
        .text();
}

qint64 valueOf(const Parts &parts, const QString &part)
{
    const auto found = parts.find(part);
    return found == parts.end() ? 0 : found->second;
}

qint64 sumOf(const Parts &parts)
{
    qint64 sum = 0;
    for (const auto &[part, value] : parts)
        sum += value;
    return sum;
}

/// Whom a department trains, as the report words it.
QString traineesOf(const QJsonObject &data, const QString &department)
{
    const auto texts = data[u"trainees"_s].toObject()[department].toObject();
    return texts[language() == Language::English ? u"english"_s : u"chinese"_s].toString();
}

/// The targets of departments; none where a county asks.
Result<Parts> departmentTargets(const ReportSource &source)
{
    Parts targets;
    if (!source.isWhole())
        return targets;
    const auto figures = source.engine.figures(source.request.period,
        {.by = FigureOptions::By::Department, .persons = FigureOptions::Persons::Left});
    if (!figures)
        return fail(figures.error());
    for (const auto &figure : figures->rows) {
        if (!figure.department.isEmpty() && figure.indicator->code() == kTrainCompletions
            && figure.target)
            targets[figure.department] = *figure.target;
    }
    return targets;
}

struct DepartmentCounts
{
    Parts trained;
    Parts certified;
    Parts targets;
    const Tallies &tallies;

    QString certifiedOf(const QString &department) const
    {
        return tallies.reference(u"certified_by_dept"_s, department);
    }
};

Document::Row departmentRow(const ReportSource &source, const DepartmentCounts &counts,
    const CodeItem &department, const QString &trainees)
{
    const auto reference = FigureReference{QString(kTrainCompletions), source.request.period,
        source.request.unit, department.code, FigureReference::Span::ToDate};
    const qint64 trained = valueOf(counts.trained, department.code);
    const auto target = counts.targets.find(department.code);
    const bool hasTarget = target != counts.targets.end();
    const auto rate = hasTarget
        ? rateTimes100(trained, target->second, source.request.options.rounding)
        : std::nullopt;
    return {
        .cells = {Cell::ofText(department.title()),
            trainees.isEmpty() ? Cell::absent() : Cell::ofText(trainees),
            hasTarget ? Cell::ofCount(target->second, targetReference(reference).text())
                      : Cell::absent(),
            Cell::ofCount(trained, referenceTo(source, u"train_by_dept:"_s + department.code)),
            rateCellOf(rate, targetRate(reference).text()),
            Cell::ofCount(
                valueOf(counts.certified, department.code), counts.certifiedOf(department.code)),
            language() == Language::English || trained < 1000 ? Cell{}
                                                              : Cell::ofText(wanText(trained))}};
}

/// A row for each code that has something, with its share of all.
Result<void> addParts(Document::Table &table, const ReportSource &source, Tallies &tallies,
    const std::pair<QString, QLatin1StringView> &which)
{
    const auto &[tally, book] = which;
    const auto read = tallies.parts(tally);
    if (!read)
        return fail(read.error());
    const Parts &parts = *read;
    const Cell whole = Cell::ofCount(sumOf(parts), tallies.reference(tally));
    for (const auto &code : source.names.codes(book)) {
        const qint64 value = valueOf(parts, code.code);
        if (value <= 0)
            continue;
        const Cell part = Cell::ofCount(value, referenceTo(source, tally + u':' + code.code));
        table.rows.push_back({.cells = {Cell::ofText(code.title()), part,
                                  shareCell(part, whole, source.request.options.rounding)}});
    }
    return {};
}

void addGroup(Document::Table &table, const QString &name)
{
    Document::Row row;
    row.cells.resize(table.columns.size());
    row.cells.front() = Cell::ofText(name);
    row.total = true;
    table.rows.push_back(std::move(row));
}

} // namespace

Result<Document::Table> departmentAnnex(const ReportSource &source, Tallies &tallies)
{
    auto table = plainTable({}, QCoreApplication::translate("core", "人次、%"),
        {{QCoreApplication::translate("core", "部门"), Align::Left},
            {QCoreApplication::translate("core", "培训对象"), Align::Left},
            {QCoreApplication::translate("core", "年度目标"), Align::Right},
            {QCoreApplication::translate("core", "累计完成"), Align::Right},
            {QCoreApplication::translate("core", "完成率"), Align::Right},
            {QCoreApplication::translate("core", "其中取证"), Align::Right},
            {QCoreApplication::translate("core", "备注"), Align::Center}});
    const auto data = readDataObject(u":/data/narrative.json"_s);
    auto trained = tallies.parts(u"train_by_dept"_s);
    auto certified = tallies.parts(u"certified_by_dept"_s);
    auto targets = departmentTargets(source);
    if (!data)
        return fail(data.error());
    if (!trained || !certified || !targets)
        return fail(!trained ? trained.error() : !certified ? certified.error() : targets.error());
    const DepartmentCounts counts{
        std::move(*trained), std::move(*certified), std::move(*targets), tallies};
    for (const auto &department : source.names.codes("department"_L1)) {
        const QString trainees = traineesOf(*data, department.code);
        if (!trainees.isEmpty() || counts.trained.contains(department.code)
            || counts.targets.contains(department.code))
            table.rows.push_back(departmentRow(source, counts, department, trainees));
    }
    return table;
}

Result<Document::Table> bandModeTable(const ReportSource &source, Tallies &tallies)
{
    const auto parts = tallies.parts(u"train_by_band_and_mode"_s);
    if (!parts)
        return fail(parts.error());
    const auto modes = source.names.codes("training_mode"_L1);
    std::vector<std::pair<QString, Align>> columns
        = {{QCoreApplication::translate("core", "年龄段"), Align::Left}};
    for (const auto &mode : modes)
        columns.emplace_back(mode.title(), Align::Right);
    columns.emplace_back(QCoreApplication::translate("core", "合计"), Align::Right);
    auto table = plainTable(QCoreApplication::translate("core", "三分类与培训方式"),
        QCoreApplication::translate("core", "人次"), columns);
    const auto cellOf = [&](const QStringList &names) {
        qint64 sum = 0;
        for (const auto &name : names)
            sum += valueOf(*parts, name);
        return Cell::ofCount(sum, tallies.reference(u"train_by_band_and_mode"_s, names.join(u',')));
    };
    const auto bands = source.names.codes("age_band"_L1);
    Document::Row whole{
        .cells = {Cell::ofText(QCoreApplication::translate("core", "合计"))}, .total = true};
    QStringList all;
    for (const auto &mode : modes) {
        QStringList names;
        for (const auto &band : bands)
            names.append(band.code + u'+' + mode.code);
        whole.cells.push_back(cellOf(names));
        all += names;
    }
    whole.cells.push_back(cellOf(all));
    for (const auto &band : bands) {
        Document::Row row{.cells = {Cell::ofText(band.title())}};
        qint64 sum = 0;
        for (const auto &mode : modes) {
            row.cells.push_back(cellOf({band.code + u'+' + mode.code}));
            sum += row.cells.back().number;
        }
        row.cells.push_back(
            Cell::ofCount(sum, referenceTo(source, u"train_by_age:"_s + band.code)));
        table.rows.push_back(std::move(row));
    }
    table.rows.insert(table.rows.begin(), std::move(whole));
    return table;
}

Result<Document::Table> certificateTable(const ReportSource &source, Tallies &tallies)
{
    auto table = plainTable(QCoreApplication::translate("core", "证书种类和等级"),
        QCoreApplication::translate("core", "本、%"),
        {{QCoreApplication::translate("core", "类别"), Align::Left},
            {QCoreApplication::translate("core", "取证"), Align::Right},
            {QCoreApplication::translate("core", "占全部"), Align::Right}});
    addGroup(table, QCoreApplication::translate("core", "按证书种类"));
    auto added
        = addParts(table, source, tallies, {u"certificates_by_kind"_s, "certificate_kind"_L1});
    addGroup(table, QCoreApplication::translate("core", "按技能等级"));
    if (added)
        added = addParts(table, source, tallies, {u"certificates_by_level"_s, "skill_level"_L1});
    if (!added)
        return fail(added.error());
    return table;
}

} // namespace core
