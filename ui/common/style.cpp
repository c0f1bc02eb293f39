#include "ui/common/style.h"

#include "ui/common/icons.h"
#include "ui/common/styleparts.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>
#include <array>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// Pixels at 100 %.
constexpr std::array kMetrics = {std::pair(QStyle::PM_ButtonShiftHorizontal, 0),
    std::pair(QStyle::PM_ButtonShiftVertical, 0), std::pair(QStyle::PM_TabBarTabShiftHorizontal, 0),
    std::pair(QStyle::PM_TabBarTabShiftVertical, 0), std::pair(QStyle::PM_TabBarBaseOverlap, 0),
    std::pair(QStyle::PM_TabBarTabOverlap, 0), std::pair(QStyle::PM_ButtonDefaultIndicator, 0),
    std::pair(QStyle::PM_DefaultFrameWidth, 1), std::pair(QStyle::PM_ScrollBarExtent, 13),
    std::pair(QStyle::PM_ScrollBarSliderMin, 32), std::pair(QStyle::PM_IndicatorWidth, 16),
    std::pair(QStyle::PM_IndicatorHeight, 16), std::pair(QStyle::PM_ExclusiveIndicatorWidth, 16),
    std::pair(QStyle::PM_ExclusiveIndicatorHeight, 16),
    std::pair(QStyle::PM_CheckBoxLabelSpacing, 7), std::pair(QStyle::PM_RadioButtonLabelSpacing, 7),
    std::pair(QStyle::PM_SplitterWidth, 7), std::pair(QStyle::PM_SmallIconSize, 18),
    std::pair(QStyle::PM_ButtonIconSize, 18), std::pair(QStyle::PM_ToolBarIconSize, 20),
    std::pair(QStyle::PM_MessageBoxIconSize, 40),
    std::pair(QStyle::PM_FocusFrameHMargin, 7), // room left and right of the text in a cell
    std::pair(QStyle::PM_HeaderMargin, 8), std::pair(QStyle::PM_HeaderMarkSize, 12),
    std::pair(QStyle::PM_TabBarTabHSpace, 28), std::pair(QStyle::PM_TabBarTabVSpace, 14),
    std::pair(QStyle::PM_MenuPanelWidth, 1), std::pair(QStyle::PM_MenuVMargin, 4),
    std::pair(QStyle::PM_MenuHMargin, 4), std::pair(QStyle::PM_LayoutLeftMargin, 12),
    std::pair(QStyle::PM_LayoutTopMargin, 12), std::pair(QStyle::PM_LayoutRightMargin, 12),
    std::pair(QStyle::PM_LayoutBottomMargin, 12), std::pair(QStyle::PM_LayoutHorizontalSpacing, 8),
    std::pair(QStyle::PM_LayoutVerticalSpacing, 8)};

} // namespace

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{ }

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QLineEdit *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QScrollBar *>(widget)
        || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *header = qobject_cast<QHeaderView *>(widget);
        header && header->orientation() == Qt::Horizontal)
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const auto *found = std::find_if(
        kMetrics.begin(), kMetrics.end(), [&](const auto &known) { return known.first == metric; });
    return found != kMetrics.end() ? found->second
                                   : QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_TabBar_ElideMode:
        return Qt::ElideNone;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
    const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int height = std::max(kControlHeight, option ? option->fontMetrics.height() + 12 : 0);
    switch (type) {
    case CT_PushButton:
        return {std::max(contents.width() + 28, 64), std::max(height, contents.height() + 8)};
    case CT_ToolButton:
        return size.expandedTo({height - 2, height - 2});
    case CT_LineEdit:
        return {size.width() + 12, height};
    case CT_SpinBox:
        return {size.width() + 8, height};
    case CT_ComboBox:
        return {size.width() + 10, height};
    case CT_HeaderSection:
        return {size.width() + 6, std::max(size.height(), height)};
    case CT_ItemViewItem:
        return {size.width() + 4, std::max(size.height(), height - 4)};
    case CT_MenuItem:
        return {size.width() + 12, size.height() + (size.height() > 12 ? 8 : 0)};
    case CT_ProgressBar:
        return {size.width(), std::min(size.height(), 20)};
    default:
        return size;
    }
}

QIcon Style::standardIcon(
    StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    const auto theme = Theme::of(option ? option->palette
            : widget                    ? widget->palette()
                                        : QPalette());
    switch (icon) {
    case SP_MessageBoxWarning:
        return iconOf(Icon::Warning, theme.warning);
    case SP_MessageBoxCritical:
        return iconOf(Icon::Error, theme.bad);
    case SP_MessageBoxInformation:
        return iconOf(Icon::Information, theme.accent);
    case SP_MessageBoxQuestion:
        return iconOf(Icon::Help, theme.accent);
    case SP_LineEditClearButton:
    case SP_TabCloseButton:
    case SP_DockWidgetCloseButton:
        return iconOf(Icon::Close, theme.muted);
    case SP_ToolBarHorizontalExtensionButton:
        return iconOf(Icon::More, theme.muted);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

QRect Style::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect all = option->rect;
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const bool sorted = header && header->orientation == Qt::Horizontal
        && header->sortIndicator != QStyleOptionHeader::None;
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth > 0 ? all.adjusted(7, 2, -7, -2) : all;
    }
    case SE_HeaderArrow:
        return sorted ? QRect(all.right() - 20, all.top(), 16, all.height()) : QRect();
    case SE_HeaderLabel:
        return sorted ? all.adjusted(8, 0, -22, 0)
                      : QProxyStyle::subElementRect(element, option, widget);
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl subControl, const QWidget *widget) const
{
    const QRect all = option->rect;
    const int buttons = kArrowRoom - 4;
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return visualRect(option->direction, all, all.adjusted(8, 2, -kArrowRoom, -2));
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
        return {all.right() - kArrowRoom + 1, all.top(), kArrowRoom, all.height()};
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_SpinBox && spin) {
        const int room = spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : buttons;
        const QRect right(all.right() - room, all.top() + 2, room, all.height() - 4);
        if (subControl == SC_SpinBoxUp)
            return right.adjusted(0, 0, 0, -right.height() / 2);
        if (subControl == SC_SpinBoxDown)
            return right.adjusted(0, right.height() / 2, 0, 0);
        if (subControl == SC_SpinBoxEditField)
            return all.adjusted(7, 2, -room - 2, -2);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

} // namespace ui
