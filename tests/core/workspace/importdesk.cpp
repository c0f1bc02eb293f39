#include "tests/core/workspace/importdesk.h"

#include "core/domain/person.h"
#include "tests/core/storage/ledgerfile.h"

#include <QFile>

using namespace core;
using namespace Qt::StringLiterals;

namespace fixture {

QString sheetFile(const QString &path, const QList<QStringList> &lines)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    for (const QStringList &line : lines) {
        QStringList cells;
        for (QString cell : line)
            cells.append(u'"' + cell.replace(u'"', u"\"\""_s) + u'"');
        file.write(cells.join(u',').toUtf8() + '\n');
    }
    return path;
}

QStringList someone(int index)
{
    const Record known = person(index);
    const Table &table = persons();
    return {table.value(known, "name"_L1).text(), table.value(known, "id_number"_L1).text()};
}

ImportRequest request(const QString &path)
{
    ImportRequest request{path, {}};
    request.options.asOf = QDate(2022, 1, 5);
    request.options.division = u"141127"_s;
    return request;
}

ImportOutcome imported(Workspace &workspace, const ImportRequest &request, ImportMode mode)
{
    auto outcome = importFile(workspace, request, mode);
    REQUIRE(outcome);
    return std::move(*outcome);
}

Counts counts(const ImportReading &reading)
{
    return {reading.count(RowEffect::New), reading.count(RowEffect::Changed),
        reading.count(RowEffect::Same), reading.count(RowEffect::Conflict),
        reading.count(RowOutcome::Blocked)};
}

std::ostream &operator<<(std::ostream &stream, const Counts &counts)
{
    return stream << "new " << counts.added << ", changed " << counts.changed << ", same "
                  << counts.same << ", conflict " << counts.conflicts << ", refused "
                  << counts.refused;
}

std::string words(const ImportReading &reading)
{
    QStringList texts;
    for (const auto &problem : reading.problems)
        texts.append(problem.text);
    for (const auto &sheet : reading.sheets) {
        texts.append(sheet.caption());
        for (const auto &problem : sheet.problems)
            texts.append(problem.text);
        for (const auto &row : sheet.rows)
            for (const auto &finding : row.findings)
                texts.append(
                    u"%1: %2 %3 %4"_s.arg(row.number)
                        .arg(QString::fromUtf8(finding.column), finding.code, finding.text));
    }
    return texts.join(u'\n').toStdString();
}

} // namespace fixture
