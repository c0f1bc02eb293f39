#include "core/workspace/evaluationpapers.h"

#include "core/base/datetext.h"
#include "core/base/mask.h"
#include "core/domain/certificate.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "core/report/recordlist.h"
#include "core/rules/checking.h"
#include "core/rules/scores.h"
#include "core/workspace/certificatework.h"
#include "core/workspace/disclosure.h"

namespace core {

namespace {

constexpr int kMostPrinted = 500; // certificates in one go

QString titleOf(const Workspace &workspace, QLatin1StringView book, const QString &code)
{
    const CodeItem *item = workspace.names().code(book, code);
    return item ? item->title() : code;
}

/// The class a candidate comes from; empty for one who comes by himself.
QString originOf(const Workspace &workspace, Id<Enrolment> enrolment)
{
    if (enrolment.isNull())
        return {};
    const auto row = workspace.records().read(enrolments(), enrolment);
    return row ? workspace.names().linkTitle("training_class"_L1, row->trainingClass.value)
               : QString();
}

Result<QList<CandidateLine>> candidatesOf(const Workspace &workspace, RowId plan)
{
    const auto rows = workspace.records().find(evaluationResults(),
        {.conditions = {{u"evaluation_plan"_s, Condition::Test::Equal, {plan}}},
            .order = {{u"admission_no"_s}, {u"id"_s}}});
    if (!rows)
        return fail(rows.error());
    QList<CandidateLine> lines;
    for (const auto &row : *rows) {
        const auto result = evaluationResults().unpack(row);
        const auto person = workspace.records().read(persons(), result.person);
        if (!person)
            return fail(person.error());
        lines.append({result.admissionNo, person->name, titleOf(workspace, "sex"_L1, person->sex),
            masked(person->idNumber, Mask::Screen), originOf(workspace, result.enrolment),
            result.theory, result.practical, result.total,
            titleOf(workspace, "evaluation_result"_L1, result.result)});
    }
    return lines;
}

/// "297x210" as millimetres.
Result<QSize> sheetSize(const Workspace &workspace, const QString &kind)
{
    const QDate on = workspace.today();
    const auto usual = setting(workspace.database(), u"certificate_sheet"_s, on, u"297x210"_s);
    if (!usual)
        return fail(usual.error());
    const auto own = setting(workspace.database(), u"certificate_sheet."_s + kind, on, *usual);
    if (!own)
        return fail(own.error());
    const QStringList parts = own->toLower().split(u'x');
    const QSize size(parts.value(0).trimmed().toInt(), parts.value(1).trimmed().toInt());
    if (!size.isEmpty())
        return size;
    return fail({Error::Code::Invalid,
        QCoreApplication::translate("core",
            "参数“certificate_sheet”应为宽x高（毫米），如 297x210，现为“%1”。请在参数设置中改正。")
            .arg(*own)});
}

Result<CertificateSheet> sheetOf(
    const Workspace &workspace, const QString &kind, PrintOffset offset)
{
    const auto size = sheetSize(workspace, kind);
    if (!size)
        return fail(size.error());
    CertificateSheet sheet{*size, {}, {}, offset, {}, paperOrigin(workspace)};
    const auto rows = workspace.records().find(certificateLayouts(),
        {.conditions = {{u"kind"_s, Condition::Test::Equal, {kind}}},
            .order = {{u"pos_top"_s}, {u"pos_left"_s}}});
    if (!rows)
        return fail(rows.error());
    for (const auto &row : *rows)
        sheet.layout.append(certificateLayouts().unpack(row));
    if (!sheet.layout.isEmpty())
        return sheet;
    return fail({Error::Code::NotFound,
        QCoreApplication::translate(
            "core", "%1还没有套打位置，请在“代码与参数”的证书套打位置中登记。")
            .arg(titleOf(workspace, "certificate_kind"_L1, kind))});
}

QHash<QString, QString> printedDates(const Certificate &certificate)
{
    return {{u"issue_date"_s, chineseDate(certificate.issueDate)},
        {u"issue_year"_s, certificate.issueDate.toString(u"yyyy"_s)},
        {u"issue_month"_s, QString::number(certificate.issueDate.month())},
        {u"issue_day"_s, QString::number(certificate.issueDate.day())},
        {u"valid_to"_s, chineseDate(certificate.validTo)}};
}

/// What stands in each field of the paper.
Result<QHash<QString, QString>> printedFacts(
    const Workspace &workspace, const Certificate &certificate)
{
    const auto person = workspace.records().read(persons(), certificate.person);
    if (!person)
        return fail(person.error());
    QHash<QString, QString> facts = printedDates(certificate);
    facts.insert(u"number"_s, certificate.certificateNo);
    facts.insert(u"name"_s, certificate.holderName);
    facts.insert(u"sex"_s, titleOf(workspace, "sex"_L1, person->sex));
    facts.insert(u"birth_date"_s, chineseDate(person->birthDate));
    facts.insert(u"id_number"_s, person->idNumber);
    facts.insert(u"occupation"_s, titleOf(workspace, "occupation"_L1, certificate.occupationCode));
    facts.insert(u"worktype"_s, certificate.worktype);
    facts.insert(u"level"_s, titleOf(workspace, "skill_level"_L1, certificate.level));
    facts.insert(u"issuer"_s, certificate.issuer);
    if (!certificate.evaluationResult.isNull()) {
        const auto result
            = workspace.records().read(evaluationResults(), certificate.evaluationResult);
        if (!result)
            return fail(result.error());
        facts.insert(u"theory"_s, scoreText(result->theory));
        facts.insert(u"practical"_s, scoreText(result->practical));
        facts.insert(u"total"_s, scoreText(result->total));
    }
    return facts;
}

Result<QList<Certificate>> printable(const Workspace &workspace, const QList<RowId> &ids)
{
    if (ids.isEmpty() || ids.size() > kMostPrinted) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate("core", "一次打印 1—%1 本证书，现有 %2 本。请加条件。")
                .arg(kMostPrinted)
                .arg(ids.size())});
    }
    QList<Certificate> list;
    for (const RowId id : ids) {
        const auto certificate = workspace.records().read(certificates(), Id<Certificate>{id});
        if (!certificate)
            return fail(certificate.error());
        const QString state = certificate->status;
        if (state == "draft"_L1 || state == "revoked"_L1 || state == "reissued"_L1) {
            return fail({Error::Code::Invalid,
                QCoreApplication::translate("core", "证书“%1”%2，不能打印。")
                    .arg(certificate->certificateNo,
                        workspace.names().stateLabel("certificate"_L1, state))});
        }
        if (!list.isEmpty() && list.first().kind != certificate->kind) {
            return fail({Error::Code::Invalid,
                QCoreApplication::translate(
                    "core", "一次只能打印同一类别的证书（纸张不同），请按证书类别筛选。")});
        }
        list.append(*certificate);
    }
    return list;
}

} // namespace

