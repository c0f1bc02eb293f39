#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/common/styleparts.h"

#include <QPainter>
#include <QStyleOption>
#include <QTableView>

namespace ui {

namespace {

void drawArrow(Icon icon, const QStyleOption &option, QPainter &painter)
{
    const auto theme = Theme::of(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    QRectF square(0, 0, 14, 14);
    square.moveCenter(QRectF(option.rect).center());
    drawIcon(painter, icon, square, enabled ? theme.muted : theme.edge);
}

void drawBranch(const QStyleOption &option, QPainter &painter)
{
    if (option.state.testFlag(QStyle::State_Children))
        drawArrow(
            option.state.testFlag(QStyle::State_Open) ? Icon::ChevronDown : Icon::ChevronRight,
            option, painter);
}

/// Ground of a cell: soft when selected, so that coloured words in it stay readable.
void drawItem(const QStyleOptionViewItem &option, QPainter &painter, const QWidget *widget)
{
    const auto theme = Theme::of(option.palette);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    const bool table = qobject_cast<const QTableView *>(widget);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, theme.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver) && !table)
        painter.fillRect(option.rect, theme.hover);
}

void drawFrame(const QStyleOption &option, QPainter &painter)
{
    const auto theme = Theme::of(option.palette);
    drawBox(painter, option.rect, Qt::transparent, theme.line, 3);
}

/// True when it was one of ours.
bool drawIndicator(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        drawCheckBox(painter, option);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        drawRadioButton(painter, option);
        return true;
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorSpinDown:
        drawArrow(Icon::ChevronDown, option, painter);
        return true;
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp:
        drawArrow(Icon::ChevronUp, option, painter);
        return true;
    case QStyle::PE_IndicatorArrowLeft:
        drawArrow(Icon::ChevronLeft, option, painter);
        return true;
    case QStyle::PE_IndicatorArrowRight:
        drawArrow(Icon::ChevronRight, option, painter);
        return true;
    case QStyle::PE_IndicatorBranch:
        drawBranch(option, painter);
        return true;
    case QStyle::PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option)) {
            // Qt says SortDown when the smallest is on top.
            const bool ascending = header->sortIndicator == QStyleOptionHeader::SortDown;
            drawArrow(ascending ? Icon::ChevronUp : Icon::ChevronDown, option, painter);
        }
        return true;
    default:
        return false;
    }
}

/// An icon in the colour of the words beside it.
QIcon tinted(const QIcon &icon, const QSize &size, const QColor &ink, qreal ratio)
{
    QPixmap pixmap = icon.pixmap(size, ratio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), size), ink);
    painter.end();
    QIcon made(pixmap);
    made.addPixmap(pixmap, QIcon::Disabled);
    return made;
}

QStyleOptionButton inkedButton(const QStyleOptionButton &button, const QWidget *widget)
{
    QStyleOptionButton inked(button);
    const QColor ink = buttonInk(button, widget);
    inked.palette.setColor(QPalette::ButtonText, ink);
    if (!button.icon.isNull() && widget && lookOf(widget) != Look::Secondary)
        inked.icon = tinted(button.icon, button.iconSize, ink, widget->devicePixelRatioF());
    return inked;
}

QStyleOptionTab inkedTab(const QStyleOptionTab &tab)
{
    const auto theme = Theme::of(tab.palette);
    QStyleOptionTab inked(tab);
    inked.state &= ~QStyle::State_HasFocus; // the shape has drawn it
    if (tab.state.testFlag(QStyle::State_Enabled))
        inked.palette.setColor(QPalette::WindowText,
            tab.state.testFlag(QStyle::State_Selected) ? theme.accent : theme.ink);
    return inked;
}

/// With the soft ground of a selection, and text that keeps its colour on it.
template <class Option>
Option softened(const Option &item, const QColor &text)
{
    Option soft(item);
    soft.palette.setColor(QPalette::HighlightedText, text);
    soft.palette.setColor(QPalette::Highlight, Theme::of(item.palette).selection);
    return soft;
}

