#include <QFile>
#include <QTranslator>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("the English texts are built in", "[translation]")
{
    QTranslator english;
    REQUIRE(english.load(u":/i18n/skill-ledger_en.qm"_s));
    CHECK(english.translate("core", "绿") == u"green"_s);
    CHECK(english.translate("core", "no text of ours").isEmpty());
}

TEST_CASE("every English text of the file comes out of the program", "[translation]")
{
    QTranslator english;
    REQUIRE(english.load(u":/i18n/skill-ledger_en.qm"_s));
    QFile file(QStringLiteral(TRANSLATIONS "/skill-ledger_en.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QByteArray context;
    QByteArray source;
    QByteArray comment;
    int texts = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText().toUtf8();
        if (xml.name() == "message"_L1)
            comment.clear();
        if (xml.name() == "source"_L1)
            source = xml.readElementText().toUtf8();
        if (xml.name() == "comment"_L1)
            comment = xml.readElementText().toUtf8();
        if (xml.name() != "translation"_L1)
            continue;
        const QString wanted = xml.readElementText();
        INFO(context.data() << ": " << source.data());
        CHECK(english.translate(context, source, comment) == wanted);
        ++texts;
    }
    CHECK_FALSE(xml.hasError());
    CHECK(texts > 1000);
}
