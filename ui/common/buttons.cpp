#include "ui/common/buttons.h"

#include <QAbstractButton>
#include <QVariant>

namespace ui {

namespace {

constexpr auto kProperty = "look";

} // namespace

void setLook(QAbstractButton *button, Look look)
{
    button->setProperty(kProperty, static_cast<int>(look));
    button->update();
}

Look lookOf(const QWidget *button)
{
    const auto look = button ? button->property(kProperty) : QVariant();
    return look.isValid() ? static_cast<Look>(look.toInt()) : Look::Secondary;
}

} // namespace ui
