#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace core {

/// Puts `bytes` at `path`: afterwards the file is wholly new and on the disk, or as it was before.
/// The only way in which the program writes a file that a person keeps.
Result<> writeFile(const QString &path, QByteArrayView bytes);

/// Says in advance, and in words, why a file cannot be put at `path`, so that nobody works for
/// nothing.
Result<> checkTarget(const QString &path);

/// Free name beside `path`, for a library that insists on writing the file itself.
QString nameBeside(const QString &path);

/// Brings a file another library has finished to the disk and puts it at `path` in one step;
/// removes it if that fails.
Result<> replaceFile(const QString &path, const QString &finished);

} // namespace core
