#pragma once

#include "core/exchange/duplicates.h"
#include "core/exchange/fieldreader.h"
#include "core/exchange/sheetlayout.h"

namespace core {

/// Judges the rows of one file one after the other; what a row means depends on those before it.
class RowJudge
{
public:
    RowJudge(const ImportOptions &options, CodeMatcher &codes);

    /// `sheet` gets the rows; it must live as long as they come.
    void startSheet(SheetReading &sheet, const SheetLayout &layout, DaySystem days);

    /// Rows ascend; wholly blank ones leave no trace.
    void judge(quint32 number, const RowCells &cells);

    /// What the rows that stay out take with their texts, about.
    quint64 keptBytes() const { return m_keptBytes; }

private:
    bool isPrintedBeforehand(const RowCells &cells) const;
    ImportRow readRow(quint32 number, const RowCells &cells);
    void checkSex(ImportRow &row) const;
    void checkBirth(ImportRow &row) const;
    void checkAge(ImportRow &row) const;
    void checkCertificate(ImportRow &row) const;
    void add(ImportRow &row, QLatin1StringView field, Finding finding) const;
    void setValue(ImportRow &row, QLatin1StringView field, const QString &text) const;
    QString value(const ImportRow &row, QLatin1StringView field) const;
    QDate day(const ImportRow &row, QLatin1StringView field) const;
    QString shared(const QString &text);
    QStringList keptTexts(const RowCells &cells);

    const ImportOptions &m_options;
    FieldReader m_reader;
    Duplicates m_duplicates;
    SheetReading *m_sheet = nullptr;
    SheetLayout m_layout;
    QList<const ImportField *> m_fields; // in the order of the columns
    QList<MoneyUnit> m_units;
    CitizenId m_id; // of the row being judged
    RowCells m_before; // the row of data before it
    quint64 m_keptBytes = 0;
    QSet<QString> m_texts; // values that come again and again, kept once
};

} // namespace core
