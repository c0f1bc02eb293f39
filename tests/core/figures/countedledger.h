#pragma once

#include "core/figures/engine.h"
#include "tests/core/storage/ledgerfile.h"

#include <QDate>

namespace fixture {

/// A city 141100 with the counties 141126, 141127, 141128 and rows that count, as few as a test
/// wants.
class CountedLedger : public LedgerFile
{
public:
    CountedLedger();

    core::RowId person(int index);
    /// A class of the unit, which is a county or 141100:own, run by the department.
    core::RowId addClass(const QString &unit, const QString &department = QStringLiteral("RSJ"));
    core::RowId complete(
        core::RowId person, core::RowId trainingClass, QDate on, const QString &unit);
    core::RowId certify(core::RowId person, QDate on, const QString &unit, bool isFirst = false,
        core::RowId enrolment = 0);
    core::RowId setTarget(const QString &indicator, const QString &unit, int value, int version = 1,
        const QString &status = QStringLiteral("issued"));
    core::RowId setDepartmentTarget(const QString &indicator, const QString &department, int value);

    std::unique_ptr<core::FigureEngine> engine(std::optional<QDateTime> asOf = std::nullopt) const;
    core::FigureTable figures(const QString &period, const core::FigureOptions &options = {}) const;
    qint64 actual(const QString &indicator, const QString &period, const QString &unit) const;

private:
    core::RowId insert(const core::Table &table, const core::Record &record);
    void addDivision(const QString &code, const QString &parent, int order);

    int m_serial = 0;
};

} // namespace fixture
