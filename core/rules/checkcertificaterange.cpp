// Ranges of certificate numbers.
#include "core/rules/certificatenumbers.h"
#include "core/rules/checking.h"

namespace core {

namespace {

void checkPattern(Check &check, const CertificateRange &range)
{
    const int width = serialWidth(range.pattern);
    if (width == 0) {
        check.block(u"R-302"_s, "pattern"_L1,
            QCoreApplication::translate(
                "core", "编号样式“%1”没有流水号，请写上 {seq6} 这样的位置。")
                .arg(range.pattern));
    } else if (QString::number(range.last).size() > width) {
        check.block(u"R-302"_s, "number_to"_L1,
            QCoreApplication::translate("core", "止号 %1 超过样式中的 %2 位流水号，请核对。")
                .arg(range.last)
                .arg(width));
    }
}

void checkVoid(Check &check, const CertificateRange &range)
{
    const auto spoilt = readSerials(range.voidNumbers);
    if (!spoilt) {
        check.block(QString(), "void_numbers"_L1, spoilt.error().text);
        return;
    }
    for (const auto &run : *spoilt) {
        if (run.first < range.first || run.last > range.last) {
            check.block(QString(), "void_numbers"_L1,
                QCoreApplication::translate("core", "作废流水号 %1 不在 %2—%3 之内，请核对。")
                    .arg(run.first < range.first ? run.first : run.last)
                    .arg(range.first)
                    .arg(range.last));
            return;
        }
    }
}

/// a number is given out once, so it is received once.
Result<void> checkOverlap(Check &check, const CertificateRange &range)
{
    const auto others = check.store().find(check.table(),
        {.conditions = {{u"kind"_s, Condition::Test::Equal, {range.kind}},
             {u"pattern"_s, Condition::Test::Equal, {range.pattern}}}});
    if (!others)
        return fail(others.error());
    for (const auto &row : *others) {
        const auto other = certificateRanges().unpack(row);
        if (other.id == range.id || other.last < range.first || other.first > range.last)
            continue;
        check.block(u"R-301"_s, "number_from"_L1,
            QCoreApplication::translate("core", "与已登记的号段 %1—%2 重叠，请核对起止号。")
                .arg(other.first)
                .arg(other.last));
        break;
    }
    return {};
}

} // namespace

Result<void> checkCertificateRange(Check &check)
{
    const auto range = certificateRanges().unpack(check.record());
    checkPattern(check, range);
    check.inOrder("number_from"_L1, "number_to"_L1);
    checkVoid(check, range);
    const CodeItem *kind = check.names().code("certificate_kind"_L1, range.kind);
    const QString format = kind ? kind->attribute("number_format"_L1) : QString();
    if (format == "ID"_L1 || format == "TID"_L1) {
        check.block(u"R-302"_s, "kind"_L1,
            QCoreApplication::translate("core", "%1的编号就是证件号码，不用登记号段。")
                .arg(kind->title()));
    }
    return checkOverlap(check, range);
}

} // namespace core
