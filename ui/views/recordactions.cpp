#include "ui/views/recordactions.h"

#include "ui/common/messages.h"
#include "ui/dialogs/previewdialog.h"

namespace ui {

namespace {

constexpr auto kSubjects = {&classWork, &editionWork, &employmentWork, &evaluationWork,
    &handOverWork, &peopleWork, &submissionWork, &subsidyWork};

} // namespace

QList<RecordAction> recordActionsOf(const core::Table &table, Desk &desk, QWidget *over)
{
    QList<RecordAction> actions;
    for (const auto work : kSubjects)
        actions += work(table, desk, over).record;
    return actions;
}

QList<ListAction> listActionsOf(const core::Table &table, Desk &desk, QWidget *over)
{
    QList<ListAction> actions;
    for (const auto work : kSubjects)
        actions += work(table, desk, over).list;
    return actions;
}

void showPaper(const core::Result<core::Document> &paper, Desk &desk, QWidget *over)
{
    if (!paper) {
        showError(over, paper.error());
        return;
    }
    auto *preview = new PreviewDialog(*paper, desk.settings(), over);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

} // namespace ui
