#pragma once

#include "tests/core/exchange/littlebytes.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tests {

/// Writes compound files: streams under the root, and in one storage below it.
class CompoundBuilder
{
public:
    enum class Where { Root, Storage };

    CompoundBuilder &add(const QString &name, const QByteArray &bytes, Where where = Where::Root);
    QByteArray bytes() const;

    /// Position of an entry of the sector table in the file.
    static qsizetype tableEntry(quint32 sector);

private:
    struct Stream
    {
        QString name;
        QByteArray bytes;
        Where where;
    };
    QList<Stream> m_streams;
};

/// The record `type` with its data.
QByteArray biffRecord(quint32 type, const QByteArray &data = {});

/// One worksheet: put together from cell records.
class XlsSheetBuilder
{
public:
    explicit XlsSheetBuilder(quint32 version = 0x0600);

    XlsSheetBuilder &record(quint32 type, const QByteArray &data);
    XlsSheetBuilder &number(quint32 row, quint32 column, double value, quint32 style = 0);
    XlsSheetBuilder &rk(quint32 row, quint32 column, quint32 packed);
    XlsSheetBuilder &label(quint32 row, quint32 column, const QString &text);
    XlsSheetBuilder &shared(quint32 row, quint32 column, quint32 index, quint32 style = 0);
    XlsSheetBuilder &merge(quint32 top, quint32 bottom, quint32 left, quint32 right);
    XlsSheetBuilder &formula(quint32 row, quint32 column, const QByteArray &result);

    QByteArray bytes() const;

private:
    QByteArray m_records;
};

/// A workbook of such sheets.
class XlsBuilder
{
public:
    explicit XlsBuilder(quint32 version = 0x0600)
        : m_version(version)
    { }

    /// Records before the sheets: styles, texts.
    XlsBuilder &record(quint32 type, const QByteArray &data);
    XlsBuilder &sharedTexts(const QStringList &texts);
    XlsBuilder &style(quint32 format);
    /// Visibility 0: shown, 1: hidden.
    XlsBuilder &sheet(const QByteArray &name, const XlsSheetBuilder &sheet, quint32 visibility = 0);

    QByteArray stream() const;
    /// In its container; a short stream lies among the small ones.
    QByteArray bytes() const;

private:
    struct Sheet
    {
        QByteArray name;
        QByteArray records;
        quint32 visibility;
    };
    quint32 m_version;
    QByteArray m_globals;
    QList<Sheet> m_sheets;
};

/// A text as BIFF8 writes it, two bytes a character; without the length before it.
QByteArray wideText(const QString &text);
/// Three numbers of two bytes: where a cell stands and its style.
QByteArray cellHead(quint32 row, quint32 column, quint32 style = 0);
QByteArray realBytes(double value);

} // namespace tests
