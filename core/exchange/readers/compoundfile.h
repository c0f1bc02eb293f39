#pragma once

#include "core/exchange/bytesource.h"
#include "core/exchange/limits.h"

#include <QHash>

#include <vector>

namespace core {

/// The container of .xls, .doc and encrypted workbooks: a file of sectors in chains. Only the
/// streams right under the root are known: embedded workbooks lie deeper.
class CompoundFile
{
public:
    static bool isOne(const QByteArray &head);
    static Result<CompoundFile> open(std::unique_ptr<ByteSource> source, const SheetLimits &limits);

    bool holds(const QString &name) const { return m_streams.contains(name.toLower()); }

    /// The bytes of one stream, shorter than it claims where its chain ends early; the container
    /// is used up.
    Result<std::unique_ptr<ByteSource>> takeStream(const QString &name) &&;

private:
    struct Stream
    {
        quint32 start = 0;
        quint64 size = 0;
    };
    using Chain = std::vector<quint32>;

    CompoundFile(std::unique_ptr<ByteSource> source, const QByteArray &header);
    Result<> readTable(const QByteArray &header);
    Result<Chain> tableSectors(const QByteArray &header);
    Result<> readDirectory(quint32 start, const SheetLimits &limits);
    void addChildren(const QByteArray &directory, quint32 first);
    Result<Chain> chain(quint32 start, quint64 sectors) const;
    Result<QByteArray> bytesOf(quint32 start, quint64 size);
    Result<std::unique_ptr<ByteSource>> smallStream(const Stream &stream);
    Result<QByteArray> sector(quint32 number);
    quint64 sectorSize() const { return 1ull << m_shift; }
    quint64 sectorsFor(quint64 bytes) const { return (bytes + sectorSize() - 1) >> m_shift; }

    std::unique_ptr<ByteSource> m_source;
    quint32 m_shift;
    quint64 m_sectors = 0; // that lie in the file, the last one perhaps in part
    quint64 m_smallest; // streams shorter than this lie in the stream of small sectors
    quint32 m_smallTable;
    Chain m_table; // sector -> the one behind it
    Stream m_root; // the stream of small sectors
    QHash<QString, Stream> m_streams; // by lower-case name
};

} // namespace core
