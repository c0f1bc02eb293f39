#pragma once

#include "ui/common/settings.h"

#include <QMainWindow>

#include <memory>

class QMenu;
class QStackedWidget;

namespace ui {

class AccountMenu;
class Actions;
class LedgerClaim;
class StartPage;
class Workbench;

/// The frame: either the start page or one open ledger.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Settings &settings);
    ~MainWindow() override;

    /// Opens the ledger, or says on the start page why it cannot be opened.
    void openLedger(const QString &path);
    /// Null while no ledger is open.
    Workbench *workbench() const { return m_workbench; }
    QString ledger() const { return m_ledger; }

Q_SIGNALS:
    /// A ledger is open and its first page shown.
    void opened();
    /// Look or language were chosen anew; the application applies them.
    void themeChosen();
    void languageChosen();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectActions();
    void buildMenu();
    void addThemes();
    void addLanguages();
    void chooseLanguage(const QString &code);
    void signInAs(const QString &login);
    void take(const QString &path);
    bool mayLeave();
    void claim(const QString &path);
    void closeLedger();
    void showTitle();
    void showNewsOnce();
    void showKeys();
    void showAbout();

    Settings &m_settings;
    Actions *m_actions;
    QMenu *m_menu;
    AccountMenu *m_accounts;
    QStackedWidget *m_stack;
    StartPage *m_start;
    Workbench *m_workbench = nullptr;
    std::unique_ptr<LedgerClaim> m_claim; // while a ledger is open
    QString m_ledger;
    QString m_login; // empty: as the ledger's first account
};

} // namespace ui
