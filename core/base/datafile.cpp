#include "core/base/datafile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>
#include <QStringDecoder>

#include <optional>

using namespace Qt::StringLiterals;

namespace core {

namespace {

tl::unexpected<Error> damaged(const QString &name, const QString &detail)
{
    return fail({.code = Error::Code::File,
        .text
        = QCoreApplication::translate("core", "程序自带的数据文件“%1”已损坏，请重新安装程序。")
              .arg(name),
        .detail = detail});
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return damaged(QFileInfo(path).fileName(), file.errorString());
    return file.readAll();
}

/// Takes the records of a text one after the other.
class RecordReader
{
public:
    explicit RecordReader(QStringView text)
        : m_rest(text)
    { }

    bool atEnd() const { return m_rest.isEmpty(); }

    /// Nothing when a quote is wrong.
    std::optional<QStringList> next()
    {
        QStringList record;
        do {
            auto field = m_rest.startsWith(u'"') ? quoted() : plain();
            if (!field)
                return {};
            record.append(*std::move(field));
        } while (taken(u","));
        if (!atEnd() && !taken(u"\n") && !taken(u"\r\n"))
            return {};
        return record;
    }

private:
    bool taken(QStringView what)
    {
        if (!m_rest.startsWith(what))
            return false;
        m_rest = m_rest.sliced(what.size());
        return true;
    }

    std::optional<QString> plain()
    {
        qsizetype end = 0;
        while (end < m_rest.size() && !u",\r\n"_s.contains(m_rest[end]))
            ++end;
        const QStringView field = m_rest.first(end);
        m_rest = m_rest.sliced(end);
        return field.contains(u'"') ? std::nullopt : std::optional(field.toString());
    }

    std::optional<QString> quoted()
    {
        QString field;
        while (taken(u"\"")) {
            const qsizetype end = m_rest.indexOf(u'"');
            if (end < 0)
                return {};
            field += m_rest.first(end);
            m_rest = m_rest.sliced(end + 1);
            if (m_rest.startsWith(u'"'))
                field += u'"';
        }
        return field;
    }

    QStringView m_rest;
};

bool areColumns(const QStringList &names)
{
    return !names.contains(QString())
        && QSet<QString>(names.cbegin(), names.cend()).size() == names.size();
}

} // namespace

const QString &DataTable::value(const QStringList &row, QLatin1StringView column) const
{
    const qsizetype index = columns.indexOf(column);
    Q_ASSERT_X(index >= 0, "DataTable::value", column.data());
    return row.at(index);
}

Result<DataTable> readDataTable(const QString &path)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return fail(bytes.error());
    return parseDataTable(*bytes, QFileInfo(path).fileName());
}

Result<DataTable> parseDataTable(const QByteArray &bytes, const QString &name)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return damaged(name, u"not UTF-8 text"_s);
    DataTable table;
    RecordReader reader(text);
    for (int line = 1; !reader.atEnd(); ++line) {
        auto record = reader.next();
        const bool isRow = line > 1;
        if (!record || (isRow ? record->size() != table.columns.size() : !areColumns(*record)))
            return damaged(name, u"record %1"_s.arg(line));
        if (isRow)
            table.rows.append(*std::move(record));
        else
            table.columns = *std::move(record);
    }
    if (table.columns.isEmpty())
        return damaged(name, u"empty"_s);
    return table;
}

Result<QJsonObject> readDataObject(const QString &path)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return fail(bytes.error());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &problem);
    if (!document.isObject())
        return damaged(QFileInfo(path).fileName(), problem.errorString());
    return document.object();
}

} // namespace core
