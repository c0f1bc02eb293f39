#include "tests/ui/access/accesschecks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace samples {

namespace {

constexpr int kTolerance = 2; // pixels that fonts differ by
constexpr double kContrast = 4.5;

QString described(const QWidget &widget, const QString &text = {})
{
    QStringList path;
    for (const QWidget *at = &widget; at && path.size() < 3; at = at->parentWidget()) {
        if (!at->objectName().isEmpty())
            path.prepend(at->objectName());
    }
    return QLatin1StringView(widget.metaObject()->className()) + u' ' + path.join(u'/') + u": "_s
        + text;
}

QList<QWidget *> shownWidgets(const QWidget &root)
{
    QList<QWidget *> shown;
    for (auto *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisible() && !widget->visibleRegion().isEmpty()
            && widget->window() == root.window())
            shown.append(widget);
    }
    return shown;
}

/// Parts of a control that is looked at as a whole.
bool isPart(const QWidget &widget)
{
    const auto *parent = widget.parentWidget();
    if (qobject_cast<const QHeaderView *>(&widget))
        return true;
    return widget.objectName().startsWith("qt_"_L1) || qobject_cast<const QLineEdit *>(parent)
        || qobject_cast<const QTabBar *>(parent) || qobject_cast<const QComboBox *>(parent)
        || QLatin1StringView(widget.metaObject()->className()) == "QLineEditIconButton"_L1;
}

bool isControl(const QWidget &widget)
{
    return !isPart(widget)
        && (qobject_cast<const QAbstractButton *>(&widget)
            || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
            || qobject_cast<const QAbstractItemView *>(&widget)
            || widget.focusPolicy() & Qt::TabFocus);
}

int textWidth(const QWidget &widget, const QString &text)
{
    int width = 0;
    for (const auto &line : QString(text).remove(u'&').split(u'\n'))
        width = std::max(width, widget.fontMetrics().horizontalAdvance(line));
    return width;
}

/// What a label says is either whole or in its tool tip.
bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap().isNull() || !label.toolTip().isEmpty())
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + kTolerance;
    const int needed = Qt::mightBeRichText(label.text())
        ? label.sizeHint().width()
        : textWidth(label, label.text()) + label.indent();
    return needed > label.width() + kTolerance;
}

bool isCut(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool isPlain = qobject_cast<const QPushButton *>(&button)
        || qobject_cast<const QCheckBox *>(&button) || qobject_cast<const QRadioButton *>(&button)
        || (tool && tool->toolButtonStyle() != Qt::ToolButtonIconOnly);
    return isPlain && !button.text().isEmpty() && button.toolTip().isEmpty()
        && button.sizeHint().width() > button.width() + kTolerance;
}

QStringList cutSections(const QHeaderView &header)
{
    QStringList cut;
    const auto *model = header.model();
    for (int section = 0; model && section < header.count(); ++section) {
        const auto text = model->headerData(section, header.orientation()).toString();
        const auto tip = model->headerData(section, header.orientation(), Qt::ToolTipRole);
        if (header.isSectionHidden(section) || header.orientation() == Qt::Vertical
            || !tip.toString().isEmpty())
            continue;
        if (textWidth(header, text) > header.sectionSize(section) + kTolerance)
            cut.append(described(header, text));
    }
    return cut;
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
}

/// The colour most of an area is drawn in.
QColor groundOf(const QImage &image, const QRect &area)
{
    QHash<QRgb, int> counts;
    QRgb most = 0;
    for (int y = area.top(); y <= area.bottom(); y += 2) {
        for (int x = area.left(); x <= area.right(); x += 2) {
            const QRgb color = image.pixel(x, y);
            if (++counts[color] > counts.value(most))
                most = color;
        }
    }
    return QColor::fromRgb(most);
}

} // namespace

