#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "core/workspace/importdraft.h"
#include "tests/ui/views/desktop.h"
#include "ui/registry/registryview.h"
#include "ui/views/import/importfilesstep.h"
#include "ui/views/import/importpage.h"
#include "ui/views/import/importsession.h"
#include "ui/views/import/importwatch.h"
#include "ui/views/steplist.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using samples::waitFor;

namespace {

constexpr int kGood = 92;
constexpr int kRefused = 12;
constexpr int kTwice = 3; // of the refused

/// The import page with the roster of three sheets on it.
class Import
{
public:
    explicit Import(const QString &file = u"02_岚县土豆宴厨师花名册-三个班.xlsx"_s)
        : roster(samples::sheetFile(file))
        , desktop(ledger.path())
    {
        desktop.go(u"import"_s);
        page = desktop.find<ui::ImportPage>(u"importPage"_s);
        REQUIRE(page);
        page->addFiles({roster});
        // classes of 2021-06, as the letter beside the file says
        for (const auto &[column, text] : {std::pair(u"start_date"_s, u"2021-06-01"_s),
                 std::pair(u"end_date"_s, u"2021-06-15"_s)})
            samples::typeText(desktop.find<QLineEdit>(column), text);
    }

    int step() const { return page->findChild<ui::StepList *>()->current(); }
    ui::ImportSession &session() const { return *page->findChild<ui::ImportSession *>(); }
    void next()
    {
        const int before = step();
        desktop.click(u"importNext"_s);
        REQUIRE(waitFor([&] { return step() == before + 1; }));
    }
    qint64 count(const core::Table &table) const
    {
        return *desktop.workspace().records().count(table);
    }

    samples::SampleLedger ledger;
    QString roster;
    samples::Desktop desktop;
    ui::ImportPage *page = nullptr;
};

} // namespace

TEST_CASE("a roster is read, judged, written, opened and taken back on one page", "[views]")
{
    Import import;
    auto &desktop = import.desktop;
    const auto people = import.count(core::persons());
    const auto classes = import.count(core::trainingClasses());
    CHECK(desktop.find<QListWidget>(u"importFiles"_s)->count() == 1);

    import.next();
    auto *sheets = desktop.find<QTableWidget>(u"importSheets"_s);
    REQUIRE(sheets);
    CHECK(sheets->rowCount() >= 3);
    auto *columns = desktop.find<QTableWidget>(u"importColumns"_s);
    CHECK(columns->rowCount() > 3);
    CHECK_FALSE(columns->findItems(u"姓名"_s, Qt::MatchContains).isEmpty());

    import.next();
    auto *rows = desktop.find<QTableView>(u"importRows"_s);
    REQUIRE(rows);
    CHECK(rows->model()->rowCount() == kGood + kRefused);
    CHECK(import.count(core::persons()) == people);
    desktop.click(u"show_refused"_s);
    CHECK(rows->model()->rowCount() == kRefused);
    CHECK(desktop.find<QPushButton>(u"importNext"_s)->text() == u"写入 %1 行"_s.arg(kGood));

    import.next();
    CHECK(import.count(core::trainingClasses()) == classes + 3);
    const auto added = import.count(core::persons()) - people;
    CHECK(added > 0);
    CHECK(desktop.action(u"undo"_s)->text().contains(u"导入"_s));

    desktop.click(u"openImported"_s);
    CHECK(desktop.currentRegistry().model().rowCount() == kGood);

    desktop.go(u"import"_s);
    desktop.click(u"undoImport"_s);
    REQUIRE(waitFor([&] { return import.count(core::persons()) == people; }));
    CHECK(import.count(core::trainingClasses()) == classes);
    CHECK_FALSE(desktop.find<QPushButton>(u"undoImport"_s)->isEnabled());
}

TEST_CASE("refused rows are written to a workbook that can be mended and sent again", "[views]")
{
    Import import;
    for (int step = 0; step < 3; ++step)
        import.next();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"拒收.xlsx"_s);
    samples::chooseFile(path);
    import.desktop.click(u"saveRefused"_s);
    REQUIRE(QFile::exists(path));
    import.page->addFiles({path});
    CHECK(import.step() == 0);
    import.next();
    import.next();
    // who stood twice in the file is in by his first row; the others are still to be mended
    CHECK(import.session().count(core::RowOutcome::Blocked) == kRefused - kTwice);
    CHECK(import.session().count(core::RowEffect::Same) == kTwice);
    CHECK(import.session().goodRows() == 0);
}

TEST_CASE("F8 goes from error to error; a mended cell is judged again and goes in with the others",
    "[views]")
{
    Import import;
    import.next();
    import.next();
    auto *rows = import.desktop.find<QTableView>(u"importRows"_s);
    rows->setFocus();
    import.desktop.press(Qt::Key_F8);
    const int first = rows->currentIndex().row();
    CHECK(rows->currentIndex().siblingAtColumn(0).data().toString().contains(u"拒收"_s));
    import.desktop.click(u"nextError"_s);
    CHECK(rows->currentIndex().row() > first);
    import.desktop.click(u"previousError"_s);
    CHECK(rows->currentIndex().row() == first);

    auto *fields = import.desktop.find<QTableWidget>(u"importFields"_s);
    REQUIRE(fields);
    // the first that is wrong in a cell of its own
    for (int i = 0; i < kRefused && fields->currentRow() < 0; ++i)
        import.desktop.click(u"nextError"_s);
    const int line = fields->currentRow();
    REQUIRE(line >= 0);
    const int wrong = rows->currentIndex().row();
    const QString before = fields->item(line, 1)->text();
    fields->item(line, 2)->setText(u"142328198001010019"_s);
    REQUIRE(waitFor([&] { return import.session().task() == nullptr; }));
    CHECK(rows->currentIndex().row() == wrong);
    CHECK(fields->item(line, 1)->text() == before);
    CHECK_FALSE(fields->item(line, 2)->text().isEmpty());
}

