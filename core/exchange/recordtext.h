#pragma once

#include "core/schema/format.h"

#include <QJsonObject>

namespace core {

/// Rows as files and scripts read them: every declared column, codes as codes, personal data
/// shortened unless revealed.
QByteArray recordsToCsv(const Table &table, const QList<Record> &records, Reveal reveal);
QJsonObject recordToJson(const Table &table, const Record &record, Reveal reveal);

/// One CSV cell: always quoted; a text that a spreadsheet would run as a formula gets an apostrophe
/// before it.
QString csvQuoted(QString text);
QByteArray csvCell(const QString &text);

} // namespace core
