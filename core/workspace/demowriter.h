#pragma once

#include "core/base/progress.h"
#include "core/storage/changewriter.h"
#include "core/workspace/demoworld.h"

#include <QMap>

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
    void writePersons();
    void writeCategories();
    void writeClasses();
    void writeEnrolments();
    void writePlans();
    void writeResults();
    void writeCertificates();

    /// The id under which the row stands; 0 once something failed, which run() then says.
    RowId add(const Table &table, Record record, int unit);
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
};

/// The n-th mobile number that nobody has: four zeros after the first three digits.
QString demoMobile(quint32 number);

} // namespace core
