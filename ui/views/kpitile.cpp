#include "ui/views/kpitile.h"

#include "ui/common/help.h"
#include "ui/common/lightshape.h"
#include "ui/common/styleparts.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 156;
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

void KpiTile::setTile(const core::BoardTile &tile, const QString &period)
{
    m_tile = tile;
    m_period = period;
    setHelp(this, figureAnchor(tile.indicator));
    setAccessibleName(tile.name);
    setAccessibleDescription(description());
    setToolTip(tr("%1\n%2\n双击或按 Enter 查看背后的记录")
                   .arg(tile.definition, core::paceSentence(tile.pace, tile.name, tile.unit)));
    update();
}

QString KpiTile::description() const
{
    const auto &pace = m_tile->pace;
    auto text = tr("累计 %1%2").arg(groupedText(pace.cumulative), m_tile->unit);
    if (pace.target)
        text += tr("，目标 %1，完成 %2%，%3")
                    .arg(groupedText(*pace.target), core::rateText(pace.rateTimes100),
                        core::lightWord(pace.light));
    if (const auto rank = rankText(); !rank.isEmpty())
        text += tr("，%1").arg(rank);
    return text;
}

/// Of a county its place, of a whole who leads.
QString KpiTile::rankText() const
{
    if (m_tile->rank)
        return tr("第 %1 名，共 %2").arg(*m_tile->rank).arg(m_tile->counties);
    return m_tile->first.isEmpty() ? QString()
                                   : tr("首位 %1　末位 %2").arg(m_tile->first, m_tile->last);
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
    if (!m_tile)
        return;
    const QRectF area = QRectF(rect()).adjusted(kMargin, kMargin - 3, -kMargin, -kMargin + 3);
    painter.setPen(theme.muted);
    painter.setFont(font());
    const qreal line = painter.fontMetrics().height();
    painter.drawText(QRectF(area.left(), area.top(), area.width(), line),
        Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_tile->name, Qt::ElideRight, int(area.width())));
    paintValue(painter, area.adjusted(0, line + 2, 0, 0));
    const qreal barTop = area.top() + line + 42;
    if (m_tile->pace.target)
        paintBar(painter, {area.left(), barTop, area.width(), kBarHeight});
    paintRate(painter, {area.left(), barTop + 10, area.width(), line + 2});
    paintNeeded(painter, {area.left(), barTop + 11 + line, area.width(), line + 2});
    paintFoot(painter, {area.left(), barTop + 12 + 2 * line, area.width(), line + 2});
}

void KpiTile::paintValue(QPainter &painter, QRectF area) const
{
    const auto theme = Theme::of(*this);
    area.setHeight(36);
    painter.setFont(scaledFont(font(), 1.95, QFont::Bold));
    painter.setPen(theme.ink);
    const auto value = groupedText(m_tile->pace.cumulative);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, value);
    qreal left = painter.fontMetrics().horizontalAdvance(value) + 6;
    painter.setFont(font());
    painter.setPen(theme.muted);
    painter.drawText(area.adjusted(left, 6, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_tile->unit);
    left += painter.fontMetrics().horizontalAdvance(m_tile->unit) + 12;
    qreal right = area.right();
    if (m_tile->pace.light != core::Light::None) {
        // the light at the right end: shape, word and colour
        const auto word = core::lightWord(m_tile->pace.light);
        const int wordWidth = painter.fontMetrics().horizontalAdvance(word);
        const auto color = lightColor(m_tile->pace.light, theme);
        const QRectF shape(area.right() - wordWidth - 19, area.center().y() - 4, 13, 13);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPath(lightShape(m_tile->pace.light, shape));
        painter.setPen(color);
        painter.setFont(scaledFont(font(), 1, QFont::DemiBold));
        painter.drawText(area.adjusted(0, 6, 0, 0), Qt::AlignRight | Qt::AlignVCenter, word);
        right = shape.left() - 12;
    }
    paintMonths(painter, {area.left() + left, area.top() + 6, right - area.left() - left, 26});
}

