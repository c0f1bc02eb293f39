#pragma once

#include "core/report/document.h"

#include <QDate>
#include <QDateTime>

namespace core {

/// What an edition adds to its document on paper: which one it is, who signed it, whether it still
/// holds.
struct EditionMarks
{
    int edition = 1;
    QString code; // its short code
    QString docNo;
    QString signedNames;
    QDate issuedOn;
    QDateTime asOf;
    enum class Holds { NotYet, Issued, Superseded, Withdrawn };
    Holds holds = Holds::NotYet;
    int supersededBy = 0; // the edition that took its place
};

/// The document as it is printed. Of an issued edition always the same.
Document stamped(Document document, const EditionMarks &marks);

} // namespace core
