#pragma once

#include <QWidget>

class QButtonGroup;
class QLabel;
class QTableView;
class QTableWidget;

namespace ui {

class EmptyState;
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

private:
    QWidget *buildFilters();
    void showCurrent();

    ImportSession &m_session;
    ImportRowsModel *m_model;
    QButtonGroup *m_filters;
    QLabel *m_files;
    QTableView *m_view;
    QTableWidget *m_detail;
    QLabel *m_findings;
};

} // namespace ui
