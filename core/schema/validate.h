#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/schema/names.h"
#include "core/schema/table.h"

namespace core {

/// The first blocking finding as an error; callable only when there is one.
Error toError(const Findings &findings);

/// How much is demanded of a record: a draft needs its key and the rules of form only
/// (domain.md 2.0).
enum class Stage { Draft, Complete };

struct ValidationContext
{
    const Names &names;
    QDate today;
    Stage stage = Stage::Complete;
};

/// The rules that each field carries in its declaration, for every field of the record.
Findings validate(const Table &table, const Record &record, const ValidationContext &context);

/// The value in the one form in which it is stored: identity numbers without blanks, names with one
/// dot.
Value normalised(const Field &field, const Value &value);

} // namespace core
