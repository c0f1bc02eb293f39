#include "core/domain/certificate.h"
#include "core/domain/certificatepaper.h"
#include "core/domain/course.h"
#include "core/domain/institution.h"
#include "core/domain/trainingclass.h"
#include "core/workspace/evaluationpapers.h"
#include "ui/common/messages.h"
#include "ui/views/evaluation/candidatesdialog.h"
#include "ui/views/evaluation/certificatedialogs.h"
#include "ui/views/evaluation/certifydialog.h"
#include "ui/views/evaluation/differencesdialog.h"
#include "ui/views/evaluation/feedbackdialog.h"
#include "ui/views/evaluation/printdialog.h"
#include "ui/views/evaluation/scoresdialog.h"
#include "ui/views/recordactions.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ui::evaluation", text);
}

QString candidates()
{
    return translated(QT_TRANSLATE_NOOP("ui::evaluation", "考生"));
}

QString scores()
{
    return translated(QT_TRANSLATE_NOOP("ui::evaluation", "成绩"));
}

QString handling()
{
    return translated(QT_TRANSLATE_NOOP("ui::evaluation", "办理"));
}

QString printing()
{
    return translated(QT_TRANSLATE_NOOP("ui::evaluation", "打印"));
}

/// Whether the record is in one of these states and the ledger can be written.
std::function<bool(const core::Record &)> inStates(
    const core::Table &table, Desk &desk, const QStringList &states)
{
    return [&table, &desk, states](const core::Record &record) {
        return desk.workspace().isWritable()
            && states.contains(table.value(record, core::kStatus).text());
    };
}

bool always(const core::Record &)
{
    return true;
}

/// Just this row.
core::Filter only(core::RowId id)
{
    return {.among = QList<core::RowId>{id}};
}

/// A paper made beside the window, then shown.
void paperBeside(Desk &desk, QWidget *over,
    std::function<core::Result<core::Document>(const core::Workspace &)> made)
{
    const auto &workspace = desk.workspace();
    runTask(
        over,
        [path = workspace.path(), login = workspace.session().login()] {
            return core::Workspace::open(
                path, {.login = login, .access = core::Database::Access::ReadOnly});
        },
        [made = std::move(made)](
            core::Workspace &opened, const core::Progress &) { return made(opened); },
        [&desk, over](const core::Result<core::Document> &paper) { showPaper(paper, desk, over); });
}

void openDifferences(Desk &desk, core::RowId plan, QWidget *over)
{
    const auto differences = core::scoreDifferences(desk.workspace(), plan);
    if (!differences) {
        showError(over, differences.error());
        return;
    }
    if (differences->isEmpty()) {
        showNotice(
            over, translated(QT_TRANSLATE_NOOP("ui::evaluation", "两遍录入的成绩没有差异。")));
        return;
    }
    (new DifferencesDialog(desk, plan, *differences, over))->open();
}

void openScores(Desk &desk, core::RowId plan, core::Keying keying, QWidget *over)
{
    const auto sheet = core::scoreSheet(desk.workspace(), plan, keying);
    if (!sheet) {
        showError(over, sheet.error());
        return;
    }
    if (sheet->lines.isEmpty()) {
        showNotice(over,
            translated(QT_TRANSLATE_NOOP("ui::evaluation", "本计划还没有考生，请先生成考生。")));
        return;
    }
    auto *dialog = new ScoresDialog(desk, *sheet, over);
    QObject::connect(dialog, &ScoresDialog::differ, over,
        [&desk, plan, over] { openDifferences(desk, plan, over); });
    dialog->open();
}

void openFeedback(Desk &desk, core::RowId trainingClass, QWidget *over)
{
    const auto lines = core::feedbackOf(desk.workspace(), trainingClass);
    if (!lines)
        showError(over, lines.error());
    else
        (new FeedbackDialog(desk, trainingClass, *lines, over))->open();
}

