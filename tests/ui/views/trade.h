#pragma once

#include "core/domain/course.h"
#include "core/domain/evaluation.h"
#include "core/workspace/workspace.h"

namespace samples {

/// A trade that one institution teaches and one organisation examines.
struct Trade
{
    core::Record model; // a class of it
    core::Course course;
    core::EvaluationOrganisation examiner;
};
Trade examinedTrade(const core::Workspace &workspace);

/// Blank certificates that have been delivered: what stands in the cupboard before the week begins.
void deliverBlanks(core::Workspace &workspace, const Trade &trade);
/// A standard for exactly this trade, with its document, from the year before.
void setStandard(core::Workspace &workspace, const Trade &trade, qint64 fen);

} // namespace samples
