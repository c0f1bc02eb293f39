#include "ui/views/care.h"

#include "ui/common/settings.h"

#include <QCryptographicHash>

namespace ui {

using namespace Qt::StringLiterals;

Care::Care(Settings &settings, const QString &ledger, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_prefix(u"care/"_s
          + QString::fromLatin1(
              QCryptographicHash::hash(ledger.toUtf8(), QCryptographicHash::Sha1).toHex().left(16))
          + u'/')
{ }

QDateTime Care::checkedAt() const
{
    return value(u"checked"_s).toDateTime();
}

int Care::findings() const
{
    return value(u"findings"_s).toInt();
}

void Care::noteCheck(int findings)
{
    setValue(u"findings"_s, findings);
    setValue(u"checked"_s, QDateTime::currentDateTimeUtc());
    Q_EMIT changed();
}

QDateTime Care::backedUpAt() const
{
    return value(u"backedUp"_s).toDateTime();
}

QString Care::backupFile() const
{
    return value(u"backupFile"_s).toString();
}

void Care::noteBackup(const QString &file)
{
    setValue(u"backupFile"_s, file);
    setValue(u"backedUp"_s, QDateTime::currentDateTimeUtc());
    Q_EMIT changed();
}

QVariant Care::value(const QString &name) const
{
    return m_settings.value(m_prefix + name);
}

void Care::setValue(const QString &name, const QVariant &value)
{
    m_settings.setValue(m_prefix + name, value);
}

QString shortMoment(const QDateTime &moment, const QDateTime &now)
{
    const auto local = moment.toLocalTime();
    const auto days = local.daysTo(now.toLocalTime());
    const auto time = local.toString(u"HH:mm"_s);
    if (days == 0)
        return Care::tr("今天 %1").arg(time);
    if (days == 1)
        return Care::tr("昨天 %1").arg(time);
    return local.date().year() == now.toLocalTime().date().year()
        ? Care::tr("%1月%2日").arg(local.date().month()).arg(local.date().day())
        : local.date().toString(u"yyyy-MM-dd"_s);
}

} // namespace ui
