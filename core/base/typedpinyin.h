#pragma once

#include <QList>
#include <QString>

namespace core {

/// One way to read typed letters as the beginning of a name: "wangw" as "wang w".
struct PinyinReading
{
    enum class Shape {
        Prefix, // only the last part may be unfinished: the name's pinyin begins with `parts`
        Mixed // letters stand for whole syllables before the last part: "wxming", "wangxm"
    };

    QStringList parts; // whole syllables, or what syllables begin with
    Shape shape = Shape::Prefix;

    QString initials() const;
};

/// Readings of letters typed with or without blanks, the likeliest first; none for what cannot be
/// pinyin. Few enough to ask the file for each.
QList<PinyinReading> pinyinReadings(const QString &typed);

} // namespace core
