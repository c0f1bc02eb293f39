// Score lists pasted from a spreadsheet or read from a file.
#include "core/base/text.h"
#include "core/domain/person.h"
#include "core/workspace/scoring.h"

#include <QRegularExpression>

namespace core {

namespace {

/// Finds the line of the list a row of a spreadsheet is about.
class Lines
{
public:
    Lines(const ScoreSheet &sheet, const Workspace &workspace)
    {
        QHash<RowId, qsizetype> byPerson;
        QList<RowId> ids;
        for (qsizetype i = 0; i < sheet.lines.size(); ++i) {
            const auto &line = sheet.lines[i];
            m_byWord.insert(line.admissionNo, i);
            m_byWord.insert(line.name, m_byWord.contains(line.name) ? -1 : i);
            byPerson.insert(line.person, i);
            ids.append(line.person);
        }
        const auto rows = workspace.records().read(persons().table(), ids);
        for (const auto &row : rows.value_or(QList<Record>())) {
            m_byWord.insert(
                persons().table().value(row, "id_number"_L1).text(), byPerson.value(row.id));
        }
        m_byWord.remove(QString());
    }

    /// Nothing for a word that names nobody, −1 for one that names several.
    std::optional<qsizetype> find(const QString &word) const
    {
        const auto found = m_byWord.constFind(word.toUpper());
        return found == m_byWord.cend() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<QString, qsizetype> m_byWord;
};

/// Puts the cells after the one that names the candidate into his scores; answers what is wrong.
QString takeCells(Scores &scores, const QStringList &cells)
{
    std::optional<int> *parts[] = {&scores.theory, &scores.practical, &scores.total};
    scores = {};
    int part = 0;
    for (const auto &cell : cells) {
        if (part == 3)
            break;
        const auto entry = readScore(cell);
        if (!entry)
            return entry.error().text;
        if (!entry->result.isEmpty()) {
            scores = {.result = entry->result};
            return {};
        }
        *parts[part++] = entry->points;
    }
    return {};
}

bool isHeading(const QString &line)
{
    return line.contains(u"姓名"_s) || line.contains(u"准考证"_s)
        || line.startsWith(u"admission"_s, Qt::CaseInsensitive);
}

} // namespace

PastedScores readScores(const ScoreSheet &sheet, const QString &text, const Workspace &workspace)
{
    static const QRegularExpression ends(u"[\r\n]+"_s);
    const Lines lines(sheet, workspace);
    const QChar between = text.contains(u'\t') ? u'\t' : u',';
    PastedScores pasted;
    for (const auto &row : text.split(ends, Qt::SkipEmptyParts)) {
        if (row.trimmed().isEmpty() || isHeading(row))
            continue;
        const QStringList cells = toHalfWidth(row).split(between);
        std::optional<qsizetype> at;
        qsizetype last = -1; // the last cell that names the candidate
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const auto found = lines.find(withoutBlanks(cells[i]));
            if (!found)
                continue;
            at = at.value_or(-1) < 0 ? found : at;
            last = i;
        }
        if (at.value_or(-1) < 0) {
            pasted.problems.append(
                (at ? QCoreApplication::translate("core", "有同名考生，请写准考证号：%1")
                    : QCoreApplication::translate("core", "名单中没有这名考生：%1"))
                    .arg(row.simplified().left(40)));
            continue;
        }
        ScoreLine line = sheet.lines[*at];
        if (const QString wrong = takeCells(line.scores, cells.mid(last + 1)); !wrong.isEmpty()) {
            pasted.problems.append(line.name + u'：' + wrong);
            continue;
        }
        pasted.lines.append(line);
    }
    return pasted;
}

} // namespace core
