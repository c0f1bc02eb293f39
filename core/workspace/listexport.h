#pragma once

#include "core/base/progress.h"
#include "core/exchange/listwriter.h"
#include "core/report/document.h"
#include "core/schema/filter.h"

#include <optional>

namespace core {

class Workspace;

/// A list of a registry that leaves the program as it is seen.
struct ListExport
{
    const Table *table = nullptr;
    Filter filter = {};
    QStringList columns = {}; // from left to right; empty: all
    QString purpose = {}; // what full numbers of persons are needed for; empty: shortened
    std::optional<qint64> moment = {}; // the last change set that counts; nothing: now
};

/// Writes the rows one by one and answers how many; what is cancelled leaves nothing. Full numbers
/// need a purpose and the right, and are put on record first.
struct ListFile
{
    QString path;
    ListFormat format = ListFormat::Workbook;
    TextEncoding encoding = TextEncoding::Utf8;
};
Result<qint64> exportList(Workspace &workspace, const ListExport &list, const ListFile &file,
    const Progress &progress = {});

/// The same on paper; refused when nobody would print that many rows. `sentence` says what was
/// looked for.
Result<Document> listPaper(Workspace &workspace, const ListExport &list,
    const QString &sentence = {}, const Progress &progress = {});

} // namespace core
