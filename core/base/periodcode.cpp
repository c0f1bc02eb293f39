#include "core/base/periodcode.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonths = 12;
constexpr int kQuarters = 4;

int countOf(Period::Kind kind)
{
    switch (kind) {
    case Period::Kind::Month:
        return kMonths;
    case Period::Kind::Quarter:
        return kQuarters;
    case Period::Kind::HalfYear:
    case Period::Kind::Year:
        return 1;
    }
    Q_UNREACHABLE();
}

} // namespace

QString periodCode(const Period &period)
{
    switch (period.kind()) {
    case Period::Kind::Month:
        return u"M%1"_s.arg(period.index(), 2, 10, QLatin1Char('0'));
    case Period::Kind::Quarter:
        return u"Q%1"_s.arg(period.index());
    case Period::Kind::HalfYear:
        return u"H%1"_s.arg(period.index());
    case Period::Kind::Year:
        return u"Y"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Period> periodOfCode(int year, QStringView code)
{
    for (const auto kind :
        {Period::Kind::Month, Period::Kind::Quarter, Period::Kind::HalfYear, Period::Kind::Year}) {
        for (const auto &period : periodsOf(kind, year)) {
            if (periodCode(period) == code)
                return period;
        }
    }
    return std::nullopt;
}

QList<Period> periodsOf(Period::Kind kind, int year)
{
    QList<Period> periods;
    for (int index = 1; index <= countOf(kind); ++index)
        periods.append(Period(kind, year, index));
    return periods;
}

} // namespace core
