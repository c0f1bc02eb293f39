#include "core/exchange/sheetlayout.h"

#include "core/base/text.h"
#include "core/exchange/cellreference.h"
#include "core/exchange/registryfields.h"
#include "core/exchange/sheetmapping.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr quint32 kSearchedRows = 20;

/// The name of the sheet and what stands above the heading.
QString titleOf(const SheetScan &scan, const QString &sheetName, quint32 headerFirst)
{
    QString title = sheetName;
    for (auto row = scan.top().begin(); row != scan.top().end() && row.key() < headerFirst; ++row)
        for (const CellValue &cell : *row)
            title += u' ' + textOf(cell);
    return title;
}

QString headingText(const QStringList &levels)
{
    return levels.join(u" / "_s).simplified();
}

Finding twoColumns(const QString &field, const QList<quint32> &columns, bool isNeeded)
{
    QStringList letters;
    for (const quint32 column : columns)
        letters.append(columnLetters(column));
    const QString text = QCoreApplication::translate("core", "%1 列都像是“%2”，请指定用哪一列。")
                             .arg(joinedList(letters), importFieldLabel(field));
    Finding finding = isNeeded ? blocked(u"E001"_s, text) : warned(u"E001"_s, text);
    finding.column = field.toUtf8();
    return finding;
}

using Candidates = QMap<QString, QList<quint32>>; // field -> columns

/// Two columns that mean one field are for a person to settle, not for a guess.
void settle(SheetLayout &layout, const Candidates &candidates, QMap<quint32, QString> &fields)
{
    for (auto each = candidates.begin(); each != candidates.end(); ++each) {
        const bool isNeeded = each.key() == "name"_L1 || each.key() == "id_number"_L1;
        if (each->size() == 1)
            fields.insert(each->front(), each.key());
        else
            layout.problems.append(twoColumns(each.key(), *each, isNeeded));
    }
}

/// A field with a good heading and a weak one takes the good one.
void mapColumns(SheetLayout &layout, const HeadingBlock &block, const SheetMapping &mapping)
{
    Candidates strong;
    Candidates weak;
    for (auto match = mapping.matches().begin(); match != mapping.matches().end(); ++match)
        (match->weak ? weak : strong)[match->field].append(match.key());
    for (auto each = strong.begin(); each != strong.end(); ++each)
        weak.remove(each.key());
    QMap<quint32, QString> fields;
    settle(layout, strong, fields);
    settle(layout, weak, fields);
    for (auto column = block.levels.begin(); column != block.levels.end(); ++column) {
        if (fields.contains(column.key()))
            layout.columns.append({column.key(), fields.value(column.key()), headingText(*column),
                mapping.matches().value(column.key()).reason,
                mapping.matches().value(column.key()).byContent});
        else
            layout.unmapped.insert(column.key(), headingText(*column));
    }
}

/// What a person chose for single columns wins over what was found.
void applyColumns(SheetLayout &layout, const QMap<quint32, QString> &chosen, const QString &reason)
{
    for (auto each = chosen.begin(); each != chosen.end(); ++each) {
        QString heading = layout.unmapped.take(each.key());
        layout.columns.removeIf([&](const ImportColumn &column) {
            if (column.column == each.key())
                heading = column.heading;
            else if (!each->isEmpty() && column.field == *each)
                layout.unmapped.insert(column.column, column.heading);
            return column.column == each.key() || (!each->isEmpty() && column.field == *each);
        });
        layout.problems.removeIf(
            [&](const Finding &finding) { return finding.column == each->toUtf8(); });
        if (importField(layout.kind, layout.registry, *each) != nullptr)
            layout.columns.append({each.key(), *each, heading, reason});
        else
            layout.unmapped.insert(each.key(), heading);
    }
    std::sort(layout.columns.begin(), layout.columns.end(),
        [](const ImportColumn &a, const ImportColumn &b) { return a.column < b.column; });
}

QString kindReason(const SheetMapping &mapping, const HeadingBlock &block)
{
    return QCoreApplication::translate("core", "%1 个标题中认出 %2 个")
        .arg(block.levels.size())
        .arg(mapping.size());
}

