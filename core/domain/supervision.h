#pragma once

#include "core/schema/schema.h"

namespace core {

struct SupervisionVisit;

/// What a visit found wrong (domain.md E16, R-207).
struct SupervisionFinding : Entity
{
    Id<SupervisionVisit> visit;
    QString severity;
    QString description;
    QDate deadline;
    QString rectification;
    QDate closedOn;
    QString evidence;
};
const Schema<SupervisionFinding> &supervisionFindings();

const Table &supervisionVisits();

} // namespace core
