#include "core/base/finding.h"

#include <algorithm>

namespace core {

Finding blocked(const QString &code, const QString &text)
{
    return {.code = code, .severity = Severity::Block, .text = text};
}

Finding warned(const QString &code, const QString &text)
{
    return {.code = code, .severity = Severity::Warn, .text = text};
}

bool hasBlocking(const Findings &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(),
        [](const Finding &finding) { return finding.severity == Severity::Block; });
}

} // namespace core
