#include "core/workspace/findbylist.h"

#include "core/base/citizenid.h"
#include "core/base/text.h"
#include "core/domain/catalog.h"
#include "core/exchange/cellvalues.h"
#include "core/schema/format.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype kMostItems = 20'000;
constexpr qsizetype kLooked = 50; // items that tell what the list is
constexpr qsizetype kShortId = 15;
constexpr qsizetype kLongId = 18;
constexpr qsizetype kMobile = 11;

bool isNumberOf(const Field &field)
{
    return field.form == Form::CitizenId || field.form == Form::CreditCode
        || field.is(Rule::Unique);
}

bool isKey(const Table &table, const Field &field)
{
    const bool isNamed = table.title.contains(field.column)
        || std::any_of(table.keys.begin(), table.keys.end(),
            [&](const auto &key) { return key.contains(field.column); });
    return field.kind == Kind::Text && (isNumberOf(field) || isNamed || field.form == Form::Mobile);
}

/// How well the form of the items fits the field, in items.
int fitOf(const Field &field, const QStringList &items)
{
    int fit = 0;
    for (const auto &item : items.first(std::min(kLooked, items.size()))) {
        const QString number = normaliseIdNumber(item);
        const bool isId = (number.size() == kLongId || number.size() == kShortId)
            && isAsciiDigits(QStringView(number).chopped(1));
        const bool isMobile = number.size() == kMobile && isAsciiDigits(number);
        const bool hasDigits = std::any_of(item.begin(), item.end(), &isAsciiDigit);
        if (field.form == Form::CitizenId)
            fit += isId ? 2 : 0;
        else if (field.form == Form::Mobile)
            fit += isMobile ? 2 : 0;
        else if (!isId && !isMobile)
            fit += hasDigits == (isNumberOf(field) || field.is(Rule::Key)) ? 1 : 0;
    }
    return fit;
}

/// As the ledger would store it, so that blanks, widths and cases do not matter.
QString storedKey(const Workspace &workspace, const Field &field, const QString &item)
{
    if (field.form == Form::CitizenId)
        return normaliseIdNumber(item);
    const auto value = parseValue(field, item, workspace.names());
    return value ? value->plain() : item;
}

} // namespace

QList<ListKey> listKeys(const Table &table)
{
    QList<ListKey> keys;
    for (const auto &field : table.fields) {
        if (isKey(table, field))
            keys.append({{&table, QString(field.column)}, &field, field.title()});
    }
    for (const auto &link : table.fields) {
        const Table *other
            = link.kind == Kind::Link ? tableNamed(QString(link.reference)) : nullptr;
        if (!other || link.is(Rule::System) || other == &table)
            continue;
        for (const auto &field : other->fields) {
            const bool isTitle = !other->title.isEmpty() && other->title.first() == field.column;
            if (field.kind == Kind::Text && (isNumberOf(field) || isTitle))
                keys.append({{&table, QString(field.column), QString(link.column), other}, &field,
                    link.title() + u" · "_s + field.title()});
        }
    }
    return keys;
}

QStringList listItems(const QString &text)
{
    static const QRegularExpression kBetween(u"[\\t\\r\\n,，、;；]+"_s);
    QStringList items;
    QSet<QString> seen;
    for (const auto &part : text.split(kBetween, Qt::SkipEmptyParts)) {
        const QString item = textOf(textCell(part));
        if (item.isEmpty() || seen.contains(item))
            continue;
        seen.insert(item);
        items.append(item);
    }
    return items;
}

qsizetype likelyKey(const QList<ListKey> &keys, const QStringList &items)
{
    qsizetype best = keys.isEmpty() ? -1 : 0;
    int most = 0;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const int fit = fitOf(*keys.at(i).field, items);
        if (fit > most) {
            most = fit;
            best = i;
        }
    }
    return best;
}

QList<RowId> FoundList::rows() const
{
    QList<RowId> all = found;
    for (const auto &each : several)
        all += each.rows;
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

Result<FoundList> findByList(
    const Workspace &workspace, const ListKey &key, const QStringList &items)
{
    if (items.size() > kMostItems) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate("core", "一次最多查 %1 个，名单里有 %2 个。请分几次查。")
                .arg(kMostItems)
                .arg(items.size())});
    }
    QHash<QString, QList<RowId>> rows;
    QStringList keys;
    for (const auto &item : items) {
        keys.append(storedKey(workspace, *key.field, item));
        rows.insert(keys.constLast(), {});
    }
    const auto found = rowsByKeys(workspace.database(), key.place, rows.keys());
    if (!found)
        return fail(found.error());
    for (const auto &row : *found)
        rows[row.key].append(row.id);
    FoundList list;
    QSet<QString> done;
    const QString heading = headingKey(key.field->title());
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (done.contains(keys.at(i)) || headingKey(items.at(i)) == heading)
            continue;
        done.insert(keys.at(i));
        const auto ids = rows.value(keys.at(i));
        if (ids.isEmpty())
            list.missing.append(items.at(i));
        else if (ids.size() == 1)
            list.found.append(ids.constFirst());
        else
            list.several.append({items.at(i), ids});
    }
    return list;
}

} // namespace core
