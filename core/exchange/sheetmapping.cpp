#include "core/exchange/sheetmapping.h"

#include "core/exchange/registryfields.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype kFewestNamed = 2; // before the cells below are asked

// the order in which kinds are tried: what only they have decides, a roster is the rest
constexpr std::array kOrder{SheetKind::Institution, SheetKind::Voucher, SheetKind::Subsidy,
    SheetKind::Certificate, SheetKind::Score, SheetKind::Roster};

enum class Evidence { None, Weak, Strong };

Evidence evidence(const SheetMapping &mapping)
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

std::optional<SheetMapping> bestMapping(const HeadingBlock &block, const HeadingAliases &aliases,
    ColumnContents &contents, const QString &title)
{
    const auto mappingOf = [&](SheetKind kind) {
        SheetMapping mapping(kind, block, aliases);
        if (mapping.size() >= kFewestNamed)
            mapping.addContents(block, contents);
        return mapping;
    };
    const bool ofPersons = evidence(mappingOf(SheetKind::Roster)) != Evidence::None;
    for (const SheetKind kind : kOrder) {
        SheetMapping mapping = mappingOf(kind);
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
qsizetype fitOf(const SheetMapping &mapping, const QString &title)
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

std::optional<SheetMapping> bestRegistry(
    const HeadingBlock &block, const HeadingAliases &aliases, const QString &title)
{
    std::optional<SheetMapping> best;
    for (const Table *registry : importableRegistries()) {
        const SheetMapping mapping(*registry, block, aliases);
        const bool covers
            = mapping.size() >= kFewestKnown && mapping.size() * 2 >= block.levels.size();
        if (covers && (!best || fitOf(mapping, title) > fitOf(*best, title)))
            best = mapping;
    }
    return best;
}

} // namespace

SheetMapping::SheetMapping(SheetKind kind, const HeadingBlock &block, const HeadingAliases &aliases)
    : m_kind(kind)
{
    for (auto column = block.levels.begin(); column != block.levels.end(); ++column)
        if (const auto match = aliases.match(kind, *column))
            m_matches.insert(column.key(), *match);
    m_named = m_matches.size();
}

SheetMapping::SheetMapping(
    const Table &registry, const HeadingBlock &block, const HeadingAliases &aliases)
    : m_kind(SheetKind::Registry)
    , m_registry(&registry)
{
    for (auto column = block.levels.begin(); column != block.levels.end(); ++column)
        if (const auto match = aliases.match(registry, *column))
            m_matches.insert(column.key(), *match);
    m_named = m_matches.size();
}

void SheetMapping::addContents(const HeadingBlock &block, ColumnContents &contents)
{
    std::vector<const ImportField *> missing;
    for (const ImportField &field : importFields(m_kind, m_registry))
        if (!isNamed(field.name))
            missing.push_back(&field);
    QList<quint32> columns;
    for (const quint32 column : block.levels.keys())
        if (!m_matches.contains(column) || m_matches.value(column).weak)
            columns.append(column);
    const auto found = contents.match(columns, missing);
    for (auto match = found.begin(); match != found.end(); ++match) {
        if (m_matches.value(match.key()).field != match->field)
            m_matches.insert(
                match.key(), {.field = match->field, .byContent = true, .reason = match->reason});
    }
}

/// A column's heading tells so beyond doubt.
bool SheetMapping::isNamed(QLatin1StringView field) const
{
    return std::any_of(m_matches.begin(), m_matches.end(),
        [field](const HeadingMatch &match) { return match.field == field && !match.weak; });
}

bool SheetMapping::has(QLatin1StringView field) const
{
    return std::any_of(m_matches.begin(), m_matches.end(),
        [field](const HeadingMatch &match) { return match.field == field; });
}

int SheetMapping::count(std::initializer_list<QLatin1StringView> fields) const
{
    return static_cast<int>(
        std::count_if(fields.begin(), fields.end(), [this](auto field) { return has(field); }));
}

std::optional<SheetMapping> likeliestMapping(const HeadingBlock &block,
    const LayoutKnowledge &knowledge, ColumnContents &contents, const QString &title)
{
    const auto known = bestMapping(block, knowledge.aliases, contents, title);
    auto registry = bestRegistry(block, knowledge.aliases, title);
    if (registry)
        registry->addContents(block, contents);
    if (!known || !registry)
        return known ? known : registry;
    const qsizetype lead = isNamedAs(*registry->registry(), title) ? 1 : 2;
    return registry->size() >= known->size() + lead ? registry : known;
}

} // namespace core
