#pragma once

#include "core/exchange/cellvalues.h"
#include "core/figures/submissionsheet.h"

namespace core {

/// The form of a period (domain.md 5.4) as a county filled it in with its spreadsheet program.
struct CountyForm
{
    struct Line
    {
        int row = 0; // of the sheet, from 1
        QString number;
        QString name;
        CellValue periodValue;
        CellValue cumulative;
        QString explanation;
    };
    QString title;
    QString office; // 填报单位
    QDate until; // 统计截止; invalid where it does not say
    QList<Line> lines;
    QHash<QString, QString> signatures; // 填表人 … by what stands before the colon
};

/// The first sheet that has such a form; refused where none has.
Result<CountyForm> readCountyForm(const QString &path);

/// What was taken over from a form.
struct TakenForm
{
    int values = 0; // figures that are other than before
    QStringList unknown; // lines that the report does not have
    QStringList unread; // cells that are no figure, with their place
};

/// Fills the sheet with the form, without writing anything; refused when the form is of another
/// unit or period.
Result<TakenForm> takeForm(SubmissionSheet &sheet, const CountyForm &form, const Names &names);

} // namespace core