SheetLayout layoutOf(const HeadingBlock &block, const SheetMapping &mapping)
{
    SheetLayout layout{.kind = mapping.kind(),
        .registry = mapping.registry(),
        .reason = kindReason(mapping, block),
        .fingerprint = layoutFingerprint(block),
        .headerFirst = block.first,
        .headerLast = block.last};
    mapColumns(layout, block, mapping);
    return layout;
}

/// As a person or an earlier sheet told the kind.
SheetMapping mappingAs(
    SheetKind kind, const Table *registry, const HeadingBlock &block, const HeadingAliases &aliases)
{
    return registry != nullptr ? SheetMapping(*registry, block, aliases)
                               : SheetMapping(kind, block, aliases);
}

/// As it was chosen for another sheet with this heading.
SheetLayout layoutAsBefore(
    const HeadingBlock &block, const KnownLayout &known, const HeadingAliases &aliases)
{
    SheetLayout layout = layoutOf(block, mappingAs(known.kind, known.registry, block, aliases));
    const QString reason = QCoreApplication::translate("core", "同样的表头以前这样选定");
    layout.reason = reason;
    QMap<quint32, QString> columns;
    for (auto each = known.columns.begin(); each != known.columns.end(); ++each)
        columns.insert(each.key() + block.levels.firstKey(), *each);
    applyColumns(layout, columns, reason);
    return layout;
}

/// The layout when the heading is `block`; nothing when it is none.
std::optional<SheetLayout> layoutAt(const HeadingBlock &block, const LayoutKnowledge &knowledge,
    ColumnContents &contents, const LayoutChoice &choice, const QString &title)
{
    const auto known = choice.known.constFind(layoutFingerprint(block));
    if (choice.sheet.kind) {
        SheetMapping chosen
            = mappingAs(*choice.sheet.kind, choice.sheet.registry, block, knowledge.aliases);
        if (!choice.sheet.headerRow && chosen.size() < kFewestKnown
            && known == choice.known.constEnd())
            return std::nullopt;
        chosen.addContents(block, contents);
        auto layout = layoutOf(block, chosen);
        layout.reason = QCoreApplication::translate("core", "由您选定");
        return layout;
    }
    if (known != choice.known.constEnd())
        return layoutAsBefore(block, *known, knowledge.aliases);
    if (const auto mapping = likeliestMapping(block, knowledge, contents, title))
        return layoutOf(block, *mapping);
    return std::nullopt;
}

} // namespace

std::optional<quint32> SheetLayout::columnOf(QAnyStringView field) const
{
    for (const ImportColumn &each : columns)
        if (each.field == field)
            return each.column;
    return std::nullopt;
}

QByteArray layoutFingerprint(const HeadingBlock &block)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (auto column = block.levels.begin(); column != block.levels.end(); ++column) {
        const auto place = column.key() - block.levels.firstKey();
        hash.addData(QByteArray::number(place) + '\t');
        for (const QString &level : *column)
            hash.addData(headingKey(level).toUtf8() + '\t');
        hash.addData(QByteArrayLiteral("\n"));
    }
    return hash.result();
}

std::optional<SheetLayout> findLayout(const SheetScan &scan, const QString &sheetName,
    const LayoutKnowledge &knowledge, const LayoutChoice &choice)
{
    for (auto row = scan.top().begin(); row != scan.top().end() && row.key() < kSearchedRows;
         ++row) {
        const auto block = headingBlockAt(scan, row.key(), knowledge.aliases);
        if (!block || (choice.sheet.headerRow && block->last + 1 != *choice.sheet.headerRow))
            continue;
        ColumnContents contents(scan, block->last, knowledge.cells);
        auto layout
            = layoutAt(*block, knowledge, contents, choice, titleOf(scan, sheetName, block->first));
        if (!layout)
            continue;
        applyColumns(
            *layout, choice.sheet.columns, QCoreApplication::translate("core", "由您选定"));
        return layout;
    }
    return std::nullopt;
}

} // namespace core
