#include "core/exchange/importreading.h"

#include "core/exchange/cellreference.h"
#include "core/exchange/registryfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

QString rowOutcomeKey(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Accepted:
        return u"accepted"_s;
    case RowOutcome::Warned:
        return u"warned"_s;
    case RowOutcome::Blocked:
        return u"blocked"_s;
    case RowOutcome::Ignored:
        return u"ignored"_s;
    }
    return {};
}

QString rowEffectKey(RowEffect effect)
{
    switch (effect) {
    case RowEffect::None:
        break;
    case RowEffect::Same:
        return u"same"_s;
    case RowEffect::Changed:
        return u"changed"_s;
    case RowEffect::Conflict:
        return u"conflict"_s;
    case RowEffect::New:
        return u"new"_s;
    }
    return {};
}

qsizetype SheetReading::count(RowEffect effect) const
{
    return std::count_if(rows.begin(), rows.end(), [effect](const ImportRow &row) {
        return row.outcome != RowOutcome::Blocked && row.effect == effect;
    });
}

QString SheetReading::caption() const
{
    return registry != nullptr ? registry->caption() : sheetKindLabel(kind);
}

QString SheetReading::labelOf(QAnyStringView column) const
{
    const ImportField *field = importField(kind, registry, column);
    return field != nullptr ? importFieldLabel(*field) : column.toString();
}

qsizetype SheetReading::count(RowOutcome outcome) const
{
    return std::count_if(rows.begin(), rows.end(),
        [outcome](const ImportRow &row) { return row.outcome == outcome; });
}

qsizetype SheetReading::indexOf(QAnyStringView field) const
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns.at(i).field == field)
            return i;
    return -1;
}

QString SheetReading::value(const ImportRow &row, QAnyStringView field) const
{
    const qsizetype at = indexOf(field);
    return at >= 0 && at < row.values.size() ? row.values.at(at) : QString();
}

QString SheetReading::columnOf(QAnyStringView field) const
{
    const qsizetype at = indexOf(field);
    return at >= 0 ? columnLetters(columns.at(at).column) : QString();
}

qsizetype ImportReading::count(RowEffect effect) const
{
    qsizetype rows = 0;
    for (const SheetReading &sheet : sheets)
        rows += sheet.count(effect);
    return rows;
}

qsizetype ImportReading::count(RowOutcome outcome) const
{
    qsizetype rows = 0;
    for (const SheetReading &sheet : sheets)
        rows += sheet.count(outcome);
    return rows;
}

} // namespace core
