#include "app/batch/figuresource.h"

#include <QCoreApplication>

namespace batch {

core::Result<Moment> momentOf(const Call &call)
{
    if (!call.has(QStringLiteral("as-of")))
        return Moment{};
    const QString text = call.value(QStringLiteral("as-of"));
    bool isNumber = false;
    const qint64 set = text.toLongLong(&isNumber);
    if (isNumber)
        return Moment{std::nullopt, set};
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid()) {
        return core::fail({core::Error::Code::Invalid,
            QCoreApplication::translate(
                "app", "--as-of 应为时间或修改的序号，如 2021-07-05T00:00:00Z，不能是“%1”。")
                .arg(text)});
    }
    return Moment{moment.toUTC(), std::nullopt};
}

core::Result<core::IndicatorReading> FigureSource::reading(
    const QString &indicator, const core::Period &period, core::FigureReference::Span span) const
{
    return core::readIndicator(workspace->database(), *engine, workspace->names(),
        {indicator, period, span, workspace->today()});
}

std::optional<FigureSource> openFigures(const Call &call, int &exit)
{
    const auto moment = momentOf(call);
    if (!moment) {
        exit = wrongUsage(moment.error().text);
        return std::nullopt;
    }
    FigureSource source{.workspace = openLedger(call, exit)};
    if (!source.workspace)
        return std::nullopt;
    const auto &session = source.workspace->session();
    if (auto allowed = session.require(core::Right::Dashboards, session.division()); !allowed) {
        exit = refuse(allowed.error());
        return std::nullopt;
    }
    auto engine = core::FigureEngine::create(source.workspace->database(),
        {.unit = source.workspace->unit(),
            .now = source.workspace->now(),
            .asOf = moment->at,
            .asOfSet = moment->set,
            .progress = terminalProgress()});
    if (!engine) {
        exit = refuse(engine.error());
        return std::nullopt;
    }
    source.engine = std::move(*engine);
    return source;
}

std::optional<core::Period> periodOf(const Call &call, int &exit)
{
    const auto period = core::Period::parse(call.value(QStringLiteral("period")));
    if (period)
        return *period;
    exit = wrongUsage(period.error().text);
    return std::nullopt;
}

} // namespace batch
