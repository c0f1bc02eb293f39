#pragma once

#include "core/schema/names.h"
#include "core/schema/table.h"

#include <QDate>

namespace core {

/// The unit of the reports for which a row of `division` counts: the county itself; what belongs to
/// the city or lies outside it is 市本级 (domain.md 5.1).
QString reportUnit(const QString &division, const Names &names);

/// What an enrolment takes from its class.
struct ClassFacts
{
    QDate startDate;
    QString division;
    int hours = 0;
    bool isCancelled = false;
};

// The parts of derive() that read nothing, for work on very many rows.

/// Age and band on the first day of class, attendance rate, the month and unit it counts for.
void deriveEnrolment(Record &record, const ClassFacts &facts, QDate birth, const Names &names);
/// Validity, the month and unit it counts for; `division` of its class, else of its holder's home.
void deriveCertificate(Record &record, const QString &division, const Names &names);
/// Sex, birth date, home division; needs no more than the identity number.
void derivePerson(Record &record, QDate today, const Names &names);
/// The search columns of any table that has them.
void derivePinyin(const Table &table, Record &record);

} // namespace core
