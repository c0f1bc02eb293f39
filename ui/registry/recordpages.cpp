#include "ui/registry/recordpages.h"

#include <QLoggingCategory>

namespace ui {

namespace {

Q_LOGGING_CATEGORY(pages, "ui.registry.pages")

} // namespace

RecordPages::RecordPages(const core::Workspace &workspace, const core::Table &table)
    : m_workspace(workspace)
    , m_table(table)
    , m_pages(kPages)
{ }

void RecordPages::setIds(const QList<core::RowId> &ids)
{
    m_ids = ids;
    forget();
}

void RecordPages::setPast(const QHash<core::RowId, core::Record> &past)
{
    m_past = past;
    forget();
}

const core::Record *RecordPages::at(qsizetype row) const
{
    if (row < 0 || row >= m_ids.size())
        return nullptr;
    const qsizetype number = row / kPageRows;
    if (!m_pages.contains(number))
        m_pages.insert(number, new Page(read(number)));
    const core::Record &record = m_pages.object(number)->at(row % kPageRows);
    return record.id == 0 ? nullptr : &record;
}

RecordPages::Page RecordPages::read(qsizetype number) const
{
    const auto wanted = m_ids.mid(number * kPageRows, kPageRows);
    const auto found = m_workspace.records().read(m_table, wanted);
    if (!found)
        qCWarning(pages).noquote() << found.error().text << found.error().detail;
    Page page(wanted.size());
    qsizetype next = 0;
    for (qsizetype i = 0; found && i < wanted.size() && next < found->size(); ++i) {
        if (found->at(next).id == wanted[i])
            page[i] = found->at(next++);
    }
    for (qsizetype i = 0; !m_past.isEmpty() && i < wanted.size(); ++i) {
        if (const auto past = m_past.constFind(wanted[i]); past != m_past.cend())
            page[i] = *past;
    }
    return page;
}

} // namespace ui
