#pragma once

#include "core/exchange/sheetreader.h"

#include <QByteArray>
#include <QList>
#include <QMap>

namespace tests {

/// Writes ZIP files, honest and dishonest ones.
class ZipBuilder
{
public:
    enum class Method { Deflated, Stored };
    struct Claims // what the directory says; empty: the truth
    {
        std::optional<quint32> size;
        std::optional<quint32> crc;
        quint16 method = 8;
        quint16 flags = 0;
    };

    /// How sizes are told: before the data, behind it as streaming writers do, or in 64 bits.
    enum class Sizes { Before, Behind, In64 };
    explicit ZipBuilder(Sizes sizes = Sizes::Before)
        : m_sizes(sizes)
    { }

    ZipBuilder &add(
        const QByteArray &name, const QByteArray &content, Method method = Method::Deflated);
    ZipBuilder &addClaiming(
        const QByteArray &name, const QByteArray &content, const Claims &claims);
    /// A second name for the compressed bytes of the part added last.
    ZipBuilder &addOverlapping(const QByteArray &name);
    QByteArray bytes() const;

private:
    void addEntry(const QByteArray &name, quint32 offset);

    QByteArray sizes() const;
    QByteArray extraFor64() const;

    Sizes m_sizes;
    QByteArray m_data;
    QByteArray m_directory;
    quint16 m_count = 0;
    struct
    {
        quint16 method = 0;
        quint16 flags = 0;
        quint32 crc = 0;
        quint32 compressed = 0;
        quint32 size = 0;
        quint32 offset = 0;
    } m_last;
};

/// A workbook of XML parts with a sheet named 名册; any part can be replaced or left out.
class WorkbookBuilder
{
public:
    WorkbookBuilder();

    /// The inside of sheetData of the first sheet.
    WorkbookBuilder &rows(
        const QByteArray &xml, const QByteArray &after = {}, const QByteArray &before = {});
    WorkbookBuilder &sharedStrings(const QByteArray &items);
    WorkbookBuilder &part(const QByteArray &name, const QByteArray &content);
    WorkbookBuilder &without(const QByteArray &name);
    /// `properties` goes into workbookPr, `sheets` replaces the list of sheets.
    WorkbookBuilder &workbook(const QByteArray &properties, const QByteArray &sheets = {});

    const QMap<QByteArray, QByteArray> &parts() const { return m_parts; }
    QByteArray bytes(ZipBuilder::Sizes sizes = ZipBuilder::Sizes::Before) const;

private:
    QMap<QByteArray, QByteArray> m_parts;
};

/// A cell as read, with its text copied.
struct ReadCell
{
    quint32 row = 0;
    quint32 column = 0;
    core::CellKind kind = core::CellKind::Text;
    core::CellFlags flags;
    QString text;
    double number = 0;
};

struct ReadSheet
{
    QList<ReadCell> cells;
    QList<core::SheetNote> notes;
    std::vector<core::SheetMerge> merges;
    quint64 rows = 0;

    /// By reference as in "B3"; a cell with an empty text when it has no value.
    ReadCell at(const char *reference) const;
    QString text(const char *reference) const { return at(reference).text; }
};

core::Result<std::unique_ptr<core::SheetReader>> openBytes(
    const QByteArray &bytes, const core::TextOptions &options = {});

/// Opens and reads one sheet.
core::Result<ReadSheet> readSheet(
    const QByteArray &bytes, std::size_t sheet = 0, const core::TextOptions &options = {});
core::Result<ReadSheet> readSheet(core::SheetReader &reader, std::size_t sheet);

/// The error of opening or of reading the first sheet; an empty text when there is none.
core::Error errorOf(const QByteArray &bytes);

} // namespace tests
