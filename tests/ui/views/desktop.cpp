#include "tests/ui/views/desktop.h"

#include "core/workspace/demo.h"
#include "ui/registry/registryview.h"

#include <QAction>
#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace samples {

namespace {

constexpr int kPersons = 300;

/// Made once; each test has a copy.
QString original()
{
    static QTemporaryDir folder;
    static const QString path = folder.filePath(u"city.ledger"_s);
    if (!QFile::exists(path))
        REQUIRE(core::makeDemo(path, {.persons = kPersons}));
    return path;
}

} // namespace

Desktop::Desktop(const QString &ledger)
    : m_settings(m_folder.filePath(u"settings.ini"_s))
{
    make();
    if (!ledger.isEmpty())
        open(ledger);
}

Desktop::~Desktop() = default;

void Desktop::make()
{
    m_window = std::make_unique<ui::MainWindow>(m_settings);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
}

QString Desktop::settingsText() const
{
    QApplication::processEvents(); // settings are written when there is nothing else to do
    QString text;
    for (QDirIterator files(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        text += QString::fromUtf8(file.readAll());
    }
    return text;
}

void Desktop::open(const QString &ledger)
{
    m_window->openLedger(ledger);
    REQUIRE(waitFor([&] { return m_window->workbench() != nullptr; }));
}

void Desktop::restart()
{
    const auto ledger = m_window->ledger();
    REQUIRE(m_window->close());
    m_window.reset();
    make();
    open(ledger);
}

ui::Workbench &Desktop::bench() const
{
    REQUIRE(m_window->workbench());
    return *m_window->workbench();
}

QAction *Desktop::action(const QString &name) const
{
    auto *action = m_window->findChild<QAction *>(name);
    REQUIRE(action);
    return action;
}

void Desktop::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_window.get(), Qt::Key(key), modifiers);
}

void Desktop::click(const QString &button)
{
    auto *found = find<QAbstractButton>(button);
    INFO(button.toStdString());
    REQUIRE(found);
    REQUIRE(found->isEnabled());
    QTest::mouseClick(found, Qt::LeftButton);
}

ui::RegistryView &Desktop::currentRegistry()
{
    auto *page = find<ui::RegistryPage>(u"registryPage_"_s + bench().currentPage());
    REQUIRE(page);
    REQUIRE(page->current());
    REQUIRE(waitFor([&] { return page->current()->model().isComplete(); }));
    return *page->current();
}

ui::RegistryView &Desktop::registry(const QString &page)
{
    go(page);
    return currentRegistry();
}

void Desktop::go(const QString &page)
{
    REQUIRE(bench().openPage(page));
}

QString sheetFile(const QString &name)
{
    return QStringLiteral(TEST_DATA) + u"/sheets/"_s + name;
}

SmallCity::SmallCity()
{
    REQUIRE(QFile::copy(original(), path()));
}

QString SmallCity::path() const
{
    return m_folder.filePath(u"city.ledger"_s);
}

void chooseFile(const QString &path)
{
    QTimer::singleShot(0, [path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        dialog->findChild<QLineEdit *>()->setText(path);
        static_cast<QDialog *>(dialog)->accept();
    });
}

} // namespace samples
