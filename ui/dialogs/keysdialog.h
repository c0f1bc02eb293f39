#pragma once

#include <QDialog>

namespace ui {

/// Every key of the program on one sheet.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(QWidget *parent);
};

} // namespace ui
