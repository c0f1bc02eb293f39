#pragma once

#include "core/storage/database.h"

#include <QDate>
#include <QString>

namespace core {

/// A version of an indicator's definition.
struct IndicatorVersion
{
    int number = 0; // 0: none is on file
    QString definition;
    QString document;
    QDate validFrom;
};

/// The definition that holds on a day.
Result<IndicatorVersion> indicatorVersion(const Database &database, const QString &code, QDate on);

/// Several indicators added up. Counts of people and of person-times are never added; of different
/// definitions or versions only with a note that has to be printed.
struct Addend
{
    QString code;
    QString name;
    QString unit;
    int version = 0;
    qint64 value = 0;
};
struct AddedUp
{
    qint64 value = 0;
    QString note; // empty: nothing has to be said
};
Result<AddedUp> addedUp(const QList<Addend> &addends);

/// A part that exceeds its whole, as a sentence; empty when it does not.
QString excessNote(const QString &part, qint64 value, const QString &whole, qint64 of);

} // namespace core
