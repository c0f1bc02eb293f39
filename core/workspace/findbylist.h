#pragma once

#include "core/storage/listqueries.h"

namespace core {

class Workspace;

/// What the rows of a registry can be looked up by: a number or name of their own, or of a record
/// they link to.
struct ListKey
{
    KeyPlace place;
    const Field *field = nullptr;
    QString title; // 证件号码, 学员 · 证件号码
};
QList<ListKey> listKeys(const Table &table);

/// What stands in a pasted list, each once, in order: cells, lines, words between commas.
QStringList listItems(const QString &text);

/// The key of which most items have the form; -1 when there is none at all.
qsizetype likelyKey(const QList<ListKey> &keys, const QStringList &items);

/// What a pasted list found.
struct FoundList
{
    struct Several
    {
        QString item;
        QList<RowId> rows;
    };
    QList<RowId> found; // of items that name exactly one row
    QList<Several> several;
    QStringList missing;

    /// Rows of both kinds, each once.
    QList<RowId> rows() const;
};
Result<FoundList> findByList(
    const Workspace &workspace, const ListKey &key, const QStringList &items);

} // namespace core
