#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using ui::Look;

namespace {

QImage drawn(QWidget &widget)
{
    widget.resize(widget.sizeHint());
    return widget.grab().toImage();
}

} // namespace

TEST_CASE("a primary button is filled, a secondary one is not", "[common]")
{
    QPushButton button(u"保存"_s);
    const auto theme = ui::Theme::light();
    const auto ground = [&] { return drawn(button).pixelColor(6, button.height() / 2); };
    CHECK(ground() == theme.card);
    ui::setLook(&button, Look::Primary);
    CHECK(ground() == theme.accentFill);
    button.setEnabled(false);
    CHECK(ground() != theme.accentFill);
}

TEST_CASE("fields and buttons are equally high, so rows of them line up", "[common]")
{
    const int height = QPushButton(u"导入"_s).sizeHint().height();
    CHECK(height >= 32);
    CHECK(QLineEdit().sizeHint().height() == height);
    CHECK(QComboBox().sizeHint().height() == height);
    CHECK(QSpinBox().sizeHint().height() == height);
}

TEST_CASE("a field that has the focus looks different", "[common]")
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *first = new QLineEdit(&window);
    auto *second = new QLineEdit(&window);
    column->addWidget(first);
    column->addWidget(second);
    window.show();
    window.activateWindow();
    QApplication::setActiveWindow(&window);
    second->setFocus();
    const auto without = first->grab().toImage();
    first->setFocus(Qt::TabFocusReason);
    REQUIRE(first->hasFocus());
    CHECK(first->grab().toImage().pixelColor(1, 15) == ui::Theme::light().accent);
    CHECK(without.pixelColor(1, 15) != ui::Theme::light().accent);
}

TEST_CASE("a card shows its title only when it has one", "[common]")
{
    ui::Card card;
    CHECK(card.findChild<QWidget *>(u"cardTitle"_s)->isHidden());
    card.setTitle(u"最新取证"_s);
    CHECK_FALSE(card.findChild<QWidget *>(u"cardTitle"_s)->isHidden());
}

TEST_CASE("an empty page offers its ways in", "[common]")
{
    ui::EmptyState empty(ui::Icon::Class, u"还没有班级"_s, u"班级登记在这里。"_s);
    int pressed = 0;
    auto *button = empty.addButton(u"导入花名册"_s, Look::Primary);
    QObject::connect(button, &QPushButton::clicked, &empty, [&] { ++pressed; });
    button->click();
    CHECK(pressed == 1);
}
