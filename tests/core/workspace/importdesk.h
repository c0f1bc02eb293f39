#pragma once

#include "core/workspace/import.h"
#include "tests/core/workspace/cityledger.h"

namespace fixture {

/// A sheet as a county sends it: lines of cells, as CSV under a name of its own.
QString sheetFile(const QString &path, const QList<QStringList> &lines);
/// Name and identity number of an invented person.
QStringList someone(int index);

core::ImportRequest request(const QString &path);
/// Imports and answers what came of it.
core::ImportOutcome imported(core::Workspace &workspace, const core::ImportRequest &request,
    core::ImportMode mode = core::ImportMode::Write);

/// new, changed, same, conflict, refused
struct Counts
{
    qsizetype added = 0;
    qsizetype changed = 0;
    qsizetype same = 0;
    qsizetype conflicts = 0;
    qsizetype refused = 0;

    bool operator==(const Counts &) const = default;
};
Counts counts(const core::ImportReading &reading);
std::ostream &operator<<(std::ostream &stream, const Counts &counts);
/// What is said of the rows, for red tests.
std::string words(const core::ImportReading &reading);

} // namespace fixture
