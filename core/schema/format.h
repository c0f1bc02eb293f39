#pragma once

#include "core/base/result.h"
#include "core/schema/names.h"
#include "core/schema/table.h"

namespace core {

/// Whether personal data are shown in full or shortened.
enum class Reveal { Masked, Full };

/// A value as a person reads it: grid, form, file and paper alike.
QString displayText(const Table &table, const Field &field, const Value &value, const Names &names,
    Reveal reveal = Reveal::Masked);

/// What a row is called where others link to it: its name, or the columns of its title.
QString recordTitle(const Table &table, const Record &record, const Names &names);

/// A value as it stands in a list that leaves the program: as displayText, but unless revealed
/// numbers of persons are shortened wherever they stand, in remarks too.
QString listText(const Table &table, const Field &field, const Value &value, const Names &names,
    Reveal reveal = Reveal::Masked);

/// A value as a file or the batch program writes it: codes as codes, dates ISO, money in yuan;
/// masked like the screen unless revealed.
QString storedText(const Field &field, const Value &value, Reveal reveal = Reveal::Masked);

/// What a person or a file wrote, as a value: names of codes are understood, numbers may be
/// full-width. An empty text is no value. Errors name the column and say what is expected.
Result<Value> parseValue(const Field &field, const QString &text, const Names &names);

/// The shortened form of a personal value; other values unchanged.
QString masked(MaskKind mask, const QString &text);

} // namespace core
