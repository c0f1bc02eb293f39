#include "ui/common/inlinebar.h"

#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/styleparts.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace ui {

namespace {

constexpr int kIcon = 18;
constexpr int kMargin = 10;

} // namespace

InlineBar::InlineBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_row(new QHBoxLayout(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("bar"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(iconOf(Icon::Close));
    m_close->setAccessibleName(tr("知道了"));
    m_close->setToolTip(tr("知道了（Esc）"));
    setLook(m_close, Look::Quiet);
    m_close->setFixedWidth(32);
    connect(m_close, &QPushButton::clicked, this, &InlineBar::dismiss);
    m_row->setContentsMargins(2 * kMargin + kIcon, 4, 4, 4);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void InlineBar::tell(Tone tone, const QString &text)
{
    m_tone = tone;
    for (auto *answer : std::exchange(m_answers, {})) {
        m_row->removeWidget(answer);
        answer->hide();
        answer->deleteLater();
    }
    m_text->setText(text);
    setAccessibleName(text);
    show();
    update();
}

QPushButton *InlineBar::addAnswer(const QString &text, std::function<void()> run)
{
    auto *answer = new QPushButton(text, this);
    connect(answer, &QPushButton::clicked, this, [this, run = std::move(run)] {
        if (!m_isKept)
            dismiss();
        run();
    });
    m_row->insertWidget(m_row->indexOf(m_close), answer);
    m_answers.append(answer);
    return answer;
}

void InlineBar::keep()
{
    m_isKept = true;
    m_close->hide();
}

void InlineBar::dismiss()
{
    hide();
}

QString InlineBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void InlineBar::paintEvent(QPaintEvent *)
{
    const auto theme = Theme::of(*this);
    QPainter painter(this);
    QColor ground = theme.accentSoft;
    QColor ink = theme.accent;
    Icon icon = Icon::Information;
    if (m_tone == Tone::Warning) {
        ground = theme.warningSoft;
        ink = theme.warning;
        icon = Icon::Warning;
    } else if (m_tone == Tone::Error) {
        ground = theme.badSoft;
        ink = theme.bad;
        icon = Icon::Error;
    }
    drawBox(painter, rect(), ground, ground);
    drawIcon(painter, icon, QRectF(kMargin, (height() - kIcon) / 2.0, kIcon, kIcon), ink);
}

void InlineBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_isKept)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ui
