#include "ui/common/lightshape.h"

#include "ui/common/theme.h"

#include <QPolygonF>

namespace ui {

QPainterPath lightShape(core::Light light, const QRectF &square)
{
    QPainterPath path;
    const auto centre = square.center();
    switch (light) {
    case core::Light::None:
        break;
    case core::Light::Green:
        path.addEllipse(square);
        break;
    case core::Light::Yellow:
        path.addPolygon(QPolygonF{
            QPointF(centre.x(), square.top()), square.bottomRight(), square.bottomLeft()});
        path.closeSubpath();
        break;
    case core::Light::Red:
        path.addPolygon(
            QPolygonF{QPointF(centre.x(), square.top()), QPointF(square.right(), centre.y()),
                QPointF(centre.x(), square.bottom()), QPointF(square.left(), centre.y())});
        path.closeSubpath();
        break;
    }
    return path;
}

QColor lightColor(core::Light light, const Theme &theme)
{
    switch (light) {
    case core::Light::None:
        return theme.ink;
    case core::Light::Green:
        return theme.good;
    case core::Light::Yellow:
        return theme.warning;
    case core::Light::Red:
        return theme.bad;
    }
    Q_UNREACHABLE();
}

} // namespace ui
