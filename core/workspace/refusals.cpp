#include "core/workspace/refusals.h"

#include <QCoreApplication>

namespace core {

Refusal refusedMove(const Error &error)
{
    if (error.code != Error::Code::Invalid)
        return {error};
    Refusal refusal{error, {{error.detail, Severity::Block, error.text, error.column}}};
    if (error.detail.startsWith(u"R-") && !error.text.contains(error.detail))
        refusal.error.text
            = QCoreApplication::translate("core", "%1（%2）").arg(error.text, error.detail);
    return refusal;
}

} // namespace core
