#pragma once

#include "core/base/result.h"

#include <QString>

namespace core {

/// Amounts are integer fen (分).
using Fen = qint64;

enum class MoneyUnit { Yuan, TenThousandYuan };

/// "1,234.50", "¥800", "800元", "21.5万元" or a bare number of `unit`; exact or Invalid.
Result<Fen> parseMoney(const QString &text, MoneyUnit unit = MoneyUnit::Yuan);

/// "1234.50", for editing and files.
QString yuanText(Fen amount);

/// 万元 with 2 decimals, half-up, for tables: "606.00"; negative with −.
QString tenThousandYuanText(Fen amount);

/// The amount in capitals: 壹仟贰佰叁拾肆元伍角整; negative with 负 before it.
QString capitalAmount(Fen amount);

} // namespace core
