#pragma once

#include "tests/ui/registry/sampleledger.h"
#include "ui/common/settings.h"
#include "ui/mainwindow.h"
#include "ui/views/registrypage.h"
#include "ui/views/workbench.h"

#include <QTemporaryDir>

#include <memory>

namespace samples {

/// The window of the program with settings of its own, as a person sees it.
class Desktop
{
public:
    /// Opens the ledger as the command line does and waits for it; empty: stays on the start page.
    explicit Desktop(const QString &ledger = {});
    ~Desktop();

    ui::MainWindow &window() const { return *m_window; }
    ui::Workbench &bench() const;
    core::Workspace &workspace() const { return bench().desk().workspace(); }
    ui::Settings &settings() { return m_settings; }
    /// All that the program has written down outside the ledger.
    QString settingsText() const;
    /// Closes the window and opens a new one on the same ledger.
    void restart();
    void open(const QString &ledger);

    /// The widget of that name that is on screen.
    template <class T>
    T *find(const QString &name) const
    {
        for (auto *widget : m_window->findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QAction *action(const QString &name) const;
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void click(const QString &button);
    /// Opens the page and waits until its registry is read.
    ui::RegistryView &registry(const QString &page);
    /// The registry in front, read to the end.
    ui::RegistryView &currentRegistry();
    /// Goes to a page of any kind.
    void go(const QString &page);

private:
    void make();

    QTemporaryDir m_folder;
    ui::Settings m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// A spreadsheet of tests/data/sheets.
QString sheetFile(const QString &name);

/// A copy of a small city with figures, made once; its clock stands at 2022-01-05.
class SmallCity
{
public:
    SmallCity();

    QString path() const;
    QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// Types a path into the file dialog that comes up next and accepts it.
void chooseFile(const QString &path);

} // namespace samples
