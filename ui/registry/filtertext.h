#pragma once

#include "core/base/period.h"
#include "core/schema/filter.h"
#include "ui/common/fieldeditor.h"

namespace ui {

/// The conditions that one column has; joined by "and", as in the filter.
using Conditions = QList<core::Condition>;

/// What a clerk types into the filter row: a part of a text, `>30`, `30-50`, `2021-06`, `2021Q2`,
/// `2021-06-01~2021-06-30`, names of codes with 、 between them, 未填, 已填.
core::Result<Conditions> readFilter(
    const EditorSource &source, const core::Field &field, const QString &typed);

/// The same the other way: short, for the filter row.
QString filterText(
    const EditorSource &source, const core::Field &field, const Conditions &conditions);

/// As a part of a sentence: 县 = 岚县; 开班日期 2021-06-01 至 2021-06-30.
QString chipText(
    const EditorSource &source, const core::Field &field, const Conditions &conditions);

/// Days from and to, either of which may be open; moments are stored otherwise than dates.
Conditions daysBetween(const core::Field &field, const core::DateRange &days);
Conditions numbersBetween(const core::Field &field, const core::Value &from, const core::Value &to);
/// One of these; nothing for none. For a list of codes: all of these.
Conditions anyOf(const core::Field &field, const QList<core::Value> &values);
Conditions contains(const core::Field &field, const QString &part);
enum class Given { No, Yes };
Conditions given(const core::Field &field, Given given);

/// The bounds that the conditions set: null where open.
struct Bounds
{
    core::Value from;
    core::Value to;
};
Bounds boundsOf(const Conditions &conditions);
core::DateRange daysOf(const core::Field &field, const Conditions &conditions);
/// What the column may be, when the conditions name it.
QList<core::Value> valuesOf(const Conditions &conditions);
std::optional<Given> givenOf(const Conditions &conditions);

/// The conditions of one column, and the columns that have some, in the order they were set.
Conditions conditionsOn(const QList<core::Condition> &conditions, const QString &column);
QStringList columnsIn(const QList<core::Condition> &conditions);

} // namespace ui
