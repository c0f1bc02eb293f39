#include "core/schema/names.h"

#include "core/base/language.h"

namespace core {

QString CodeItem::title() const
{
    return nameEnglish.isEmpty() || language() == Language::Chinese ? name : nameEnglish;
}

bool CodeItem::isValidOn(QDate day) const
{
    return (!validFrom.isValid() || day >= validFrom) && (!validTo.isValid() || day <= validTo);
}

QString CodeItem::attribute(QLatin1StringView key) const
{
    for (const auto part : QStringTokenizer(attributes, u';')) {
        const auto equals = part.indexOf(u'=');
        if (equals > 0 && part.left(equals) == key)
            return part.mid(equals + 1).toString();
    }
    return {};
}

} // namespace core