/// The months of the year as a thin line, where there is room.
void KpiTile::paintMonths(QPainter &painter, const QRectF &area) const
{
    constexpr qreal kLeastWidth = 36;
    constexpr qreal kMostWidth = 120;
    const auto &months = m_tile->months;
    if (area.width() < kLeastWidth || months.size() < 2)
        return;
    const qint64 most = std::max<qint64>(*std::max_element(months.begin(), months.end()), 1);
    const qreal width = std::min(area.width(), kMostWidth);
    const qreal step = width / qreal(months.size() - 1);
    QPolygonF line;
    for (size_t month = 0; month < months.size(); ++month) {
        const qreal part = qreal(std::max<qint64>(months[month], 0)) / qreal(most);
        line.append(
            {area.right() - width + step * qreal(month), area.bottom() - area.height() * part});
    }
    painter.setPen(QPen(Theme::of(*this).accent, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

void KpiTile::paintBar(QPainter &painter, const QRectF &area) const
{
    const auto theme = Theme::of(*this);
    const auto &pace = m_tile->pace;
    const qreal full = std::max<qreal>(10000, qreal(pace.rateTimes100.value_or(0)));
    const qreal part = std::max<qreal>(qreal(pace.rateTimes100.value_or(0)), 0) / full;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(area, kBarHeight / 2, kBarHeight / 2);
    painter.setBrush(lightColor(pace.light, theme));
    painter.drawRoundedRect(QRectF(area.topLeft(), QSizeF(area.width() * part, kBarHeight)),
        kBarHeight / 2, kBarHeight / 2);
    // how much of the year has passed
    const qreal x = area.left() + area.width() * qreal(pace.elapsedTimes100) / full;
    painter.setBrush(theme.ink);
    painter.drawRect(QRectF(std::min(x, area.right()) - 1, area.top() - 3, 2, kBarHeight + 6));
}

void KpiTile::paintRate(QPainter &painter, const QRectF &area) const
{
    const auto theme = Theme::of(*this);
    const auto &pace = m_tile->pace;
    painter.setFont(font());
    painter.setPen(theme.muted);
    if (!pace.target) {
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, tr("没有下达目标"));
        return;
    }
    painter.drawText(
        area, Qt::AlignLeft | Qt::AlignVCenter, tr("目标 %1").arg(groupedText(*pace.target)));
    painter.setFont(scaledFont(font(), 1, QFont::DemiBold));
    painter.setPen(lightColor(pace.light, theme));
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter,
        tr("完成 %1%").arg(core::rateText(pace.rateTimes100)));
}

/// Who leads, and what every month still needs.
void KpiTile::paintNeeded(QPainter &painter, const QRectF &area) const
{
    const auto theme = Theme::of(*this);
    const auto &pace = m_tile->pace;
    painter.setFont(scaledFont(font(), 0.92));
    painter.setPen(theme.muted);
    const bool isDone = pace.target && pace.cumulative >= *pace.target;
    const auto right = !pace.target ? QString()
        : isDone                    ? tr("已完成目标")
        : pace.perMonth             ? tr("每月需 %1").arg(groupedText(*pace.perMonth))
                                    : tr("少 %1").arg(groupedText(*pace.target - pace.cumulative));
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, right);
    const auto room = int(area.width()) - painter.fontMetrics().horizontalAdvance(right) - 8;
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(rankText(), Qt::ElideRight, room));
}

void KpiTile::paintFoot(QPainter &painter, const QRectF &area) const
{
    const auto theme = Theme::of(*this);
    painter.setFont(scaledFont(font(), 0.92));
    painter.setPen(theme.muted);
    const qint64 cumulative = m_tile->pace.cumulative;
    const bool isSame = m_tile->actual == cumulative;
    const auto left = isSame ? QString() : m_period + u' ' + groupedText(m_tile->actual);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, left);
    const auto growth = core::growthTimes100(cumulative, m_tile->lastYearCumulative);
    const auto right = m_tile->lastYearCumulative == 0
        ? tr("去年同期 —")
        : tr("去年同期 %1（%2%）")
              .arg(groupedText(m_tile->lastYearCumulative), core::signedRateText(growth));
    const Qt::Alignment align = isSame ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(area, int(align | Qt::AlignVCenter),
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
