#include "core/figures/excess.h"

#include "core/figures/definitions.h"

namespace core {

using namespace Qt::StringLiterals;

void noteExcess(IndicatorReading &part, const IndicatorReading &whole, const Names &names)
{
    for (const auto &row : part.rows) {
        const auto *of = whole.find(row.unit);
        if (!row.value || !of || !of->value || *row.value <= *of->value)
            continue;
        const CodeItem *unit = names.code("report_unit"_L1, row.unit);
        part.notes.append(excessNote(
            (unit ? unit->title() : row.unit) + part.name, *row.value, whole.name, *of->value));
    }
}

} // namespace core
