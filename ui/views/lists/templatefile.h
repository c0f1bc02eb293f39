#pragma once

#include "core/workspace/templates.h"
#include "ui/views/desk.h"

namespace ui {

/// Asks where to and writes an empty workbook for others to fill in.
void saveTemplateFile(Desk &desk, const core::TemplateInfo &info, QWidget *over);

} // namespace ui
