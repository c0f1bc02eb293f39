#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace core {

/// Block: the row is refused. Warn: the person may go on, with a reason that is logged.
enum class Severity { Warn, Block };

/// One thing a check has to say about a value or a row.
/// `text` is for the person and never holds a full id, phone or account number.
struct Finding
{
    QString code; // of code table import_error (E103) or of a rule
    Severity severity = Severity::Block;
    QString text;
    QByteArray column = {}; // the field to blame, if one is
};

using Findings = QList<Finding>;

Finding blocked(const QString &code, const QString &text);
Finding warned(const QString &code, const QString &text);

bool hasBlocking(const Findings &findings);

} // namespace core
