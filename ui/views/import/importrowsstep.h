#pragma once

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QTableView;

namespace ui {

class ImportRowPanel;
class ImportRowsModel;
class ImportSession;

/// Third step: every row with what the check says of it. Also what the last step shows again.
class ImportRowsStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportRowsStep(ImportSession &session, QWidget *parent = nullptr);

    void showRows();
    void takeFocus();

Q_SIGNALS:
    /// Something was chosen otherwise; the files are to be checked again.
    void mended();

private:
    QWidget *buildFilters();
    QWidget *buildTable();
    QWidget *buildPanel();
    void showCounts();
    void showCurrent();
    void goToError(Qt::SortOrder direction);

    ImportSession &m_session;
    ImportRowsModel *m_model;
    QButtonGroup *m_filters;
    QLabel *m_files;
    QTableView *m_view;
    ImportRowPanel *m_panel;
    QCheckBox *m_replace = nullptr;
};

} // namespace ui
