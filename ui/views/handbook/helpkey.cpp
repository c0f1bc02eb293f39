#include "ui/views/handbook/helpkey.h"

#include "ui/common/help.h"
#include "ui/views/handbook/handbookwindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace ui {

void showHelp(QWidget *widget)
{
    HandbookWindow::openFrom(widget, helpPlaces(widget));
}

HelpKey::HelpKey(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool HelpKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    auto *widget = static_cast<QWidget *>(watched);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier
        || widget->window() == m_window)
        return false;
    showHelp(widget);
    return true;
}

} // namespace ui
