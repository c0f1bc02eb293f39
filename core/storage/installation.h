#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>

namespace core {

class Database;

/// The 128-bit mark of this installation of the program on this computer, made at first use.
Result<QByteArray> installationId();

/// The site under which this installation writes this ledger. A ledger that was copied here from
/// another computer gets a site of its own, so that two offices never make the same id. Call inside
/// a transaction.
Result<RowId> writingSite(const Database &database);

/// Gives the file its first site; `site` 0 draws one by chance.
Result<void> registerSite(const Database &database, RowId site);

inline constexpr int kSequenceBits = 40;
inline constexpr RowId kLargestSite = (RowId(1) << 22) - 1;

} // namespace core
