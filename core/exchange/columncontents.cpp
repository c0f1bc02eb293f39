#include "core/exchange/columncontents.h"

#include "core/base/creditcode.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int kFewestRows = 3;
constexpr quint32 kMostColumns = 64;
constexpr qsizetype kLongestName = 4;

bool isHan(QChar c)
{
    return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF;
}

bool isHanText(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isHan);
}

/// Only what nothing else looks like; plain texts, numbers and days could be anything.
bool isDistinctive(const ImportField &field)
{
    constexpr std::array kReadings{Reading::IdNumber, Reading::Mobile, Reading::CreditCode,
        Reading::BankAccount, Reading::Code, Reading::Sex, Reading::Town, Reading::Name};
    return std::find(kReadings.begin(), kReadings.end(), field.reading) != kReadings.end();
}

bool isId(const FieldReader &reader, const CellValue &cell)
{
    return !hasBlocking(reader.readId(cell).findings);
}

bool isAccount(const FieldReader &reader, const ImportField &field, const CellValue &cell)
{
    const QString text = textOf(cell);
    const bool isOther = isId(reader, cell) || readCreditCode(text).findings.isEmpty();
    return !isOther && reader.read(field, cell, MoneyUnit::Yuan).findings.isEmpty();
}

bool fits(const FieldReader &reader, const ImportField &field, const CellValue &cell)
{
    const QString text = textOf(cell);
    const auto isRead = [&] {
        const auto value = reader.read(field, cell, MoneyUnit::Yuan);
        return !value.text.isEmpty() && value.findings.isEmpty();
    };
    switch (field.reading) {
    case Reading::IdNumber:
        return isId(reader, cell);
    case Reading::BankAccount:
        return isAccount(reader, field, cell);
    case Reading::Code:
    case Reading::Sex:
        return std::any_of(text.begin(), text.end(), isHan) && isRead();
    case Reading::Town:
        return isHanText(text) && reader.read(field, cell, MoneyUnit::Yuan).text != text;
    case Reading::Name:
        return isHanText(text) && text.size() >= 2 && text.size() <= kLongestName && isRead();
    default:
        return isRead();
    }
}

QString reasonOf(const ImportField &field, int fitting, int filled)
{
    return QCoreApplication::translate("core", "标题不认得，内容是%1（前 %2 格里有 %3 格）")
        .arg(importFieldLabel(field))
        .arg(filled)
        .arg(fitting);
}

} // namespace

ColumnContents::ColumnContents(const SheetScan &scan, quint32 headerLast, const FieldReader &reader)
    : m_reader(reader)
{
    for (auto row = scan.top().upperBound(headerLast); row != scan.top().end(); ++row) {
        bool isFilled = false;
        for (auto cell = row->begin(); cell != row->end() && cell.key() < kMostColumns; ++cell) {
            if (cell->isEmpty())
                continue;
            m_cells[cell.key()].append(*cell);
            isFilled = true;
        }
        m_rows += isFilled ? 1 : 0;
    }
}

bool ColumnContents::Fit::isEnough(Reading reading) const
{
    const int share = reading == Reading::IdNumber ? 7 : 9; // of ten; ids are often damaged
    if (reading == Reading::Name && different * 10 < fitting * 7)
        return false; // people are not all called the same, trades are
    return fitting >= kFewestRows && fitting * 10 >= filled * share;
}

ColumnContents::Fit ColumnContents::fitOf(quint32 column, const ImportField &field)
{
    const QString key = u"%1/%2/%3"_s.arg(column).arg(int(field.reading)).arg(field.book);
    const auto known = m_fits.constFind(key);
    if (known != m_fits.constEnd())
        return *known;
    Fit fit;
    QSet<QString> texts;
    for (const CellValue &cell : m_cells.value(column)) {
        ++fit.filled;
        if (!fits(m_reader, field, cell))
            continue;
        ++fit.fitting;
        texts.insert(textOf(cell));
    }
    fit.different = int(texts.size());
    if (fit.filled * 2 < m_rows)
        fit.fitting = 0; // a few words in a column of remarks say nothing of the column
    return *m_fits.insert(key, fit);
}

QMap<quint32, ColumnContents::Match> ColumnContents::match(
    const QList<quint32> &columns, std::span<const ImportField *const> fields)
{
    QHash<quint32, QList<const ImportField *>> meanings;
    QHash<const ImportField *, int> takers;
    for (const quint32 column : columns) {
        for (const ImportField *field : fields) {
            if (!isDistinctive(*field) || !fitOf(column, *field).isEnough(field->reading))
                continue;
            meanings[column].append(field);
            ++takers[field];
        }
    }
    QMap<quint32, Match> matches;
    for (auto each = meanings.begin(); each != meanings.end(); ++each) {
        const ImportField *field = each->front();
        if (each->size() != 1 || takers.value(field) != 1)
            continue;
        const Fit fit = fitOf(each.key(), *field);
        matches.insert(each.key(), {field->name, reasonOf(*field, fit.fitting, fit.filled)});
    }
    return matches;
}

} // namespace core
