#pragma once

#include "core/report/document.h"

#include <QStringList>

#include <map>

namespace core {

/// The figures of a set of reports by what they lead to, each once.
struct GuardedFigures
{
    struct Known
    {
        qint64 value = 0;
        QString label;
    };
    using Figures = std::map<QString, Known>; // by reference

    Figures counts; // and money
    Figures rates;
    /// What sentences say in full; shortened numbers (23.17万) are left out.
    std::vector<std::pair<QString, Known>> words;
    std::vector<std::pair<QString, Known>> rateWords;
    QStringList twice; // the same figure with two values, in words
};
GuardedFigures guardedFigures(const std::vector<const Document *> &documents);

} // namespace core
