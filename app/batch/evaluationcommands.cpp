// candidates, resits, scores, differences, certify, numbers, expiring, verify, feedback,
// plan-paper, certificate-paper
#include "app/batch/command.h"
#include "app/batch/documentout.h"
#include "core/base/datetext.h"
#include "core/domain/certificate.h"
#include "core/exchange/documentjson.h"
#include "core/workspace/candidates.h"
#include "core/workspace/certificatework.h"
#include "core/workspace/certifying.h"
#include "core/workspace/evaluationpapers.h"
#include "core/workspace/scoring.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace batch {

namespace {

using core::Database;

core::Result<QString> textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::fail({core::Error::Code::File,
            QCoreApplication::translate("app", "文件“%1”打不开，请核对路径。").arg(path)});
    }
    return QString::fromUtf8(file.readAll());
}

/// As --out says: .pdf, .xlsx, .json; as JSON on the terminal without it.
/// To the file of --out; without one the document itself as JSON.
int giveDocument(const Call &call, const core::Result<core::Document> &document)
{
    if (!document)
        return refuse(document.error());
    if (call.has(u"out"_s))
        return writeOut(call, *document);
    print(core::documentToJson(*document));
    return Done;
}

/// Millimetres as tenths; nothing when it is no number.
std::optional<int> tenths(const Call &call, const QString &option)
{
    if (!call.has(option))
        return 0;
    bool isNumber = false;
    const double millimetres = call.value(option).toDouble(&isNumber);
    return isNumber ? std::optional(qRound(millimetres * 10)) : std::nullopt;
}

QJsonObject toJson(const core::CandidateVerdict &verdict)
{
    return {{u"name"_s, verdict.name}, {u"id_number"_s, verdict.idNumber},
        {u"source"_s, verdict.source}, {u"admission_no"_s, verdict.admissionNo},
        {u"taken"_s, verdict.isTaken()}, {u"reason"_s, verdict.refusal}};
}

QJsonObject toJson(const core::Scores &scores)
{
    return {{u"theory"_s, core::scoreText(scores.theory)},
        {u"practical"_s, core::scoreText(scores.practical)},
        {u"total"_s, core::scoreText(scores.total)}, {u"result"_s, scores.result}};
}

int giveCandidates(
    const Call &call, core::Workspace &workspace, const core::CandidateRequest &request)
{
    const auto verdicts = call.has(u"dry-run"_s) ? core::proposeCandidates(workspace, request)
                                                 : core::takeCandidates(workspace, request);
    if (!verdicts)
        return refuse(verdicts.error());
    QJsonArray list;
    for (const auto &verdict : *verdicts)
        list.append(toJson(verdict));
    print(list);
    return Done;
}

int candidates(const Call &call)
{
    int exit = Done;
    core::RowId plan = 0;
    const auto workspace = openRecord(call, core::evaluationPlans(), plan, exit);
    if (!workspace)
        return exit;
    core::CandidateRequest request{.plan = plan};
    if (call.has(u"list"_s)) {
        const auto list = textOf(call.value(u"list"_s));
        if (!list)
            return refuse(list.error());
        request.from = core::CandidateRequest::From::List;
        request.list = *list;
    }
    return giveCandidates(call, *workspace, request);
}

int resits(const Call &call)
{
    int exit = Done;
    const auto workspace = openLedger(call, exit);
    if (!workspace)
        return exit;
    const auto failed = recordNamed(*workspace, core::evaluationPlans(), call.word(1));
    const auto plan = recordNamed(*workspace, core::evaluationPlans(), call.word(2));
    if (!failed || !plan)
        return refuse(failed ? plan.error() : failed.error());
    return giveCandidates(call, *workspace,
        {.plan = *plan, .from = core::CandidateRequest::From::Resits, .failedIn = *failed});
}

