#pragma once

#include <QByteArray>
#include <QString>

namespace core {

/// The text in GB 18030, the encoding in which Chinese programs expect a text file without a mark;
/// every character has a code there.
QByteArray toGb18030(const QString &text);

} // namespace core
