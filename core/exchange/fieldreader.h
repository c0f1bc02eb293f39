#pragma once

#include "core/base/citizenid.h"
#include "core/base/finding.h"
#include "core/exchange/cellvalues.h"
#include "core/exchange/codematcher.h"
#include "core/exchange/importoptions.h"

namespace core {

/// Turns one cell into the normalised value of a field and says what is wrong with it.
class FieldReader
{
public:
    FieldReader(const ImportOptions &options, CodeMatcher &codes)
        : m_options(options)
        , m_codes(codes)
    { }

    void setDaySystem(DaySystem days) { m_days = days; }

    struct Value
    {
        QString text = {}; // empty: none
        Findings findings = {};
    };
    Value read(const ImportField &field, const CellValue &cell, MoneyUnit unit) const;

    /// The id with what was derived from it; a number that lost digits is E105 whatever it holds.
    CitizenId readId(const CellValue &cell) const;

private:
    CellValue translated(const ImportField &field, const CellValue &cell) const;
    Value readDate(const CellValue &cell) const;
    Value readCode(const ImportField &field, const CellValue &cell) const;
    Value readTown(const CellValue &cell) const;
    Value readMobile(const CellValue &cell) const;
    Value readAccount(const CellValue &cell) const;
    Value readNumber(const ImportField &field, const CellValue &cell) const;
    Value readMoney(const ImportField &field, const CellValue &cell, MoneyUnit unit) const;
    Value readMark(const CellValue &cell) const;

    const ImportOptions &m_options;
    CodeMatcher &m_codes;
    DaySystem m_days = DaySystem::From1900;
};

} // namespace core
