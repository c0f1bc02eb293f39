#pragma once

#include <QtGlobal>

#include <compare>

namespace core {

/// Key of a row: site << 40 | sequence, the same in every ledger the row ever travels to. 0: none.
using RowId = qint64;

/// A link to a row of one entity; the type says which.
template <class Entity>
struct Id
{
    RowId value = 0;

    bool isNull() const { return value == 0; }
    auto operator<=>(const Id &) const = default;
};

} // namespace core
