#pragma once

#include "core/exchange/importreading.h"

#include <QHash>

namespace core {

/// Remembers the rows of one file that are to be imported, to find the same person, voucher, firm,
/// certificate, account and phone again.
class Duplicates
{
public:
    /// Phones are shared within a sheet, everything else within the file.
    void startSheet() { m_phones.clear(); }

    /// What speaks against `row` because of rows before it.
    Findings check(const SheetReading &sheet, const ImportRow &row) const;

    /// Only of rows that are not blocked: the first good row stays.
    void remember(const SheetReading &sheet, const ImportRow &row);

private:
    struct Place
    {
        QString name; // folded
        QString where; // "第1班 第 12 行"
    };

    QString keyOf(const SheetReading &sheet, const ImportRow &row) const;

    QHash<QString, Place> m_rows; // by kind and key
    QHash<QString, Place> m_certificates; // by kind and number
    QHash<QString, QString> m_accounts; // account -> id of its first holder
    QHash<QString, int> m_phones;
};

} // namespace core
