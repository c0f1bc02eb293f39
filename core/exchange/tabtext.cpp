#include "core/exchange/tabtext.h"

#include "core/exchange/cellvalues.h"
#include "core/exchange/csvparser.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const auto &cell) { return cell.isEmpty(); });
}

} // namespace

Result<QList<QStringList>> readTabText(const QString &text)
{
    QList<QStringList> rows;
    qsizetype columns = 0;
    CsvParser parser('\t', SheetLimits(), [&](const CsvRecord &record) {
        QStringList cells;
        for (const auto field : record.fields) {
            cells.append(
                textOf(textCell(QString::fromUtf8(field.data(), qsizetype(field.size())))));
        }
        columns = std::max(columns, cells.size());
        rows.append(cells);
        return true;
    });
    const QByteArray utf8 = text.toUtf8();
    if (auto fed = parser.feed({utf8.constData(), size_t(utf8.size())}); !fed)
        return fail(fed.error());
    if (auto done = parser.finish(); !done)
        return fail(done.error());
    while (!rows.isEmpty() && isBlank(rows.constLast()))
        rows.removeLast();
    for (auto &row : rows)
        row.resize(columns);
    return rows;
}

QString tabCell(const QString &text)
{
    QString cell = needsApostrophe(text) ? u'\'' + text : text;
    const bool isQuoted = cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'"');
    if (!isQuoted)
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace core
