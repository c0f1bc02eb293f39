#pragma once

#include "core/base/finding.h"

namespace core {

/// A person's name as read from a cell or a form.
struct PersonName
{
    QString text = {}; // as stored: cleanName()
    Findings findings = {}; // E110 blocks an empty name and one with other than Han, letters and ·;
                            // it warns of private-use characters, which look different elsewhere

    bool isUsable() const { return !hasBlocking(findings); }
};

PersonName readPersonName(const QString &text);

} // namespace core
