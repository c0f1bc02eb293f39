#include "ui/appearance.h"

#include "core/base/platform.h"
#include "ui/common/settings.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QPalette>

namespace ui {

using namespace Qt::StringLiterals;

ThemeChoice themeChoice(const Settings &settings)
{
    const auto name = settings.value(u"theme"_s).toString();
    return name == u"dark"_s ? ThemeChoice::Dark
        : name == u"light"_s ? ThemeChoice::Light
                             : ThemeChoice::System;
}

void setThemeChoice(Settings &settings, ThemeChoice choice)
{
    settings.setValue(u"theme"_s,
        choice == ThemeChoice::Dark        ? u"dark"_s
            : choice == ThemeChoice::Light ? u"light"_s
                                           : u"system"_s);
}

QString languageChoice(const Settings &settings)
{
    return settings.value(u"language"_s, u"zh"_s).toString();
}

void setLanguageChoice(Settings &settings, const QString &language)
{
    settings.setValue(u"language"_s, language);
}

Appearance::Appearance(QApplication &application, Settings &settings)
    : m_application(application)
    , m_settings(settings)
    , m_desktop(Theme::of(QApplication::palette()).mode)
{
    applyLanguage();
    m_applied = systemTheme();
    applyTheme();
    connect(&application, &QGuiApplication::applicationStateChanged, this, [this] {
        if (themeChoice(m_settings) == ThemeChoice::System && systemTheme() != m_applied)
            applyTheme();
    });
}

ThemeMode Appearance::systemTheme() const
{
    const auto isDark = core::isDarkWanted();
    if (!isDark)
        return m_desktop;
    return *isDark ? ThemeMode::Dark : ThemeMode::Light;
}

void Appearance::applyTheme()
{
    const auto choice = themeChoice(m_settings);
    m_applied = choice == ThemeChoice::System ? systemTheme()
        : choice == ThemeChoice::Dark         ? ThemeMode::Dark
                                              : ThemeMode::Light;
    ui::applyTheme(m_application, Theme::of(m_applied));
}

void Appearance::applyLanguage()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const auto language = languageChoice(m_settings);
    if (language == u"en"_s) {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::China));
        if (m_own.load(u":/i18n/skill-ledger_en.qm"_s))
            QCoreApplication::installTranslator(&m_own);
        return;
    }
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    const QStringList folders{
        QDir(QCoreApplication::applicationDirPath()).filePath(u"translations"_s),
        QLibraryInfo::path(QLibraryInfo::TranslationsPath)};
    for (const auto &folder : folders) {
        if (m_qt.load(u"qtbase_zh_CN"_s, folder)) {
            QCoreApplication::installTranslator(&m_qt);
            return;
        }
    }
}

} // namespace ui
