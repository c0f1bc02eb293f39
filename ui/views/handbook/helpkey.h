#pragma once

#include <QObject>

class QWidget;

namespace ui {

/// Opens the handbook where it explains the widget, or else what is around it.
void showHelp(QWidget *widget);

/// F1 in dialogs, which do not share the actions of the window they belong to.
class HelpKey : public QObject
{
    Q_OBJECT

public:
    explicit HelpKey(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace ui
