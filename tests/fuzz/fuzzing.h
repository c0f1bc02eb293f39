#pragma once

#include <QByteArray>
#include <QList>

#include <cstddef>
#include <cstdint>

namespace fuzz {

/// One way into the readers: what to call with any bytes, and files to begin with.
struct Target
{
    const char *name;
    void (*run)(const QByteArray &bytes);
    QList<QByteArray> (*seeds)();
};

const Target *begin();
const Target *end();

} // namespace fuzz