QList<RecordAction> planPapers(Desk &desk, QWidget *over)
{
    QList<RecordAction> actions;
    const std::pair<const char *, core::PlanPaper> papers[]
        = {{QT_TRANSLATE_NOOP("ui::evaluation", "考生名册"), core::PlanPaper::Roster},
            {QT_TRANSLATE_NOOP("ui::evaluation", "考场签到表"), core::PlanPaper::SignIn},
            {QT_TRANSLATE_NOOP("ui::evaluation", "成绩汇总表"), core::PlanPaper::Scores}};
    const auto print = [&desk, over](core::PlanPaper which, core::RowId plan) {
        paperBeside(desk, over, [plan, which](const core::Workspace &workspace) {
            return core::planPaper(workspace, plan, which);
        });
    };
    for (const auto &[title, which] : papers) {
        actions.append({translated(title), &always,
            [print, which = which](core::RowId plan) { print(which, plan); }, printing()});
    }
    return actions;
}

QList<RecordAction> planActions(const core::Table &table, Desk &desk, QWidget *over)
{
    const auto inState = [&](const QStringList &states) { return inStates(table, desk, states); };
    const QStringList scoring{u"examining"_s, u"scored"_s};
    QList<RecordAction> actions{
        {translated(QT_TRANSLATE_NOOP("ui::evaluation", "生成考生…")),
            inState({u"planned"_s, u"filed"_s, u"open"_s, u"examining"_s}),
            [&desk, over](core::RowId plan) {
                (new CandidatesDialog(desk, plan, CandidatesDialog::Purpose::Candidates, over))
                    ->open();
            },
            candidates()},
        {translated(QT_TRANSLATE_NOOP("ui::evaluation", "安排补考…")),
            inState({u"scored"_s, u"approved"_s, u"closed"_s}),
            [&desk, over](core::RowId plan) {
                (new CandidatesDialog(desk, plan, CandidatesDialog::Purpose::Resit, over))->open();
            },
            candidates()},
        {translated(QT_TRANSLATE_NOOP("ui::evaluation", "录入成绩…")), inState(scoring),
            [&desk, over](core::RowId plan) { openScores(desk, plan, core::Keying::First, over); },
            scores()},
        {translated(QT_TRANSLATE_NOOP("ui::evaluation", "复录…")), inState(scoring),
            [&desk, over](core::RowId plan) { openScores(desk, plan, core::Keying::Second, over); },
            scores()},
        {translated(QT_TRANSLATE_NOOP("ui::evaluation", "核对差异…")), inState(scoring),
            [&desk, over](core::RowId plan) { openDifferences(desk, plan, over); }, scores()},
        {translated(QT_TRANSLATE_NOOP("ui::evaluation", "登记证书…")),
            inState({u"approved"_s, u"closed"_s}), [&desk, over](core::RowId plan) {
                (new CertifyDialog(desk,
                     {.conditions = {{u"evaluation_plan"_s, core::Condition::Test::Equal, {plan}}},
                         .order = {{u"admission_no"_s}, {u"id"_s}}},
                     over))
                    ->open();
            }}};
    return actions + planPapers(desk, over);
}

QList<RecordAction> certificateActions(const core::Table &table, Desk &desk, QWidget *over)
{
    const QStringList inForce{u"registered"_s, u"verified"_s, u"reported"_s};
    return {{translated(QT_TRANSLATE_NOOP("ui::evaluation", "登记核验…")),
                inStates(table, desk, inForce),
                [&desk, over](core::RowId id) { (new VerifyDialog(desk, only(id), over))->open(); },
                handling()},
        {translated(QT_TRANSLATE_NOOP("ui::evaluation", "换发…")),
            inStates(table, desk, inForce + QStringList{u"expired"_s}),
            [&desk, over](core::RowId id) { (new ReissueDialog(desk, id, over))->open(); },
            handling()},
        {translated(QT_TRANSLATE_NOOP("ui::evaluation", "换发经过…")), &always,
            [&desk, over](core::RowId id) { (new ChainDialog(desk, id, over))->open(); },
            handling()},
        {translated(QT_TRANSLATE_NOOP("ui::evaluation", "套打证书…")),
            inStates(table, desk, inForce),
            [&desk, over](
                core::RowId id) { (new CertificatePrintDialog(desk, only(id), over))->open(); },
            handling()}};
}

