#pragma once

#include "ui/common/inlinebar.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// A dialog in which work is prepared and then written at once: a sentence above what goes wrong,
/// the work, below it what it adds up to and the button that writes it (Ctrl+S).
class WorkDialog : public QDialog
{
    Q_OBJECT

public:
    WorkDialog(const QString &title, const QString &accept, QWidget *over);

    InlineBar *bar() const { return m_bar; }
    QPushButton *acceptButton() const { return m_accept; }
    /// What the work adds up to.
    void setSummary(const QString &text);
    QString summary() const;

    void reject() override;

Q_SIGNALS:
    void acceptWanted();

protected:
    QVBoxLayout *body() const { return m_body; }
    /// Something would be lost by closing now.
    virtual bool isDirty() const { return false; }
    /// Closes although something is not written, or has been.
    void leave() { QDialog::reject(); }

private:
    InlineBar *m_bar;
    QVBoxLayout *m_body;
    QLabel *m_summary;
    QPushButton *m_accept;
};

} // namespace ui
