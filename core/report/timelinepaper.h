#pragma once

#include "core/base/id.h"
#include "core/report/document.h"

#include <QList>

namespace core {

/// One thing that happened to a person, and the row that says so.
struct TimelineEntry
{
    QDate day; // invalid: not dated
    QString kind; // 培训
    QString title;
    QString detail;
    QString table;
    RowId row = 0;
};

/// What a person's history is printed from; numbers are shortened already.
struct TimelinePaper
{
    QString name = {};
    QStringList facts = {}; // 男, 1990-03-07, 142326***********9990 …
    QList<TimelineEntry> entries = {};
    QString office = {};
    QDate printedOn = {};
    enum class Data { Real, Demo };
    Data data = Data::Real;
};

/// On one page A4: when there is more than fits, the earliest are counted instead of listed.
Document timelinePaper(const TimelinePaper &paper);

} // namespace core
