#pragma once

#include "core/domain/catalog.h"
#include "core/workspace/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace ui {

class EmptyState;
class InlineBar;
class RegistryGrid;
class RegistryModel;

/// The rows of another registry that belong to the record: a tab of it. They are edited in place.
class RelatedRows : public QWidget
{
    Q_OBJECT

public:
    RelatedRows(
        core::Workspace &workspace, const core::ChildTable &child, QWidget *parent = nullptr);

    const core::ChildTable &child() const { return m_child; }
    RegistryModel &model() const { return *m_model; }
    /// Shows the rows that link to it; 0: none.
    void setRecordId(core::RowId id);
    /// Opens the form of a new row that links to the record.
    void addRow();

Q_SIGNALS:
    /// The person wants to see the row in its own registry.
    void recordWanted(const core::Table &table, core::RowId id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void build();
    void removeRows();
    void showState();

    core::Workspace &m_workspace;
    core::ChildTable m_child;
    core::RowId m_id = 0;
    core::RowId m_loadedId = 0;
    RegistryModel *m_model;
    RegistryGrid *m_grid = nullptr;
    InlineBar *m_bar = nullptr;
    QStackedLayout *m_stack = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace ui
