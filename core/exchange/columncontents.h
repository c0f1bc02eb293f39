#pragma once

#include "core/exchange/fieldreader.h"
#include "core/exchange/sheetscan.h"

#include <span>

namespace core {

/// Tells from the cells below a heading what a column holds: numbers with a check digit, words of a
/// code table, towns, names. What several fields or several columns could be is not told.
class ColumnContents
{
public:
    /// `headerLast`: the last row of the heading, from 0.
    ColumnContents(const SheetScan &scan, quint32 headerLast, const FieldReader &reader);

    struct Match
    {
        QString field;
        QString reason; // in words
    };

    /// For each of `columns` that can be just one of `fields`, and is the only one that can.
    QMap<quint32, Match> match(
        const QList<quint32> &columns, std::span<const ImportField *const> fields);

private:
    struct Fit
    {
        int filled = 0;
        int fitting = 0;
        int different = 0; // of the fitting
        bool isEnough(Reading reading) const;
    };
    Fit fitOf(quint32 column, const ImportField &field);

    const FieldReader &m_reader;
    QMap<quint32, QList<CellValue>> m_cells; // of each column, those that are not blank
    QHash<QString, Fit> m_fits; // by column, reading and code table
    int m_rows = 0;
};

} // namespace core
