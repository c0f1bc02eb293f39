#pragma once

#include <QDate>
#include <QHash>
#include <QString>

#include <optional>

namespace core {

/// What the fields of a number template stand for.
struct NumberFields
{
    QDate on = {}; // {yy} {yyyy} {yyyyMM} {yyyyMMdd}
    QString division = {}; // {div6}, {div4}: its first digits
    QString occupation = {}; // {occ7}: 4-03-02-01 as 4030201
    QString level = {}; // {level}
    int sequence = 1; // {seq4}: with leading zeros
};

/// A number by a template such as XM-{yyyy}-{div6}-{seq4}; unknown fields stay as they are.
QString filledNumber(QStringView numberTemplate, const NumberFields &fields);

/// The fields of a number that fits the template, by name without digits (yyyy, div, seq); else
/// nothing.
std::optional<QHash<QString, QString>> readNumber(QStringView numberTemplate, QStringView number);

} // namespace core
