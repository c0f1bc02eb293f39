#pragma once

#include "app/batch/command.h"
#include "core/report/document.h"

namespace batch {

/// Writes the document to the file of --out, a .pdf, .xlsx or .json by its name, and says so.
int writeOut(const Call &call, const core::Document &document);

/// The same to a file that another option names.
int writeDocument(const QString &out, const core::Document &document);

} // namespace batch
