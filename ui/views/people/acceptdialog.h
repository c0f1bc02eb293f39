#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace ui {

/// Asks for the reason with which a flag is accepted.
class AcceptDialog : public QDialog
{
    Q_OBJECT

public:
    AcceptDialog(const QString &rule, const QString &sentence, QWidget *parent);

    QString reason() const;

private:
    QPlainTextEdit *m_reason;
};

} // namespace ui
