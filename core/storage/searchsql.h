#pragma once

#include "core/storage/filtersql.h"

namespace core {

/// The ids of the rows that what was typed may mean, as a subquery: by identity number, telephone,
/// code, name, pinyin or initials, whatever fits what was typed (storage.md 1.6). Empty for an
/// empty text. Rows come as they are found, so that a reader may stop early; one may come twice.
SqlText searchSql(const Table &table, const QString &typed);

/// LIKE with what was typed taken literally.
QString likeText(QString text);

} // namespace core
