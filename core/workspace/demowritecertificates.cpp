// Evaluations and certificates of a demo city.
#include "core/base/period.h"
#include "core/domain/certificate.h"
#include "core/domain/evaluation.h"
#include "core/workspace/demooffices.h"
#include "core/workspace/demowriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// The last evaluations are not yet filed away.
const QDate kRecent(2021, 12, 10);

QString kindCode(char kind)
{
    return QString(QLatin1Char(kind)) + u'0';
}

QString evaluationKind(const QString &evaluator)
{
    return evaluator == u"C"_s ? u"JD"_s
        : evaluator == u"Z"_s  ? u"ZX"_s
        : evaluator == u"T"_s  ? u"TS"_s
                               : u"DJ"_s;
}

QString padded(int number, int digits)
{
    return QString::number(number).rightJustified(digits, u'0');
}

/// Kinds whose numbers, or whose worth, come from someone else than the evaluator.
QString issuerOf(char kind, const QString &evaluator, const QString &school)
{
    return kind == '4' ? school : kind == '5' ? u"吕梁市市场监督管理局"_s : evaluator;
}

} // namespace

RowId DemoWriter::addPlan(const DemoExam &exam)
{
    const DemoEvaluator &by = m_city.evaluators[size_t(exam.evaluator)];
    const QDate day = QDate::fromJulianDay(exam.day);
    EvaluationPlan row;
    row.status = day >= kRecent ? u"approved"_s : u"closed"_s;
    row.planNo = numbered(u"PJ-%1-"_s.arg(day.year()), 4);
    row.evaluationOrg = {m_evaluators[size_t(exam.evaluator)]};
    row.kind = evaluationKind(by.kind);
    row.occupationCode = m_city.occupations[size_t(exam.occupation)].code;
    row.level = exam.level;
    row.examDate = day;
    row.place = exam.place;
    row.planned = std::max(exam.candidates, 10);
    row.supervisor = somebody().text();
    row.classes = exam.classes;
    return add(evaluationPlans(), evaluationPlans().pack(row), exam.unit);
}

void DemoWriter::writePlans()
{
    m_plans.assign(m_city.classes.size(), 0);
    for (size_t i = 0; i < m_city.classes.size() && m_result; ++i) {
        const DemoClass &known = m_city.classes[i];
        if (known.exam == 0)
            continue;
        const DemoCourse &course = m_city.courses[size_t(known.course)];
        const DemoOccupation &occupation = m_city.occupations[size_t(course.occupation)];
        m_plans[i] = addPlan({.unit = known.unit,
            .evaluator = demoEvaluator(m_city, course.certificateKind, occupation.group),
            .occupation = course.occupation,
            .level = course.level,
            .day = known.exam,
            .place = m_city.institutions[size_t(known.institution)].name,
            .candidates = known.enrolments,
            .classes = QString::number(m_classes[i])});
    }
    for (const auto &session : m_city.sessions) {
        m_sessions.push_back(addPlan({.unit = session.unit,
            .evaluator = session.evaluator,
            .occupation = session.occupation,
            .level = QString(QLatin1Char(session.level)),
            .day = session.exam,
            .place = m_city.evaluators[size_t(session.evaluator)].name,
            .candidates = session.candidates,
            .classes = {}}));
    }
}

RowId DemoWriter::addResult(const DemoOutcome &outcome)
{
    constexpr int kPass = 600;
    constexpr int kBest = 985;
    EvaluationResult row;
    row.evaluationPlan = {outcome.plan};
    row.person = {m_persons[size_t(outcome.person)]};
    row.enrolment = {outcome.enrolment};
    row.admissionNo = QDate::fromJulianDay(outcome.day).toString(u"yyMMdd"_s)
        + padded(serial(u"admission"_s), 8);
    const bool isAbsent = !outcome.isPassed && m_random.chance(25);
    if (!isAbsent) {
        row.theory = outcome.isPassed ? m_random.between(kPass, kBest) : m_random.between(310, 590);
        row.practical
            = outcome.isPassed ? m_random.between(kPass, kBest) : m_random.between(400, 900);
        row.total = (*row.theory * 4 + *row.practical * 6) / 10;
    }
    row.result = outcome.isPassed ? u"pass"_s : isAbsent ? u"absent"_s : u"fail"_s;
    return add(evaluationResults(), evaluationResults().pack(row), outcome.unit);
}

