#include "core/figures/definitions.h"

#include "core/base/text.h"
#include "core/domain/reference.h"
#include "core/storage/recordstore.h"

#include <QCoreApplication>

#include <set>

namespace core {

using namespace Qt::StringLiterals;

Result<IndicatorVersion> indicatorVersion(const Database &database, const QString &code, QDate on)
{
    const Table &table = indicatorVersions();
    const auto rows = RecordStore(database).find(table,
        {.conditions = {{u"indicator_code"_s, Condition::Test::Equal, {code}},
             {u"valid_from"_s, Condition::Test::AtMost, {on.toString(Qt::ISODate)}}},
            .order = {{u"version"_s}}});
    if (!rows)
        return fail(rows.error());
    if (rows->isEmpty())
        return IndicatorVersion();
    const Record &newest = rows->constLast();
    const auto text = [&](QLatin1StringView column) { return table.value(newest, column).text(); };
    return IndicatorVersion{int(table.value(newest, "version"_L1).integer()), text("definition"_L1),
        text("document"_L1), QDate::fromString(text("valid_from"_L1), Qt::ISODate)};
}

Result<AddedUp> addedUp(const QList<Addend> &addends)
{
    AddedUp sum;
    std::set<QString> units;
    std::set<std::pair<QString, int>> definitions;
    QStringList names;
    for (const auto &addend : addends) {
        sum.value += addend.value;
        units.insert(addend.unit);
        if (definitions.insert({addend.code, addend.version}).second) {
            names.append(QCoreApplication::translate("core", "%1（第%2版）")
                             .arg(addend.name)
                             .arg(addend.version));
        }
    }
    if (units.size() > 1) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate(
                "core", "计量单位不同（%1），不能相加。人和人次、张要分开统计。")
                .arg(joinedList({units.begin(), units.end()}))});
    }
    if (definitions.size() > 1) {
        sum.note = QCoreApplication::translate("core", "合计由口径不同的指标相加：%1")
                       .arg(joinedList(names));
    }
    return sum;
}

QString excessNote(const QString &part, qint64 value, const QString &whole, qint64 of)
{
    if (value <= of)
        return {};
    return QCoreApplication::translate("core", "%1 %2 大于%3 %4，多 %5，请核对")
        .arg(part)
        .arg(value)
        .arg(whole)
        .arg(of)
        .arg(value - of);
}

} // namespace core
