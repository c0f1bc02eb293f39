#pragma once

#include "core/report/document.h"
#include "core/workspace/workspace.h"

namespace core {

/// The full name of the signed-in person's office, as it stands on papers.
Result<QString> officeName(const Workspace &workspace);

/// A public notice as it hangs out.
Result<Document> noticePaper(const Workspace &workspace, RowId notice);

} // namespace core