void DemoWriter::writeResults()
{
    const QString what = QCoreApplication::translate("core", "正在写入评价成绩");
    m_results.assign(m_city.certificates.size(), 0);
    m_enrolmentResults.assign(m_city.enrolments.size(), 0);
    for (size_t i = 0; i < m_city.enrolments.size() && goOn(what); ++i) {
        const DemoEnrolment &enrolment = m_city.enrolments[i];
        const DemoClass &known = m_city.classes[size_t(enrolment.trainingClass)];
        const RowId plan = m_plans[size_t(enrolment.trainingClass)];
        if (plan == 0 || enrolment.state != DemoEnrolment::State::Completed)
            continue;
        const RowId result = addResult({.plan = plan,
            .unit = known.unit,
            .person = enrolment.person,
            .enrolment = m_enrolments[i],
            .day = known.exam,
            .isPassed = enrolment.isPassed});
        m_enrolmentResults[i] = result;
        if (enrolment.certificate >= 0)
            m_results[size_t(enrolment.certificate)] = result;
    }
    for (size_t i = 0; i < m_city.certificates.size() && m_result; ++i) {
        const DemoCertificate &certificate = m_city.certificates[i];
        if (certificate.session < 0)
            continue;
        const DemoSession &session = m_city.sessions[size_t(certificate.session)];
        m_results[i] = addResult({.plan = m_sessions[size_t(certificate.session)],
            .unit = session.unit,
            .person = certificate.person,
            .enrolment = 0,
            .day = session.exam,
            .isPassed = true});
    }
}

/// In the shape that its kind wants (domain.md 4.3); now and then one with a wrong level.
QString DemoWriter::certificateNumber(const DemoCertificate &certificate)
{
    const int year = QDate::fromJulianDay(certificate.issued).year();
    const QString years = padded(year % 100, 2);
    const bool isWrong = m_random.rare(m_city.irregularPercent * 10);
    const char printed = certificate.level == 0 ? '5' : certificate.level;
    const QChar level = QLatin1Char(isWrong ? '1' : printed);
    switch (certificate.kind) {
    case '1':
        return numbered(years + u"04110001"_s + level, 5);
    case '2':
        return numbered(
            m_city.evaluators[size_t(certificate.evaluator)].bodyCode + years + level, 6);
    case '3':
        return numbered(u"%11411"_s.arg(year), 8);
    case '4':
        return numbered(u"LLHG-%1-"_s.arg(year), 6);
    default:
        return idNumber(m_city.persons[size_t(certificate.person)]);
    }
}

/// The name as printed; now and then with another character than the person's own.
QString DemoWriter::holderName(const DemoPerson &person)
{
    DemoName name = person.name;
    if (name.kind == DemoName::Kind::Usual && m_random.rare(m_city.irregularPercent * 10))
        name.second = name.first;
    return name.text();
}

void DemoWriter::writeCertificates()
{
    const QString what = QCoreApplication::translate("core", "正在写入证书");
    const auto &schema = certificates();
    const Table &table = schema;
    const auto month = table.indexOf("report_ym"_L1);
    const auto counted = table.indexOf("report_unit"_L1);
    for (size_t i = 0; i < m_city.certificates.size() && goOn(what); ++i) {
        const DemoCertificate &known = m_city.certificates[i];
        const DemoPerson &person = m_city.persons[size_t(known.person)];
        const bool hasClass = known.enrolment >= 0;
        const DemoClass *from = hasClass
            ? &m_city.classes[size_t(m_city.enrolments[size_t(known.enrolment)].trainingClass)]
            : nullptr;
        const int unit = from ? from->unit : person.home;
        const QDate issued = QDate::fromJulianDay(known.issued);
        const int brand = from ? m_city.courses[size_t(from->course)].brand : -1;
        Certificate row;
        row.status = issued < QDate(2021, 10, 1) ? u"reported"_s
            : issued < QDate(2021, 12, 1)        ? u"verified"_s
                                                 : u"registered"_s;
        row.certificateNo = certificateNumber(known);
        row.kind = kindCode(known.kind);
        row.person = {m_persons[size_t(known.person)]};
        row.holderName = holderName(person);
        row.occupationCode = m_city.occupations[size_t(known.occupation)].code;
        row.worktype = brand >= 0 ? m_city.brands[size_t(brand)].name : QString();
        row.level = known.level == 0 ? QString() : QString(QLatin1Char(known.level));
        row.issuer = issuerOf(known.kind,
            known.evaluator >= 0 ? m_city.evaluators[size_t(known.evaluator)].name : QString(),
            from ? m_city.institutions[size_t(from->institution)].name : QString());
        row.evaluationOrg = {known.evaluator >= 0 ? m_evaluators[size_t(known.evaluator)] : 0};
        row.evaluationResult = {m_results[i]};
        row.enrolment = {hasClass ? m_enrolments[size_t(known.enrolment)] : 0};
        row.issueDate = issued;
        if (known.kind == '5')
            row.validTo = issued.addYears(4).addDays(-1);
        if (row.status != u"registered"_s) {
            row.verifyResult = u"一致"_s;
            row.verifiedOn = issued.addDays(m_random.between(5, 25));
        }
        row.isFirstSkilled = known.isFirstSkilled;
        row.isFirstHigh = known.isFirstHigh;
        Record record = schema.pack(row);
        record.values[month] = yearMonth(issued);
        record.values[counted] = m_city.units[size_t(unit)].code;
        m_certificates.push_back(add(table, std::move(record), unit));
        m_certificateNumbers.push_back(row.certificateNo);
    }
}

} // namespace core
