#pragma once

#include "core/storage/setrows.h"
#include "core/workspace/workspace.h"
#include "ui/common/card.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace ui {

class Desk;

/// One change set: what it did, to which rows, and taking it back with what comes of that.
class ChangePanel : public Card
{
    Q_OBJECT

public:
    explicit ChangePanel(Desk &desk, QWidget *parent = nullptr);

    void show(const core::ChangeSetInfo &set);
    void clear();

private:
    void buildRows();
    void showRows();
    void showFields(int row);
    void openRow(int row);
    QString consequences(const QList<core::SetCount> &counts) const;

    Desk &m_desk;
    core::ChangeSetInfo m_set;
    QList<core::SetRow> m_written;
    QLabel *m_facts;
    QLabel *m_consequences;
    QPushButton *m_undo;
    QTableWidget *m_rows;
    QTableWidget *m_fields;
    QLabel *m_more;
};

} // namespace ui
