#pragma once

#include "core/report/document.h"
#include "ui/registry/recordaction.h"
#include "ui/views/desk.h"

#include <QWidget>

namespace ui {

/// The work and the papers that belong to single records of a table; none for most tables.
/// Dialogs come up over `over`.
QList<RecordAction> recordActionsOf(const core::Table &table, Desk &desk, QWidget *over);
/// The work done with all rows of a table that a filter shows; none for most tables.
QList<ListAction> listActionsOf(const core::Table &table, Desk &desk, QWidget *over);

/// One subject's work; both are none for tables of other subjects.
struct WorkOf
{
    QList<RecordAction> record;
    QList<ListAction> list;
};
WorkOf classWork(const core::Table &table, Desk &desk, QWidget *over);
WorkOf editionWork(const core::Table &table, Desk &desk, QWidget *over);
WorkOf employmentWork(const core::Table &table, Desk &desk, QWidget *over);
WorkOf evaluationWork(const core::Table &table, Desk &desk, QWidget *over);
WorkOf handOverWork(const core::Table &table, Desk &desk, QWidget *over);
WorkOf peopleWork(const core::Table &table, Desk &desk, QWidget *over);
WorkOf submissionWork(const core::Table &table, Desk &desk, QWidget *over);
WorkOf subsidyWork(const core::Table &table, Desk &desk, QWidget *over);

/// Shows a document before it is printed; its error where there is none.
void showPaper(const core::Result<core::Document> &paper, Desk &desk, QWidget *over);

} // namespace ui