PaperOrigin paperOrigin(const Workspace &workspace)
{
    const CodeItem *unit = workspace.names().code("report_unit"_L1, workspace.unit());
    return {.office = unit ? unit->title() : workspace.unit(),
        .at = workspace.now(),
        .data = workspace.isDemo() ? PaperOrigin::Data::Demo : PaperOrigin::Data::Real};
}

Result<Document> planPaper(const Workspace &workspace, RowId id, PlanPaper which)
{
    const auto plan = workspace.records().read(evaluationPlans(), Id<EvaluationPlan>{id});
    const auto candidates = candidatesOf(workspace, id);
    if (!plan || !candidates)
        return fail(plan ? candidates.error() : plan.error());
    if (candidates->isEmpty()) {
        return fail({Error::Code::NotFound,
            QCoreApplication::translate("core", "计划“%1”还没有考生，请先生成考生。")
                .arg(plan->planNo)});
    }
    const ExaminationPaper paper{*plan,
        workspace.names().linkTitle("evaluation_org"_L1, plan->evaluationOrg.value), *candidates,
        paperOrigin(workspace)};
    switch (which) {
    case PlanPaper::Roster:
        return candidateRoster(paper, workspace.names());
    case PlanPaper::SignIn:
        return signInSheet(paper, workspace.names());
    case PlanPaper::Scores:
        return scoreSheetPaper(paper, workspace.names());
    }
    Q_UNREACHABLE();
}

