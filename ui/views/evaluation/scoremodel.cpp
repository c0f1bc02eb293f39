#include "ui/views/evaluation/scoremodel.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::Scores;

namespace {

std::optional<int> *partOf(Scores &scores, int column)
{
    switch (column) {
    case ScoreModel::Theory:
        return &scores.theory;
    case ScoreModel::Practical:
        return &scores.practical;
    case ScoreModel::Total:
        return &scores.total;
    default:
        return nullptr;
    }
}

bool isSettled(const QString &result)
{
    return result == u"absent"_s || result == u"cheat"_s;
}

QColor inkOf(const QString &result)
{
    const auto theme = Theme::of(QApplication::palette());
    return result == u"pass"_s ? theme.good
        : result == u"fail"_s  ? theme.bad
        : isSettled(result)    ? theme.warning
                               : theme.muted;
}

} // namespace

ScoreModel::ScoreModel(core::ScoreSheet sheet, const core::Names &names, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sheet(std::move(sheet))
    , m_names(names)
{
    // a list keyed before with totals of its own keeps them
    const bool isOwn
        = std::any_of(m_sheet.lines.begin(), m_sheet.lines.end(), [&](const core::ScoreLine &line) {
              return line.scores.total
                  && line.scores.total != core::weightedTotal(line.scores, m_sheet.theoryShare);
          });
    if (isOwn)
        m_totals = Totals::Typed;
}

void ScoreModel::setTotals(Totals totals)
{
    m_totals = totals;
    beginResetModel();
    for (int row = 0; row < m_sheet.lines.size(); ++row)
        settle(row);
    endResetModel();
    Q_EMIT counted();
}

int ScoreModel::count(const QString &outcome) const
{
    return int(std::count_if(m_sheet.lines.begin(), m_sheet.lines.end(),
        [&](const core::ScoreLine &line) { return line.scores.result == outcome; }));
}

/// Total and outcome follow from the parts.
void ScoreModel::settle(int row)
{
    Scores &scores = m_sheet.lines[row].scores;
    if (m_totals == Totals::Computed && !isSettled(scores.result))
        scores.total = core::weightedTotal(scores, m_sheet.theoryShare);
    scores.result = core::outcomeOf(m_sheet.plan, scores);
}

void ScoreModel::take(const QList<core::ScoreLine> &lines)
{
    QHash<core::RowId, Scores> known;
    for (const auto &line : lines)
        known.insert(line.result, line.scores);
    const bool hasTotals = std::any_of(lines.begin(), lines.end(),
        [](const core::ScoreLine &line) { return line.scores.total.has_value(); });
    if (hasTotals)
        m_totals = Totals::Typed;
    beginResetModel();
    for (int row = 0; row < m_sheet.lines.size(); ++row) {
        if (!known.contains(m_sheet.lines[row].result))
            continue;
        m_sheet.lines[row].scores = known.value(m_sheet.lines[row].result);
        settle(row);
    }
    endResetModel();
    m_isChanged |= !lines.isEmpty();
    Q_EMIT counted();
}

int ScoreModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.lines.size());
}

int ScoreModel::columnCount(const QModelIndex &) const
{
    return Columns;
}

QString ScoreModel::shown(const core::ScoreLine &line, int row, int column) const
{
    switch (column) {
    case Number:
        return QString::number(row + 1);
    case Admission:
        return line.admissionNo;
    case Name:
        return line.name;
    case Theory:
        return core::scoreText(line.scores.theory);
    case Practical:
        return core::scoreText(line.scores.practical);
    case Total:
        return core::scoreText(line.scores.total);
    default:
        break;
    }
    const core::CodeItem *item
        = m_names.code(QLatin1StringView("evaluation_result"), line.scores.result);
    return item ? item->title() : line.scores.result;
}

QVariant ScoreModel::data(const QModelIndex &index, int role) const
{
    const auto &line = m_sheet.lines.at(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return shown(line, index.row(), column);
    if (role == Qt::TextAlignmentRole && (column >= Theory && column <= Total))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::TextAlignmentRole && column == Number)
        return int(Qt::AlignCenter);
    if (role == Qt::ForegroundRole && column == Outcome)
        return inkOf(line.scores.result);
    if (role == Qt::ToolTipRole && column == Name)
        return line.idNumber;
    if (role == Qt::ToolTipRole && column == Outcome)
        return core::failedPart(m_sheet.plan, line.scores);
    if (role == Qt::ForegroundRole && column >= Theory && column <= Total) {
        const int lines[]
            = {m_sheet.plan.passTheory, m_sheet.plan.passPractical, m_sheet.plan.passTotal};
        const std::optional<int> scores[]
            = {line.scores.theory, line.scores.practical, line.scores.total};
        const int part = column - Theory;
        if (scores[part] && *scores[part] < lines[part])
            return inkOf(u"fail"_s);
    }
    return {};
}

QVariant ScoreModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isScore = section >= Theory && section <= Total;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isScore)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[]
        = {tr("序号"), tr("准考证号"), tr("姓名"), tr("理论"), tr("实操"), tr("综合"), tr("结果")};
    return titles[section];
}

Qt::ItemFlags ScoreModel::flags(const QModelIndex &index) const
{
    const bool canType = index.column() == Theory || index.column() == Practical
        || (index.column() == Total && m_totals == Totals::Typed);
    return QAbstractTableModel::flags(index)
        | (canType ? Qt::ItemIsEditable : Qt::ItemFlags(Qt::NoItemFlags));
}

bool ScoreModel::setData(const QModelIndex &index, const QVariant &value, int)
{
    const auto entry = core::readScore(value.toString());
    if (!entry) {
        Q_EMIT refused(entry.error().text);
        return false;
    }
    Scores &scores = m_sheet.lines[index.row()].scores;
    const Scores before = scores;
    if (!entry->result.isEmpty()) {
        scores = {.result = entry->result};
    } else if (auto *part = partOf(scores, index.column())) {
        scores.result = QString(core::kPendingResult);
        *part = entry->points;
    }
    settle(index.row());
    m_isChanged |= scores != before;
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(Columns - 1));
    Q_EMIT counted();
    return true;
}

} // namespace ui
