#pragma once

#include "core/base/result.h"
#include "core/exchange/importfields.h"
#include "core/exchange/sheetreader.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QMap>

namespace core {

/// What a person chose for one sheet instead of what was found.
struct SheetChoice
{
    std::optional<SheetKind> kind = {}; // Ignored: leave the sheet out
    std::optional<quint32> headerRow = {}; // from 1, the last row of the heading
    QMap<quint32, QString> columns = {}; // column from 0 -> field; "" for none
};

/// What a clerk would choose on the import page.
struct ImportOptions
{
    QDate asOf = {}; // today; required
    QString division = {}; // of the sender: decides between towns of one name
    QDate classStart = {};
    QDate classEnd = {};
    int ageMin = 18;
    int ageMax = 60;
    std::optional<SheetKind> kind = {}; // of all sheets that have a heading
    TextOptions text = {};
    QHash<QString, QString> learned = {}; // headingKey -> field, what this sender's sheets taught
    QHash<QString, SheetChoice> sheets = {}; // by name
};

/// Reads {"as_of", "division_code", "class": {"start_date", "end_date", "age_min", "age_max"}};
/// what is missing stays as in `defaults`.
Result<ImportOptions> importOptionsFrom(const QJsonObject &json, const ImportOptions &defaults);

/// Picks the options of `fileName` out of {"files": [{"file", "options"}]}, or takes the object
/// itself.
Result<ImportOptions> importOptionsFor(
    const QJsonObject &json, const QString &fileName, const ImportOptions &defaults);

} // namespace core
