#pragma once

#include "core/storage/database.h"

#include <QStringList>

class QObject;

namespace samples {

/// The Chinese that stands in a ledger's rows and journal: names of people, places, institutions.
/// Not the names the program brings along, which have their English.
QStringList ledgerTexts(const core::Database &database);

/// Every text with Chinese in it that the object or anything below it shows, without what is data.
QStringList chineseTexts(const QObject &root, const QStringList &data);

} // namespace samples
