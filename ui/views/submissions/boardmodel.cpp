#include "ui/views/submissions/boardmodel.h"

#include "core/domain/submission.h"
#include "core/report/submissionpapers.h"
#include "core/workspace/workspace.h"
#include "ui/common/theme.h"
#include "ui/views/desk.h"

#include <QApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString headingOf(const core::Period &period)
{
    switch (period.kind()) {
    case core::Period::Kind::Month:
        return BoardModel::tr("%1月").arg(period.index());
    case core::Period::Kind::Quarter:
        return BoardModel::tr("%1季").arg(period.index());
    case core::Period::Kind::HalfYear:
        return BoardModel::tr("半年");
    case core::Period::Kind::Year:
        return BoardModel::tr("全年");
    }
    Q_UNREACHABLE();
}

} // namespace

QString boardWord(const QString &status)
{
    return status == u"draft"_s    ? BoardModel::tr("草稿")
        : status == u"submitted"_s ? BoardModel::tr("已报")
        : status == u"returned"_s  ? BoardModel::tr("退回")
        : status == u"accepted"_s  ? BoardModel::tr("已审")
        : status == u"locked"_s    ? BoardModel::tr("锁定")
                                   : BoardModel::tr("未报");
}

core::StateInfo::Place boardPlace(const core::SubmissionCell &cell, QDate today)
{
    using Place = core::StateInfo::Place;
    if (cell.status == u"returned"_s)
        return Place::SetBack;
    if (cell.isAwaited(today))
        return Place::Dropped;
    return core::isAcceptedSubmission(cell.status) ? Place::Done
        : cell.isSent()                            ? Place::UnderWay
                                                   : Place::Start;
}

BoardModel::BoardModel(const core::Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{ }

void BoardModel::setCells(const QList<core::SubmissionCell> &cells)
{
    beginResetModel();
    m_cells = cells;
    m_periods = int(std::count_if(cells.begin(), cells.end(),
        [&](const core::SubmissionCell &cell) { return cell.unit == cells.constFirst().unit; }));
    endResetModel();
}

const core::SubmissionCell *BoardModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0)
        return nullptr;
    return &m_cells.at(index.row() * m_periods + index.column() - 1);
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_periods == 0 ? 0 : int(m_cells.size()) / m_periods;
}

int BoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + m_periods;
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    const auto *cell = cellAt(index);
    if (!cell) {
        return role == Qt::DisplayRole
            ? QVariant(unitTitle(m_workspace, m_cells.at(qsizetype(index.row()) * m_periods).unit))
            : QVariant();
    }
    const QDate today = m_workspace.today();
    switch (role) {
    case Qt::DisplayRole:
        return boardWord(cell->status);
    case Qt::ToolTipRole:
        return tr("%1　%2　期限 %3　%4")
            .arg(unitTitle(m_workspace, cell->unit), cell->period.title(),
                cell->due.toString(Qt::ISODate),
                core::submissionStateText(*cell, m_workspace.names(), today));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case PlaceRole:
        return int(boardPlace(*cell, today));
    case LateRole:
        return cell->daysLate;
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignHCenter));
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("报送单位") : headingOf(m_cells.at(section - 1).period);
}

} // namespace ui
