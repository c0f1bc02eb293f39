#include "core/figures/yearfigures.h"

#include "core/base/datafile.h"
#include "core/base/language.h"
#include "core/figures/origin.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace core {

using namespace Qt::StringLiterals;

namespace {

YearFigure::Source sourceOf(const QString &text)
{
    return text == "manual"_L1 ? YearFigure::Source::Manual
        : text == "plan"_L1    ? YearFigure::Source::Plan
        : text == "setting"_L1 ? YearFigure::Source::Setting
                               : YearFigure::Source::Counted;
}

/// A target holds only where the figure has one of its own.
void take(const AnsweredFigure &answer, YearFigure &figure)
{
    figure.value = answer.value;
    figure.reference = answer.reference;
    figure.target = answer.target;
    if (!figure.target)
        return;
    figure.rateTimes100 = rateTimes100(figure.value, *figure.target);
    figure.truncatedTimes100 = rateTimes100(figure.value, *figure.target, Rounding::Truncated);
}

QString sourceKey(YearFigure::Source source)
{
    switch (source) {
    case YearFigure::Source::Counted:
        return u"counted"_s;
    case YearFigure::Source::Manual:
        return u"manual"_s;
    case YearFigure::Source::Plan:
        return u"plan"_s;
    case YearFigure::Source::Setting:
        return u"setting"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue orNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

} // namespace

QString sourceText(YearFigure::Source source)
{
    switch (source) {
    case YearFigure::Source::Counted:
        return QCoreApplication::translate("core", "统计");
    case YearFigure::Source::Manual:
        return QCoreApplication::translate("core", "填报");
    case YearFigure::Source::Plan:
        return QCoreApplication::translate("core", "规划");
    case YearFigure::Source::Setting:
        return QCoreApplication::translate("core", "设置");
    }
    Q_UNREACHABLE();
}

Result<std::vector<YearFigure>> yearFigures(const Database &database, const FigureEngine &engine,
    const Names &names, const FigureQuestion &question)
{
    const auto declared = readDataTable(u":/data/year_figures.csv"_s);
    if (!declared)
        return fail(declared.error());
    const auto answers = FigureAnswers::create(database, engine, names, question);
    if (!answers)
        return fail(answers.error());
    const bool isEnglish = language() == Language::English;
    std::vector<YearFigure> figures;
    for (const auto &row : declared->rows) {
        const auto text = [&](QLatin1StringView column) { return declared->value(row, column); };
        YearFigure figure{.paragraph = text("paragraph"_L1),
            .code = text("code"_L1),
            .name = text(isEnglish ? "name_en"_L1 : "name_zh"_L1),
            .unit = text("unit"_L1),
            .source = sourceOf(text("source"_L1)),
            .definition = text("definition"_L1)};
        const auto answer = (*answers)->answer(text("ask"_L1), text("target"_L1));
        if (!answer)
            return fail(answer.error());
        if (!*answer)
            continue;
        take(**answer, figure);
        if (figure.target) {
            figure.targetReference
                = TargetReference{text("target"_L1), question.period.year(), question.unit}.text();
        }
        figures.push_back(std::move(figure));
    }
    return figures;
}

QJsonArray toJson(const std::vector<YearFigure> &figures)
{
    QJsonArray array;
    for (const auto &figure : figures) {
        array.append(QJsonObject{{u"paragraph"_s, figure.paragraph}, {u"code"_s, figure.code},
            {u"unit"_s, figure.unit}, {u"source"_s, sourceKey(figure.source)},
            {u"value"_s, figure.value}, {u"target"_s, orNull(figure.target)},
            {u"rate_x100"_s, orNull(figure.rateTimes100)},
            {u"rate_x100_truncated"_s, orNull(figure.truncatedTimes100)}});
    }
    return array;
}

} // namespace core
