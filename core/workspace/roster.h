#pragma once

#include "core/workspace/import.h"
#include "core/workspace/pastedroster.h"

namespace core {

/// One person whom a class shall take in, as the rules judge him.
struct RosterRow
{
    enum class Verdict { Known, New, Refused };

    int line = 0; // of the pasted text, from 1; 0: picked
    Verdict verdict = Verdict::Refused;
    QString name;
    QString idNumber;
    QString category;
    Findings findings; // why he is refused, or what to look at
};

struct RosterOutcome
{
    QList<RosterRow> rows;
    Findings problems; // of the list as a whole
    CommittedSet set; // number 0: nothing was written

    qsizetype count(RosterRow::Verdict verdict) const;
    qsizetype accepted() const { return rows.size() - count(RosterRow::Verdict::Refused); }
};

/// Judges a list against a class and the ledger and, in Write mode, takes the good rows in as one
/// step: people found or made, enrolled as applied. Invalid when the class takes nobody in any
/// more.
Result<RosterOutcome> enrolRoster(
    Workspace &workspace, const RosterSource &source, ImportMode mode);

/// A class takes people in until it is handed in.
bool takesPeople(const Record &trainingClass);

} // namespace core
