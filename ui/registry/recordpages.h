#pragma once

#include "core/workspace/workspace.h"

#include <QCache>

namespace ui {

/// The records of a long list of rows, read page by page as they are looked at; only the pages
/// used last are kept, so that a registry of a million rows costs 8 bytes a row.
class RecordPages
{
public:
    RecordPages(const core::Workspace &workspace, const core::Table &table);

    void setIds(const QList<core::RowId> &ids);
    /// Rows that are shown as they once were.
    void setPast(const QHash<core::RowId, core::Record> &past);
    const QList<core::RowId> &ids() const { return m_ids; }
    /// Null when the row was removed meanwhile or cannot be read.
    const core::Record *at(qsizetype row) const;
    /// Reads every page anew when it is next looked at.
    void forget() { m_pages.clear(); }

    static constexpr qsizetype kPageRows = 128;
    static constexpr qsizetype kPages = 64;

private:
    using Page = QList<core::Record>; // id 0: the row is gone

    Page read(qsizetype number) const;

    const core::Workspace &m_workspace;
    const core::Table &m_table;
    QList<core::RowId> m_ids;
    QHash<core::RowId, core::Record> m_past;
    mutable QCache<qsizetype, Page> m_pages;
};

} // namespace ui
