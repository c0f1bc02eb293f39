#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace ui {

class Appearance;
class MainWindow;
class Settings;

/// The one window of the program; made anew when another language is chosen.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop(Appearance &appearance, Settings &settings);
    ~Desktop() override;

    /// Shows a window with this ledger; empty: with the start page.
    void show(const QString &ledger);
    /// Null before show().
    MainWindow *window() const { return m_window.get(); }

private:
    void changeLanguage();

    Appearance &m_appearance;
    Settings &m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace ui
