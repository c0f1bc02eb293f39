#pragma once

#include <QDialog>

namespace ui {

/// Asks what full numbers are needed for before a paper with them is made.
class PurposeDialog : public QDialog
{
    Q_OBJECT

public:
    PurposeDialog(const QString &paper, QWidget *over);

Q_SIGNALS:
    void purposeGiven(const QString &purpose);
};

} // namespace ui
