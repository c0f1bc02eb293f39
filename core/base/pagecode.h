#pragma once

#include <QString>

#include <optional>

namespace core {

/// The short code under a printed table: four signs of the edition, one of the table, one that
/// checks the others, so that a slip of the pen finds nothing instead of something else. No sign
/// can be taken for another one.
struct PageCode
{
    QString edition;
    int table = 0; // from 0

    /// 7K3M2X
    QString text() const;
};

/// A code and the cell beside it, as it is typed from paper: 7k3m2x c5. The cell may be missing.
struct TypedCode
{
    PageCode code;
    QString cell; // C5
};
/// Nothing when it is no such code, or its check sign does not fit.
std::optional<TypedCode> readPageCode(const QString &typed);

inline constexpr int kEditionSigns = 4;
/// How many editions can be told apart.
inline constexpr int kEditionCodes = 31 * 31 * 31 * 31;
/// The signs of a number below kEditionCodes.
QString editionSigns(int number);

} // namespace core
