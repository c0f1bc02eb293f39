#pragma once

#include "core/exchange/columncontents.h"
#include "core/exchange/headingaliases.h"
#include "core/exchange/headingblock.h"

namespace core {

/// The words that a heading must have before its rows are taken for a table.
inline constexpr qsizetype kFewestKnown = 3;

/// What is known when a heading is read.
struct LayoutKnowledge
{
    const HeadingAliases &aliases;
    const FieldReader &cells;
};

/// The field of each column when the heading is read as one of `kind`, or of a registry. What no
/// heading tells is looked for in the cells below.
class SheetMapping
{
public:
    SheetMapping(SheetKind kind, const HeadingBlock &block, const HeadingAliases &aliases);
    SheetMapping(const Table &registry, const HeadingBlock &block, const HeadingAliases &aliases);

    SheetKind kind() const { return m_kind; }
    const Table *registry() const { return m_registry; }
    /// Columns that their headings tell.
    qsizetype size() const { return m_named; }
    const QMap<quint32, HeadingMatch> &matches() const { return m_matches; }

    /// Takes the columns whose cells can be one missing field only.
    void addContents(const HeadingBlock &block, ColumnContents &contents);

    bool has(QLatin1StringView field) const;
    int count(std::initializer_list<QLatin1StringView> fields) const;

private:
    bool isNamed(QLatin1StringView field) const;

    SheetKind m_kind;
    const Table *m_registry = nullptr;
    QMap<quint32, HeadingMatch> m_matches;
    qsizetype m_named = 0;
};

/// A list of one of the known kinds, or of a registry whose words the heading fits better; nothing
/// when the heading is none.
std::optional<SheetMapping> likeliestMapping(const HeadingBlock &block,
    const LayoutKnowledge &knowledge, ColumnContents &contents, const QString &title);

} // namespace core
