#include "ui/common/icons.h"
#include "ui/common/lineeditors.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace ui {

DayEditor::DayEditor(const EditorSource &source, const core::Field &field, QWidget *parent)
    : LineEditor(source, field, parent)
    , m_today(source.workspace.today())
{
    line()->installEventFilter(this);
    auto *open = line()->addAction(iconOf(Icon::Calendar), QLineEdit::TrailingPosition);
    open->setToolTip(tr("打开日历（Alt+↓）；今天 Ctrl+;"));
    connect(open, &QAction::triggered, this,
        [this] { m_panel && m_panel->isVisible() ? closeCalendar() : openCalendar(); });
}

QDate DayEditor::day() const
{
    const auto now = value();
    return now ? QDate::fromString(now->text(), Qt::ISODate) : QDate();
}

void DayEditor::setDay(QDate day)
{
    line()->setText(day.toString(Qt::ISODate));
    if (m_calendar)
        m_calendar->setSelectedDate(day);
    Q_EMIT edited();
}

void DayEditor::openCalendar()
{
    if (line()->isReadOnly())
        return;
    if (!m_panel) {
        m_panel = new QFrame(line()->window());
        m_panel->setFrameShape(QFrame::StyledPanel);
        m_panel->setAutoFillBackground(true);
        m_panel->setBackgroundRole(QPalette::Base);
        connect(line(), &QObject::destroyed, m_panel, &QObject::deleteLater);
        m_calendar = new QCalendarWidget(m_panel);
        m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        m_calendar->setFirstDayOfWeek(Qt::Monday);
        auto *box = new QVBoxLayout(m_panel);
        box->setContentsMargins(4, 4, 4, 4);
        box->addWidget(m_calendar);
        for (auto *part : m_panel->findChildren<QWidget *>())
            part->setFocusPolicy(Qt::NoFocus);
        connect(m_calendar, &QCalendarWidget::clicked, this, [this](QDate day) {
            setDay(day);
            closeCalendar();
            Q_EMIT chosen();
        });
    }
    m_calendar->setSelectedDate(day().isValid() ? day() : m_today);
    m_panel->adjustSize();
    const QWidget *window = line()->window();
    QPoint at = line()->mapTo(window, QPoint(0, line()->height() + 2));
    if (at.y() + m_panel->height() > window->height())
        at.setY(std::max(0, line()->mapTo(window, QPoint(0, -2)).y() - m_panel->height()));
    at.setX(std::max(0, std::min(at.x(), window->width() - m_panel->width() - 4)));
    m_panel->move(at);
    m_panel->show();
    m_panel->raise();
}

void DayEditor::closeCalendar()
{
    if (m_panel)
        m_panel->hide();
}

bool DayEditor::wants(int key) const
{
    const bool isOpen = m_panel && m_panel->isVisible();
    return key == Qt::Key_Up || key == Qt::Key_Down || (isOpen && key == Qt::Key_Escape);
}

bool DayEditor::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    const QDate now = day().isValid() ? day() : m_today;
    const bool isOpen = m_panel && m_panel->isVisible();
    if (key == Qt::Key_Semicolon && modifiers == Qt::ControlModifier)
        setDay(m_today);
    else if (key == Qt::Key_Down && modifiers == Qt::AltModifier)
        openCalendar();
    else if (key == Qt::Key_Escape && isOpen)
        closeCalendar();
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        setDay(isOpen ? now.addDays(key == Qt::Key_Up ? -7 : 7)
                      : now.addDays(key == Qt::Key_Up ? 1 : -1));
    else if (key == Qt::Key_PageUp || key == Qt::Key_PageDown)
        setDay(now.addMonths(key == Qt::Key_PageUp ? -1 : 1));
    else
        return false;
    return true;
}

bool DayEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !line()->isReadOnly()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (takeKey(key->key(), key->modifiers()))
            return true;
    } else if (event->type() == QEvent::FocusOut) {
        closeCalendar();
        if (const auto now = value(); now && now->isText() && line()->text() != now->text())
            line()->setText(now->text());
    }
    return LineEditor::eventFilter(watched, event);
}

} // namespace ui
