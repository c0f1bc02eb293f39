#pragma once

#include "core/schema/table.h"

#include <QByteArray>
#include <QStringEncoder>

#include <array>
#include <optional>
#include <utility>

namespace core {

using RowHash = std::array<char, 16>;
inline constexpr qsizetype kLedgerKeySize = 32;

/// Values by stable field number: what a before-image holds.
using Image = QList<std::pair<int, Value>>;

/// CBOR map {field number: value}.
QByteArray encodeImage(const Image &image);
Image decodeImage(const QByteArray &bytes);
/// Every field of the row that holds something.
Image fullImage(const Table &table, const Record &record);
/// The row again; fields the table no longer knows are left out.
Record toRecord(const Table &table, RowId id, const Image &image);

/// Many full rows in one deflated blob, as undo of an import keeps them.
QByteArray packRows(const Table &table, const QList<Record> &records);
std::optional<QList<Record>> unpackRows(const Table &table, const QByteArray &bytes);

/// Hashes rows of one table in their canonical form: table number, then for each field that holds
/// something its number, a type tag and the value (journal.md 1.2). A column added later changes no
/// hash.
class RowHasher
{
public:
    RowHasher(const Table &table, QByteArray ledgerKey);

    RowHash operator()(const Record &record);
    /// UTF-8 of a text field of the row hashed last, valid until the next one: what is hashed is
    /// what is bound.
    QByteArrayView text(qsizetype field) const
    {
        return QByteArrayView(m_buffer).sliced(m_texts[field].first, m_texts[field].second);
    }

private:
    void append(const Value &value, qsizetype field);
    void appendText(QStringView text, qsizetype field);
    void appendNumber(quint64 number);

    struct Slot
    {
        int number;
        qsizetype index;
    };

    int m_table;
    QByteArray m_key;
    QList<Slot> m_slots; // by field number
    QByteArray m_buffer; // never shrinks; m_used bytes of it count
    qsizetype m_used = 0;
    QList<std::pair<qsizetype, qsizetype>> m_texts; // place and size in the buffer, by field
    QStringEncoder m_utf8;
};

/// BLAKE2b-256 over length-prefixed fields, for the bodies and the chain of change sets.
class ChainHash
{
public:
    /// `key` empty: not keyed.
    explicit ChainHash(const QByteArray &key = {});

    ChainHash &add(qint64 number);
    ChainHash &add(const QByteArray &bytes);
    QByteArray result();

private:
    alignas(64) std::array<unsigned char, 384> m_state = {};
};

/// What stands for an image in a body: a hash with a salt that can be erased together with the
/// image, so that a person can be erased lawfully without breaking the chain.
QByteArray imageDigest(const QByteArray &salt, const QByteArray &image);
QByteArray randomBytes(qsizetype count);

} // namespace core
