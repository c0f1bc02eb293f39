#pragma once

#include "core/schema/schema.h"

namespace core {

struct Employer;

/// One record for one identified person (domain.md E6, R-101).
struct Person : Entity
{
    QString idType;
    QString idNumber;
    QString name;
    QString formerNames;
    QString sex;
    QDate birthDate;
    QString ethnicity;
    QString education;
    QString householdKind;
    QString homeDivision;
    QString homeTown;
    QString homeVillage;
    QString liveDivision;
    QString mobile;
    QString bankName;
    QString bankAccount;
    QString priorLevel;
    bool priorHigh = false;
    QString workStatus;
    Id<Employer> employer;
    QDate closedOn;
};
const Schema<Person> &persons();

const Table &personCategories();
const Table &employers();

} // namespace core
