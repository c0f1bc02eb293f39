#include "tests/results.h"
#include "tests/ui/access/accesschecks.h"
#include "tests/ui/access/pseudolocale.h"
#include "tests/ui/views/desktop.h"
#include "ui/common/theme.h"
#include "ui/registry/registrygrid.h"
#include "ui/registry/registryview.h"
#include "ui/views/page.h"
#include "ui/views/pages.h"

#include <QAction>
#include <QApplication>
#include <QThreadPool>

#include <catch2/catch.hpp>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 6; // a task's answer may start the next task

void settle()
{
    for (int round = 0; round < kRounds; ++round) {
        QThreadPool::globalInstance()->waitForDone();
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
}

/// Every page in a window of that size, with a record open where it has records.
void forPages(samples::Desktop &desktop, const std::function<QStringList(QWidget &)> &complaints)
{
    QStringList found;
    QSet<QString> seen;
    for (const auto &info : ui::pages()) {
        auto *page = desktop.bench().openPage(info.id);
        REQUIRE(page);
        settle();
        for (const auto &each : complaints(desktop.window())) {
            if (!seen.contains(each))
                found.append(info.id + u": "_s + each);
            seen.insert(each);
        }
    }
    for (const auto &each : std::as_const(found))
        UNSCOPED_INFO(each.toStdString());
    CHECK(found.isEmpty());
}

/// A screen of that many pixels at a scale: so much room is left, without the task bar.
QSize roomOn(QSize screen, int percent)
{
    constexpr int kTaskBar = 40;
    return (screen * 100 / percent) - QSize(0, kTaskBar);
}

void checkRoom(samples::Desktop &desktop, QSize room)
{
    desktop.window().resize(room);
    settle();
    INFO(room.width() << " x " << room.height());
    CHECK(desktop.window().size() == room);
    forPages(desktop, [](QWidget &window) {
        return samples::cutTexts(window) + samples::overlappingControls(window);
    });
}

} // namespace

TEST_CASE("every control of every page has a name and is reached by keys", "[access]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    desktop.window().resize(1366, 728);
    QStringList known;
    forPages(desktop, [&](QWidget &window) {
        return samples::namelessControls(window) + samples::unreachableControls(window)
            + samples::faintTexts(window) + samples::unmarkedFocus(window, known);
    });
}

TEST_CASE("every control of the dialogs has a name, is reached by keys and whole", "[access]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    QStringList known;
    QStringList found;
    const auto look = [&](const QString &name, QWidget *dialog) {
        INFO(name.toStdString());
        REQUIRE(dialog);
        settle();
        const auto wrong = samples::namelessControls(*dialog)
            + samples::unreachableControls(*dialog) + samples::faintTexts(*dialog)
            + samples::cutTexts(*dialog) + samples::overlappingControls(*dialog)
            + samples::unmarkedFocus(*dialog, known);
        for (const auto &each : wrong)
            found.append(name + u": "_s + each);
        dialog->close();
        settle();
    };
    const auto lookAtModal = [&](const QString &name) {
        settle();
        look(name, QApplication::activeModalWidget());
    };
    desktop.action(u"keys"_s)->trigger();
    lookAtModal(u"keys"_s);
    desktop.action(u"news"_s)->trigger();
    settle();
    for (auto *window : QApplication::topLevelWidgets()) {
        if (window->objectName() == u"handbookWindow"_s && window->isVisible())
            look(u"handbook"_s, window);
    }
    auto &classes = desktop.registry(u"training_class"_s);
    classes.grid().setCurrentIndex(classes.model().index(0, 0));
    settle();
    for (const auto &button : {u"offer:export"_s, u"offer:print"_s}) {
        desktop.click(button);
        REQUIRE(samples::waitFor([] { return QApplication::activeModalWidget() != nullptr; }));
        lookAtModal(button);
    }
    for (const auto &each : std::as_const(found))
        UNSCOPED_INFO(each.toStdString());
    CHECK(found.isEmpty());
}

TEST_CASE("words are readable on their ground in the dark", "[access]")
{
    ui::applyTheme(*qApp, ui::Theme::dark());
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    desktop.window().resize(1366, 728);
    forPages(desktop, [](QWidget &window) { return samples::faintTexts(window); });
    ui::applyTheme(*qApp, ui::Theme::light());
}

TEST_CASE("nothing is cut or covered on the screens of the offices", "[access]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    checkRoom(desktop, roomOn({1366, 768}, 100));
    checkRoom(desktop, roomOn({1366, 768}, 125));
    checkRoom(desktop, roomOn({1920, 1080}, 200));
}

TEST_CASE("longer words of another language fit", "[access]")
{
    const samples::PseudoLocale longer;
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    desktop.window().resize(roomOn({1366, 768}, 100));
    forPages(desktop, [](QWidget &window) { return samples::cutTexts(window); });
}
