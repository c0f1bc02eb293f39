#include "core/base/personname.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool isPlain(uint character)
{
    return isHan(character) || QChar::isLetter(character) || character == u'·';
}

bool isRareOrPlain(uint character)
{
    return isPlain(character) || isPrivateUse(character);
}

} // namespace

PersonName readPersonName(const QString &text)
{
    PersonName name{.text = cleanName(text)};
    const QList<uint> characters = name.text.toUcs4();
    const bool hasOnlyDots = std::all_of(
        characters.cbegin(), characters.cend(), [](uint character) { return character == u'·'; });
    if (hasOnlyDots) {
        name.findings.append(
            blocked(u"E110"_s, QCoreApplication::translate("core", "姓名为空，请补填。")));
    } else if (!std::all_of(characters.cbegin(), characters.cend(), isRareOrPlain)) {
        name.findings.append(blocked(u"E110"_s,
            QCoreApplication::translate(
                "core", "姓名只能由汉字、字母和间隔号“·”组成，请去掉数字和其他符号。")));
    } else if (!std::all_of(characters.cbegin(), characters.cend(), isPlain)) {
        name.findings.append(warned(u"E110"_s,
            QCoreApplication::translate(
                "core", "姓名中有自造字，换一台电脑可能显示不出来，请换成规范的生僻字。")));
    }
    return name;
}

} // namespace core
