#include "core/domain/edition.h"
#include "core/workspace/editionchanges.h"
#include "core/workspace/editionpaper.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/views/editions/editiondialogs.h"
#include "ui/views/editions/editions.h"
#include "ui/views/recordactions.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ui::editionactions", text);
}

auto beside(const Desk &desk)
{
    return [ledger = desk.workspace().path(), login = desk.workspace().session().login()] {
        return core::Workspace::open(
            ledger, {.login = login, .access = core::Database::Access::ReadOnly});
    };
}

core::RowId linkOf(const Desk &desk, core::RowId edition, QLatin1StringView column)
{
    const auto &table = core::reportSnapshots();
    const auto record = desk.workspace().records().read(table, edition);
    return record ? table.value(*record, column).integer() : 0;
}

/// What has changed since, as a paper; its rows are found beside the window.
void showChanges(Desk &desk, core::RowId edition, QWidget *over)
{
    const auto question = core::questionOf(desk.workspace(), edition);
    if (!question)
        return showError(over, question.error());
    runTask(
        over, beside(desk),
        [edition, question = *question](core::Workspace &ledger,
            const core::Progress &progress) -> core::Result<core::Document> {
            return core::editionChanges(
                ledger.database(), ledger.names(), edition, question, progress)
                .map([](const core::EditionChanges &changes) {
                    return core::changesPaper(changes,
                        translated(QT_TRANSLATE_NOOP("ui::editionactions", "编制以来的变化")));
                });
        },
        [&desk, over](const core::Result<core::Document> &paper) { showPaper(paper, desk, over); });
}

void compareBefore(Desk &desk, core::RowId edition, QWidget *over)
{
    const auto question = core::questionOf(desk.workspace(), edition);
    if (!question)
        return showError(over, question.error());
    runTask(
        over, beside(desk),
        [edition, before = linkOf(desk, edition, "supersedes"_L1), question = *question](
            core::Workspace &ledger,
            const core::Progress &progress) -> core::Result<core::Document> {
            return core::editionDifference(
                ledger.database(), ledger.names(), {before, edition}, question, progress)
                .map([](const core::EditionChanges &changes) {
                    return core::changesPaper(changes,
                        translated(
                            QT_TRANSLATE_NOOP("ui::editionactions", "与所替代的一版的差别")));
                });
        },
        [&desk, over](const core::Result<core::Document> &paper) { showPaper(paper, desk, over); });
}

void recount(Desk &desk, core::RowId edition, QWidget *over)
{
    runTask(
        over,
        [ledger = desk.workspace().path(), login = desk.workspace().session().login()] {
            return core::Workspace::open(ledger, {.login = login});
        },
        [edition](core::Workspace &ledger, const core::Progress &progress) -> core::Result<void> {
            const auto done = core::recountEdition(ledger, edition, progress);
            return done ? core::Result<void>() : core::fail(done.error().error);
        },
        [&desk, over](const core::Result<void> &done) {
            if (!done)
                return showError(over, done.error());
            (void)desk.workspace().refresh();
            showToast(over,
                translated(QT_TRANSLATE_NOOP("ui::editionactions", "已按现在的台账重新取数")));
        });
}

void correct(Desk &desk, core::RowId edition, QWidget *over)
{
    const auto question = core::questionOf(desk.workspace(), edition);
    if (!question)
        return showError(over, question.error());
    keepReport(desk, *question, edition, over);
}

auto isIn(Desk &desk, const QStringList &states)
{
    return [&desk, states](const core::Record &record) {
        return desk.workspace().isWritable()
            && states.contains(core::reportSnapshots().value(record, core::kStatus).text());
    };
}

template <class Dialog>
auto dialogOf(Desk &desk, QWidget *over)
{
    return [&desk, over](core::RowId id) {
        auto *dialog = new Dialog(desk, id, over);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
}

} // namespace

void keepReport(
    Desk &desk, const core::EditionQuestion &question, core::RowId supersedes, QWidget *over)
{
    runTask(
        over, beside(desk),
        [question](core::Workspace &ledger, const core::Progress &progress) {
            return core::countReport(ledger.database(), ledger.names(), question, progress);
        },
        [&desk, question, supersedes, over](const core::Result<core::CountedReport> &counted) {
            if (!counted)
                return showError(over, counted.error());
            const auto saved = core::keepEdition(desk.workspace(), question, *counted, supersedes);
            if (!saved)
                return showError(over, saved.error().error);
            const auto text = counted->findings.isEmpty()
                ? translated(QT_TRANSLATE_NOOP("ui::editionactions", "已编制成草稿，等待审核"))
                : translated(
                    QT_TRANSLATE_NOOP("ui::editionactions", "已编制成草稿，数字审核指出 %1 处矛盾"))
                      .arg(counted->findings.size());
            showToast(over, text, translated(QT_TRANSLATE_NOOP("ui::editionactions", "查看")),
                [&desk, id = saved->id] { desk.openRecord(core::reportSnapshots(), id); });
        });
}

WorkOf editionWork(const core::Table &table, Desk &desk, QWidget *over)
{
    if (table.number != core::reportSnapshots().number)
        return {};
    const QString more = translated(QT_TRANSLATE_NOOP("ui::editionactions", "核对"));
    return {.record
        = {{translated(QT_TRANSLATE_NOOP("ui::editionactions", "打开")),
               [](const core::Record &) { return true; },
               [&desk, over](core::RowId id) {
                   showPaper(core::editionPaper(desk.workspace().database(), id), desk, over);
               }},
            {translated(QT_TRANSLATE_NOOP("ui::editionactions", "文号和说明")),
                isIn(desk, {u"draft"_s, u"reviewed"_s, u"approved"_s}),
                dialogOf<EditionWordsDialog>(desk, over)},
            {translated(QT_TRANSLATE_NOOP("ui::editionactions", "改数")), isIn(desk, {u"draft"_s}),
                dialogOf<FigureChangeDialog>(desk, over), more},
            {translated(QT_TRANSLATE_NOOP("ui::editionactions", "重新取数")),
                isIn(desk, {u"draft"_s}),
                [&desk, over](core::RowId id) { recount(desk, id, over); }, more},
            {translated(QT_TRANSLATE_NOOP("ui::editionactions", "编制以来的变化")),
                [](const core::Record &) { return true; },
                [&desk, over](core::RowId id) { showChanges(desk, id, over); }, more},
            {translated(QT_TRANSLATE_NOOP("ui::editionactions", "与所替代的一版比较")),
                [](const core::Record &record) {
                    return core::reportSnapshots().value(record, "supersedes"_L1).integer() != 0;
                },
                [&desk, over](core::RowId id) { compareBefore(desk, id, over); }, more},
            {translated(QT_TRANSLATE_NOOP("ui::editionactions", "编制更正版")),
                isIn(desk, {u"issued"_s}),
                [&desk, over](core::RowId id) { correct(desk, id, over); }, more}},
        .list = {}};
}

} // namespace ui
