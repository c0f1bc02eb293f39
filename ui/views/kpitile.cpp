#include "ui/views/kpitile.h"

#include "ui/common/lightshape.h"
#include "ui/common/styleparts.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 134;
constexpr int kMargin = 14;
constexpr qreal kBarHeight = 6;

} // namespace

QString groupedText(qint64 number)
{
    return QLocale(QLocale::Chinese, QLocale::China).toString(number);
}

KpiTile::KpiTile(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KpiTile::setFigure(const core::Figure &figure, const core::Period &period, const Text &text)
{
    m_figure = figure;
    m_elapsedTimes100 = period.elapsedTimes100();
    m_text = text;
    m_hasFigure = true;
    setAccessibleName(text.title);
    setAccessibleDescription(description());
    setToolTip(tr("%1\n双击或按 Enter 查看这 %2 条记录")
                   .arg(figure.indicator->definitionText(), groupedText(figure.cumulative)));
    update();
}

QString KpiTile::description() const
{
    auto text = tr("累计 %1%2").arg(groupedText(m_figure.cumulative), m_text.unit);
    if (m_figure.target)
        text += tr("，目标 %1，完成 %2%，%3")
                    .arg(groupedText(*m_figure.target), core::rateText(m_figure.rateTimes100),
                        core::lightWord(m_figure.light));
    return text;
}

QSize KpiTile::sizeHint() const
{
    return {250, kHeight};
}

QSize KpiTile::minimumSizeHint() const
{
    return {180, kHeight};
}

void KpiTile::paintEvent(QPaintEvent *)
{
    const auto theme = Theme::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(painter, rect(), theme.card, underMouse() ? theme.edge : theme.line, 8);
    if (isChecked()) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 8, 8);
    }
    if (hasFocus())
        drawRing(painter, rect(), theme.accent, 8);
    if (!m_hasFigure)
        return;
    const QRectF area = QRectF(rect()).adjusted(kMargin, kMargin - 3, -kMargin, -kMargin + 3);
    painter.setPen(theme.muted);
    painter.setFont(font());
    const qreal line = painter.fontMetrics().height();
    painter.drawText(QRectF(area.left(), area.top(), area.width(), line),
        Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_text.title, Qt::ElideRight, int(area.width())));
    paintValue(painter, area.adjusted(0, line + 2, 0, 0));
    const qreal barTop = area.top() + line + 42;
    if (m_figure.target)
        paintBar(painter, {area.left(), barTop, area.width(), kBarHeight});
    paintRate(painter, {area.left(), barTop + 10, area.width(), line + 2});
    paintFoot(painter, {area.left(), barTop + 11 + line, area.width(), line + 2});
}

void KpiTile::paintValue(QPainter &painter, QRectF area) const
{
    const auto theme = Theme::of(*this);
    area.setHeight(36);
    painter.setFont(scaledFont(font(), 1.95, QFont::Bold));
    painter.setPen(theme.ink);
    const auto value = groupedText(m_figure.cumulative);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, value);
    const int width = painter.fontMetrics().horizontalAdvance(value);
    painter.setFont(font());
    painter.setPen(theme.muted);
    painter.drawText(
        area.adjusted(width + 6, 6, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_text.unit);
    if (m_figure.light == core::Light::None)
        return;
    // the light at the right end: shape, word and colour
    const auto word = core::lightWord(m_figure.light);
    const int wordWidth = painter.fontMetrics().horizontalAdvance(word);
    const auto color = lightColor(m_figure.light, theme);
    const QRectF shape(area.right() - wordWidth - 19, area.center().y() - 4, 13, 13);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(lightShape(m_figure.light, shape));
    painter.setPen(color);
    painter.setFont(scaledFont(font(), 1, QFont::DemiBold));
    painter.drawText(area.adjusted(0, 6, 0, 0), Qt::AlignRight | Qt::AlignVCenter, word);
}

void KpiTile::paintBar(QPainter &painter, const QRectF &area) const
{
    const auto theme = Theme::of(*this);
    const qreal full = std::max<qreal>(10000, qreal(m_figure.rateTimes100.value_or(0)));
    const qreal part = qreal(m_figure.rateTimes100.value_or(0)) / full;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(area, kBarHeight / 2, kBarHeight / 2);
    painter.setBrush(lightColor(m_figure.light, theme));
    painter.drawRoundedRect(QRectF(area.topLeft(), QSizeF(area.width() * part, kBarHeight)),
        kBarHeight / 2, kBarHeight / 2);
    // how much of the year has passed
    const qreal x = area.left() + area.width() * m_elapsedTimes100 / full;
    painter.setBrush(theme.ink);
    painter.drawRect(QRectF(std::min(x, area.right()) - 1, area.top() - 3, 2, kBarHeight + 6));
}

void KpiTile::paintRate(QPainter &painter, const QRectF &area) const
{
    const auto theme = Theme::of(*this);
    painter.setFont(font());
    painter.setPen(theme.muted);
    if (!m_figure.target) {
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, tr("没有下达目标"));
        return;
    }
    painter.drawText(
        area, Qt::AlignLeft | Qt::AlignVCenter, tr("目标 %1").arg(groupedText(*m_figure.target)));
    painter.setFont(scaledFont(font(), 1, QFont::DemiBold));
    painter.setPen(lightColor(m_figure.light, theme));
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter,
        tr("完成 %1%").arg(core::rateText(m_figure.rateTimes100)));
}

void KpiTile::paintFoot(QPainter &painter, const QRectF &area) const
{
    const auto theme = Theme::of(*this);
    painter.setFont(scaledFont(font(), 0.92));
    painter.setPen(theme.muted);
    const bool isSame = m_figure.actual == m_figure.cumulative;
    const auto left = isSame ? QString() : m_text.period + u' ' + groupedText(m_figure.actual);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, left);
    const auto growth = core::growthTimes100(m_figure.cumulative, m_figure.lastYearCumulative);
    const auto right = m_figure.lastYearCumulative == 0
        ? tr("去年同期 —")
        : tr("去年同期 %1（%2%）")
              .arg(groupedText(m_figure.lastYearCumulative), core::signedRateText(growth));
    const auto align = isSame ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(area, align | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(right, Qt::ElideRight,
            int(area.width()) - painter.fontMetrics().horizontalAdvance(left) - 8));
}

void KpiTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened();
    else
        QAbstractButton::keyPressEvent(event);
}

void KpiTile::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT opened();
}

} // namespace ui
