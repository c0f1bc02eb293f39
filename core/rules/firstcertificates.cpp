#include "core/rules/firstcertificates.h"

#include "core/domain/certificate.h"
#include "core/rules/checking.h"

#include <algorithm>

namespace core {

namespace {

constexpr auto kNoLevel = "NA"_L1;

/// A certificate among those of its person.
struct Entry
{
    FlagRow row;
    qsizetype index = -1; // in the list of new ones; −1: stored
};

FlagRow flagRowOf(const Record &record)
{
    const Table &table = certificates();
    const QString status = table.value(record, kStatus).text();
    FlagRow row;
    row.certificate = record.id;
    row.person = table.value(record, "person"_L1).integer();
    row.kind = table.value(record, "kind"_L1).text();
    row.level = table.value(record, "level"_L1).text();
    row.issueDate = table.value(record, "issue_date"_L1).text();
    row.counts = !status.isEmpty() && status != "draft"_L1 && status != "revoked"_L1
        && table.value(record, "reissue_of"_L1).isNull() && !row.issueDate.isEmpty();
    return row;
}

} // namespace

const FirstCertificates::Kind &FirstCertificates::kind(const QString &code)
{
    auto known = m_kinds.constFind(code);
    if (known == m_kinds.constEnd()) {
        const CodeItem *item = m_names.code("certificate_kind"_L1, code);
        const Kind read{isFlagged(item, "counts_as_skilled"_L1),
            isFlagged(item, "has_level"_L1) && isFlagged(item, "counts_as_certified"_L1)};
        known = m_kinds.insert(code, read);
    }
    return *known;
}

bool FirstCertificates::isHigh(const QString &level)
{
    auto known = m_highLevels.constFind(level);
    if (known == m_highLevels.constEnd()) {
        constexpr int kHighRank = 4;
        known = m_highLevels.insert(level, levelRank(level, m_names) >= kHighRank);
    }
    return *known;
}

FirstCertificates::Flags FirstCertificates::next(const FlagRow &row)
{
    if (row.person != m_person) {
        m_person = row.person;
        m_hasSkilled = !row.priorLevel.isEmpty() && row.priorLevel != kNoLevel;
        m_hasHigh = row.priorHigh;
    }
    Flags flags;
    if (!row.counts)
        return flags;
    const Kind &counted = kind(row.kind);
    flags.isFirstSkilled = counted.isSkilled && !m_hasSkilled;
    flags.isFirstHigh = counted.hasLevel && !m_hasHigh && isHigh(row.level);
    m_hasSkilled = m_hasSkilled || flags.isFirstSkilled;
    m_hasHigh = m_hasHigh || flags.isFirstHigh;
    return flags;
}

Result<QList<WrongFlag>> wrongFlags(
    const Database &database, const Names &names, const std::optional<QList<RowId>> &persons)
{
    FirstCertificates first(names);
    QList<WrongFlag> wrong;
    auto read = forEachFlagRow(database, persons, [&](const FlagRow &row) {
        const auto flags = first.next(row);
        if (flags != FirstCertificates::Flags{row.isFirstSkilled, row.isFirstHigh})
            wrong.append({row.certificate, flags});
    });
    if (!read)
        return fail(read.error());
    return wrong;
}

Result<int> recomputeFlags(
    ChangeWriter &writer, const Names &names, const std::optional<QList<RowId>> &persons)
{
    const Table &table = certificates();
    const auto wrong = wrongFlags(writer.database(), names, persons);
    if (!wrong)
        return fail(wrong.error());
    for (const auto &flag : *wrong) {
        auto record = writer.read(table, flag.certificate);
        if (!record)
            return fail(record.error());
        if (!*record)
            continue;
        table.set(**record, "is_first_skilled"_L1, flag.right.isFirstSkilled ? 1 : 0);
        table.set(**record, "is_first_high"_L1, flag.right.isFirstHigh ? 1 : 0);
        if (auto written = writer.update(table, **record); !written)
            return fail(written.error());
    }
    return int(wrong->size());
}

Result<void> presetFlags(QList<Record> &records, const Database &database, const Names &names)
{
    const Table &table = certificates();
    QHash<RowId, QList<Entry>> entries;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const FlagRow row = flagRowOf(records[i]);
        entries[row.person].append({row, i});
    }
    const QList<RowId> people = entries.keys();
    auto stored = forEachFlagRow(
        database, people, [&](const FlagRow &row) { entries[row.person].append({row}); });
    if (!stored)
        return stored;
    auto known = forEachPrior(database, people, [&](RowId person, const QString &level, bool high) {
        for (auto &entry : entries[person]) {
            entry.row.priorLevel = level;
            entry.row.priorHigh = high;
        }
    });
    if (!known)
        return known;
    FirstCertificates first(names);
    for (auto &own : entries) {
        // of one day, those already there come first, as their ids do
        std::stable_sort(own.begin(), own.end(), [](const Entry &a, const Entry &b) {
            if (a.row.issueDate != b.row.issueDate)
                return a.row.issueDate < b.row.issueDate;
            return a.index < 0 && b.index >= 0;
        });
        for (const auto &entry : std::as_const(own)) {
            const auto flags = first.next(entry.row);
            if (entry.index < 0)
                continue;
            table.set(records[entry.index], "is_first_skilled"_L1, flags.isFirstSkilled ? 1 : 0);
            table.set(records[entry.index], "is_first_high"_L1, flags.isFirstHigh ? 1 : 0);
        }
    }
    return {};
}

} // namespace core
