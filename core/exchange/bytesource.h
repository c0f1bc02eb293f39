#pragma once

#include "core/base/result.h"

#include <memory>

namespace core {

/// Random access to the bytes of a file, wherever they lie.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    virtual quint64 size() const = 0;

    /// Fills exactly `length` bytes; fails when fewer stand there.
    virtual Result<> readAt(quint64 offset, char *to, quint64 length) = 0;

    /// At most `length` bytes from `offset`; fewer at the end of the file.
    Result<QByteArray> bytesAt(quint64 offset, quint64 length);
};

Result<std::unique_ptr<ByteSource>> openFileSource(const QString &path);
std::unique_ptr<ByteSource> openMemorySource(QByteArray bytes);

} // namespace core
