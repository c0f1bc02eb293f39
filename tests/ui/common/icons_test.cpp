#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/views/brand.h"

#include <QApplication>
#include <QImage>

#include <catch2/catch.hpp>

using ui::Icon;

TEST_CASE("every icon has strokes that stay on its square", "[common]")
{
    for (int index = 0; index < ui::kIcons; ++index) {
        INFO("icon " << index);
        const auto &path = ui::iconPath(static_cast<Icon>(index));
        CHECK(path.elementCount() > 1);
        CHECK(QRectF(1.5, 1.5, 21, 21)
                  .contains(path.controlPointRect().intersected(path.boundingRect())));
    }
}

TEST_CASE("an icon takes the colour of the text and greys out when disabled", "[common]")
{
    const auto icon = ui::iconOf(Icon::Add);
    const auto middle = [&](QIcon::Mode mode) {
        return icon.pixmap(QSize(24, 24), 1, mode).toImage().pixelColor(12, 12);
    };
    CHECK(middle(QIcon::Normal) == ui::Theme::light().ink);
    CHECK(middle(QIcon::Disabled) != middle(QIcon::Normal));
    const auto red = ui::iconOf(Icon::Add, Qt::red);
    CHECK(red.pixmap(QSize(24, 24), 1).toImage().pixelColor(12, 12) == QColor(Qt::red));
}

TEST_CASE("the program's icon is there in every size, in the colour of the window", "[common]")
{
    const auto icon = ui::programIcon();
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        INFO(size);
        CHECK(icon.availableSizes().contains(QSize(size, size)));
        const auto picture = icon.pixmap(QSize(size, size), 1).toImage();
        REQUIRE(picture.width() == size);
        CHECK(picture.pixelColor(size / 2, size - 1) == ui::Theme::light().accentFill);
        CHECK(picture.pixelColor(0, 0).alpha() < 128); // round corners
    }
}
