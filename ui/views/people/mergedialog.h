#pragma once

#include "ui/views/desk.h"

#include <QDialog>

class QPushButton;

namespace ui {

class MergeView;
class RecordPicker;

/// Joins a person with another record that is picked here: for doubles that nobody found.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(Desk &desk, core::RowId person, QWidget *parent);

private:
    void choose(core::RowId other);
    void merge();

    Desk &m_desk;
    core::RowId m_person;
    RecordPicker *m_picker;
    MergeView *m_view;
    QPushButton *m_merge;
};

} // namespace ui
