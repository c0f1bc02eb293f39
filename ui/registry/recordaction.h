#pragma once

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
};

} // namespace ui
