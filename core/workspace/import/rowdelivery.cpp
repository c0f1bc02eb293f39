#include "core/workspace/import/rowdelivery.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

bool isSame(const Field &field, const Value &stored, const Value &offered)
{
    if (stored == offered)
        return true;
    const bool isText = field.kind == Kind::Text || field.kind == Kind::Memo;
    return isText && folded(stored.text()) == folded(offered.text());
}

/// Nothing is known yet: no value, or the one every new record begins with.
bool isOpen(const Field &field, const Value &stored)
{
    return stored.isNull() || (field.kind == Kind::Code && stored == field.fallback);
}

/// A text that is too long for its field is cut, and the row says so.
Value fitting(const Field &field, const Value &value, ImportRow &row)
{
    Value kept = normalised(field, value);
    const bool isLong = kept.isText() && field.length > 0 && kept.view().size() > field.length
        && (field.kind == Kind::Text || field.kind == Kind::Memo);
    if (!isLong)
        return kept;
    warnRow(row, u"E140"_s,
        QCoreApplication::translate("core", "%1超过 %2 字，只记前 %2 字")
            .arg(field.title())
            .arg(field.length));
    return kept.text().left(field.length);
}

} // namespace

void refuseRow(ImportRow &row, const QString &code, const QString &text, const QByteArray &column)
{
    row.outcome = RowOutcome::Blocked;
    row.effect = RowEffect::None;
    row.findings.append({code, Severity::Block, text, column});
}

void warnRow(ImportRow &row, const QString &code, const QString &text)
{
    row.findings.append(warned(code, text));
    if (row.outcome == RowOutcome::Accepted)
        row.outcome = RowOutcome::Warned;
}

void raiseEffect(ImportRow &row, RowEffect effect)
{
    if (row.outcome != RowOutcome::Blocked)
        row.effect = std::max(row.effect, effect);
}

void RowDelivery::take(
    ImportRow &row, const Table &table, Record &record, const QList<Offer> &offers) const
{
    const bool isNew = record.id == 0;
    for (const auto &[column, value] : offers) {
        const Field &field = *table.find(QString(column));
        const Value offered = fitting(field, value, row);
        const Value stored = table.value(record, column);
        if (offered.isNull() || isSame(field, stored, offered))
            continue;
        const bool isTaken = isNew || isOpen(field, stored)
            || m_request.existing == ImportRequest::Existing::Replaced;
        if (isTaken)
            table.set(record, column, offered);
        if (isNew)
            continue;
        const auto shown = [&](const Value &each) {
            return displayText(table, field, each, m_workspace.names());
        };
        row.differences.append({field.title(), shown(stored), shown(offered), isTaken});
        raiseEffect(row, isTaken ? RowEffect::Changed : RowEffect::Conflict);
    }
}

Result<RowId> RowDelivery::put(
    ImportRow &row, const Table &table, const std::optional<Record> &before, Record record)
{
    if (before && before->values == record.values) {
        raiseEffect(row, RowEffect::Same);
        return before->id;
    }
    if (auto derived = derive(table, record, m_workspace.rules()); !derived)
        return fail(derived.error());
    if (auto allowed = requireRow(editRight(table), table, record, m_workspace.rules()); !allowed) {
        refuseRow(row, u"R-601"_s, allowed.error().text);
        return RowId(0);
    }
    const auto findings = check(table, record, m_workspace.rules());
    if (!findings)
        return fail(findings.error());
    for (const auto &finding : *findings) {
        if (finding.severity == Severity::Block)
            refuseRow(row, importCode(finding.code), finding.text, finding.column);
    }
    if (row.outcome == RowOutcome::Blocked)
        return RowId(0);
    if (before) {
        if (auto updated = m_writer.update(table, record, int(row.number)); !updated)
            return fail(updated.error());
        raiseEffect(row, RowEffect::Changed);
    } else {
        auto id = m_writer.insert(table, record, int(row.number));
        if (!id)
            return id;
        record.id = *id;
        raiseEffect(row, RowEffect::New);
    }
    m_written.append({&table, before, record});
    return record.id;
}

Result<RowId> RowDelivery::draft(const Table &table, Record record)
{
    if (auto numbered = deriveNumber(table, record, m_workspace.rules()); !numbered)
        return fail(numbered.error());
    if (auto derived = derive(table, record, m_workspace.rules()); !derived)
        return fail(derived.error());
    if (auto allowed = requireRow(editRight(table), table, record, m_workspace.rules()); !allowed)
        return fail(allowed.error());
    auto id = m_writer.insert(table, record);
    if (!id)
        return id;
    record.id = *id;
    m_written.append({&table, std::nullopt, record});
    return record.id;
}

} // namespace core
