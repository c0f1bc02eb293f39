#pragma once

#include "core/base/id.h"
#include "core/base/pagecode.h"
#include "core/report/document.h"
#include "core/report/editionstamp.h"
#include "core/storage/database.h"

namespace core {

/// The document of an edition as it was kept, without its marks; refused when its bytes are not
/// those that were kept.
Result<Document> editionDocument(const Database &database, RowId edition);
Result<EditionMarks> editionMarks(const Database &database, RowId edition);
/// As it is printed: of an issued edition the same whenever it is asked for.
Result<Document> editionPaper(const Database &database, RowId edition);

/// Where a code that stands on paper leads: the edition, the place of the cell (empty: the whole
/// table) and its reference.
struct PaperPlace
{
    RowId edition = 0;
    qint64 asOfSet = 0;
    QString title; // of the edition
    QString place; // 1!C5
    QString reference;
    QString shown;
};
Result<PaperPlace> findPaperPlace(const Database &database, const TypedCode &typed);

} // namespace core
