#include "core/base/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr char16_t kDateShape[] = u"0000-00-00";
constexpr char16_t kMomentShape[] = u"0000-00-00T00:00:00Z";

/// A digit where `shape` has a 0, and its other characters as they are.
bool hasShape(QStringView text, QStringView shape)
{
    if (text.size() != shape.size())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool fits
            = shape[i] == u'0' ? text[i] >= u'0' && text[i] <= u'9' : text[i] == shape[i];
        if (!fits)
            return false;
    }
    return true;
}

int number(QStringView digits)
{
    int value = 0;
    for (const QChar c : digits)
        value = value * 10 + (c.unicode() - u'0');
    return value;
}

QDate dateOf(QStringView text)
{
    return QDate(number(text.first(4)), number(text.sliced(5, 2)), number(text.sliced(8, 2)));
}

} // namespace

Result<QDate> parseIsoDate(QStringView text)
{
    const QDate date = hasShape(text, kDateShape) ? dateOf(text) : QDate();
    if (!date.isValid()) {
        return fail({.code = Error::Code::Invalid,
            .text = QCoreApplication::translate("core", "“%1”不是有效的日期，请写成 2021-06-30。")
                        .arg(text.left(40))});
    }
    return date;
}

QString isoText(QDate date)
{
    return date.toString(Qt::ISODate);
}

Result<QDateTime> parseIsoMoment(QStringView text)
{
    QDateTime moment;
    if (hasShape(text, kMomentShape)) {
        const QTime time(
            number(text.sliced(11, 2)), number(text.sliced(14, 2)), number(text.sliced(17, 2)));
        const QDate date = dateOf(text);
        if (time.isValid() && date.isValid())
            moment = QDateTime(date, time, Qt::UTC);
    }
    if (!moment.isValid()) {
        return fail({.code = Error::Code::Invalid,
            .text = QCoreApplication::translate(
                "core", "“%1”不是有效的时间，请写成 2021-06-30T08:00:00Z。")
                        .arg(text.left(40))});
    }
    return moment;
}

QString isoText(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'");
}

QString chineseDate(QDate date)
{
    return date.isValid() ? u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day())
                          : QString();
}

} // namespace core
