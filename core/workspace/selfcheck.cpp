#include "core/workspace/selfcheck.h"

#include "core/figures/engine.h"
#include "core/workspace/workspace.h"

namespace core {

Result<CheckFindings> selfCheck(const Workspace &workspace, const Progress &progress)
{
    auto findings = checkStorage(workspace.database(), progress);
    if (!findings)
        return findings;
    auto figures = checkFigures(workspace.database());
    if (figures)
        findings->append(*figures);
    else if (findings->isEmpty())
        return figures;
    return findings;
}

} // namespace core
