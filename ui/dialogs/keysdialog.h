#pragma once

#include <QDialog>

namespace ui {

class Actions;

/// Every key of the program on one sheet.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(const Actions &actions, QWidget *parent);
};

} // namespace ui
