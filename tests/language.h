#pragma once

#include <QCoreApplication>
#include <QTranslator>

#include <catch2/catch.hpp>

namespace tests {

/// While it lives, the program speaks English.
class English
{
public:
    English()
    {
        REQUIRE(m_translator.load(QStringLiteral(":/i18n/skill-ledger_en.qm")));
        QCoreApplication::installTranslator(&m_translator);
    }
    ~English() { QCoreApplication::removeTranslator(&m_translator); }
    English(const English &) = delete;
    English &operator=(const English &) = delete;

private:
    QTranslator m_translator;
};

} // namespace tests
