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
    parts::box(painter, option.rect, Qt::transparent, theme.line, 3);
}

} // namespace

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    const auto theme = Theme::of(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            parts::button(*painter, *button, widget);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_PanelItemViewRow:
        break;
    case PE_PanelButtonTool:
        parts::toolButton(*painter, *option);
        return;
    case PE_FrameFocusRect:
        parts::ring(*painter, option->rect, theme.accent, 3);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            parts::field(*painter, *option);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        parts::checkBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        parts::radioButton(*painter, *option);
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
        parts::box(*painter, option->rect, theme.card, theme.edge, 0);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        drawArrow(Icon::ChevronDown, *option, *painter);
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        drawArrow(Icon::ChevronUp, *option, *painter);
        return;
    case PE_IndicatorArrowLeft:
        drawArrow(Icon::ChevronLeft, *option, *painter);
        return;
    case PE_IndicatorArrowRight:
        drawArrow(Icon::ChevronRight, *option, *painter);
        return;
    case PE_IndicatorBranch:
        drawBranch(*option, *painter);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawArrow(header->sortIndicator == QStyleOptionHeader::SortUp ? Icon::ChevronUp
                                                                          : Icon::ChevronDown,
                *option, *painter);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    const auto theme = Theme::of(option->palette);
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && element == CE_PushButtonLabel) {
        QStyleOptionButton inked(*button);
        inked.palette.setColor(QPalette::ButtonText, parts::buttonInk(*option, widget));
        if (lookOf(widget) == Look::Primary && button->state.testFlag(State_Enabled))
            inked.state |= State_On; // icons in the colour of the text
        QProxyStyle::drawControl(element, &inked, painter, widget);
    } else if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
               tab && element == CE_TabBarTabShape) {
        parts::tab(*painter, *tab);
    } else if (tab && element == CE_TabBarTabLabel) {
        QStyleOptionTab inked(*tab);
        inked.state &= ~State_HasFocus; // the shape has drawn it
        if (tab->state.testFlag(State_Enabled))
            inked.palette.setColor(QPalette::WindowText,
                tab->state.testFlag(State_Selected) ? theme.accent : theme.ink);
        QProxyStyle::drawControl(element, &inked, painter, widget);
    } else if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
               header && element == CE_HeaderSection) {
        parts::header(*painter, *header);
    } else if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, theme.stripe);
        painter->setPen(theme.line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    } else if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
               bar && element == CE_ProgressBarContents) {
        const qreal whole = bar->maximum - bar->minimum;
        parts::progress(
            *painter, *bar, bar->rect, whole > 0 ? (bar->progress - bar->minimum) / whole : 0.3);
    } else if (element == CE_ProgressBarGroove || element == CE_Splitter
        || element == CE_FocusFrame) {
        return;
    } else if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
               item && element == CE_ItemViewItem) {
        QStyleOptionViewItem soft(*item);
        soft.palette.setColor(QPalette::HighlightedText, theme.ink);
        soft.palette.setColor(QPalette::Highlight, theme.selection);
        QProxyStyle::drawControl(element, &soft, painter, widget);
    } else if (element == CE_MenuItem || element == CE_MenuBarItem) {
        QStyleOptionMenuItem soft(*qstyleoption_cast<const QStyleOptionMenuItem *>(option));
        soft.palette.setColor(QPalette::HighlightedText, theme.ink);
        soft.palette.setColor(QPalette::Highlight, theme.selection);
        QProxyStyle::drawControl(element, &soft, painter, widget);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox) {
        parts::comboBox(*painter, *combo);
    } else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
               spin && control == CC_SpinBox) {
        parts::spinBox(*painter, *spin, subControlRect(control, option, SC_SpinBoxUp, widget),
            subControlRect(control, option, SC_SpinBoxDown, widget));
    } else if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
               slider && control == CC_ScrollBar) {
        parts::scrollBar(
            *painter, *slider, subControlRect(control, option, SC_ScrollBarSlider, widget));
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace ui
