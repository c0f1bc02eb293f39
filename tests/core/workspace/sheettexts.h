#pragma once

#include <QString>
#include <QStringList>

namespace fixture {

/// The texts of all rows of a sheet, as our own importer understands them, blank ends left off.
QList<QStringList> sheetTexts(const QString &path, std::size_t sheet = 0);

} // namespace fixture