TEST_CASE("the refused rows are looked at again after the good ones went in, and the report prints",
    "[views]")
{
    Import import;
    for (int step = 0; step < 3; ++step)
        import.next();
    import.desktop.click(u"mendRefused"_s);
    REQUIRE(waitFor([&] { return import.session().task() == nullptr; }));
    CHECK(import.step() == 2);
    CHECK(import.session().count(core::RowEffect::Same) == kGood);
    CHECK(import.session().count(core::RowOutcome::Blocked) == kRefused);
    CHECK_FALSE(import.desktop.find<QPushButton>(u"importNext"_s)->isEnabled());
}

TEST_CASE("what was chosen for an import is still there after a restart", "[views]")
{
    Import import;
    import.next();
    import.session().chooseMeaning(u"trainee_category"_s, u"种地的"_s, u"01"_s);
    import.desktop.restart();
    import.desktop.go(u"import"_s);
    auto *page = import.desktop.find<ui::ImportPage>(u"importPage"_s);
    REQUIRE(page);
    auto *session = page->findChild<ui::ImportSession *>();
    REQUIRE(session->files().size() == 1);
    CHECK(session->files().first().path == import.roster);
    CHECK(session->choices().options.values.value(u"trainee_category"_s).size() == 1);
    CHECK(session->choices().options.classStart == QDate(2021, 6, 1));
    ui::ImportChoices shown;
    REQUIRE(page->findChild<ui::ImportFilesStep *>()->read(shown));
    CHECK(shown.options.classStart == QDate(2021, 6, 1));
}

TEST_CASE("what is typed into a mended cell is kept in the ledger and nowhere else", "[views]")
{
    Import import;
    import.next();
    const QString number = u"142326198001019970"_s;
    import.session().mend({0, u"名册"_s, 3, 1}, u"?"_s, number);
    CHECK(core::importDraft(import.desktop.workspace())->contains(number.toUtf8()));
    CHECK_FALSE(import.desktop.settingsText().contains(number));
    import.session().clear();
    CHECK(core::importDraft(import.desktop.workspace())->isEmpty());
}

TEST_CASE(
    "a folder that is watched offers what is put into it, and imports nothing unasked", "[views]")
{
    Import import;
    import.session().clear();
    const QTemporaryDir folder;
    auto *watch = import.page->findChild<ui::ImportWatch *>();
    REQUIRE(watch);
    watch->watch(folder.path());
    CHECK(watch->waiting().isEmpty());
    REQUIRE(QFile::copy(import.roster, folder.filePath(u"新表.xlsx"_s)));
    REQUIRE(waitFor([&] { return watch->waiting().size() == 1; }));
    CHECK(import.session().files().isEmpty());
    import.desktop.click(u"takeNewFiles"_s);
    CHECK(import.session().files().size() == 1);
    CHECK(watch->waiting().isEmpty());
}

TEST_CASE("a sheet that is no roster can be left out, and the rows are judged again", "[views]")
{
    Import import;
    import.next();
    const auto before = import.session().count(core::RowOutcome::Accepted)
        + import.session().count(core::RowOutcome::Warned);
    auto *sheets = import.desktop.find<QTableWidget>(u"importSheets"_s);
    QComboBox *kind = nullptr;
    for (int row = 0; row < sheets->rowCount() && !kind; ++row) {
        auto *box = qobject_cast<QComboBox *>(sheets->cellWidget(row, 2));
        if (box && box->currentData() == int(core::SheetKind::Roster))
            kind = box;
    }
    REQUIRE(kind);
    kind->setCurrentIndex(kind->findData(int(core::SheetKind::Ignored)));
    Q_EMIT kind->activated(kind->currentIndex());
    REQUIRE(waitFor([&] { return import.session().task() == nullptr; }));
    const auto after = import.session().count(core::RowOutcome::Accepted)
        + import.session().count(core::RowOutcome::Warned);
    CHECK(after < before);
    CHECK(import.step() == 1);
}

TEST_CASE("a file that is no table is named, and nothing is written", "[views]")
{
    Import import;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"通知.xlsx"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("这不是工作簿");
    file.close();
    import.session().clear();
    import.page->addFiles({path});
    import.next();
    auto *sheets = import.desktop.find<QTableWidget>(u"importSheets"_s);
    REQUIRE(sheets->rowCount() == 1);
    CHECK(sheets->item(0, 0)->text() == u"通知.xlsx"_s);
    import.next();
    CHECK_FALSE(import.desktop.find<QPushButton>(u"importNext"_s)->isEnabled());
    import.desktop.click(u"importBack"_s);
    CHECK(import.step() == 1);
}
