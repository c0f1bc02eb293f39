#pragma once

#include "core/exchange/importfields.h"

#include <QHash>
#include <QStringList>

namespace core {

/// The field a heading means.
struct HeadingMatch
{
    QString field;
    bool weak
        = false; // a word such as 说明 or 编号: counts only where no better column has the field
    bool byContent = false; // told by the cells, not by the heading
    QString reason = {}; // in words
};

/// Knows which heading means which field, from a resource and from what a sender's sheets taught.
class HeadingAliases
{
public:
    HeadingAliases();

    /// `learned`: headingKey -> field, chosen by a person before; wins over everything.
    explicit HeadingAliases(const QHash<QString, QString> &learned);

    /// `levels`: the heading of a column from its highest group down; the lowest decides, with its
    /// groups where needed (许可证有效期 over 起).
    std::optional<HeadingMatch> match(SheetKind kind, const QStringList &levels) const;

    /// The same for a list of rows of a registry: the words of its declaration, of its people, and
    /// the other words for a field of the same name.
    std::optional<HeadingMatch> match(const Table &registry, const QStringList &levels) const;

    /// Whether a heading of this name is known for any kind.
    bool isKnown(const QString &heading) const;

private:
    using Names = QHash<QString, QString>; // headingKey -> field

    /// 券编码 and 券编号 are one: words of one meaning stand for each other.
    QString alike(const QString &key) const;
    Names alikeOf(const Names &names) const;
    std::optional<HeadingMatch> lookUpAlike(SheetKind kind, const QString &key) const;
    std::optional<HeadingMatch> matchKey(SheetKind kind, const QString &key) const;
    std::optional<HeadingMatch> lookUp(SheetKind kind, const QString &key) const;
    std::optional<HeadingMatch> lookUp(const Table &registry, const QString &key) const;

    Names m_learned;
    Names m_common;
    Names m_weak;
    QHash<SheetKind, Names> m_ofKind;
    mutable QHash<int, Names> m_ofRegistry; // by number of the table, made when asked for
    QHash<QString, Names> m_groups;
    QStringList m_prefixes;
    QList<std::pair<QString, QString>> m_morphemes; // the longest first -> what stands for it
    Names m_commonAlike;
    QHash<SheetKind, Names> m_alikeOfKind;
};

} // namespace core
