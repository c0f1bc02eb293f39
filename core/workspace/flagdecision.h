#pragma once

#include "core/workspace/workspace.h"

namespace core {

/// Writes down what was decided of a subject under a rule, as one step of this name. A reason is
/// wanted.
Attempt<Saved> decideSubject(Workspace &workspace, const QString &rule, const QString &subject,
    const QString &reason, const QString &title);

} // namespace core