int showScores(const core::Workspace &workspace, core::RowId plan)
{
    const auto sheet = core::scoresToRead(workspace, plan);
    if (!sheet)
        return refuse(sheet.error());
    QJsonArray list;
    for (const auto &line : sheet->lines) {
        QJsonObject json = toJson(line.scores);
        json.insert(u"admission_no"_s, line.admissionNo);
        json.insert(u"name"_s, line.name);
        list.append(json);
    }
    print(list);
    return Done;
}

int scores(const Call &call)
{
    int exit = Done;
    core::RowId plan = 0;
    const auto workspace = openRecord(call, core::evaluationPlans(), plan, exit);
    if (!workspace)
        return exit;
    if (!call.has(u"list"_s))
        return showScores(*workspace, plan);
    const auto keying = call.has(u"second"_s) ? core::Keying::Second : core::Keying::First;
    const auto text = textOf(call.value(u"list"_s));
    const auto sheet = core::scoreSheet(*workspace, plan, keying);
    if (!text || !sheet)
        return refuse(text ? sheet.error() : text.error());
    auto pasted = core::readScores(*sheet, *text, *workspace);
    for (auto &line : pasted.lines) {
        if (!line.scores.total)
            line.scores.total = core::weightedTotal(line.scores, sheet->theoryShare);
    }
    const auto keyed = core::keyScores(*workspace, plan, keying, pasted.lines);
    if (!keyed)
        return refuse(keyed.error());
    print(QJsonObject{
        {u"keyed"_s, *keyed}, {u"problems"_s, QJsonArray::fromStringList(pasted.problems)}});
    return pasted.problems.isEmpty() ? Done : Refused;
}

int differences(const Call &call)
{
    int exit = Done;
    const auto workspace = openLedger(call, exit, Database::Access::ReadOnly);
    if (!workspace)
        return exit;
    const auto plan = recordNamed(*workspace, core::evaluationPlans(), call.word(1));
    if (!plan)
        return refuse(plan.error());
    const auto found = core::scoreDifferences(*workspace, *plan);
    if (!found)
        return refuse(found.error());
    QJsonArray list;
    for (const auto &each : *found)
        list.append(QJsonObject{{u"admission_no"_s, each.admissionNo}, {u"name"_s, each.name},
            {u"first"_s, toJson(each.first)}, {u"second"_s, toJson(each.second)}});
    print(list);
    return found->isEmpty() ? Done : Refused;
}

int certify(const Call &call)
{
    int exit = Done;
    core::RowId plan = 0;
    const auto workspace = openRecord(call, core::evaluationPlans(), plan, exit);
    if (!workspace)
        return exit;
    const auto results = core::resultsOfPlan(*workspace, plan);
    if (!results)
        return refuse(results.error());
    core::CertifyRequest request{.results = *results, .issuer = call.value(u"issuer"_s)};
    if (call.has(u"on"_s)) {
        const auto day = core::parseIsoDate(call.value(u"on"_s));
        if (!day)
            return wrongUsage(day.error().text);
        request.issueDate = *day;
    }
    core::Attempt<QList<core::CertifyVerdict>> verdicts;
    if (!call.has(u"dry-run"_s)) {
        verdicts = core::certify(*workspace, request, terminalProgress());
    } else if (auto proposed = core::proposeCertificates(*workspace, request)) {
        verdicts = *proposed;
    } else {
        return refuse(proposed.error());
    }
    if (!verdicts)
        return refuse(verdicts.error(), call);
    QJsonArray list;
    for (const auto &verdict : *verdicts) {
        list.append(QJsonObject{{u"name"_s, verdict.name}, {u"admission_no"_s, verdict.admissionNo},
            {u"certificate_no"_s,
                verdict.isGiven() ? verdict.certificate.certificateNo : QString()},
            {u"given"_s, verdict.isGiven()}, {u"reason"_s, verdict.refusal},
            {u"warnings"_s, QJsonArray::fromStringList(verdict.warnings)}});
    }
    print(list);
    return Done;
}

