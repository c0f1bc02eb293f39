#pragma once

#include "core/domain/timetable.h"
#include "core/domain/trainingclass.h"
#include "core/report/document.h"
#include "core/schema/names.h"

namespace core {

/// A trainee as he stands in the roster of a class.
struct ClassTrainee
{
    int seq = 0;
    QString name;
    QString sex; // code
    int age = 0;
    QString ageBand; // code
    QString idNumber;
    QString mobile;
    QString education; // code
    QString category; // code
    QString remark;
};

/// Everything the papers of one class are printed from.
struct ClassFile
{
    TrainingClass trainingClass;
    QString project = {};
    QString institution = {};
    QString course = {};
    QString occupation = {}; // with its level
    QString employer = {};
    QList<ClassSession> sessions = {};
    QList<ClassTrainee> trainees = {}; // who are in the class
    QString office = {};
    enum class Data { Real, Demo };
    Data data = Data::Real;
};

enum class ClassPaper { Application, Roster, SignIn, Timetable };

/// Masked hides most of identity and phone numbers, and categories that are nobody's business
///
enum class PaperNumbers { Masked, Full };

/// 开班申请表, 花名册, 签到表 or 教学计划表 of a class.
Document classPaper(
    ClassPaper paper, const ClassFile &file, const Names &names, PaperNumbers numbers);
/// 开班申请表 …
QString classPaperTitle(ClassPaper paper);
/// "application", "roster", "signin", "timetable"; nothing for another word.
std::optional<ClassPaper> classPaperOf(const QString &key);

} // namespace core
