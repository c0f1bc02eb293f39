#pragma once

#include "core/exchange/templatebook.h"
#include "core/schema/table.h"

namespace core {

class Workspace;

/// A workbook that counties can be sent: of one kind of sheet that offices exchange, or of one
/// registry.
struct TemplateInfo
{
    QString name; // "roster", "course": what the batch program calls it
    QString title;
    const Table *table = nullptr; // null: a kind of sheet
};

/// All there are, the kinds of sheets first.
QList<TemplateInfo> templateList();
/// The registry's; nothing when nobody fills it in by hand.
std::optional<TemplateInfo> templateFor(const Table &table);

/// Its columns with today's codes, from the declarations that reading goes by.
Result<TemplateBook> templateBook(const Workspace &workspace, const QString &name);

} // namespace core
