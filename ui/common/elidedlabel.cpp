#include "ui/common/elidedlabel.h"

#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int kLeastLetters = 3;

} // namespace

QSize ElidedLabel::minimumSizeHint() const
{
    const auto whole = QLabel::minimumSizeHint();
    const int least = fontMetrics().averageCharWidth() * 2 * kLeastLetters;
    return {std::min(whole.width(), least), whole.height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const auto area = contentsRect();
    const auto shown = fontMetrics().elidedText(text(), Qt::ElideRight, area.width());
    const auto whole = shown == text() ? QString() : text();
    if (toolTip() != whole)
        setToolTip(whole);
    QPainter painter(this);
    style()->drawItemText(
        &painter, area, int(alignment()), palette(), isEnabled(), shown, foregroundRole());
}

} // namespace ui
