#pragma once

#include <QList>
#include <QString>

namespace ui {

struct KeyLine
{
    QString keys;
    QString what;
};
struct KeyGroup
{
    QString title;
    QList<KeyLine> lines;
};

/// All keys of the program, as its list of keys and its handbook show them.
QList<KeyGroup> keyGroups();

} // namespace ui
