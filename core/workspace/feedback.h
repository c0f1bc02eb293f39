#pragma once

#include "core/workspace/workspace.h"

namespace core {

/// One trainee's answers on a course, 1 to 5 each.
struct FeedbackLine
{
    RowId enrolment = 0;
    RowId feedback = 0; // 0: not answered yet
    int seq = 0;
    QString name;
    std::optional<int> teaching = {};
    std::optional<int> site = {};
    std::optional<int> useful = {};
    QString comment = {};
    QString channel = {}; // paper, phone, app

    bool isAnswered() const { return teaching && site && useful; }
};

/// The roster of a class with its answers; who withdrew or was removed is left out.
Result<QList<FeedbackLine>> feedbackOf(const Workspace &workspace, RowId trainingClass);
/// Writes the answers that are whole and differ, as one step; answers how many. Invalid names the
/// trainee whose answers are only half given.
Result<int> keyFeedback(
    Workspace &workspace, RowId trainingClass, const QList<FeedbackLine> &lines);

} // namespace core
