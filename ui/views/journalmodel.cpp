#include "ui/views/journalmodel.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QPalette>

namespace ui {

using namespace Qt::StringLiterals;

QString kindTitle(core::ChangeKind kind)
{
    using Kind = core::ChangeKind;
    switch (kind) {
    case Kind::Create:
        return JournalModel::tr("建账");
    case Kind::Edit:
        return JournalModel::tr("修改");
    case Kind::Import:
        return JournalModel::tr("导入");
    case Kind::Move:
        return JournalModel::tr("办理");
    case Kind::Undo:
        return JournalModel::tr("撤销");
    case Kind::Redo:
        return JournalModel::tr("重做");
    case Kind::Merge:
        return JournalModel::tr("合并");
    case Kind::Migrate:
        return JournalModel::tr("升级");
    case Kind::Derive:
        return JournalModel::tr("推算");
    case Kind::Demo:
        return JournalModel::tr("演示");
    case Kind::Event:
        return JournalModel::tr("记事");
    }
    Q_UNREACHABLE();
}

QString momentText(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

JournalModel::JournalModel(const core::Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{ }

void JournalModel::setSets(const QList<core::ChangeSetInfo> &sets)
{
    m_all = sets;
    narrow();
}

void JournalModel::setFilter(const QString &typed, std::optional<core::ChangeKind> kind)
{
    m_typed = typed.trimmed();
    m_kind = kind;
    narrow();
}

void JournalModel::narrow()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const auto &set = m_all.at(i);
        if (m_kind && set.kind != *m_kind)
            continue;
        const bool matches = m_typed.isEmpty() || set.title.contains(m_typed, Qt::CaseInsensitive)
            || set.reason.contains(m_typed, Qt::CaseInsensitive)
            || set.sourceFile.contains(m_typed, Qt::CaseInsensitive)
            || momentText(set.at).contains(m_typed)
            || m_workspace.names().linkTitle("user"_L1, set.user).contains(m_typed);
        if (matches)
            m_shown.append(i);
    }
    endResetModel();
}

int JournalModel::rowOf(qint64 number) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (setAt(row).number == number)
            return row;
    }
    return -1;
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString JournalModel::text(const core::ChangeSetInfo &set, int column) const
{
    switch (column) {
    case When:
        return momentText(set.at);
    case Who:
        return m_workspace.names().linkTitle("user"_L1, set.user);
    case KindOfChange:
        return kindTitle(set.kind);
    case Title:
        return set.undoneBy != 0 ? tr("%1（已撤销）").arg(set.title) : set.title;
    case Rows:
        return QString::number(set.changes);
    case Source:
        return set.sourceSheet.isEmpty() ? set.sourceFile
                                         : set.sourceFile + u" · "_s + set.sourceSheet;
    default:
        return {};
    }
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    const auto &set = setAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(set, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Rows ? int(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole:
        return set.undoneBy != 0 ? QGuiApplication::palette().color(QPalette::PlaceholderText)
                                 : QVariant();
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Rows)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[]
        = {tr("时间"), tr("谁"), tr("种类"), tr("做了什么"), tr("行数"), tr("来源文件")};
    return titles[section];
}

} // namespace ui
