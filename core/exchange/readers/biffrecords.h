#pragma once

#include "core/exchange/bytesource.h"

#include <optional>
#include <string_view>

namespace core {

/// Numbers of the records of an .xls file.
namespace biff {
enum Record : quint16 {
    Formula2 = 0x0006,
    Eof = 0x000A,
    Date1904 = 0x0022,
    FilePass = 0x002F,
    Continue = 0x003C,
    CodePage = 0x0042,
    ColumnInfo = 0x007D,
    BoundSheet = 0x0085,
    MulRk = 0x00BD,
    RString = 0x00D6,
    CellFormat = 0x00E0,
    Merges = 0x00E5,
    SharedTexts = 0x00FC,
    LabelShared = 0x00FD,
    Number = 0x0203,
    Label = 0x0204,
    BoolError = 0x0205,
    Formula3 = 0x0206,
    String = 0x0207,
    Row = 0x0208,
    Array = 0x0221,
    DataTable = 0x0236,
    Rk = 0x027E,
    Formula4 = 0x0406,
    FormatCode = 0x041E,
    SharedFormula = 0x04BC,
    Bof = 0x0809
};
} // namespace biff

/// Walks the records of an .xls stream: a number, a length, the data.
class BiffRecords
{
public:
    explicit BiffRecords(ByteSource &source)
        : m_source(source)
    { }

    /// False at the end of the stream, and when it cannot be read on: see problem().
    bool next();
    /// The number of the record behind this one; nothing at the end.
    std::optional<quint16> following();
    /// The next record will be the one at `offset`.
    void seek(quint64 offset) { m_next = offset; }

    quint16 type() const { return m_type; }
    std::string_view data() const { return m_data; } // lives until next() or following()
    quint64 offset() const { return m_offset; }
    quint64 size() const { return m_source.size(); }
    const std::optional<Error> &problem() const { return m_problem; }

    // numbers at a place of the data; 0 where it is too short
    quint8 byte(std::size_t at) const;
    quint16 word(std::size_t at) const;
    quint32 dword(std::size_t at) const;
    double real(std::size_t at) const;

private:
    bool hold(quint64 offset, quint64 length);

    ByteSource &m_source;
    QByteArray m_block;
    quint64 m_blockStart = 0;
    quint64 m_next = 0;
    quint64 m_offset = 0;
    quint16 m_type = 0;
    std::string_view m_data;
    std::optional<Error> m_problem;
};

/// A number in the short form of RK records.
double rkNumber(quint32 packed);

} // namespace core
