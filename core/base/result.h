#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace core {

/// What went wrong, in words for the person; everything in core that can fail returns one.
struct Error
{
    enum class Code {
        Invalid, // the data break a rule
        Duplicate, // a key is taken
        InUse, // another row refers to this one
        NotFound,
        Conflict, // someone else changed the same field meanwhile
        Forbidden, // the signed-in person may not do this
        Storage, // the database refused
        File, // a file cannot be opened, read or written
        Cancelled
    };
    Code code = Code::Storage;
    QString text; // for the person, translated where it arises
    QString detail = {}; // for the log: driver text, SQL, path
    QByteArray column = {}; // the field to blame, if one is
};

template <class T = void>
using Result = tl::expected<T, Error>;

/// `return fail(error);` from any function that returns a Result.
tl::unexpected<Error> fail(Error error);

} // namespace core