int verify(const Call &call)
{
    int exit = Done;
    const auto workspace = openLedger(call, exit);
    if (!workspace)
        return exit;
    core::Verification verification{.result = call.value(u"result"_s),
        .then = call.has(u"move"_s) ? core::Verification::Then::Verify
                                    : core::Verification::Then::Record};
    if (call.has(u"on"_s)) {
        const auto day = core::parseIsoDate(call.value(u"on"_s));
        if (!day)
            return wrongUsage(day.error().text);
        verification.on = *day;
    }
    QList<core::RowId> ids;
    for (const auto &word : call.wordsFrom(1)) {
        const auto id = recordNamed(*workspace, core::certificates(), word);
        if (!id)
            return refuse(id.error());
        ids.append(*id);
    }
    const auto done = core::recordVerification(*workspace, ids, verification);
    if (!done)
        return refuse(done.error());
    print(QJsonObject{{u"recorded"_s, done->recorded}, {u"moved"_s, done->moved},
        {u"not_moved"_s, QJsonArray::fromStringList(done->notMoved)}});
    return Done;
}

int numbers(const Call &call)
{
    int exit = Done;
    const auto workspace = openLedger(call, exit, Database::Access::ReadOnly);
    return workspace ? giveDocument(call, core::numberPaper(*workspace)) : exit;
}

int expiring(const Call &call)
{
    int exit = Done;
    const auto workspace = openLedger(call, exit, Database::Access::ReadOnly);
    return workspace ? giveDocument(call, core::expiryPaper(*workspace)) : exit;
}

int feedback(const Call &call)
{
    int exit = Done;
    const auto workspace = openLedger(call, exit, Database::Access::ReadOnly);
    if (!workspace)
        return exit;
    const auto by = call.value(u"by"_s) == "course"_L1 ? core::FeedbackBy::Course
                                                       : core::FeedbackBy::Institution;
    return giveDocument(call, core::feedbackPaper(*workspace, by, {}, {}));
}

int planPaper(const Call &call)
{
    int exit = Done;
    const auto workspace = openLedger(call, exit, Database::Access::ReadOnly);
    if (!workspace)
        return exit;
    const auto plan = recordNamed(*workspace, core::evaluationPlans(), call.word(1));
    if (!plan)
        return refuse(plan.error());
    const QHash<QString, core::PlanPaper> papers{{u"roster"_s, core::PlanPaper::Roster},
        {u"sign-in"_s, core::PlanPaper::SignIn}, {u"scores"_s, core::PlanPaper::Scores}};
    const QString which = call.has(u"type"_s) ? call.value(u"type"_s) : u"roster"_s;
    if (!papers.contains(which)) {
        return wrongUsage(
            QCoreApplication::translate("app", "--type 只能是 roster、sign-in 或 scores。"));
    }
    return giveDocument(call, core::planPaper(*workspace, *plan, papers.value(which)));
}

int certificatePaper(const Call &call)
{
    const auto right = tenths(call, u"right"_s);
    const auto down = tenths(call, u"down"_s);
    if (!right || !down) {
        return wrongUsage(QCoreApplication::translate(
            "app", "--right 和 --down 写毫米数，如 1.5；向左、向上为负数。"));
    }
    int exit = Done;
    const auto workspace = openLedger(call, exit);
    if (!workspace)
        return exit;
    const core::PrintOffset offset{*right, *down};
    if (call.has(u"calibrate"_s))
        return giveDocument(
            call, core::calibrationPaper(*workspace, call.value(u"calibrate"_s), offset));
    QList<core::RowId> ids;
    for (const auto &word : call.wordsFrom(1)) {
        const auto id = recordNamed(*workspace, core::certificates(), word);
        if (!id)
            return refuse(id.error());
        ids.append(*id);
    }
    return giveDocument(
        call, core::certificatePrint(*workspace, {ids, call.value(u"purpose"_s), offset}));
}

