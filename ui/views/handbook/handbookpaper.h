#pragma once

#include "core/base/result.h"

#include <QString>

class QWidget;

namespace ui {

/// 技能台账使用手册
QString handbookTitle();

/// The whole handbook in the language of the texts, as a PDF with title page, contents and page
/// numbers; needs a QGuiApplication, but no display.
core::Result<> writeHandbookPdf(const QString &path);

/// Asks for the printer first; nothing happens, without an error, if the person cancels.
core::Result<> printHandbook(QWidget *parent);

} // namespace ui
