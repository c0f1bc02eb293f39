#pragma once

#include "core/report/document.h"
#include "core/schema/format.h"

#include <QDateTime>
#include <QStringList>

namespace core {

/// How rows of a registry shall stand on paper.
struct RecordListRequest
{
    QStringList columns;
    QString sentence = {}; // what was looked for, in words
    QString unit = {}; // the office that prints it
    QDateTime at = {};
    enum class Data { Real, Demo };
    Data data = Data::Real;
    Reveal reveal = Reveal::Masked;
};

/// The rows as a numbered list, as the grid shows them: numbers of persons shortened unless
/// revealed.
Document recordList(const Table &table, const QList<Record> &records, const Names &names,
    const RecordListRequest &request);

} // namespace core
