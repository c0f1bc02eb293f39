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

/// What the row does to the ledger; a row that the ledger refuses says so.
QString effectOf(const ImportRow &row)
{
    return row.outcome == RowOutcome::Blocked ? u"refused"_s : rowEffectKey(row.effect);
}

QJsonArray differencesReport(const ImportRow &row)
{
    QJsonArray differences;
    for (const RowDifference &each : row.differences)
        differences.append(QJsonObject{{"field"_L1, each.field}, {"before"_L1, each.before},
            {"after"_L1, each.after}, {"taken"_L1, each.isTaken}});
    return differences;
}

QJsonObject rowReport(const SheetReading &sheet, const ImportRow &row)
{
    QJsonObject values;
    for (qsizetype i = 0; i < row.values.size(); ++i)
        if (!row.values.at(i).isEmpty())
            values.insert(sheet.columns.at(i).field, row.values.at(i));
    QJsonArray codes;
    QJsonArray findings;
    QJsonArray ofLedger;
    for (qsizetype i = 0; i < row.findings.size(); ++i) {
        const Finding &finding = row.findings.at(i);
        const auto told = findingReport(finding, sheet.columnOf(QString::fromUtf8(finding.column)));
        if (i >= row.ownFindings)
            ofLedger.append(told);
        else
            findings.append(told);
        if (i < row.ownFindings && !codes.contains(finding.code))
            codes.append(finding.code);
    }
    QJsonObject report{{"row"_L1, static_cast<qint64>(row.number)},
        {"outcome"_L1, rowOutcomeKey(row.read)}, {"values"_L1, values}, {"codes"_L1, codes}};
    if (!findings.isEmpty())
        report.insert("findings"_L1, findings);
    if (!ofLedger.isEmpty())
        report.insert("ledger"_L1, ofLedger);
    if (const QString effect = effectOf(row); !effect.isEmpty())
        report.insert("effect"_L1, effect);
    if (!row.differences.isEmpty())
        report.insert("differences"_L1, differencesReport(row));
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
    if (sheet.registry != nullptr)
        report.insert("registry"_L1, QString(sheet.registry->name));
    QJsonObject reasons;
    for (const ImportColumn &column : sheet.columns)
        reasons.insert(columnLetters(column.column), column.reason);
    if (!reasons.isEmpty())
        report.insert("reasons"_L1, reasons);
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
