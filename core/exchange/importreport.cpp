#include "core/exchange/importreport.h"

#include "core/exchange/cellreference.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QJsonObject findingReport(const Finding &finding, const QString &column)
{
    QJsonObject report{{"code"_L1, finding.code},
        {"severity"_L1, finding.severity == Severity::Block ? u"block"_s : u"warn"_s},
        {"text"_L1, finding.text}};
    if (!finding.column.isEmpty())
        report.insert("field"_L1, QString::fromUtf8(finding.column));
    if (!column.isEmpty())
        report.insert("column"_L1, column);
    return report;
}

QJsonObject rowReport(const SheetReading &sheet, const ImportRow &row)
{
    QJsonObject values;
    for (qsizetype i = 0; i < row.values.size(); ++i)
        if (!row.values.at(i).isEmpty())
            values.insert(sheet.columns.at(i).field, row.values.at(i));
    QJsonArray codes;
    QJsonArray findings;
    for (const Finding &finding : row.findings) {
        if (!codes.contains(finding.code))
            codes.append(finding.code);
        findings.append(findingReport(finding, sheet.columnOf(QString::fromUtf8(finding.column))));
    }
    QJsonObject report{{"row"_L1, static_cast<qint64>(row.number)},
        {"outcome"_L1, rowOutcomeKey(row.outcome)}, {"values"_L1, values}, {"codes"_L1, codes}};
    if (!findings.isEmpty())
        report.insert("findings"_L1, findings);
    return report;
}

QJsonArray problemsReport(const SheetReading &sheet)
{
    QJsonArray problems;
    for (const Finding &finding : sheet.problems)
        problems.append(findingReport(finding, {}));
    return problems;
}

QJsonObject sheetReport(const SheetReading &sheet)
{
    QJsonObject mapping;
    for (const ImportColumn &column : sheet.columns)
        mapping.insert(columnLetters(column.column), column.field);
    QJsonObject unmapped;
    for (auto column = sheet.unmapped.begin(); column != sheet.unmapped.end(); ++column)
        unmapped.insert(columnLetters(column.key()), *column);
    QJsonArray rows;
    for (const ImportRow &row : sheet.rows)
        rows.append(rowReport(sheet, row));
    QJsonObject report{{"name"_L1, sheet.name}, {"kind"_L1, sheetKindKey(sheet.kind)},
        {"mapping"_L1, mapping}, {"rows"_L1, rows}};
    if (sheet.headerRow > 0)
        report.insert("header_row"_L1, static_cast<qint64>(sheet.headerRow));
    if (!unmapped.isEmpty())
        report.insert("unmapped"_L1, unmapped);
    if (!sheet.problems.isEmpty())
        report.insert("problems"_L1, problemsReport(sheet));
    return report;
}

} // namespace

QJsonObject importReport(const ImportReading &reading)
{
    QJsonArray sheets;
    for (const SheetReading &sheet : reading.sheets)
        sheets.append(sheetReport(sheet));
    QJsonObject report{{"file"_L1, reading.file},
        {"sha256"_L1, QString::fromLatin1(reading.sha256.toHex())}, {"sheets"_L1, sheets}};
    if (!reading.problems.isEmpty())
        report.insert("error"_L1,
            QJsonObject{{"code"_L1, reading.problems.front().code},
                {"message"_L1, reading.problems.front().text}});
    return report;
}

QJsonObject importReport(const QString &file, const Error &error)
{
    return {{"file"_L1, file},
        {"error"_L1, QJsonObject{{"code"_L1, u"UNREADABLE"_s}, {"message"_L1, error.text}}}};
}

} // namespace core
