#include "ui/views/lists/pastemodel.h"

#include "core/base/text.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QPalette>

namespace ui {

using namespace Qt::StringLiterals;

PasteModel::PasteModel(QList<QStringList> cells, QObject *parent)
    : QAbstractTableModel(parent)
    , m_cells(std::move(cells))
{ }

void PasteModel::setMapping(const core::PasteMapping &mapping)
{
    beginResetModel();
    m_mapping = mapping;
    m_judged = {};
    endResetModel();
}

void PasteModel::setJudged(const core::PastedRows &judged)
{
    m_judged = judged;
    if (rowCount() > 1)
        Q_EMIT dataChanged(index(1, 0), index(rowCount() - 1, columnCount() - 1));
}

void PasteModel::keepRefused()
{
    beginResetModel();
    QList<QStringList> kept = m_cells.first(firstLine());
    for (const auto &row : std::as_const(m_judged.rows)) {
        if (row.isRefused())
            kept.append(m_cells.at(row.line));
    }
    m_cells = kept;
    m_judged = {};
    endResetModel();
}

qsizetype PasteModel::firstLine() const
{
    return m_mapping.firstRow == core::PasteMapping::FirstRow::Heading ? 1 : 0;
}

int PasteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cells.size() - firstLine()) + 1;
}

int PasteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(width()) + Cells;
}

const core::PastedRow *PasteModel::judgedAt(const QModelIndex &index) const
{
    const auto row = index.row() - 1;
    return row >= 0 && row < m_judged.rows.size() ? &m_judged.rows.at(row) : nullptr;
}

QString PasteModel::verdict(const core::PastedRow &row) const
{
    QStringList reasons = row.refusals.values();
    reasons += row.reasons;
    if (!reasons.isEmpty())
        return tr("不添加：%1").arg(core::joinedSentences(reasons));
    return row.doubts.isEmpty() ? tr("可添加")
                                : tr("可添加，请核对：%1").arg(core::joinedSentences(row.doubts));
}

QString PasteModel::problemAt(const QModelIndex &index) const
{
    const auto *row = judgedAt(index);
    return row ? row->refusals.value(index.column() - Cells) : QString();
}

QVariant PasteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() == 0)
        return {};
    const auto *row = judgedAt(index);
    const auto theme = Theme::of(QApplication::palette());
    if (role == Qt::ForegroundRole && row && index.column() == Verdict && row->isRefused())
        return theme.bad;
    if (role == Qt::ForegroundRole && !problemAt(index).isEmpty())
        return theme.bad;
    if (role == Qt::BackgroundRole && !problemAt(index).isEmpty())
        return theme.badSoft;
    if (role == Qt::ToolTipRole) {
        const QString problem = problemAt(index);
        return problem.isEmpty() && row && index.column() == Verdict ? verdict(*row) : problem;
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const auto line = index.row() - 1 + firstLine();
    switch (index.column()) {
    case Line:
        return line + 1;
    case Verdict:
        return row ? verdict(*row) : tr("正在核对…");
    default:
        return m_cells.at(line).at(index.column() - Cells);
    }
}

bool PasteModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.row() == 0 || index.column() < Cells)
        return false;
    m_cells[index.row() - 1 + firstLine()][index.column() - Cells] = value.toString().trimmed();
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

QVariant PasteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    if (section == Line)
        return tr("行");
    if (section == Verdict)
        return tr("结果");
    const bool hasHeading = firstLine() > 0;
    return hasHeading ? m_cells.constFirst().at(section - Cells)
                      : tr("第 %1 列").arg(section - Cells + 1);
}

Qt::ItemFlags PasteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() == 0)
        return Qt::ItemIsEnabled;
    const auto usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() < Cells ? usual : usual | Qt::ItemIsEditable;
}

} // namespace ui
