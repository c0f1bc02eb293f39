#pragma once

#include "core/base/result.h"
#include "core/schema/table.h"

#include <optional>

namespace core {

/// One comparison of a filter; a chip on the screen, a term of --where.
struct Condition
{
    enum class Test {
        Equal,
        NotEqual,
        Less,
        AtMost,
        Greater,
        AtLeast,
        Contains,
        AnyOf,
        IsNull,
        NotNull
    };

    QString column; // a column of the table, or "id"
    Test test = Test::Equal;
    QList<Value> values = {}; // one, several for AnyOf, none for IsNull and NotNull
};

struct SortKey
{
    QString column;
    Qt::SortOrder order = Qt::AscendingOrder;
};

/// Which rows of a registry, in which order. Conditions are joined by "and".
struct Filter
{
    QList<Condition> conditions = {};
    QString search = {}; // typed freely: code, name, number, pinyin, initials
    std::optional<QList<RowId>> among = std::nullopt; // only these rows: those behind a figure
    QList<SortKey> order = {};
    int limit = 0; // 0: all
};

/// Reads `division_code=141127 and status in(running,approved) and name~"王 某"`; the texts of
/// values are left as typed, to be read by `parseValue` of format.h. Errors name the place.
Result<QList<Condition>> parseConditions(const QString &text, const Table &table);

/// Reads `F,-G`: ascending by F, then descending by G.
Result<QList<SortKey>> parseOrder(const QString &text, const Table &table);

} // namespace core
