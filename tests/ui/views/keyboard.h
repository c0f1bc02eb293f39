#pragma once

#include "tests/ui/views/desktop.h"

#include <QDialog>

class QListWidget;
class QListWidgetItem;

namespace ui {
class RecordForm;
}

namespace samples {

/// A person at the keyboard of the window: every step is a key, and nothing is pressed that Tab
/// does not reach.
class Keyboard
{
public:
    explicit Keyboard(Desktop &desktop)
        : m_desktop(desktop)
    { }

    /// Ctrl+K, the words, down to the record of the table of which the title holds them,
    /// Enter.
    void openRecord(const core::Table &table, const QString &words);
    /// Ctrl+K, down to the page of that title; and to one of its lists.
    void openPage(const QString &title, const QString &list = {});
    /// Ctrl+N: the form of a new record.
    void startRecord();
    /// Tab to the field, the words, and Enter where a list is open.
    void fill(const QString &column, const QString &words);
    void tick(const QString &column);
    /// Ctrl+S, and the form has nothing left to save.
    void save();
    /// Back to the record that the form in front shows.
    ui::RecordForm &form() const;

    /// Tab to the button of that title in the record, then Space.
    void press(const QString &title);
    /// The same for a button with a menu.
    void pressIn(const QString &menu, const QString &entry);
    /// A button with a menu above a list, from the list's search field on.
    void pressAboveIn(const QString &button, const QString &entry);
    /// Into the first field of the record's form.
    void enterForm();
    /// What the bar above the form says.
    QString complaint() const;
    /// Tab to the button of a dialog, once it can be pressed, then Space; the dialog is gone after.
    void finish(QDialog *dialog, const QString &button);
    /// Types a path into the file dialog that `open` brings up.
    void giveFile(const QString &path, const std::function<void()> &open);

    /// From the account button at the top through the menu of accounts.
    void signIn(const QString &login);
    void type(const QString &words) const;
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;

private:
    using IsWanted = std::function<bool(const QListWidget &, const QListWidgetItem &)>;
    void find(const QString &words, const IsWanted &isWanted);
    bool reach(int key, const std::function<bool(QWidget *)> &isThere) const;
    void goToForm() const;
    void focusButton(const QString &title) const;

    Desktop &m_desktop;
};

} // namespace samples
