#pragma once

#include "ui/common/theme.h"

#include <QObject>
#include <QString>
#include <QTranslator>

class QApplication;

namespace ui {

class Settings;

enum class ThemeChoice { System, Light, Dark };

ThemeChoice themeChoice(const Settings &settings);
void setThemeChoice(Settings &settings, ThemeChoice choice);

/// "zh" or "en"; the language of the sources when nothing was chosen.
QString languageChoice(const Settings &settings);
void setLanguageChoice(Settings &settings, const QString &language);

/// Colours and language of the whole program, as the person chose them. Made before any window.
class Appearance : public QObject
{
    Q_OBJECT

public:
    Appearance(QApplication &application, Settings &settings);

    void applyTheme();
    /// Texts already on screen stay as they are; windows are made anew.
    void applyLanguage();

private:
    ThemeMode systemTheme() const;

    QApplication &m_application;
    Settings &m_settings;
    ThemeMode m_desktop; // of the desktop when the program started
    ThemeMode m_applied = ThemeMode::Light;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace ui
