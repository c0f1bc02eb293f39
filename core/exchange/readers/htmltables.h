#pragma once

#include "core/base/result.h"
#include "core/exchange/limits.h"
#include "core/exchange/readers/htmlstyles.h"

#include <cstddef>
#include <vector>

namespace core {

/// The tables of a web page that hold data, and the styles their cells use.
struct HtmlTables
{
    struct Table
    {
        std::size_t start = 0; // in the page, behind the opening tag
        bool hidden = false;
    };
    std::vector<Table> tables;
    HtmlStyles styles;
};

/// Frames for the layout, and titles of one cell, are left out as long as there is a real table.
Result<HtmlTables> findHtmlTables(std::string_view page, const SheetLimits &limits);

} // namespace core
