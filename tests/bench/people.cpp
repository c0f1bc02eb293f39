#include "core/base/inventedid.h"
#include "core/base/pinyin.h"
#include "core/domain/person.h"
#include "tests/bench/bench.h"

#include <QDate>

namespace bench {

using namespace Qt::StringLiterals;

core::Record person(int number)
{
    static const QStringList prefixes
        = u"141102 141121 141122 141123 141124 141125 141126 141127 141128 141129 141130 141181 "
          "141182 142300 142301 142302 142303 142321 142322 142323 142325 142326 142327 142328 "
          "142329 142330 142331 142332 142333"_s.split(u' ');
    static const QString family = u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"_s;
    static const QString given
        = u"伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国志"_s;
    const core::Table &table = core::persons();
    core::Record record = table.blank();
    const auto mixed = qsizetype((qint64(number) * 7919) % 1'999'993);
    const int sequence = 996 + int(mixed % 4);
    const QString &prefix = prefixes[mixed / 4 % prefixes.size()];
    const QDate birth = QDate(1952, 1, 1).addDays(mixed / 4 / prefixes.size() % 18000);
    const QString name = QString(family[mixed % family.size()]) + given[mixed / 20 % given.size()]
        + given[mixed / 620 % given.size()];
    table.set(record, "id_number"_L1, core::inventedCitizenId(prefix, birth, sequence));
    table.set(record, "name"_L1, name);
    table.set(record, "sex"_L1, QString::number(sequence % 2 == 1 ? 1 : 2));
    table.set(record, "birth_date"_L1, birth.toString(Qt::ISODate));
    table.set(record, "home_division"_L1, prefixes[mixed % 13]);
    table.set(record, "mobile"_L1,
        u"1%1000%2"_s.arg(30 + mixed % 70).arg(mixed % 100000, 5, 10, QChar(u'0')));
    table.set(record, core::kSearchPinyin, core::pinyin(name));
    table.set(record, core::kSearchInitials, core::initials(name));
    return record;
}

} // namespace bench
