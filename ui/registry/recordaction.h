#pragma once

#include "core/schema/filter.h"
#include "core/schema/table.h"

#include <QString>

#include <functional>

namespace ui {

/// What can be done with one record besides moving it: rows made, a paper printed.
struct RecordAction
{
    QString title;
    std::function<bool(const core::Record &)> applies;
    std::function<void(core::RowId)> run;
    /// Actions of one group stand in a menu of this name; empty: a button of its own.
    QString group = {};
};

/// What can be done with all rows of a registry that its filter shows.
struct ListAction
{
    QString title;
    std::function<void(const core::Filter &)> run;
};

} // namespace ui
