#include "core/base/mask.h"
#include "vectors.h"

#include <QHash>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

Mask maskNamed(const QString &name)
{
    static const QHash<QString, Mask> masks{
        {u"publicity_standard"_s, Mask::PublicityStandard},
        {u"publicity_strict"_s, Mask::PublicityStrict},
        {u"screen"_s, Mask::Screen},
        {u"mobile"_s, Mask::Mobile},
        {u"bank"_s, Mask::Bank},
        {u"name_strict"_s, Mask::Name},
    };
    REQUIRE(masks.contains(name));
    return masks.value(name);
}

qsizetype tailShown(const QString &text)
{
    return text.size() - 1 - text.lastIndexOf(u'*');
}

} // namespace

TEST_CASE("R-602: each profile masks as the rules print it", "[base]")
{
    for (const QJsonObject &vector : vectors("masks"_L1)) {
        const QString text = textOf(vector, "text"_L1);
        INFO(text.toStdString());
        CHECK(masked(text, maskNamed(textOf(vector, "profile"_L1))) == textOf(vector, "masked"_L1));
    }
}

TEST_CASE("a mask never shows more than four characters at the end", "[base]")
{
    for (qsizetype length = 1; length <= 40; ++length) {
        const QString text(length, u'8');
        for (const Mask mask : {Mask::PublicityStandard, Mask::PublicityStrict, Mask::Screen,
                 Mask::Mobile, Mask::Bank, Mask::Name}) {
            const QString shown = masked(text, mask);
            INFO(shown.toStdString());
            CHECK(shown.size()
                == std::max<qsizetype>(length, mask == Mask::Name && length > 1 ? 2 : 1));
            CHECK(shown.contains(u'*'));
            CHECK(tailShown(shown) <= 4);
        }
    }
}

TEST_CASE("a publicity mask hides the birth date, whatever the length", "[base]")
{
    for (qsizetype length = 1; length <= 30; ++length) {
        QString text;
        for (qsizetype i = 0; i < length; ++i)
            text += QChar(static_cast<char16_t>(u'A' + i));
        for (const Mask mask : {Mask::PublicityStandard, Mask::PublicityStrict}) {
            const QString shown = masked(text, mask);
            for (qsizetype place = 6; place < std::min<qsizetype>(length, 14); ++place)
                CHECK(shown[place] == u'*');
        }
    }
}

TEST_CASE("names are masked by characters, not by code units", "[base]")
{
    CHECK(masked(u"张𠮷"_s, Mask::Name) == u"张*"_s);
    CHECK(masked(u"𠮷三丰"_s, Mask::Name) == u"𠮷*丰"_s);
    CHECK(masked(u"买买提·吐尔逊"_s, Mask::Name) == u"买*****逊"_s);
    CHECK(masked(u"张"_s, Mask::Name) == u"*"_s);
    CHECK(masked(QString(), Mask::Name).isEmpty());
}

TEST_CASE("a certificate number hides its middle, one that is an id hides the id", "[base]")
{
    CHECK(masked(u"S000014110001215000001"_s, Mask::Certificate) == u"S0000141100*****000001"_s);
    CHECK(masked(u"141102199003079975"_s, Mask::Certificate) == u"1411**********9975"_s);
    CHECK(masked(u"T14233219721105997X"_s, Mask::Certificate) == u"T1423**********997X"_s);
}

TEST_CASE("an empty text stays empty under every mask", "[base]")
{
    for (const Mask mask : {Mask::PublicityStandard, Mask::PublicityStrict, Mask::Screen,
             Mask::Mobile, Mask::Bank, Mask::Name, Mask::Certificate})
        CHECK(masked(QString(), mask).isEmpty());
}
