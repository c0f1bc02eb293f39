#pragma once

#include "core/report/classpapers.h"
#include "core/workspace/workspace.h"

namespace core {

/// Collects what the papers of a class are printed from.
Result<ClassFile> classFile(const Workspace &workspace, RowId trainingClass);

/// A paper of a class with shortened numbers.
Result<Document> printedClass(const Workspace &workspace, RowId trainingClass, ClassPaper paper);
/// The roster with full numbers: takes the right and a purpose, which are put on record before
/// anything is seen.
Result<Document> disclosedRoster(Workspace &workspace, RowId trainingClass, const QString &purpose);

/// A planned class of a course for an age band (三分类, domain.md 1.1 P5): ages, hours, brand, days
/// after the time to report, and the project when only one fits.
Result<Record> classTemplate(const Workspace &workspace, RowId course, const QString &band);

} // namespace core
