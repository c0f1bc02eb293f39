#pragma once

#include <QByteArray>
#include <QtEndian>

namespace tests {

inline void put16(QByteArray &to, quint32 value)
{
    char bytes[2];
    qToLittleEndian(static_cast<quint16>(value), bytes);
    to.append(bytes, 2);
}

inline void put32(QByteArray &to, quint32 value)
{
    char bytes[4];
    qToLittleEndian(value, bytes);
    to.append(bytes, 4);
}

} // namespace tests
