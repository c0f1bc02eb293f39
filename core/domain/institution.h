#pragma once

#include "core/schema/schema.h"

namespace core {

/// A training institution (domain.md E2), as in the published list.
struct Institution : Entity
{
    QString institutionNo;
    QString name;
    QString uscc;
    QString kind;
    QString ownership;
    QString licenceNo;
    QDate licenceFrom;
    QDate licenceTo;
    QString legalPerson;
    QString contact;
    QString phone;
    QString address;
    QString divisionCode;
    QString bankName;
    QString bankHolder;
    QString bankAccount;
    std::optional<int> siteArea;
    std::optional<int> capacity;
    std::optional<int> teachersFull;
    std::optional<int> teachersPart;
    bool isDesignated = false;
    bool acceptsVoucher = false;
    QString credit;
    QString removalReason;
};
const Schema<Institution> &institutions();

const Table &institutionScopes();
const Table &institutionTeachers();
const Table &institutionSites();

} // namespace core
