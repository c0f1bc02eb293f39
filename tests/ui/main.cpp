#define CATCH_CONFIG_RUNNER
#include "ui/common/theme.h"

#include <QApplication>
#include <QStandardPaths>

#include <catch2/catch.hpp>

/// Widgets are tested without a display; QT_QPA_PLATFORM=xcb shows them.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::Theme::light());
    return Catch::Session().run(argc, argv);
}
