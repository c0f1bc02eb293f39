#include "core/exchange/importoptions.h"

#include "core/base/datetext.h"
#include "core/base/text.h"
#include "core/exchange/registryfields.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace core {

namespace {

Result<> takeDate(const QJsonObject &json, QLatin1StringView key, QDate &date)
{
    const QJsonValue value = json[key];
    if (value.isNull() || value.isUndefined())
        return {};
    const auto read = parseIsoDate(value.toString());
    if (!read)
        return fail({Error::Code::Invalid,
            QCoreApplication::translate("core", "导入选项“%1”应是 2021-06-30 这样的日期。")
                .arg(key)});
    date = *read;
    return {};
}

} // namespace

QString valueKey(const QString &text)
{
    return folded(withoutBlanks(text));
}

Result<ImportOptions> importOptionsFrom(const QJsonObject &json, const ImportOptions &defaults)
{
    ImportOptions options = defaults;
    const QJsonObject trainingClass = json["class"_L1].toObject();
    for (const auto &taken : {takeDate(json, "as_of"_L1, options.asOf),
             takeDate(trainingClass, "start_date"_L1, options.classStart),
             takeDate(trainingClass, "end_date"_L1, options.classEnd)})
        if (!taken)
            return fail(taken.error());
    options.division = json["division_code"_L1].toString(options.division);
    options.ageMin = trainingClass["age_min"_L1].toInt(options.ageMin);
    options.ageMax = trainingClass["age_max"_L1].toInt(options.ageMax);
    const QString kind = json["kind"_L1].toString();
    if (kind.isEmpty())
        return options;
    options.registry = importableRegistry(kind);
    options.kind = options.registry != nullptr ? SheetKind::Registry : sheetKindOf(kind);
    if (!options.kind || (*options.kind == SheetKind::Registry && options.registry == nullptr))
        return fail({Error::Code::Invalid,
            QCoreApplication::translate("core", "没有“%1”这种导入表。").arg(kind)});
    return options;
}

Result<ImportOptions> importOptionsFor(
    const QJsonObject &json, const QString &fileName, const ImportOptions &defaults)
{
    if (!json.contains("files"_L1))
        return importOptionsFrom(json, defaults);
    const auto files = json["files"_L1].toArray();
    for (const auto &file : files)
        if (file["file"_L1].toString() == fileName)
            return importOptionsFrom(file["options"_L1].toObject(), defaults);
    return defaults;
}

} // namespace core
