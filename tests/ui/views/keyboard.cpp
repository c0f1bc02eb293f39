#include "tests/ui/views/keyboard.h"

#include "ui/common/fieldeditor.h"
#include "ui/common/inlinebar.h"
#include "ui/registry/recordform.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/registryview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace samples {

namespace {

constexpr int kMostSteps = 160; // of Tab, before a thing counts as out of reach

bool isNamed(const QWidget *widget, const QString &column)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->objectName() == column)
            return true;
    }
    return false;
}

/// The heading of the part of the list that the line stands in.
QString headingOf(const QListWidget &list, const QListWidgetItem &line)
{
    int row = list.row(&line);
    while (row >= 0 && list.item(row)->flags().testFlag(Qt::ItemIsEnabled))
        --row;
    return row < 0 ? QString() : list.item(row)->text();
}

/// Down through an open menu, and into the menus below it, until the entry is marked.
bool markEntry(QMenu *menu, const std::function<bool(const QAction *)> &isWanted)
{
    for (const auto *action : menu->actions()) {
        if (!action->isVisible() || action->isSeparator())
            continue;
        QTest::keyClick(menu, Qt::Key_Down);
        const auto *marked = menu->activeAction();
        if (marked && isWanted(marked))
            return true;
        if (marked && marked->menu()) {
            QTest::keyClick(menu, Qt::Key_Right);
            if (markEntry(marked->menu(), isWanted))
                return true;
            QTest::keyClick(marked->menu(), Qt::Key_Left);
        }
    }
    return false;
}

/// Chooses from the menu that comes up next; to be called before the key that opens it.
void chooseNext(const std::function<bool(const QAction *)> &isWanted, bool &isChosen)
{
    QTimer::singleShot(0, qApp, [isWanted, &isChosen] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        isChosen = markEntry(menu, isWanted);
        auto *inFront = QApplication::activePopupWidget();
        QTest::keyClick(inFront, isChosen ? Qt::Key_Return : Qt::Key_Escape);
    });
}

} // namespace

void Keyboard::key(int key, Qt::KeyboardModifiers modifiers) const
{
    auto *target = QApplication::focusWidget();
    if (!target)
        target = QApplication::activeWindow();
    REQUIRE(target);
    QTest::keyClick(target, Qt::Key(key), modifiers);
    QCoreApplication::processEvents(); // the window answers before the next key
}

void Keyboard::type(const QString &words) const
{
    REQUIRE(QApplication::focusWidget());
    for (const QChar letter : words) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
        QApplication::sendEvent(QApplication::focusWidget(), &press);
    }
}

