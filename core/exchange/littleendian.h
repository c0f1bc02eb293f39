#pragma once

#include <QtEndian>

namespace core {

inline quint16 littleEndian16(const void *at)
{
    return qFromLittleEndian<quint16>(at);
}

inline quint32 littleEndian32(const void *at)
{
    return qFromLittleEndian<quint32>(at);
}

inline quint64 littleEndian64(const void *at)
{
    return qFromLittleEndian<quint64>(at);
}

} // namespace core
