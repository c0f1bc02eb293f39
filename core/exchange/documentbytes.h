#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QByteArray>

namespace core {

/// A document with everything that stands on its paper, in one fixed order: the same document
/// always gives the same bytes. What an edition keeps.
QByteArray documentBytes(const Document &document);
/// The document again; a part that a later version added is as that version begins.
Result<Document> documentFromBytes(const QByteArray &bytes);

/// SHA-256 of the bytes, in hexadecimal digits.
QString bytesHash(const QByteArray &bytes);

/// Bytes as text of a ledger's field: compressed, base 64.
QString packedBytes(const QByteArray &bytes);
QByteArray unpackedBytes(const QString &text);

} // namespace core
