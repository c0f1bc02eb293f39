#include "core/exchange/recordtext.h"

namespace core {

QByteArray csvCell(const QString &text)
{
    static const QString formula = QStringLiteral("=+-@\t\r＝＋－＠");
    QString cell = text;
    if (!cell.isEmpty() && formula.contains(cell.front()))
        cell.prepend(u'\'');
    cell.replace(u'"', QStringLiteral("\"\""));
    return '"' + cell.toUtf8() + '"';
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
            const QString text = storedText(field, record.values.at(i), reveal);
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
            json = storedText(field, value, reveal);
        object.insert(QString(field.column), json);
    }
    return object;
}

} // namespace core
