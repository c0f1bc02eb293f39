#pragma once

#include "core/base/finding.h"

namespace core {

enum class PhoneKind { Unknown, Mobile, Landline, Service };

/// A telephone number as read from a cell or a form.
struct Phone
{
    QString number = {}; // normalised: 13800138000, 0358-8222583, 12333
    PhoneKind kind = PhoneKind::Unknown;
    Findings findings = {}; // E130 warns; the number stays as typed
};

/// Wants a mobile number.
Phone readMobile(const QString &text);

/// Takes a mobile, a landline with its area code, or a service number.
Phone readPhone(const QString &text);

} // namespace core
