#include "ui/views/classes/rostermodel.h"

#include "core/base/mask.h"
#include "ui/common/theme.h"

#include <QGuiApplication>
#include <QPalette>

namespace ui {

namespace {

QString verdictTitle(core::RosterRow::Verdict verdict)
{
    switch (verdict) {
    case core::RosterRow::Verdict::Known:
        return RosterModel::tr("● 已有学员");
    case core::RosterRow::Verdict::New:
        return RosterModel::tr("○ 新学员");
    case core::RosterRow::Verdict::Refused:
        return RosterModel::tr("◆ 不能参加");
    }
    Q_UNREACHABLE();
}

QColor verdictColour(const core::RosterRow &row, const Theme &theme)
{
    if (row.verdict == core::RosterRow::Verdict::Refused)
        return theme.bad;
    return row.findings.isEmpty() ? theme.good : theme.warning;
}

QString reasons(const core::Findings &findings)
{
    QStringList texts;
    for (const auto &finding : findings)
        texts.append(finding.code.isEmpty() ? finding.text : finding.code + u' ' + finding.text);
    return texts.join(u'\n');
}

} // namespace

RosterModel::RosterModel(const core::Names &names, QObject *parent)
    : QAbstractTableModel(parent)
    , m_names(names)
{ }

void RosterModel::setRows(const QList<core::RosterRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int RosterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RosterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString RosterModel::text(const core::RosterRow &row, int column) const
{
    switch (column) {
    case Line:
        return row.line == 0 ? tr("选") : QString::number(row.line);
    case Verdict:
        return verdictTitle(row.verdict);
    case Name:
        return row.name;
    case IdNumber:
        return core::masked(row.idNumber, core::Mask::Screen);
    case Category: {
        const auto *item = m_names.code(QLatin1StringView("trainee_category"), row.category);
        return item ? item->title() : row.category;
    }
    case Reasons:
        return reasons(row.findings);
    default:
        return {};
    }
}

QVariant RosterModel::data(const QModelIndex &index, int role) const
{
    const auto &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, index.column());
    if (role == Qt::ForegroundRole && index.column() == Verdict)
        return verdictColour(row, Theme::of(QGuiApplication::palette()));
    return {};
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[]
        = {tr("行"), tr("结果"), tr("姓名"), tr("证件号码"), tr("人员类别"), tr("原因")};
    return titles[section];
}

} // namespace ui
