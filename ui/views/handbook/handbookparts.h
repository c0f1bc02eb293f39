#pragma once

#include <QStringList>

namespace ui {

/// A part of the handbook that follows from data or declarations, as Markdown: "figures" (what each
/// indicator means), "codes" (what an import says of rows), "keys", "pages".
QString handbookPart(const QString &name);

/// A chapter for each registry: every field with its rule and an example.
QStringList fieldChapters();

} // namespace ui
