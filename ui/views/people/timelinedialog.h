#pragma once

#include "core/report/timelinepaper.h"
#include "ui/views/desk.h"

#include <QDialog>

class QTableWidget;

namespace ui {

/// A person's history in order of time, with the way onto paper and to each record.
class TimelineDialog : public QDialog
{
    Q_OBJECT

public:
    TimelineDialog(Desk &desk, const core::TimelinePaper &paper, QWidget *parent);

private:
    QWidget *buildList();
    void openEntry(int row);

    Desk &m_desk;
    core::TimelinePaper m_paper;
    QTableWidget *m_table = nullptr;
};

} // namespace ui
