#include "ui/views/targets/splitmodel.h"

#include "ui/common/theme.h"
#include "ui/views/kpitile.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <limits>

namespace ui {

using namespace Qt::StringLiterals;

SplitModel::SplitModel(const Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{ }

void SplitModel::setGrid(const core::TargetGrid &grid)
{
    beginResetModel();
    m_grid = grid;
    m_isChanged = false;
    endResetModel();
    Q_EMIT edited();
}

void SplitModel::takeProposal(const core::TargetGrid &proposal)
{
    m_grid.whole.months = proposal.whole.months;
    for (qsizetype row = 0; row < std::min(m_grid.rows.size(), proposal.rows.size()); ++row)
        m_grid.rows[row].months = proposal.rows[row].months;
    m_isChanged = true;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    Q_EMIT edited();
}

int SplitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_grid.whole.unit.isEmpty() ? 0 : 2 + int(m_grid.rows.size());
}

int SplitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

const core::TargetGrid::Row &SplitModel::row(int row) const
{
    return row == 0 ? m_grid.whole : m_grid.rows.at(row - 1);
}

qint64 SplitModel::number(int at, int column) const
{
    if (isFoot(at))
        return difference(column);
    return column == Value ? row(at).value() : row(at).quarter(column - FirstQuarter);
}

qint64 SplitModel::difference(int column) const
{
    if (column == Value)
        return m_grid.difference();
    const int quarter = column - FirstQuarter;
    return m_grid.quarterSum(quarter) - m_grid.whole.quarter(quarter);
}

QVariant SplitModel::data(const QModelIndex &index, int role) const
{
    const bool isNumber = index.column() != Unit;
    const bool isWrong
        = isFoot(index.row()) && isNumber && number(index.row(), index.column()) != 0;
    switch (role) {
    case Qt::DisplayRole: {
        if (!isNumber)
            return isFoot(index.row()) ? tr("各单位之和减全市")
                                       : unitTitle(m_desk.workspace(), row(index.row()).unit);
        const qint64 value = number(index.row(), index.column());
        return isFoot(index.row()) && value > 0 ? u'+' + groupedText(value) : groupedText(value);
    }
    case Qt::EditRole:
        return isNumber ? QVariant(number(index.row(), index.column())) : QVariant();
    case Qt::TextAlignmentRole:
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return index.row() == 0 || isFoot(index.row()) ? QVariant(font) : QVariant();
    }
    case Qt::ForegroundRole:
        return isWrong ? QVariant(Theme::of(QGuiApplication::palette()).bad) : QVariant();
    default:
        return {};
    }
}

bool SplitModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    bool isNumber = false;
    const qint64 number = value.toString().remove(u',').trimmed().toLongLong(&isNumber);
    const bool fits = role == Qt::EditRole && isNumber && number >= 0
        && number <= std::numeric_limits<int>::max() && index.column() != Unit
        && !isFoot(index.row());
    if (!fits)
        return false;
    const int at = index.row() - 1;
    if (index.column() == Value)
        core::setValue(at < 0 ? m_grid.whole : m_grid.rows[at], number);
    else
        core::setQuarter(m_grid, at, index.column() - FirstQuarter, number);
    m_isChanged = true;
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, Columns - 1));
    Q_EMIT edited();
    return true;
}

QVariant SplitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int((section == Unit ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Unit:
        return tr("单位");
    case Value:
        return tr("全年");
    default:
        return tr("第%1季度").arg(section - FirstQuarter + 1);
    }
}

Qt::ItemFlags SplitModel::flags(const QModelIndex &index) const
{
    const auto plain = QAbstractTableModel::flags(index);
    return index.column() == Unit || isFoot(index.row()) ? plain : plain | Qt::ItemIsEditable;
}

} // namespace ui
