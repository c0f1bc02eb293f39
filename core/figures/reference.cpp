#include "core/figures/reference.h"

#include <QCoreApplication>
#include <QStringList>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kToDate = "todate"_L1;
constexpr qsizetype kParts = 5;

} // namespace

QString FigureReference::text() const
{
    const QString end = span == Span::ToDate ? QString(kToDate) : QString();
    return QStringList{indicator, period.key(), unit, department, end}.join(u'/');
}

Result<FigureReference> FigureReference::parse(QStringView text)
{
    const auto parts = text.split(u'/');
    const bool isWhole = parts.size() == kParts && !parts[0].isEmpty() && !parts[2].isEmpty()
        && (parts[4].isEmpty() || parts[4] == kToDate);
    if (!isWhole) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate("core", "“%1”不指向任何数字。请从报表或图表中点击。")
                .arg(text)});
    }
    const auto period = Period::parse(parts[1]);
    if (!period)
        return fail(period.error());
    return FigureReference{parts[0].toString(), *period, parts[2].toString(), parts[3].toString(),
        parts[4].isEmpty() ? Span::Period : Span::ToDate};
}

} // namespace core
