#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace core {

/// Rows as spreadsheets put them on the clipboard: cells between tabs, quoted where they hold a
/// tab, a line break or a quote; what keeps digits a text is taken off. Blank rows at the end are
/// left out, shorter rows are filled up.
Result<QList<QStringList>> readTabText(const QString &text);

/// One cell for the clipboard: what a spreadsheet would run as a formula stays a text.
QString tabCell(const QString &text);

} // namespace core