Result<Document> numberPaper(const Workspace &workspace)
{
    const auto use = useOfNumbers(workspace.database());
    if (!use)
        return fail(use.error());
    return numberReport(*use, paperOrigin(workspace), workspace.names());
}

Result<Document> feedbackPaper(const Workspace &workspace, FeedbackBy by, QDate from, QDate to)
{
    const auto sums = feedbackSums(workspace.database(), by, from, to);
    if (!sums)
        return fail(sums.error());
    const bool isCourse = by == FeedbackBy::Course;
    QList<FeedbackAverage> averages;
    const auto hundredths
        = [](int sum, int answers) { return (sum * 200 + answers) / (answers * 2); };
    for (const auto &sum : *sums) {
        averages.append(
            {workspace.names().linkTitle(isCourse ? "course"_L1 : "institution"_L1, sum.subject),
                sum.answers, hundredths(sum.teaching, sum.answers),
                hundredths(sum.site, sum.answers), hundredths(sum.useful, sum.answers)});
    }
    return feedbackReport(averages,
        isCourse ? QCoreApplication::translate("core", "课程")
                 : QCoreApplication::translate("core", "培训机构"),
        paperOrigin(workspace));
}

Result<Document> expiryPaper(const Workspace &workspace)
{
    Document document;
    const std::pair<Expiry, QString> parts[]
        = {{Expiry::Past, QCoreApplication::translate("core", "已过期")},
            {Expiry::Near, QCoreApplication::translate("core", "即将到期")}};
    for (const auto &[expiry, title] : parts) {
        const auto filter = expiryFilter(workspace, expiry);
        if (!filter)
            return fail(filter.error());
        const auto rows = workspace.records().find(certificates(), *filter);
        if (!rows)
            return fail(rows.error());
        Document list = recordList(certificates(), *rows, workspace.names(),
            {.columns = {u"certificate_no"_s, u"kind"_s, u"holder_name"_s, u"issuer"_s,
                 u"issue_date"_s, u"valid_to"_s},
                .sentence = title,
                .unit = paperOrigin(workspace).office,
                .at = workspace.now(),
                .data = workspace.isDemo() ? RecordListRequest::Data::Demo
                                           : RecordListRequest::Data::Real});
        auto &table = std::get<Document::Table>(list.blocks.front());
        table.title
            = QCoreApplication::translate("core", "%1（%2 本）").arg(title).arg(rows->size());
        if (document.blocks.empty())
            document = std::move(list);
        else
            document.blocks.insert(document.blocks.end(), list.blocks.begin(), list.blocks.end());
    }
    document.title = QCoreApplication::translate("core", "证书到期名单");
    document.line.middle.clear();
    document.line.right = chineseDate(workspace.today());
    return document;
}

Result<Document> certificatePrint(Workspace &workspace, const CertificatePrint &print)
{
    const auto list = printable(workspace, print.certificates);
    if (!list)
        return fail(list.error());
    auto sheet = sheetOf(workspace, list->first().kind, print.offset);
    if (!sheet)
        return fail(sheet.error());
    if (auto noted = disclosePaper(workspace, certificates(), print.certificates, print.purpose);
        !noted)
        return fail(noted.error());
    sheet->title = QCoreApplication::translate("core", "%1 %2 本")
                       .arg(titleOf(workspace, "certificate_kind"_L1, list->first().kind))
                       .arg(list->size());
    for (const auto &certificate : *list) {
        const auto facts = printedFacts(workspace, certificate);
        if (!facts)
            return fail(facts.error());
        sheet->certificates.append(*facts);
    }
    return certificateSheets(*sheet);
}

Result<Document> calibrationPaper(
    const Workspace &workspace, const QString &kind, PrintOffset offset)
{
    auto sheet = sheetOf(workspace, kind, offset);
    if (!sheet)
        return fail(sheet.error());
    sheet->title = QCoreApplication::translate("core", "%1套打校准页")
                       .arg(titleOf(workspace, "certificate_kind"_L1, kind));
    return calibrationSheet(*sheet);
}

} // namespace core