void drawHeaderEnd(const QStyleOption &option, QPainter &painter)
{
    const auto theme = Theme::of(option.palette);
    painter.fillRect(option.rect, theme.stripe);
    painter.setPen(theme.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

qreal partDone(const QStyleOptionProgressBar &bar)
{
    constexpr qreal kUnknown = 0.3;
    const int whole = bar.maximum - bar.minimum;
    return whole > 0 ? static_cast<qreal>(bar.progress - bar.minimum) / whole : kUnknown;
}

} // namespace

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    const auto theme = Theme::of(option->palette);
    if (drawIndicator(element, *option, *painter))
        return;
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawButton(*painter, *button, widget);
        return;
    case PE_PanelScrollAreaCorner:
    case PE_FrameDefaultButton:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_FrameLineEdit:
        return;
    case PE_PanelItemViewRow:
        if (const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            row && row->features.testFlag(QStyleOptionViewItem::Alternate))
            painter->fillRect(row->rect, theme.stripe);
        return;
    case PE_PanelButtonTool:
        drawToolButton(*painter, *option);
        return;
    case PE_FrameFocusRect:
        drawRing(*painter, option->rect, theme.accent, 3);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(*painter, *option);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            drawItem(*item, *painter, widget);
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
        drawFrame(*option, *painter);
        return;
    case PE_FrameTabWidget:
        painter->setPen(theme.line);
        painter->drawLine(option->rect.topLeft(), option->rect.topRight());
        return;
    case PE_FrameMenu:
    case PE_PanelMenu:
        drawBox(*painter, option->rect, theme.card, theme.edge, 0);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const auto inked = inkedButton(*button, widget);
            QProxyStyle::drawControl(element, &inked, painter, widget);
        }
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(*painter, *tab);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            const auto inked = inkedTab(*tab);
            QProxyStyle::drawControl(element, &inked, painter, widget);
        }
        return;
    case CE_Header:
        drawHeaderCell(option, painter, widget);
        return;
    case CE_HeaderEmptyArea:
        drawHeaderEnd(*option, *painter);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            drawProgress(*painter, *bar, bar->rect, partDone(*bar));
        return;
    case CE_ProgressBarGroove:
    case CE_Splitter:
    case CE_FocusFrame:
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const auto soft = softened(*item, item->palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &soft, painter, widget);
        }
        return;
    case CE_MenuItem:
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const auto soft = softened(*item, Theme::of(item->palette).ink);
            QProxyStyle::drawControl(element, &soft, painter, widget);
        }
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

/// Drawn whole, because the base style would put the arrow above the middle of the text.
void Style::drawHeaderCell(
    const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    drawHeader(*painter, *header);
    QStyleOptionHeaderV2 part;
    part.QStyleOptionHeader::operator=(*header);
    part.rect = subElementRect(SE_HeaderLabel, header, widget);
    QProxyStyle::drawControl(CE_HeaderLabel, &part, painter, widget);
    part.rect = subElementRect(SE_HeaderArrow, header, widget);
    if (part.rect.isValid())
        drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox) {
        drawComboBox(*painter, *combo);
    } else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
               spin && control == CC_SpinBox) {
        drawSpinBox(*painter, *spin, subControlRect(control, option, SC_SpinBoxUp, widget),
            subControlRect(control, option, SC_SpinBoxDown, widget));
    } else if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
               slider && control == CC_ScrollBar) {
        drawScrollBar(
            *painter, *slider, subControlRect(control, option, SC_ScrollBarSlider, widget));
    } else if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option); tool
               && control == CC_ToolButton && tool->toolButtonStyle == Qt::ToolButtonIconOnly) {
        QStyleOptionToolButton plain(*tool); // its icon says that it has a menu
        plain.features.setFlag(QStyleOptionToolButton::HasMenu, false);
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace ui
