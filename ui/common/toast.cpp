#include "ui/common/toast.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <chrono>

namespace ui {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kPlainFor = 5s;
constexpr auto kWithActionFor = 10s;
constexpr int kAboveFoot = 44;

/// The other theme's colours: a toast stands out from the window in both.
Theme opposite(const QWidget &widget)
{
    return Theme::of(*widget.parentWidget()).isDark() ? Theme::light() : Theme::dark();
}

} // namespace

Toast::Toast(QWidget *window, const QString &text)
    : QFrame(window)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"toast"_s);
    setAccessibleName(text);
    setPalette(opposite(*this).palette());
    setFocusPolicy(Qt::NoFocus);
    m_row->setContentsMargins(16, 8, 8, 8);
    m_row->setSpacing(8);
    auto *label = new QLabel(text, this);
    label->setObjectName(u"text"_s);
    label->setTextFormat(Qt::PlainText);
    m_row->addWidget(label);
    m_row->addSpacing(8);
    auto *close = new QToolButton(this);
    close->setObjectName(u"close"_s);
    close->setAutoRaise(true);
    close->setIcon(iconOf(Icon::Close, opposite(*this).muted));
    close->setToolTip(tr("关闭"));
    close->setAccessibleName(tr("关闭"));
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QToolButton::clicked, this, &Toast::deleteLater);
    m_row->addWidget(close);
    m_clock.setSingleShot(true);
    m_clock.setInterval(kPlainFor);
    connect(&m_clock, &QTimer::timeout, this, &Toast::deleteLater);
    window->installEventFilter(this);
}

void Toast::setAction(const QString &text, std::function<void()> run)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(u"action"_s);
    button->setFlat(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QPushButton::clicked, this, [this, run = std::move(run)] {
        hide();
        deleteLater();
        if (run)
            run();
    });
    m_row->insertWidget(m_row->count() - 1, button);
    m_clock.setInterval(kWithActionFor);
}

void Toast::appear()
{
    for (auto *earlier : parentWidget()->findChildren<Toast *>(Qt::FindDirectChildrenOnly)) {
        if (earlier != this) {
            earlier->hide();
            earlier->deleteLater();
        }
    }
    place();
    show();
    raise();
    m_clock.start();
}

void Toast::place()
{
    const auto *window = parentWidget();
    auto size = sizeHint().boundedTo({window->width() - 32, window->height()});
    resize(size);
    move((window->width() - size.width()) / 2, window->height() - size.height() - kAboveFoot);
}

void Toast::paintEvent(QPaintEvent *)
{
    const auto theme = opposite(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void Toast::enterEvent(QEnterEvent *)
{
    m_clock.stop();
}

void Toast::leaveEvent(QEvent *)
{
    m_clock.start();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace ui
