#include "ui/views/classes/attendancemodel.h"

#include "core/base/rate.h"
#include "ui/common/theme.h"

#include <QGuiApplication>
#include <QPalette>

namespace ui {

using namespace Qt::StringLiterals;
using core::Presence;

namespace {

core::HalfDay halfOf(int column)
{
    return column % 2 == 0 ? core::HalfDay::Morning : core::HalfDay::Afternoon;
}

} // namespace

AttendanceModel::AttendanceModel(const core::AttendanceSheet &sheet, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sheet(sheet)
{ }

Presence AttendanceModel::presence(const QModelIndex &index) const
{
    return isHalf(index) ? m_sheet.at(index.row(), index.column() / 2, halfOf(index.column()))
                         : Presence::Open;
}

void AttendanceModel::tellChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT edited();
}

void AttendanceModel::set(const QModelIndexList &cells, Presence presence)
{
    for (const auto &cell : cells) {
        if (isHalf(cell))
            m_sheet.set(cell.row(), cell.column() / 2, halfOf(cell.column()), presence);
    }
    tellChanged();
}

void AttendanceModel::setDay(int column, Presence presence)
{
    if (column < 0 || column >= halfCount())
        return;
    m_sheet.setDay(column / 2, presence);
    tellChanged();
}

void AttendanceModel::setLine(int row, Presence presence)
{
    if (row < 0 || row >= rowCount())
        return;
    m_sheet.setLine(row, presence);
    tellChanged();
}

void AttendanceModel::setAll(Presence presence)
{
    m_sheet.setAll(presence);
    tellChanged();
}

int AttendanceModel::find(const QString &typed, int row) const
{
    const QString wanted = typed.toLower().remove(u' ');
    const int count = rowCount();
    for (int step = 0; step < count && !wanted.isEmpty(); ++step) {
        const int at = (row + step) % count;
        const auto &line = m_sheet.lines().at(at);
        if (line.name.startsWith(wanted) || line.initials.startsWith(wanted)
            || line.pinyin.startsWith(wanted) || QString::number(line.seq) == wanted)
            return at;
    }
    return -1;
}

int AttendanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.lines().size());
}

int AttendanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : halfCount() + Totals;
}

QString AttendanceModel::text(const QModelIndex &index) const
{
    if (isHalf(index)) {
        switch (presence(index)) {
        case Presence::Present:
            return u"√"_s;
        case Presence::Absent:
            return u"×"_s;
        case Presence::Open:
            return {};
        }
    }
    const auto totals = m_sheet.totals(index.row());
    if (!totals.rate)
        return u"—"_s;
    switch (index.column() - halfCount()) {
    case Days:
        return QString::number(totals.days);
    case Hours:
        return QString::number(totals.hours);
    default:
        return core::rateText(*totals.rate) + u'%';
    }
}

QVariant AttendanceModel::colour(const QModelIndex &index) const
{
    const auto theme = Theme::of(QGuiApplication::palette());
    if (isHalf(index))
        return presence(index) == Presence::Absent ? theme.bad : theme.ink;
    if (index.column() == halfCount() + Rate && m_sheet.isShort(index.row()))
        return theme.bad;
    return {};
}

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    const bool isClosed
        = isHalf(index) && !m_sheet.canSet(index.column() / 2, halfOf(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isHalf(index) ? Qt::AlignHCenter : Qt::AlignRight));
    case Qt::ForegroundRole:
        return colour(index);
    case Qt::BackgroundRole:
        return isClosed ? QVariant(Theme::of(QGuiApplication::palette()).stripe) : QVariant();
    case Qt::ToolTipRole:
        return isClosed ? tr("没有课，或还没有到") : QVariant();
    case Qt::AccessibleTextRole:
        return isHalf(index) && presence(index) == Presence::Open ? tr("没有登记") : text(index);
    default:
        return {};
    }
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical) {
        const auto &line = m_sheet.lines().at(section);
        return QString::number(line.seq) + u' ' + line.name;
    }
    if (section < halfCount())
        return section % 2 == 0 ? tr("上") : tr("下");
    const QString titles[] = {tr("天数"), tr("学时"), tr("出勤率")};
    return titles[section - halfCount()];
}

} // namespace ui
