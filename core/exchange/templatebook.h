#pragma once

#include "core/exchange/sheetwriter.h"

#include <QList>
#include <QStringList>

namespace core {

/// One column that shall be filled in.
struct TemplateColumn
{
    QString title = {};
    SheetColumn::Kind kind = SheetColumn::Kind::Text;
    bool isDemanded = false;
    QStringList choices = {}; // what may be chosen, as a drop-down
    int length = 0; // longest text; 0: any
    QString example = {};
    QString explanation = {}; // how it is filled in
};

/// A workbook that others fill in: an empty sheet, explanations, lists to choose from.
struct TemplateBook
{
    QString title = {};
    QList<TemplateColumn> columns = {};
};

/// Writes it: headings, a line marked as an example, drop-downs and checks on the empty lines;
/// explanations on a sheet of their own; the lists on a hidden one.
Result<void> writeTemplate(const QString &path, const TemplateBook &book);

/// What stands before the example, so that reading leaves the line out.
QString exampleMark();

} // namespace core
