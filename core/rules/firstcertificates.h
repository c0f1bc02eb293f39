#pragma once

#include "core/storage/changewriter.h"
#include "core/storage/codebook.h"
#include "core/storage/rulequeries.h"

#include <QHash>

#include <optional>

namespace core {

/// Which certificates make a new skilled, or a new high-skilled, person: the first by day of issue,
/// then id, of the kinds that count; not for those who were so before the registry began
/// (domain.md 5.1).
class FirstCertificates
{
public:
    explicit FirstCertificates(const Names &names)
        : m_names(names)
    { }

    struct Flags
    {
        bool isFirstSkilled = false;
        bool isFirstHigh = false;
        bool operator==(const Flags &) const = default;
    };
    /// For rows as forEachFlagRow gives them: person by person, each in order.
    Flags next(const FlagRow &row);

private:
    struct Kind
    {
        bool isSkilled = false;
        bool hasLevel = false;
    };
    const Kind &kind(const QString &code);
    bool isHigh(const QString &level);

    const Names &m_names;
    QHash<QString, Kind> m_kinds;
    QHash<QString, bool> m_highLevels;
    RowId m_person = 0;
    bool m_hasSkilled = false;
    bool m_hasHigh = false;
};

/// A certificate whose stored flags are not what follows from the rows.
struct WrongFlag
{
    RowId certificate = 0;
    FirstCertificates::Flags right;
};
/// `persons` empty: everybody's.
Result<QList<WrongFlag>> wrongFlags(const Database &database, const Names &names,
    const std::optional<QList<RowId>> &persons = std::nullopt);

/// Puts the flags of these persons right, or of the whole ledger; returns how many certificates
/// changed.
Result<int> recomputeFlags(ChangeWriter &writer, const Names &names,
    const std::optional<QList<RowId>> &persons = std::nullopt);

/// Sets the flags of new certificates before they are inserted in this order, so that an import
/// writes each row once; certificates already there that lose a flag are put right by follow().
Result<void> presetFlags(QList<Record> &certificates, const Database &database, const Names &names);

} // namespace core
