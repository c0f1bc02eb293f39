#include "core/exchange/sheetlayout.h"

#include "core/base/text.h"
#include "core/exchange/cellreference.h"
#include "core/exchange/registryfields.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr quint32 kSearchedRows = 20;
constexpr qsizetype kFewestKnown = 3;

// the order in which kinds are tried: what only they have decides, a roster is the rest
constexpr std::array kOrder{SheetKind::Institution, SheetKind::Voucher, SheetKind::Subsidy,
    SheetKind::Certificate, SheetKind::Score, SheetKind::Roster};

enum class Evidence { None, Weak, Strong };

/// The field of each column when the heading is read as one of `kind`.
class Mapping
{
public:
    Mapping(SheetKind kind, const HeadingBlock &block, const HeadingAliases &aliases)
        : m_kind(kind)
    {
        for (auto column = block.levels.begin(); column != block.levels.end(); ++column)
            if (const auto match = aliases.match(kind, *column))
                m_matches.insert(column.key(), *match);
    }

    Mapping(const Table &registry, const HeadingBlock &block, const HeadingAliases &aliases)
        : m_kind(SheetKind::Registry)
        , m_registry(&registry)
    {
        for (auto column = block.levels.begin(); column != block.levels.end(); ++column)
            if (const auto match = aliases.match(registry, *column))
                m_matches.insert(column.key(), *match);
    }

    SheetKind kind() const { return m_kind; }
    const Table *registry() const { return m_registry; }
    qsizetype size() const { return m_matches.size(); }
    const QMap<quint32, HeadingMatch> &matches() const { return m_matches; }

    bool has(QLatin1StringView field) const
    {
        return std::any_of(m_matches.begin(), m_matches.end(),
            [field](const HeadingMatch &match) { return match.field == field; });
    }

    int count(std::initializer_list<QLatin1StringView> fields) const
    {
        return static_cast<int>(
            std::count_if(fields.begin(), fields.end(), [this](auto field) { return has(field); }));
    }

private:
    SheetKind m_kind;
    const Table *m_registry = nullptr;
    QMap<quint32, HeadingMatch> m_matches;
};

Evidence evidence(const Mapping &mapping)
{
    const bool person = mapping.has("name"_L1) && mapping.has("id_number"_L1);
    const auto strongest = [](int count, int strong) {
        return count >= strong ? Evidence::Strong : count > 0 ? Evidence::Weak : Evidence::None;
    };
    switch (mapping.kind()) {
    case SheetKind::Ignored:
    case SheetKind::Registry:
        return Evidence::None;
    case SheetKind::Roster:
        return person ? Evidence::Strong : Evidence::None;
    case SheetKind::Institution:
        return mapping.has("name"_L1)
                && (mapping.has("uscc"_L1)
                    || mapping.count({"institution_kind"_L1, "licence_no"_L1, "legal_person"_L1,
                           "ownership"_L1, "address"_L1, "is_designated"_L1, "institution_no"_L1})
                        >= 2)
            ? Evidence::Strong
            : Evidence::None;
    case SheetKind::Voucher:
        return mapping.has("voucher_no"_L1)
            ? strongest(
                mapping.count({"voucher_kind"_L1, "face_value"_L1, "issued_on"_L1, "claimed_on"_L1,
                    "used_on"_L1, "redeemed_on"_L1, "valid_to"_L1, "voucher_status"_L1}),
                2)
            : Evidence::None;
    case SheetKind::Subsidy:
        return person
            ? strongest(
                mapping.has("amount"_L1) ? 2 : mapping.count({"standard"_L1, "subsidy_kind"_L1}), 2)
            : Evidence::None;
    case SheetKind::Certificate:
        return person && mapping.has("certificate_no"_L1)
            ? strongest(1 + mapping.count({"issue_date"_L1, "issuer"_L1, "certificate_kind"_L1}), 2)
            : Evidence::None;
    case SheetKind::Score:
        return person ? strongest(
                   mapping.count({"theory_score"_L1, "practical_score"_L1, "total_score"_L1}) * 2
                       + mapping.count({"result"_L1}),
                   2)
                      : Evidence::None;
    }
    return Evidence::None;
}

bool isNamedAs(SheetKind kind, const QString &title)
{
    switch (kind) {
    case SheetKind::Score:
        return title.contains(u"成绩"_s) || title.contains(u"考核"_s) || title.contains(u"鉴定"_s);
    case SheetKind::Certificate:
        return title.contains(u"证书"_s) || title.contains(u"发证"_s) || title.contains(u"取证"_s);
    case SheetKind::Subsidy:
        return title.contains(u"补贴"_s);
    case SheetKind::Voucher:
        return title.contains(u'券');
    case SheetKind::Institution:
        return title.contains(u"机构"_s);
    case SheetKind::Roster:
    case SheetKind::Ignored:
    case SheetKind::Registry:
        return false;
    }
    return false;
}

