#pragma once

#include "core/domain/evaluation.h"
#include "core/workspace/workspace.h"

namespace core {

/// Whom a plan shall take as candidates.
struct CandidateRequest
{
    enum class From {
        Classes, // completed trainees of the plan's source classes
        List, // a list that was pasted, one person a line: id number or name
        Persons, // persons who were picked
        Resits // who failed or was absent in another plan
    };
    RowId plan = 0;
    From from = From::Classes;
    QString list = {};
    QList<RowId> persons = {};
    RowId failedIn = 0;
};

/// One person under consideration: a candidate, or refused with the reason.
struct CandidateVerdict
{
    RowId person = 0;
    RowId enrolment = 0;
    RowId resitOf = 0;
    QString name = {}; // the line as pasted, when it names nobody
    QString idNumber = {}; // shortened
    QString source = {}; // number of the class or plan he comes from
    QString admissionNo = {};
    QString refusal = {};

    bool isTaken() const { return refusal.isEmpty(); }
};

/// Everybody whom the request means, nothing written. Invalid when the plan's examination is over.
Result<QList<CandidateVerdict>> proposeCandidates(
    const Workspace &workspace, const CandidateRequest &request);
/// Writes those who are taken as results still to be entered, with their admission numbers, as one
/// step; answers everybody.
Result<QList<CandidateVerdict>> takeCandidates(
    Workspace &workspace, const CandidateRequest &request);

} // namespace core
