#pragma once

#include "core/figures/printedfigures.h"
#include "core/report/document.h"

#include <QStringList>

namespace core {

/// A set of reports that go out together, and what was printed before.
struct GuardedSet
{
    std::vector<const Document *> documents;
    PrintedFigures printed = {};
    QStringList units = {}; // of reports in their order; the first is the whole
    /// The kind of report, which may correct what it printed itself; empty: several.
    QString type = {};
};

/// One contradiction in words, with the rule it breaks where there is one.
struct GuardFinding
{
    enum class Kind {
        Unequal, // the same figure twice, with two values
        PartOfWhole, // a part exceeds its whole; more people than times; used more than claimed
        Sum, // units or months do not come to their whole
        Falls, // cumulative falls
        Rate, // a rate is not its count by its target
        Printed // not what was printed
    };
    Kind kind = Kind::Unequal;
    QString text;
};

/// The guard of figures before issuing: everything that contradicts itself within the set, or what
/// was printed before.
QList<GuardFinding> guardFindings(const GuardedSet &set);

} // namespace core
