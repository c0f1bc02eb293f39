#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

class QPrinter;
class QWidget;

namespace ui {

/// Sends the document to a printer that is set up already.
core::Result<> printOn(QPrinter &printer, const core::Document &document);

/// Asks for the printer first; nothing happens, without an error, if the person cancels.
core::Result<> printWithDialog(QWidget *parent, const core::Document &document);

} // namespace ui
