#pragma once

#include "app/batch/command.h"
#include "core/workspace/editionchanges.h"

#include <QJsonObject>

namespace batch {

/// The report of --kind, --period and --unit.
core::Result<core::EditionQuestion> reportAsked(const Call &call, const core::Workspace &workspace);

QJsonObject toJson(const core::EditionChanges &changes);
/// As a paper where --out asks for one, else as lines or JSON.
int giveChanges(const Call &call, const core::EditionChanges &changes, const QString &title);

} // namespace batch
