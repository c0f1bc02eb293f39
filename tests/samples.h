#pragma once

#include "core/report/document.h"

/// Invented reports that look like real ones.
namespace samples {

core::Chart ranking();
core::Chart timeline();

/// One page for a supervisor: tiles, two charts, the last three, signature.
core::Document summary();
/// Landscape: two header rows, a total, 13 counties and the city's own, notes, signature.
core::Document quarterTable();
/// The official form: headings and paragraphs in the sizes of GB/T 9704.
core::Document letter();
/// A list of `rows` people with a two-row header; every name carries a reference.
core::Document longList(int rows);

} // namespace samples