/// The name of the sheet and what stands above the heading.
QString titleOf(const SheetScan &scan, const QString &sheetName, quint32 headerFirst)
{
    QString title = sheetName;
    for (auto row = scan.top().begin(); row != scan.top().end() && row.key() < headerFirst; ++row)
        for (const CellValue &cell : *row)
            title += u' ' + textOf(cell);
    return title;
}

std::optional<Mapping> bestMapping(
    const HeadingBlock &block, const HeadingAliases &aliases, const QString &title)
{
    const Mapping asRoster(SheetKind::Roster, block, aliases);
    const bool ofPersons = evidence(asRoster) != Evidence::None;
    for (const SheetKind kind : kOrder) {
        const Mapping mapping(kind, block, aliases);
        if (mapping.matches().size() < kFewestKnown
            || (kind == SheetKind::Institution && ofPersons))
            continue;
        const Evidence found = evidence(mapping);
        if (found == Evidence::Strong || (found == Evidence::Weak && isNamedAs(kind, title)))
            return mapping;
    }
    return std::nullopt;
}

bool isNamedAs(const Table &registry, const QString &title)
{
    return title.contains(QString::fromUtf8(registry.label)) || title.contains(registry.caption());
}

/// How well a registry's declaration fits: its words, and whether what it cannot do without is
/// there.
qsizetype fitOf(const Mapping &mapping, const QString &title)
{
    qsizetype fit = mapping.size() * 2 + (isNamedAs(*mapping.registry(), title) ? 3 : 0);
    for (const ImportField &field : registryFields(*mapping.registry())) {
        const bool isNeeded = field.declared != nullptr && field.declared->is(Rule::Required)
            && !field.declared->is(Rule::Key) && field.declared->fallback.isNull();
        if (isNeeded)
            fit += mapping.has(field.name) ? 1 : -1;
    }
    return fit;
}

std::optional<Mapping> bestRegistry(
    const HeadingBlock &block, const HeadingAliases &aliases, const QString &title)
{
    std::optional<Mapping> best;
    for (const Table *registry : importableRegistries()) {
        const Mapping mapping(*registry, block, aliases);
        const bool covers
            = mapping.size() >= kFewestKnown && mapping.size() * 2 >= block.levels.size();
        if (covers && (!best || fitOf(mapping, title) > fitOf(*best, title)))
            best = mapping;
    }
    return best;
}

/// A list of one of the known kinds, or of a registry whose words the heading fits better.
std::optional<Mapping> likeliest(
    const HeadingBlock &block, const HeadingAliases &aliases, const QString &title)
{
    const auto known = bestMapping(block, aliases, title);
    auto registry = bestRegistry(block, aliases, title);
    if (!known || !registry)
        return known ? known : registry;
    const qsizetype lead = isNamedAs(*registry->registry(), title) ? 1 : 2;
    return registry->size() >= known->size() + lead ? registry : known;
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
void mapColumns(SheetLayout &layout, const HeadingBlock &block, const Mapping &mapping)
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
                mapping.matches().value(column.key()).reason});
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

QString kindReason(const Mapping &mapping, const HeadingBlock &block)
{
    return QCoreApplication::translate("core", "%1 个标题中认出 %2 个")
        .arg(block.levels.size())
        .arg(mapping.size());
}

SheetLayout layoutOf(const HeadingBlock &block, const Mapping &mapping)
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

Mapping mappingAs(
    SheetKind kind, const Table *registry, const HeadingBlock &block, const HeadingAliases &aliases)
{
    return registry != nullptr ? Mapping(*registry, block, aliases) : Mapping(kind, block, aliases);
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
std::optional<SheetLayout> layoutAt(const HeadingBlock &block, const HeadingAliases &aliases,
    const LayoutChoice &choice, const QString &title)
{
    const auto known = choice.known.constFind(layoutFingerprint(block));
    if (choice.sheet.kind) {
        const Mapping chosen = mappingAs(*choice.sheet.kind, choice.sheet.registry, block, aliases);
        if (!choice.sheet.headerRow && chosen.size() < kFewestKnown
            && known == choice.known.constEnd())
            return std::nullopt;
        auto layout = layoutOf(block, chosen);
        layout.reason = QCoreApplication::translate("core", "由您选定");
        return layout;
    }
    if (known != choice.known.constEnd())
        return layoutAsBefore(block, *known, aliases);
    if (const auto mapping = likeliest(block, aliases, title))
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
    const HeadingAliases &aliases, const LayoutChoice &choice)
{
    for (auto row = scan.top().begin(); row != scan.top().end() && row.key() < kSearchedRows;
         ++row) {
        const auto block = headingBlockAt(scan, row.key(), aliases);
        if (!block || (choice.sheet.headerRow && block->last + 1 != *choice.sheet.headerRow))
            continue;
        auto layout = layoutAt(*block, aliases, choice, titleOf(scan, sheetName, block->first));
        if (!layout)
            continue;
        applyColumns(
            *layout, choice.sheet.columns, QCoreApplication::translate("core", "由您选定"));
        return layout;
    }
    return std::nullopt;
}

} // namespace core
