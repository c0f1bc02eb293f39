#pragma once

#include "core/workspace/demorandom.h"

#include <QString>

namespace core {

/// A name of someone who does not exist, in eight bytes; spelt out when it is written down.
struct DemoName
{
    enum class Kind : quint8 { Usual, Single, Double, Minority };
    Kind kind = Kind::Usual;
    bool isWoman = false;
    quint16 surname = 0;
    quint16 first = 0;
    quint16 second = 0;

    QString text() const;
};

/// Names as they are met in the city: common and rare surnames, one and two given characters, now
/// and then a double surname, a rare character, or a minority name with its dot.
DemoName demoName(DemoRandom &random, bool isWoman, int birthYear);

/// 张家庄村: `key` gives always the same village.
QString demoVillage(quint64 key);
/// The invented two characters in a school's or firm's name.
QString demoBrandWord(quint64 key);

} // namespace core
