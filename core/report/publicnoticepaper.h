#pragma once

#include "core/base/result.h"
#include "core/domain/publicnotice.h"
#include "core/domain/subsidy.h"
#include "core/report/document.h"
#include "core/schema/names.h"

namespace core {

/// What a public notice of a subsidy batch is printed from (domain.md 6.3, R-603).
struct NoticePaper
{
    PublicityNotice notice;
    SubsidyApplication application;
    QString office = {};
    enum class Data { Real, Demo };
    Data data = Data::Real;
};

/// The notice as it hangs out: the frozen masked list, the days, the total in capitals. Invalid
/// when the frozen list cannot be read.
Result<Document> publicNoticePaper(const NoticePaper &paper, const Names &names);

} // namespace core
