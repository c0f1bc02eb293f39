#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QJsonObject>
#include <QString>

namespace core {

/// A report as JSON: every figure as an integer in its own unit and as it is shown, with its
/// reference.
QJsonObject documentToJson(const Document &document);

Result<> writeDocumentJson(const Document &document, const QString &path);

} // namespace core
