#pragma once

#include "core/schema/filter.h"
#include "ui/common/settings.h"

#include <QJsonObject>

namespace ui {

/// The columns a registry shows before anyone chose: what names a row, its state, what is demanded.
QStringList usualColumns(const core::Table &table);
/// All columns a person may choose, in the order of the declaration.
QStringList possibleColumns(const core::Table &table);

/// A filter with the columns and the order it is looked at with, under a name.
struct SavedView
{
    QString name;
    core::Filter filter;
    QStringList columns;
};

/// The saved views of a table, kept for the person; those that this table cannot show are left out.
QList<SavedView> savedViews(const Settings &settings, const core::Table &table);
void setSavedViews(Settings &settings, const core::Table &table, const QList<SavedView> &views);

QJsonObject toJson(const SavedView &view);
SavedView toView(const QJsonObject &json, const core::Table &table);

} // namespace ui
