#include "core/base/inventedid.h"

#include "core/base/citizenid.h"
#include "core/base/creditcode.h"

using namespace Qt::StringLiterals;

namespace core {

QString inventedCitizenId(QStringView prefix, QDate birth, int sequence)
{
    Q_ASSERT(prefix.size() == 6 && birth.isValid());
    Q_ASSERT(sequence >= kFirstInventedSequence && sequence <= kLastInventedSequence);
    const QString first = prefix.toString()
        + QString::number(birth.year() * 10'000 + birth.month() * 100 + birth.day())
        + QString::number(sequence);
    return first + citizenIdCheckCharacter(first);
}

QString inventedCreditCode(QStringView kind, QStringView division, int number)
{
    Q_ASSERT(kind.size() == 2 && division.size() == 6 && number >= 0 && number < 100'000);
    const QString organisation = u"DEM"_s + QString::number(number).rightJustified(5, u'0');
    const QChar inner = organisationCheckCharacter(organisation);
    const QString first = kind.toString() + division.toString() + organisation + inner;
    return first + creditCodeCheckCharacter(first);
}

} // namespace core
