#include "core/exchange/headingaliases.h"

#include "core/base/datafile.h"
#include "core/exchange/cellvalues.h"
#include "core/exchange/registryfields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QHash<QString, QString> readNames(const QJsonObject &fields)
{
    QHash<QString, QString> names;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        for (const auto &alias : field.value().toArray())
            names.insert(headingKey(alias.toString()), field.key());
    return names;
}

QString learnedReason()
{
    return QCoreApplication::translate("core", "以前有人这样选定");
}

QString wordReason(const QString &field, const QString &key)
{
    return headingKey(importFieldLabel(field)) == key
        ? QCoreApplication::translate("core", "标题就是字段名")
        : QCoreApplication::translate("core", "标题是这个字段的常用写法");
}

/// The words of a declaration: headingKey -> column.
QHash<QString, QString> wordsOf(const Table &registry)
{
    QHash<QString, QString> words;
    for (const ImportField &field : registryFields(registry)) {
        if (field.declared == nullptr)
            continue;
        words.insert(headingKey(QString::fromUtf8(field.declared->label)), field.name);
        words.insert(headingKey(field.declared->title()), field.name);
    }
    return words;
}

} // namespace

HeadingAliases::HeadingAliases()
    : HeadingAliases(QHash<QString, QString>())
{ }

HeadingAliases::HeadingAliases(const QHash<QString, QString> &learned)
    : m_learned(learned)
{
    const auto read = readDataObject(u":/import/headings.json"_s);
    Q_ASSERT(read);
    const QJsonObject all = read.value_or(QJsonObject());
    m_common = readNames(all["all"_L1].toObject());
    m_weak = readNames(all["weak"_L1].toObject());
    for (const SheetKind kind : {SheetKind::Roster, SheetKind::Score, SheetKind::Certificate,
             SheetKind::Institution, SheetKind::Voucher, SheetKind::Subsidy})
        m_ofKind.insert(kind, readNames(all[sheetKindKey(kind)].toObject()));
    const QJsonObject groups = all["groups"_L1].toObject();
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        const QJsonObject members = group.value().toObject();
        for (auto member = members.begin(); member != members.end(); ++member)
            m_groups[headingKey(group.key())].insert(
                headingKey(member.key()), member.value().toString());
    }
    for (const auto &prefix : all["prefixes"_L1].toArray())
        m_prefixes.append(prefix.toString());
    const auto morphemes = readNames(all["morphemes"_L1].toObject());
    for (auto word = morphemes.begin(); word != morphemes.end(); ++word)
        m_morphemes.append({word.key(), *word});
    std::sort(m_morphemes.begin(), m_morphemes.end(), [](const auto &a, const auto &b) {
        return a.first.size() != b.first.size() ? a.first.size() > b.first.size()
                                                : a.first < b.first;
    });
    m_commonAlike = alikeOf(m_common);
    for (auto kind = m_ofKind.begin(); kind != m_ofKind.end(); ++kind)
        m_alikeOfKind.insert(kind.key(), alikeOf(*kind));
}

std::optional<HeadingMatch> HeadingAliases::match(SheetKind kind, const QStringList &levels) const
{
    if (levels.isEmpty())
        return std::nullopt;
    const QString leaf = headingKey(levels.last());
    for (qsizetype i = levels.size() - 1; i > 0; --i) {
        const QString group = headingKey(levels.at(i - 1));
        const QString field = m_groups.value(group).value(leaf);
        if (importField(kind, field) != nullptr)
            return HeadingMatch{.field = field,
                .reason = QCoreApplication::translate("core", "上面一级的标题是“%1”")
                              .arg(levels.at(i - 1).simplified())};
        if (auto joined = matchKey(kind, group + leaf))
            return joined;
    }
    return matchKey(kind, leaf);
}

std::optional<HeadingMatch> HeadingAliases::matchKey(SheetKind kind, const QString &key) const
{
    if (auto found = lookUp(kind, key))
        return found;
    for (const QString &prefix : m_prefixes)
        if (key.startsWith(prefix) && key.size() > prefix.size())
            if (auto found = lookUp(kind, key.sliced(prefix.size()))) {
                found->reason
                    = QCoreApplication::translate("core", "去掉“%1”后是常用写法").arg(prefix);
                return found;
            }
    return std::nullopt;
}

QString HeadingAliases::alike(const QString &key) const
{
    QString text = key;
    for (const auto &[word, meaning] : m_morphemes)
        text.replace(word, meaning);
    return text;
}

