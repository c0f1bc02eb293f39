#include "core/domain/submission.h"
#include "core/workspace/submissions.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/views/recordactions.h"
#include "ui/views/submissions/sheetdialog.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ui::submissionactions", text);
}

/// The key of a stored report; nothing, after having said why, when its period cannot be read.
std::optional<core::SubmissionKey> keyOf(Desk &desk, core::RowId id, QWidget *over)
{
    const auto submission = desk.workspace().records().read(
        core::countySubmissions(), core::Id<core::CountySubmission>{id});
    if (!submission) {
        showError(over, submission.error());
        return std::nullopt;
    }
    const auto period = core::periodOf(*submission);
    return period ? std::optional(
               core::SubmissionKey{submission->divisionCode, submission->reportType, *period})
                  : std::nullopt;
}

bool hasPeriod(const core::Record &record)
{
    return core::periodOf(core::countySubmissions().unpack(record)).has_value();
}

/// Counted beside the window, then shown.
void showForm(Desk &desk, const core::SubmissionKey &key, QWidget *over)
{
    runTask(
        over,
        [path = desk.workspace().path(), login = desk.workspace().session().login()] {
            return core::Workspace::open(
                path, {.login = login, .access = core::Database::Access::ReadOnly});
        },
        [key](core::Workspace &beside, const core::Progress &) -> core::Result<core::Document> {
            const auto sheet = core::openSheet(beside, key);
            if (!sheet)
                return core::fail(sheet.error());
            return core::submissionPaper(beside, *sheet)
                .map(
                    [](const core::SubmissionPaper &paper) { return core::submissionForm(paper); });
        },
        [&desk, over](const core::Result<core::Document> &paper) { showPaper(paper, desk, over); });
}

} // namespace

WorkOf submissionWork(const core::Table &table, Desk &desk, QWidget *over)
{
    if (table.number != core::countySubmissions().table().number)
        return {};
    const auto with = [&desk, over](auto run) {
        return [&desk, over, run](core::RowId id) {
            if (const auto key = keyOf(desk, id, over))
                run(desk, *key, over);
        };
    };
    return {
        {{translated(QT_TRANSLATE_NOOP("ui::submissionactions", "打开报表")), hasPeriod,
             with(&openSheetDialog)},
            {translated(QT_TRANSLATE_NOOP("ui::submissionactions", "县级报表")), hasPeriod,
                with(&showForm), translated(QT_TRANSLATE_NOOP("ui::submissionactions", "打印"))}},
        {}};
}

} // namespace ui
