#pragma once

#include "core/base/period.h"
#include "core/base/rate.h"
#include "core/report/document.h"
#include "core/schema/names.h"
#include "core/storage/attendancequeries.h"

#include <QStringList>

namespace core {

/// What the summary of the three-class method is made for (三分类, domain.md 1.1 P5).
struct BandReportRequest
{
    Period period;
    QStringList units; // in the order of reports, the first is the whole
    QString office = {};
    enum class Data { Real, Demo };
    Data data = Data::Real;
    Rounding rounding = Rounding::HalfUp;
};

/// Completions of a period by age band and unit: the three bands of the report with their shares,
/// what is outside of them, and the whole.
Document bandReport(
    const QList<BandCell> &cells, const BandReportRequest &request, const Names &names);

/// The same, counted in a ledger.
Result<Document> bandReport(
    const Database &database, const BandReportRequest &request, const Names &names);

} // namespace core
