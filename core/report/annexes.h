#pragma once

#include "core/report/reportframe.h"

namespace core {

/// Vouchers by kind (domain.md 5.5, annex 2): 张 and 人 beside each other, never added.
Result<Document::Table> voucherKindTable(const ReportSource &source, Tallies &tallies);

/// Departments of the city with whom they train (annex 3): another cut of the same trainings.
Result<Document::Table> departmentAnnex(const ReportSource &source, Tallies &tallies);

/// Age bands by ways of training: the three-class method.
Result<Document::Table> bandModeTable(const ReportSource &source, Tallies &tallies);

/// Certificates by kind, and by level.
Result<Document::Table> certificateTable(const ReportSource &source, Tallies &tallies);

} // namespace core
