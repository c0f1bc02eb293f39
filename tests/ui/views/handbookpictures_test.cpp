#include "tests/language.h"
#include "tests/results.h"
#include "tests/ui/views/desktop.h"
#include "ui/common/theme.h"
#include "ui/registry/registrygrid.h"
#include "ui/registry/registryview.h"
#include "ui/views/countymodel.h"
#include "ui/views/import/importpage.h"
#include "ui/views/steplist.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QHash>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>

using namespace Qt::StringLiterals;
using samples::waitFor;

namespace {

constexpr QSize kSize(1190, 700);
constexpr qsizetype kColours = 256;

/// The most frequent colours of a picture; alike ones count as one.
QList<QRgb> coloursOf(const QImage &image)
{
    constexpr QRgb kAlike = 0xfff8f8f8;
    QHash<QRgb, std::pair<int, QRgb>> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            auto &entry = counts[image.pixel(x, y) & kAlike];
            ++entry.first;
            entry.second = image.pixel(x, y);
        }
    }
    auto all = counts.values();
    std::sort(all.begin(), all.end(), std::greater()); // the same at every run
    QList<QRgb> colours;
    for (const auto &entry : all.first(std::min(kColours, all.size())))
        colours.append(entry.second);
    return colours;
}

/// The pictures of the handbook in one language, in few colours so that they stay small.
class Pictures
{
public:
    explicit Pictures(const QString &language)
        : m_folder(qEnvironmentVariable("SKILL_LEDGER_HANDBOOK", QDir::tempPath()))
    {
        REQUIRE(m_folder.exists());
        REQUIRE(m_folder.mkpath(language));
        REQUIRE(m_folder.cd(language));
    }

    void grab(samples::Desktop &desktop, const QString &name)
    {
        desktop.window().resize(kSize);
        CHECK(samples::waitUntilStill(desktop.window()));
        const QImage image
            = desktop.window().grab().toImage().convertToFormat(QImage::Format_RGB32);
        const auto few
            = image.convertToFormat(QImage::Format_Indexed8, coloursOf(image), Qt::AvoidDither);
        CHECK(few.save(m_folder.filePath(name + u".png"_s), nullptr, 0));
    }

private:
    QDir m_folder;
};

void drawRegistries(Pictures &pictures, samples::Desktop &desktop)
{
    for (const auto &[page, name] :
        {std::pair(u"training_class"_s, u"registry"_s), std::pair(u"person"_s, u"person"_s)}) {
        auto &view = desktop.registry(page);
        view.grid().setCurrentIndex(view.model().index(1, 1));
        view.grid().setFocus();
        pictures.grab(desktop, name);
    }
}

void drawImport(Pictures &pictures, samples::Desktop &desktop)
{
    desktop.go(u"import"_s);
    auto *page = desktop.find<ui::ImportPage>(u"importPage"_s);
    page->addFiles({samples::sheetFile(u"02_岚县土豆宴厨师花名册-三个班.xlsx"_s),
        samples::sheetFile(u"04_柳林碗托培训班学员.csv"_s)});
    for (const auto &[name, step] :
        {std::pair(u"import-sheets"_s, 1), std::pair(u"import-rows"_s, 2)}) {
        desktop.click(u"importNext"_s);
        REQUIRE(waitFor(
            [&, step = step] { return page->findChild<ui::StepList *>()->current() == step; }));
        if (step == 2)
            desktop.click(u"show_refused"_s);
        pictures.grab(desktop, name);
    }
}

void drawAll(const QString &language)
{
    Pictures pictures(language);
    {
        samples::Desktop nothing;
        pictures.grab(nothing, u"start"_s);
    }
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    REQUIRE(waitFor([&] {
        auto *model = desktop.window().findChild<ui::CountyModel *>();
        return model && model->shown();
    }));
    pictures.grab(desktop, u"dashboard"_s);
    drawRegistries(pictures, desktop);
    for (const auto &[page, name] : {std::pair(u"journal"_s, u"journal"_s),
             std::pair(u"submissions"_s, u"submissions"_s), std::pair(u"backup"_s, u"backup"_s)}) {
        desktop.go(page);
        if (auto *folder = desktop.find<QLineEdit>(u"backupFolder"_s))
            folder->setText(u"E:/备份"_s);
        pictures.grab(desktop, name);
    }
    desktop.go(u"quarter_report"_s);
    REQUIRE(waitFor([&] { return desktop.action(u"print"_s)->isEnabled(); }));
    pictures.grab(desktop, u"report"_s);
    drawImport(pictures, desktop);
    desktop.go(u"training_class"_s);
    desktop.action(u"search"_s)->trigger();
    samples::typeText(desktop.find<QLineEdit>(u"paletteInput"_s), u"wang"_s);
    pictures.grab(desktop, u"palette"_s);
}

} // namespace

/// `SKILL_LEDGER_HANDBOOK=folder ui_tests "[handbookpictures]"` draws them there; see
/// packaging/handbook.sh.
TEST_CASE("the pictures of the handbook are drawn from the demo city", "[.handbookpictures]")
{
    drawAll(u"zh"_s);
    const tests::English english;
    drawAll(u"en"_s);
}