const Option kOut{"out", "FILE", QT_TRANSLATE_NOOP("app", "写入 .pdf、.xlsx 或 .json 文件")};
const Option kTrial{"dry-run", "", QT_TRANSLATE_NOOP("app", "只检查，不写入")};

} // namespace

QList<Command> evaluationCommands()
{
    return {
        {"candidates", "LEDGER PLAN", 2,
            QT_TRANSLATE_NOOP("app", "生成评价计划的考生，逐人说明不能列入的原因"),
            {kTrial,
                {"list", "FILE",
                    QT_TRANSLATE_NOOP("app", "名单，每行一人：姓名、身份证号；不写则取来源班级")}},
            candidates},
        {"resits", "LEDGER PLAN NEXT", 3,
            QT_TRANSLATE_NOOP("app", "把不合格、缺考的考生列入另一个计划补考"), {kTrial}, resits},
        {"scores", "LEDGER PLAN", 2,
            QT_TRANSLATE_NOOP(
                "app", "成绩：列出，或按名单录入（准考证号或姓名，理论，实操，综合）"),
            {{"list", "FILE", QT_TRANSLATE_NOOP("app", "成绩单，逗号或制表符分隔")},
                {"second", "", QT_TRANSLATE_NOOP("app", "第二遍录入，由另一人办理")}},
            scores},
        {"differences", "LEDGER PLAN", 2, QT_TRANSLATE_NOOP("app", "两遍录入的成绩有哪些不一致"),
            {}, differences},
        {"certify", "LEDGER PLAN", 2,
            QT_TRANSLATE_NOOP("app", "为合格的考生登记证书，逐人说明编号或不能登记的原因"),
            {kTrial, {"on", "DATE", QT_TRANSLATE_NOOP("app", "日期，如 2021-12-31")},
                {"issuer", "NAME", QT_TRANSLATE_NOOP("app", "发证机构，不写为评价机构")}},
            certify},
        {"verify", "LEDGER CERTIFICATE…", 2, QT_TRANSLATE_NOOP("app", "登记证书的核验结果"),
            {{"result", "TEXT", QT_TRANSLATE_NOOP("app", "核验结果，如 一致")},
                {"on", "DATE", QT_TRANSLATE_NOOP("app", "日期，如 2021-12-31")},
                {"move", "", QT_TRANSLATE_NOOP("app", "同时办理核验")}},
            verify},
        {"numbers", "LEDGER", 1,
            QT_TRANSLATE_NOOP("app", "证书号段使用情况：已用、作废、缺号、结余和号段以外的编号"),
            {kOut}, numbers},
        {"expiring", "LEDGER", 1, QT_TRANSLATE_NOOP("app", "即将到期和已过期的证书"), {kOut},
            expiring},
        {"feedback", "LEDGER", 1, QT_TRANSLATE_NOOP("app", "培训满意度，按培训机构或课程汇总"),
            {kOut, {"by", "WHAT", QT_TRANSLATE_NOOP("app", "institution 或 course")}}, feedback},
        {"plan-paper", "LEDGER PLAN", 2,
            QT_TRANSLATE_NOOP("app", "评价计划的考生名册、签到表、成绩汇总表"),
            {kOut, {"type", "WHICH", QT_TRANSLATE_NOOP("app", "roster、sign-in 或 scores")}},
            planPaper},
        {"certificate-paper", "LEDGER CERTIFICATE…", 1,
            QT_TRANSLATE_NOOP("app", "在预印的证书上套打，或输出校准页"),
            {kOut, {"purpose", "TEXT", QT_TRANSLATE_NOOP("app", "用途，会记入修改记录")},
                {"right", "MM", QT_TRANSLATE_NOOP("app", "向右偏移多少毫米")},
                {"down", "MM", QT_TRANSLATE_NOOP("app", "向下偏移多少毫米")},
                {"calibrate", "KIND", QT_TRANSLATE_NOOP("app", "输出这类证书的校准页")}},
            certificatePaper},
    };
}

} // namespace batch
