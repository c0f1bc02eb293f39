#include "core/figures/valuekeys.h"

namespace core {

using namespace Qt::StringLiterals;

QString lightKey(Light light)
{
    switch (light) {
    case Light::None:
        return {};
    case Light::Green:
        return u"green"_s;
    case Light::Yellow:
        return u"yellow"_s;
    case Light::Red:
        return u"red"_s;
    }
    Q_UNREACHABLE();
}

QString measureKey(Measure measure)
{
    switch (measure) {
    case Measure::Count:
        return u"count"_s;
    case Measure::Rate:
        return u"rate_x100"_s;
    case Measure::Money:
        return u"fen"_s;
    }
    Q_UNREACHABLE();
}

} // namespace core
