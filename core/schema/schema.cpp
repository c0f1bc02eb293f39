#include "core/schema/schema.h"

namespace core {

QList<Field> pinyinFields(int firstNumber)
{
    return {
        {.number = firstNumber,
            .column = kSearchPinyin,
            .label = QT_TRANSLATE_NOOP("domain", "拼音"),
            .rules = Rule::System},
        {.number = firstNumber + 1,
            .column = kSearchInitials,
            .label = QT_TRANSLATE_NOOP("domain", "拼音首字母"),
            .rules = Rule::System},
    };
}

Table bareTable(Table table, const QList<Field> &fields)
{
    table.fields = commonFields(table.states) + fields;
    if (!table.pinyinOf.isEmpty())
        table.fields += pinyinFields(92);
    return table;
}

} // namespace core