void openExpiring(Desk &desk, core::Expiry expiry, const QString &title, QWidget *over)
{
    const auto filter = core::expiryFilter(desk.workspace(), expiry);
    if (!filter)
        showError(over, filter.error());
    else
        desk.openRows(core::certificates(), *filter, title);
}

QList<ListAction> certificateLists(Desk &desk, QWidget *over)
{
    const auto near = translated(QT_TRANSLATE_NOOP("ui::evaluation", "即将到期的证书"));
    const auto past = translated(QT_TRANSLATE_NOOP("ui::evaluation", "已过期的证书"));
    return {{translated(QT_TRANSLATE_NOOP("ui::evaluation", "登记核验…")),
                [&desk, over](const core::Filter &filter) {
                    (new VerifyDialog(desk, filter, over))->open();
                }},
        {translated(QT_TRANSLATE_NOOP("ui::evaluation", "套打证书…")),
            [&desk, over](const core::Filter &filter) {
                (new CertificatePrintDialog(desk, filter, over))->open();
            }},
        {near,
            [&desk, over, near](
                const core::Filter &) { openExpiring(desk, core::Expiry::Near, near, over); }},
        {past,
            [&desk, over, past](
                const core::Filter &) { openExpiring(desk, core::Expiry::Past, past, over); }},
        {translated(QT_TRANSLATE_NOOP("ui::evaluation", "打印到期名单")),
            [&desk, over](const core::Filter &) { paperBeside(desk, over, &core::expiryPaper); }},
        {translated(QT_TRANSLATE_NOOP("ui::evaluation", "号段使用情况")),
            [&desk, over](const core::Filter &) { paperBeside(desk, over, &core::numberPaper); }}};
}

QList<ListAction> feedbackLists(core::FeedbackBy by, Desk &desk, QWidget *over)
{
    return {{translated(QT_TRANSLATE_NOOP("ui::evaluation", "满意度汇总")),
        [&desk, over, by](const core::Filter &) {
            paperBeside(desk, over, [by](const core::Workspace &workspace) {
                return core::feedbackPaper(workspace, by, {}, {});
            });
        }}};
}

} // namespace

WorkOf evaluationWork(const core::Table &table, Desk &desk, QWidget *over)
{
    if (table.number == core::evaluationPlans().table().number)
        return {planActions(table, desk, over), {}};
    if (table.number == core::certificates().table().number)
        return {certificateActions(table, desk, over), certificateLists(desk, over)};
    if (table.number == core::evaluationResults().table().number) {
        return {{},
            {{translated(QT_TRANSLATE_NOOP("ui::evaluation", "登记证书…")),
                [&desk, over](const core::Filter &filter) {
                    (new CertifyDialog(desk, filter, over))->open();
                }}}};
    }
    if (table.number == core::certificateRanges().table().number) {
        return {{},
            {{translated(QT_TRANSLATE_NOOP("ui::evaluation", "号段使用情况")),
                [&desk, over](
                    const core::Filter &) { paperBeside(desk, over, &core::numberPaper); }}}};
    }
    if (table.number == core::trainingClasses().table().number) {
        return {
            {{translated(QT_TRANSLATE_NOOP("ui::evaluation", "录入满意度…")),
                inStates(table, desk, {u"running"_s, u"completed"_s, u"assessed"_s, u"closed"_s}),
                [&desk, over](core::RowId id) { openFeedback(desk, id, over); }}},
            {}};
    }
    if (table.number == core::courses().table().number)
        return {{}, feedbackLists(core::FeedbackBy::Course, desk, over)};
    if (table.number == core::institutions().table().number)
        return {{}, feedbackLists(core::FeedbackBy::Institution, desk, over)};
    return {};
}

} // namespace ui
