#include "ui/views/classes/timetablemodel.h"

#include "core/base/text.h"
#include "ui/common/theme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSet>
#include <QTime>

#include <numeric>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// "8:30", "0830" or "08:30" as it is stored; what is no time stays as typed.
QString timeText(const QString &typed)
{
    QString plain = core::toHalfWidth(typed).trimmed();
    for (const auto &format : {u"HH:mm"_s, u"H:mm"_s, u"HHmm"_s}) {
        if (const auto time = QTime::fromString(plain, format); time.isValid())
            return time.toString(u"HH:mm"_s);
    }
    return plain;
}

QDate dateOf(const QString &typed)
{
    QString plain = core::toHalfWidth(typed).trimmed();
    for (const auto &format : {u"yyyy-M-d"_s, u"yyyy/M/d"_s, u"yyyyMMdd"_s, u"yyyy.M.d"_s}) {
        if (const auto date = QDate::fromString(plain, format); date.isValid())
            return date;
    }
    return {};
}

QString weekday(QDate date)
{
    const QString days[] = {QString(), TimetableModel::tr("周一"), TimetableModel::tr("周二"),
        TimetableModel::tr("周三"), TimetableModel::tr("周四"), TimetableModel::tr("周五"),
        TimetableModel::tr("周六"), TimetableModel::tr("周日")};
    return days[date.isValid() ? date.dayOfWeek() : 0];
}

bool isBlocked(const core::Findings &findings)
{
    return core::hasBlocking(findings);
}

} // namespace

void TimetableModel::setSessions(const QList<core::ClassSession> &sessions)
{
    beginResetModel();
    m_sessions = sessions;
    m_findings.clear();
    endResetModel();
    Q_EMIT edited();
}

void TimetableModel::setFindings(const QList<core::Findings> &findings)
{
    m_findings = findings;
    if (!m_sessions.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Problems));
}

int TimetableModel::hours() const
{
    return std::accumulate(m_sessions.begin(), m_sessions.end(), 0,
        [](int sum, const core::ClassSession &session) { return sum + session.hours; });
}

qsizetype TimetableModel::days() const
{
    QSet<QDate> days;
    for (const auto &session : m_sessions)
        days.insert(session.sessionDate);
    return days.size();
}

void TimetableModel::addAfter(int row)
{
    core::ClassSession session;
    if (!m_sessions.isEmpty()) {
        session = m_sessions.at(std::clamp(row, 0, rowCount() - 1));
        session.id = 0;
        session.timeFrom = session.timeTo;
    }
    const int at = m_sessions.isEmpty() ? 0 : std::clamp(row, 0, rowCount() - 1) + 1;
    beginInsertRows({}, at, at);
    m_sessions.insert(at, session);
    m_findings.clear();
    endInsertRows();
    Q_EMIT edited();
}

void TimetableModel::removeAt(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_sessions.removeAt(row);
    m_findings.clear();
    endRemoveRows();
    Q_EMIT edited();
}

void TimetableModel::fillDown(const QModelIndex &from)
{
    if (!from.isValid())
        return;
    const auto value = data(from, Qt::EditRole);
    for (int row = from.row() + 1; row < rowCount(); ++row)
        setData(index(row, from.column()), value, Qt::EditRole);
}

void TimetableModel::replace(int column, const QString &before, const QString &now)
{
    if (before == now)
        return;
    for (int row = 0; row < rowCount(); ++row) {
        const QString kept = text(row, column);
        if (kept.isEmpty() || kept == before)
            setData(index(row, column), now, Qt::EditRole);
    }
}

int TimetableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sessions.size());
}

int TimetableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString TimetableModel::text(int row, int column) const
{
    const auto &session = m_sessions.at(row);
    switch (column) {
    case Date:
        return session.sessionDate.toString(Qt::ISODate);
    case Weekday:
        return weekday(session.sessionDate);
    case From:
        return session.timeFrom;
    case To:
        return session.timeTo;
    case Content:
        return session.content;
    case Hours:
        return QString::number(session.hours);
    case Place:
        return session.place;
    case Teacher:
        return session.teacher;
    case Textbook:
        return session.textbook;
    case Problems: {
        QStringList texts;
        for (const auto &finding : m_findings.value(row))
            texts.append(
                finding.code.isEmpty() ? finding.text : finding.code + u' ' + finding.text);
        return texts.join(u' ');
    }
    default:
        return {};
    }
}

QVariant TimetableModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole)
        return text(index.row(), index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Hours)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && index.column() == Problems) {
        const auto theme = Theme::of(QGuiApplication::palette());
        return isBlocked(m_findings.value(index.row())) ? theme.bad : theme.warning;
    }
    return {};
}

bool TimetableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return false;
    auto &session = m_sessions[index.row()];
    const QString typed = value.toString().trimmed();
    switch (index.column()) {
    case Date:
        if (!dateOf(typed).isValid())
            return false;
        session.sessionDate = dateOf(typed);
        break;
    case From:
        session.timeFrom = timeText(typed);
        break;
    case To:
        session.timeTo = timeText(typed);
        break;
    case Content:
        session.content = typed;
        break;
    case Hours:
        session.hours = typed.toInt();
        break;
    case Place:
        session.place = typed;
        break;
    case Teacher:
        session.teacher = typed;
        break;
    case Textbook:
        session.textbook = typed;
        break;
    default:
        return false;
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), Problems));
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags TimetableModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    const bool isTyped = index.column() != Weekday && index.column() != Problems;
    return isTyped ? flags | Qt::ItemIsEditable : flags;
}

QVariant TimetableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("日期"), tr("星期"), tr("开始"), tr("结束"), tr("上课内容"),
        tr("课时"), tr("地点"), tr("教师"), tr("教材"), tr("问题")};
    return titles[section];
}

} // namespace ui
