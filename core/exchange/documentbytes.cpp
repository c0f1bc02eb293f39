#include "core/exchange/documentbytes.h"

#include "core/exchange/documentparts.h"

#include <QCborArray>
#include <QCborMap>
#include <QCoreApplication>
#include <QCryptographicHash>

namespace core {

using namespace Qt::StringLiterals;
using namespace documentparts;

namespace {

// Into CBOR.
QCborValue written(int value)
{
    return value;
}
QCborValue written(qint64 value)
{
    return value;
}
QCborValue written(bool value)
{
    return value;
}
QCborValue written(const QString &value)
{
    return value;
}
template <class T>
QCborValue written(const T &value);
template <class T>
QCborValue written(const std::optional<T> &value)
{
    return value ? written(*value) : QCborValue(nullptr);
}
template <class T>
QCborValue written(const std::vector<T> &values)
{
    QCborArray array;
    for (const auto &value : values)
        array.append(written(value));
    return array;
}

class Writer
{
public:
    template <class T>
    void operator()(const char *name, const T &value)
    {
        map.insert(QLatin1StringView(name), written(value));
    }
    QCborMap map;
};

template <class T>
QCborValue written(const T &value)
{
    if constexpr (std::is_enum_v<T>) {
        Q_ASSERT(static_cast<size_t>(value) < namesOf(value).size());
        return QString(namesOf(value).begin()[static_cast<size_t>(value)]);
    } else {
        T copy = value;
        Writer writer;
        describe(writer, copy);
        return writer.map;
    }
}

template <>
QCborValue written(const Document::Block &block)
{
    return QCborArray{QString(kBlocks[block.index()]),
        std::visit([](const auto &part) { return written(part); }, block)};
}

// And back.
void read(const QCborValue &from, int &value)
{
    value = int(from.toInteger());
}
void read(const QCborValue &from, qint64 &value)
{
    value = from.toInteger();
}
void read(const QCborValue &from, bool &value)
{
    value = from.toBool();
}
void read(const QCborValue &from, QString &value)
{
    value = from.toString();
}
template <class T>
void read(const QCborValue &from, T &value);
template <class T>
void read(const QCborValue &from, std::optional<T> &value)
{
    value.reset();
    if (from.isNull())
        return;
    value = T();
    read(from, *value);
}
template <class T>
void read(const QCborValue &from, std::vector<T> &values)
{
    values.clear();
    for (const auto &each : from.toArray())
        read(QCborValue(each), values.emplace_back());
}

class Reader
{
public:
    explicit Reader(const QCborMap &map)
        : m_map(map)
    { }
    template <class T>
    void operator()(const char *name, T &value)
    {
        const auto found = m_map.find(QLatin1StringView(name));
        if (found != m_map.end())
            read(QCborValue(found.value()), value);
    }

private:
    const QCborMap &m_map;
};

template <class T>
void read(const QCborValue &from, T &value)
{
    if constexpr (std::is_enum_v<T>) {
        const auto names = namesOf(value);
        const auto found = std::find(names.begin(), names.end(), from.toString());
        if (found != names.end())
            value = static_cast<T>(found - names.begin());
    } else {
        const QCborMap map = from.toMap();
        Reader reader(map);
        describe(reader, value);
    }
}

template <size_t... I>
void readBlock(
    size_t index, const QCborValue &from, Document::Block &block, std::index_sequence<I...>)
{
    const auto take = [&]<size_t Index>() {
        if (Index == index)
            read(from, block.emplace<Index>());
    };
    (take.template operator()<I>(), ...);
}

template <>
void read(const QCborValue &from, Document::Block &block)
{
    const QCborArray pair = from.toArray();
    const auto found = std::find(kBlocks.begin(), kBlocks.end(), pair.at(0).toString());
    readBlock(size_t(found - kBlocks.begin()), pair.at(1), block,
        std::make_index_sequence<std::variant_size_v<Document::Block>>());
}

} // namespace

QByteArray documentBytes(const Document &document)
{
    return written(document).toCbor();
}

Result<Document> documentFromBytes(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !value.isMap()) {
        return fail({Error::Code::Storage,
            QCoreApplication::translate("core", "这一版的原件已损坏，不能打开。请从备份恢复。"),
            error.errorString()});
    }
    Document document;
    read(value, document);
    return document;
}

QString bytesHash(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString packedBytes(const QByteArray &bytes)
{
    constexpr int kBest = 9;
    return QString::fromLatin1(qCompress(bytes, kBest).toBase64());
}

QByteArray unpackedBytes(const QString &text)
{
    return qUncompress(QByteArray::fromBase64(text.toLatin1()));
}

} // namespace core
