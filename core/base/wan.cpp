#include "core/base/wan.h"

using namespace Qt::StringLiterals;

namespace core {

QString wanText(qint64 count)
{
    const qint64 size = count < 0 ? -count : count;
    const qint64 hundredths = size / 100 + (size % 100 >= 50 ? 1 : 0);
    QString text = QString::number(hundredths / 100);
    if (const qint64 rest = hundredths % 100; rest % 10 != 0)
        text += u'.' + QString::number(rest).rightJustified(2, u'0');
    else if (rest != 0)
        text += u'.' + QString::number(rest / 10);
    return (count < 0 && hundredths > 0 ? u"−"_s : QString()) + text + u'万';
}

QString wanTextIfExact(qint64 count)
{
    const bool isExact = count % 100 == 0 && (count >= 10'000 || count <= -10'000);
    if (isExact)
        return wanText(count);
    return count < 0 ? u'−' + QString::number(-count) : QString::number(count);
}

} // namespace core
