#include "core/schema/table.h"

#include "core/base/language.h"

namespace core {

bool Field::isNumber() const
{
    switch (kind) {
    case Kind::Integer:
    case Kind::Money:
    case Kind::Tenths:
    case Kind::Percent:
        return true;
    case Kind::Text:
    case Kind::Memo:
    case Kind::Date:
    case Kind::Timestamp:
    case Kind::Flag:
    case Kind::Choice:
    case Kind::Code:
    case Kind::Link:
    case Kind::State:
    case Kind::List:
    case Kind::Json:
        return false;
    }
    return false;
}

QString Table::listTitle() const
{
    const QString plural = language() == Language::English
        ? englishName("list"_L1, QString::fromUtf8(label))
        : QString();
    return plural.isEmpty() ? caption() : plural;
}

QString Table::noun() const
{
    QString text = caption();
    if (language() == Language::English && !text.isEmpty())
        text[0] = text[0].toLower();
    return text;
}

qsizetype Table::indexOf(QLatin1StringView column) const
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields[i].column == column)
            return i;
    }
    return -1;
}

qsizetype Table::indexOf(const QString &column) const
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields[i].column == column)
            return i;
    }
    return -1;
}

qsizetype Table::indexOfNumber(int wanted) const
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields[i].number == wanted)
            return i;
    }
    return -1;
}

const Field *Table::find(const QString &column) const
{
    const auto index = indexOf(column);
    return index < 0 ? nullptr : &fields[index];
}

Record Table::blank() const
{
    Record record;
    record.values.reserve(fields.size());
    for (const auto &field : fields)
        record.values.append(field.fallback);
    return record;
}

const Value &Table::value(const Record &record, QLatin1StringView column) const
{
    const auto index = indexOf(column);
    Q_ASSERT_X(index >= 0, "Table::value", column.data());
    return record.values.at(index);
}

void Table::set(Record &record, QLatin1StringView column, const Value &value) const
{
    const auto index = indexOf(column);
    Q_ASSERT_X(index >= 0, "Table::set", column.data());
    record.values[index] = value;
}

QList<Field> commonFields(QLatin1StringView states)
{
    return {
        {.number = 2,
            .column = kOwnerUnit,
            .label = QT_TRANSLATE_NOOP("domain", "所属单位"),
            .kind = Kind::Link,
            .rules = Rule::System,
            .reference = "org_unit"_L1},
        {.number = 3,
            .column = kStatus,
            .label = QT_TRANSLATE_NOOP("domain", "状态"),
            .kind = Kind::State,
            .rules = Rule::System,
            .reference = states,
            .length = 20},
        {.number = 4,
            .column = kRowVersion,
            .label = QT_TRANSLATE_NOOP("domain", "版次"),
            .kind = Kind::Integer,
            .rules = Rule::System},
        {.number = 5,
            .column = kCreatedAt,
            .label = QT_TRANSLATE_NOOP("domain", "建立时间"),
            .kind = Kind::Timestamp,
            .rules = Rule::System},
        {.number = 6,
            .column = kCreatedBy,
            .label = QT_TRANSLATE_NOOP("domain", "建立人"),
            .kind = Kind::Link,
            .rules = Rule::System,
            .reference = "user"_L1},
        {.number = 7,
            .column = kUpdatedAt,
            .label = QT_TRANSLATE_NOOP("domain", "修改时间"),
            .kind = Kind::Timestamp,
            .rules = Rule::System},
        {.number = 8,
            .column = kUpdatedBy,
            .label = QT_TRANSLATE_NOOP("domain", "修改人"),
            .kind = Kind::Link,
            .rules = Rule::System,
            .reference = "user"_L1},
    };
}

} // namespace core
