#pragma once

#include "core/report/reportframe.h"

#include <map>

namespace core {

/// Who reported late or not at all, in one sentence.
struct LateList
{
    bool isKept = false; // the office keeps the reports of this period
    QString sentence;
};
Result<LateList> lateList(const ReportSource &source);

/// What a unit wrote to an indicator for the dispatch meeting.
struct DispatchText
{
    QString problems = {};
    QString measures = {};
    QString responsible = {};
};
using DispatchTexts = std::map<std::pair<QString, QString>, DispatchText>; // unit and indicator
Result<DispatchTexts> dispatchTexts(const ReportSource &source);

} // namespace core
