#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Desk;
class ImportSession;

/// Last step: what was written, taking it back, and the refused rows as a workbook.
class ImportDoneStep : public QWidget
{
    Q_OBJECT

public:
    ImportDoneStep(Desk &desk, ImportSession &session, QWidget *parent = nullptr);

    void showOutcome();
    void takeFocus();

Q_SIGNALS:
    void againWanted();
    void mendWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void undo();
    void saveRefused();
    void openRows();
    void showReport();
    QWidget *buildButtons();
    void showIcon();

    Desk &m_desk;
    ImportSession &m_session;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_undo;
    QPushButton *m_refused;
    QPushButton *m_open;
    QPushButton *m_report;
    QPushButton *m_mend;
    QPushButton *m_again;
};

} // namespace ui