QStringList namelessControls(const QWidget &root)
{
    QStringList found;
    for (auto *widget : shownWidgets(root)) {
        if (!isControl(*widget))
            continue;
        auto *access = QAccessible::queryAccessibleInterface(widget);
        if (!access || !access->isValid()) {
            found.append(described(*widget, u"no interface"_s));
            continue;
        }
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (access->text(QAccessible::Name).trimmed().isEmpty()
            && (widget->focusPolicy() != Qt::NoFocus || button))
            found.append(u"no name "_s + described(*widget));
    }
    return found;
}

QStringList unreachableControls(const QWidget &root)
{
    QStringList found;
    for (auto *widget : shownWidgets(root)) {
        const auto *tool = qobject_cast<const QToolButton *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isOneOfGroup = button
            && (button->autoExclusive()
                || (button->group() && button->group()->exclusive())); // arrow keys go through them
        const bool hasKeys = isOneOfGroup || (tool && tool->defaultAction());
        if (isControl(*widget) && widget->isEnabled() && !(widget->focusPolicy() & Qt::TabFocus)
            && !hasKeys)
            found.append(u"no Tab "_s + described(*widget, widget->accessibleName()));
    }
    return found;
}

QStringList cutTexts(const QWidget &root)
{
    QStringList found;
    for (auto *widget : shownWidgets(root)) {
        if (isPart(*widget) && !qobject_cast<QHeaderView *>(widget))
            continue;
        if (const auto *label = qobject_cast<QLabel *>(widget); label && isCut(*label))
            found.append(described(*label, label->text()));
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget);
                 button && isCut(*button))
            found.append(described(*button, button->text()));
        else if (const auto *header = qobject_cast<QHeaderView *>(widget))
            found += cutSections(*header);
    }
    return found;
}

QStringList overlappingControls(const QWidget &root)
{
    QStringList found;
    const auto shown = shownWidgets(root);
    for (qsizetype one = 0; one < shown.size(); ++one) {
        for (qsizetype other = one + 1; other < shown.size(); ++other) {
            const auto &first = *shown.at(one);
            const auto &second = *shown.at(other);
            const auto both = first.geometry().intersected(second.geometry());
            if (first.parentWidget() == second.parentWidget() && isControl(first)
                && isControl(second) && both.width() > kTolerance && both.height() > kTolerance)
                found.append(described(first) + u" / "_s + described(second));
        }
    }
    return found;
}

QStringList faintTexts(QWidget &root)
{
    QStringList found;
    const QImage image = root.grab().toImage();
    const qreal ratio = image.devicePixelRatio();
    for (auto *widget : shownWidgets(root)) {
        const auto *label = qobject_cast<QLabel *>(widget);
        if (!label || label->text().isEmpty() || !label->isEnabled()
            || Qt::mightBeRichText(label->text()))
            continue;
        const QRect area = QRect(widget->mapTo(&root, QPoint()) * ratio, widget->size() * ratio)
                               .intersected(image.rect());
        if (area.isEmpty())
            continue;
        const auto text = widget->palette().color(widget->foregroundRole());
        const auto ground = groundOf(image, area);
        if (contrast(text, ground) < kContrast)
            found.append(
                described(*widget, label->text()) + u" %1 on %2"_s.arg(text.name(), ground.name()));
    }
    return found;
}

QStringList unmarkedFocus(QWidget &root, QStringList &known)
{
    QStringList found;
    root.window()->setAttribute(Qt::WA_KeyboardFocusChange); // as the Tab key does
    for (auto *widget : shownWidgets(root)) {
        const QString kind
            = QLatin1StringView(widget->metaObject()->className()) + widget->objectName();
        if (!isControl(*widget) || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus)
            || known.contains(kind))
            continue;
        known.append(kind);
        auto *around = widget->parentWidget();
        const QRect area = widget->geometry().adjusted(-4, -4, 4, 4);
        if (auto *before = QApplication::focusWidget())
            before->clearFocus();
        const QImage without = around->grab(area).toImage();
        widget->setFocus(Qt::TabFocusReason);
        if (!widget->hasFocus())
            continue; // it hands the focus on
        if (around->grab(area).toImage() == without)
            found.append(u"focus "_s + described(*widget, widget->accessibleName()));
    }
    return found;
}

} // namespace samples
