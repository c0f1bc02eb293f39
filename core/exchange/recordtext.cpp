#include "core/exchange/recordtext.h"

#include "core/base/mask.h"
#include "core/exchange/cellvalues.h"

namespace core {

namespace {

/// Numbers of persons are shortened in remarks too.
QString textIn(const Field &field, const Value &value, Reveal reveal)
{
    const QString text = storedText(field, value, reveal);
    const bool isFree
        = field.kind == Kind::Text || field.kind == Kind::Memo || field.kind == Kind::Json;
    return reveal == Reveal::Masked && isFree && field.mask == MaskKind::None ? maskedWithin(text)
                                                                              : text;
}

} // namespace

QString csvQuoted(QString text)
{
    if (needsApostrophe(text))
        text.prepend(u'\'');
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

QByteArray csvCell(const QString &text)
{
    return csvQuoted(text).toUtf8();
}

QByteArray recordsToCsv(const Table &table, const QList<Record> &records, Reveal reveal)
{
    QByteArray csv("\xef\xbb\xbf\"id\"");
    for (const auto &field : table.fields)
        csv += ',' + csvCell(QString(field.column));
    csv += "\r\n";
    for (const auto &record : records) {
        csv += '"' + QByteArray::number(record.id) + '"';
        for (qsizetype i = 0; i < table.fields.size(); ++i) {
            const Field &field = table.fields[i];
            const QString text = textIn(field, record.values.at(i), reveal);
            csv += ',' + (field.isNumber() ? '"' + text.toUtf8() + '"' : csvCell(text));
        }
        csv += "\r\n";
    }
    return csv;
}

QJsonObject recordToJson(const Table &table, const Record &record, Reveal reveal)
{
    QJsonObject object{{QStringLiteral("id"), QString::number(record.id)}};
    for (qsizetype i = 0; i < table.fields.size(); ++i) {
        const Field &field = table.fields[i];
        const Value &value = record.values.at(i);
        QJsonValue json;
        if (value.isNull())
            json = QJsonValue::Null;
        else if (field.kind == Kind::Integer || field.kind == Kind::Flag)
            json = value.integer();
        else
            json = textIn(field, value, reveal);
        object.insert(QString(field.column), json);
    }
    return object;
}

} // namespace core
