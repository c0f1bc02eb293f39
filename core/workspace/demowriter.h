#pragma once

#include "core/base/period.h"
#include "core/base/progress.h"
#include "core/domain/submission.h"
#include "core/domain/subsidy.h"
#include "core/storage/changewriter.h"
#include "core/workspace/demosubmissions.h"
#include "core/workspace/demoworld.h"

#include <QMap>
#include <QSet>

namespace core {

/// Writes a demo city down row by row, journalled like everything else.
class DemoWriter
{
public:
    DemoWriter(ChangeWriter &writer, const DemoCity &city, const Progress &progress);

    Result<void> run();
    /// How many rows of each table.
    const QMap<QString, qint64> &rows() const { return m_rows; }

private:
    void writeUnits();
    void writeAccounts();
    void writeBrands();
    void writeBrandLevels(const DemoBrand &brand, RowId id);
    void writeEmployers();
    void writeInstitutions();
    void writeSchoolParts(size_t index, RowId institution, const QDate &licenceTo);
    void writeCourses();
    void writeModules(const DemoCourse &course, RowId id);
    void writeProjects();
    void writeWaitingProjects();
    void writeEvaluators();
    void writeScopes(const DemoEvaluator &evaluator, RowId id);
    void writeTargets();
    void writeTarget(int year, const QString &indicator, const QString &unit, qint64 value);
    void writePersons();
    void writeCategories();
    void writeClasses();
    void writeEnrolments();
    Enrolment enrolmentOf(size_t place);
    void keepAttendance(Enrolment &row, size_t place);
    void writePlans();
    void writeResults();
    void writeCertificates();
    void writeLessons();
    void writeLessonsOf(size_t index);
    void writeAttendance();
    void writeAttendanceOf(size_t index);
    void writeFeedback();
    void writeStandards();
    void writeSubsidies();
    void writeSubsidy(const DemoSubsidy &batch);
    SubsidyApplication application(const DemoSubsidy &batch);
    void setPayee(SubsidyApplication &row, const DemoSubsidy &batch) const;
    void writeItems(const DemoSubsidy &batch, RowId application);
    void writeNotice(const DemoSubsidy &batch, RowId application);
    QString noticeList(const DemoSubsidy &batch) const;
    void writePayout(const DemoSubsidy &batch, RowId application, const SubsidyApplication &row);
    void writeVouchers();
    void writeVoucher(const DemoVoucher &voucher, RowId batch);
    void writeVoucherEntries(const DemoVoucher &voucher, RowId id, RowId result);
    RowId resultOf(const DemoVoucher &voucher) const;
    void writeJobs();
    void writeFollowUps();
    void writeFollowUp(size_t enrolment, const QDate &due);
    void writeStatistics();
    void writeStatistic(const QString &indicator, int year, const std::vector<qint64> &units);
    void writeStocks();
    void writeNeeds();
    void writeContests();
    struct DemoEntry
    {
        RowId event;
        int person;
        QString stage;
        int score; // 0: none
        int rank; // 0: none
        int award; // 0: none
        QString title;
    };
    int contestant(QSet<int> &known);
    void addEntry(const DemoEntry &entry);
    void writeCityContest();
    void writeProvincialContest();
    void writePlanDocuments();
    void writeGroups();
    void writeGroup(int unit, const QList<std::pair<QString, QString>> &departments);
    void writePublicity();
    void writeVisits();
    /// The office of a unit, that reports for it.
    struct DemoOffice
    {
        int unit;
        DemoReported counted;
        QString filler;
        QString reviewer;
        QString head;
        QString phone;
    };
    struct DemoSheet
    {
        RowId id;
        int line; // counts from 1
        QString status;
    };
    void writeSubmissions();
    void writeSubmission(const DemoOffice &office, const Period &period, DemoRandom &random);
    void writeSubmissionLine(
        const DemoOffice &office, const Period &period, const DemoSheet &sheet);
    qint64 divergence(const DemoOffice &office, const Period &period, const DemoSheet &sheet) const;
    void setDispatch(SubmissionLine &row, const DemoOffice &office, const Period &period) const;
    void writeNews(int unit, DemoRandom &random);
    void writeFinding(RowId visit, int unit, const QDate &on);

    /// The id under which the row stands; 0 once something failed, which run() then says.
    RowId add(const Table &table, Record record, int unit);
    using Cells = std::initializer_list<std::pair<QLatin1StringView, Value>>;
    RowId add(const Table &table, const Cells &cells, int unit);
    bool goOn(const QString &what);
    QString idNumber(const DemoPerson &person) const;
    QString phone();
    DemoName somebody();
    QString programmeName(int programme, int brand) const;
    QString dateText(qint32 julian) const;
    int serial(const QString &series);
    /// The series and its next number: XM-2021-141126-0007.
    QString numbered(const QString &series, int digits);

    struct DemoExam
    {
        int unit;
        int evaluator;
        int occupation;
        QString level;
        qint32 day;
        QString place;
        int candidates;
        QString classes; // ids
    };
    RowId addPlan(const DemoExam &exam);
    struct DemoOutcome
    {
        RowId plan;
        int unit;
        int person;
        RowId enrolment;
        qint32 day;
        bool isPassed;
    };
    RowId addResult(const DemoOutcome &outcome);
    QString certificateNumber(const DemoCertificate &certificate);
    QString holderName(const DemoPerson &person);
    QString enrolmentState(const DemoEnrolment &enrolment) const;

    ChangeWriter &m_writer;
    const DemoCity &m_city;
    const Progress &m_progress;
    DemoRandom m_random;
    Result<void> m_result;
    QMap<QString, qint64> m_rows;
    QMap<QString, int> m_serials;
    qint64 m_done = 0;
    qint64 m_total = 0;
    std::vector<QString> m_dates;
    // ids, by the indexes of the city
    std::vector<RowId> m_offices;
    std::vector<RowId> m_brands;
    std::vector<RowId> m_employers;
    std::vector<RowId> m_institutions;
    std::vector<RowId> m_courses;
    std::vector<RowId> m_projects;
    std::vector<RowId> m_evaluators;
    std::vector<RowId> m_persons;
    std::vector<RowId> m_classes;
    std::vector<RowId> m_enrolments;
    std::vector<RowId> m_plans; // by class; 0: none
    std::vector<RowId> m_sessions;
    std::vector<RowId> m_results; // by certificate
    std::vector<RowId> m_enrolmentResults; // by enrolment; 0: none
    std::vector<RowId> m_certificates;
    std::vector<QString> m_certificateNumbers; // by certificate
    std::vector<QString> m_classPlaces;
    struct Teacher
    {
        QString name;
        QString idNumber;
        std::vector<std::pair<qint32, qint32>> busy = {};
    };
    std::vector<std::vector<Teacher>> m_teachers; // by school
    QHash<QString, RowId> m_users; // by login
    QHash<QString, RowId> m_standards; // by kind and level
    QHash<int, DemoReported> m_statistics; // by unit, then indicator
    std::vector<qint32> m_jobs; // by person: index of the job, −1: none
    QHash<size_t, int> m_halfDays; // by enrolment whose attendance is kept day by day
};

/// A bank and an account of it that nobody has.
QString demoBank(int number);
QString demoAccount(int number);

/// Whether attendance of the class is kept day by day.
bool isDetailed(const DemoClass &trainingClass);

/// The n-th mobile number that nobody has: four zeros after the first three digits.
QString demoMobile(quint32 number);

} // namespace core
