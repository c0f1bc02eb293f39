#pragma once

#include "ui/registry/recordaction.h"
#include "ui/views/desk.h"

#include <QWidget>

namespace ui {

/// What the bank is told of a batch and what it answers, as a menu 银行 on the batch.
QList<RecordAction> bankActions(const core::Table &table, Desk &desk, QWidget *over);

} // namespace ui