/// Without those that would mean two fields.
HeadingAliases::Names HeadingAliases::alikeOf(const Names &names) const
{
    Names found;
    QSet<QString> ambiguous;
    for (auto name = names.begin(); name != names.end(); ++name) {
        const QString key = alike(name.key());
        if (found.value(key, *name) != *name)
            ambiguous.insert(key);
        found.insert(key, *name);
    }
    for (const QString &key : std::as_const(ambiguous))
        found.remove(key);
    return found;
}

std::optional<HeadingMatch> HeadingAliases::lookUpAlike(SheetKind kind, const QString &key) const
{
    const QString same = alike(key);
    QString field = m_alikeOfKind.value(kind).value(same);
    if (field.isEmpty() && kind != SheetKind::Institution)
        field = m_commonAlike.value(same);
    if (importField(kind, field) == nullptr)
        return std::nullopt;
    return HeadingMatch{.field = field,
        .reason = QCoreApplication::translate("core", "标题与这个字段的常用写法同义")};
}

std::optional<HeadingMatch> HeadingAliases::lookUp(SheetKind kind, const QString &key) const
{
    const auto belongs
        = [kind](const QString &field) { return importField(kind, field) != nullptr; };
    if (const QString field = m_learned.value(key); belongs(field))
        return HeadingMatch{.field = field, .reason = learnedReason()};
    if (const QString field = m_ofKind.value(kind).value(key); belongs(field))
        return HeadingMatch{.field = field, .reason = wordReason(field, key)};
    if (const QString field = m_common.value(key); belongs(field) && kind != SheetKind::Institution)
        return HeadingMatch{.field = field, .reason = wordReason(field, key)};
    if (auto found = lookUpAlike(kind, key))
        return found;
    if (const QString field = m_weak.value(key); belongs(field) && kind != SheetKind::Institution)
        return HeadingMatch{.field = field,
            .weak = true,
            .reason = QCoreApplication::translate("core", "标题不够明确，没有更合适的列")};
    if (kind != SheetKind::Institution)
        return std::nullopt;
    // of the headings of persons, institutions share only these
    const QString field = m_common.value(key);
    const bool shared = field == "seq"_L1 || field == "bank_name"_L1 || field == "bank_account"_L1;
    return shared ? std::optional(HeadingMatch{.field = field, .reason = wordReason(field, key)})
                  : std::nullopt;
}

std::optional<HeadingMatch> HeadingAliases::match(
    const Table &registry, const QStringList &levels) const
{
    if (levels.isEmpty())
        return std::nullopt;
    const QString leaf = headingKey(levels.last());
    for (qsizetype i = levels.size() - 1; i > 0; --i) {
        const QString group = headingKey(levels.at(i - 1));
        const QString field = m_groups.value(group).value(leaf);
        if (importField(SheetKind::Registry, &registry, field) != nullptr)
            return HeadingMatch{.field = field, .reason = wordReason(field, leaf)};
        if (auto joined = lookUp(registry, group + leaf))
            return joined;
    }
    return lookUp(registry, leaf);
}

std::optional<HeadingMatch> HeadingAliases::lookUp(const Table &registry, const QString &key) const
{
    const auto belongs = [&registry](const QString &field) {
        return importField(SheetKind::Registry, &registry, field) != nullptr;
    };
    if (const QString field = m_learned.value(key); belongs(field))
        return HeadingMatch{.field = field, .reason = learnedReason()};
    auto words = m_ofRegistry.find(registry.number);
    if (words == m_ofRegistry.end())
        words = m_ofRegistry.insert(registry.number, wordsOf(registry));
    if (const QString field = words->value(key); !field.isEmpty())
        return HeadingMatch{.field = field,
            .reason
            = QCoreApplication::translate("core", "与台账“%1”的字段同名").arg(registry.caption())};
    const bool isInstitution = registry.name == "institution"_L1;
    const QString other
        = isInstitution ? m_ofKind.value(SheetKind::Institution).value(key) : QString();
    for (const QString &field : {other, m_common.value(key), m_common.value(key) + u"_code"_s}) {
        if (belongs(field))
            return HeadingMatch{.field = field, .reason = wordReason(field, key)};
    }
    return std::nullopt;
}

bool HeadingAliases::isKnown(const QString &heading) const
{
    const QString key = headingKey(heading);
    if (key.isEmpty())
        return false;
    for (const Names &names : m_ofKind)
        if (names.contains(key))
            return true;
    return m_common.contains(key) || m_weak.contains(key) || m_learned.contains(key)
        || matchKey(SheetKind::Roster, key).has_value();
}

} // namespace core