bool Keyboard::reach(int key, const std::function<bool(QWidget *)> &isThere) const
{
    for (int step = 0; step < kMostSteps; ++step) {
        auto *focus = QApplication::focusWidget();
        if (focus && isThere(focus))
            return true;
        this->key(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    }
    return false;
}

void Keyboard::openRecord(const core::Table &table, const QString &words)
{
    find(words, [&](const QListWidget &lines, const QListWidgetItem &line) {
        return line.text().contains(words) && headingOf(lines, line) == table.listTitle();
    });
    REQUIRE(waitFor([&] {
        return m_desktop.currentRegistry().table().number == table.number
            && m_desktop.currentRegistry().model().isComplete() && form().record().id != 0;
    }));
}

void Keyboard::openPage(const QString &title, const QString &list)
{
    find(title, [&](const QListWidget &lines, const QListWidgetItem &line) {
        return line.text() == title && headingOf(lines, line) == u"页面"_s;
    });
    REQUIRE(waitFor([&] {
        return m_desktop.find<ui::RegistryPage>(
                   u"registryPage_"_s + m_desktop.bench().currentPage())
            != nullptr;
    }));
    (void)m_desktop.currentRegistry();
    if (list.isEmpty())
        return;
    const auto shown = [this] { return m_desktop.currentRegistry().table().listTitle(); };
    QString last;
    while (shown() != std::exchange(last, shown())) // to the first of them
        key(Qt::Key_PageUp, Qt::ControlModifier);
    last.clear();
    while (shown() != list && shown() != std::exchange(last, shown()))
        key(Qt::Key_PageDown, Qt::ControlModifier);
    REQUIRE(shown() == list);
}

void Keyboard::find(const QString &words, const IsWanted &isWanted)
{
    INFO(words.toStdString());
    QApplication::setActiveWindow(&m_desktop.window());
    key(Qt::Key_K, Qt::ControlModifier);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(line);
    type(words);
    auto *list = line->parentWidget()->findChild<QListWidget *>();
    REQUIRE(list);
    const auto isFound = [&](const QListWidgetItem *item) {
        return item && item->flags().testFlag(Qt::ItemIsEnabled) && isWanted(*list, *item);
    };
    REQUIRE(waitFor([&] { // answers come while the keys go on
        for (int row = 0; row < list->count(); ++row) {
            if (isFound(list->item(row)) && !isFound(list->currentItem()))
                key(list->currentRow() < row ? Qt::Key_Down : Qt::Key_Up);
        }
        return isFound(list->currentItem());
    }));
    key(Qt::Key_Return);
}

ui::RecordForm &Keyboard::form() const
{
    return *m_desktop.currentRegistry().record().form();
}

void Keyboard::startRecord()
{
    key(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(waitFor([&] {
        auto *focus = QApplication::focusWidget();
        return form().isNew() && focus && form().isAncestorOf(focus);
    }));
}

void Keyboard::fill(const QString &column, const QString &words)
{
    INFO(column.toStdString() << " " << words.toStdString() << " on page "
                              << m_desktop.bench().currentPage().toStdString());
    REQUIRE(reach(Qt::Key_Tab, [&](QWidget *focus) { return isNamed(focus, column); }));
    type(words);
    QWidget *editor = QApplication::focusWidget();
    while (editor && editor->objectName() != column)
        editor = editor->parentWidget();
    if (const auto *field = ui::FieldEditor::of(editor); field && field->wants(Qt::Key_Return))
        key(Qt::Key_Return);
}

void Keyboard::tick(const QString &column)
{
    INFO(column.toStdString());
    REQUIRE(reach(Qt::Key_Tab, [&](QWidget *focus) { return isNamed(focus, column); }));
    auto *box = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    REQUIRE(box);
    if (!box->isChecked())
        key(Qt::Key_Space);
    CHECK(box->isChecked());
}

void Keyboard::save()
{
    key(Qt::Key_S, Qt::ControlModifier);
    QStringList problems;
    for (const auto &finding : form().problems())
        problems.append(finding.text);
    INFO((complaint() + problems.join(u'\n')).toStdString());
    REQUIRE(waitFor([&] { return !form().isDirty() && !form().isNew(); }));
}

/// F6 leads to the list and from there into the form.
void Keyboard::goToForm() const
{
    const auto isThere = [this] {
        auto *focus = QApplication::focusWidget();
        return focus && m_desktop.currentRegistry().record().isAncestorOf(focus);
    };
    key(Qt::Key_F6);
    if (!isThere())
        key(Qt::Key_F6);
    REQUIRE(isThere());
}

void Keyboard::focusButton(const QString &title) const
{
    INFO(title.toStdString());
    QApplication::setActiveWindow(&m_desktop.window());
    auto &pane = m_desktop.currentRegistry().record();
    REQUIRE(waitFor([&] {
        for (const auto *button : pane.findChildren<QPushButton *>()) {
            if (button->text() == title && button->isVisible())
                return true;
        }
        return false;
    }));
    goToForm();
    REQUIRE(reach(Qt::Key_Backtab, [&](QWidget *focus) {
        const auto *button = qobject_cast<QPushButton *>(focus);
        return button && button->text() == title;
    }));
}

void Keyboard::press(const QString &title)
{
    focusButton(title);
    key(Qt::Key_Space);
}

void Keyboard::pressIn(const QString &menu, const QString &entry)
{
    INFO(entry.toStdString());
    focusButton(menu);
    bool isChosen = false;
    chooseNext([&](const QAction *action) { return action->text() == entry; }, isChosen);
    key(Qt::Key_Space);
    CHECK(isChosen);
}

void Keyboard::pressAboveIn(const QString &name, const QString &entry)
{
    INFO(entry.toStdString());
    REQUIRE(reach(Qt::Key_Backtab, [&](QWidget *focus) { return focus->objectName() == name; }));
    bool isChosen = false;
    chooseNext([&](const QAction *action) { return action->text() == entry; }, isChosen);
    key(Qt::Key_Space);
    CHECK(isChosen);
}

void Keyboard::enterForm()
{
    goToForm();
}

QString Keyboard::complaint() const
{
    const auto *bar = form().bar();
    return bar->isVisible() ? bar->text() : QString();
}

void Keyboard::finish(QDialog *dialog, const QString &button)
{
    QPointer<QDialog> open(dialog);
    QApplication::setActiveWindow(dialog);
    auto *found = dialog->findChild<QPushButton *>(button);
    REQUIRE(found);
    REQUIRE(waitFor([&] { return found->isEnabled(); }));
    REQUIRE(reach(Qt::Key_Tab, [&](QWidget *focus) { return focus == found; }));
    key(Qt::Key_Space);
    REQUIRE(waitFor([&] { return !open || !open->isVisible(); }));
    QApplication::setActiveWindow(&m_desktop.window());
}

void Keyboard::giveFile(const QString &path, const std::function<void()> &open)
{
    bool isGiven = false;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, qApp, [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        watch.stop();
        auto *line = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        line->setText(path); // pasted: letter by letter the list of files would answer first
        isGiven = true;
        QTest::keyClick(line, Qt::Key_Return);
    });
    watch.start(0);
    open();
    REQUIRE(waitFor([&] { return isGiven; }));
    QApplication::setActiveWindow(&m_desktop.window());
}

void Keyboard::signIn(const QString &login)
{
    INFO(login.toStdString());
    auto *account = m_desktop.find<QToolButton>(u"accountButton"_s);
    REQUIRE(account);
    account->setFocus(Qt::TabFocusReason);
    bool isChosen = false;
    chooseNext([&](const QAction *action) { return action->objectName() == u"account:"_s + login; },
        isChosen);
    key(Qt::Key_Space);
    REQUIRE(waitFor([&] {
        return m_desktop.window().workbench() && m_desktop.workspace().session().login() == login;
    }));
    CHECK(isChosen);
    QApplication::setActiveWindow(&m_desktop.window());
}

} // namespace samples
