#pragma once

#include "core/workspace/workspace.h"

#include <QAbstractTableModel>

namespace ui {

/// Change sets as the journal lists them, newest first, narrowed by what was typed and by kind.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, KindOfChange, Title, Rows, Source, Columns };

    explicit JournalModel(const core::Workspace &workspace, QObject *parent = nullptr);

    void setSets(const QList<core::ChangeSetInfo> &sets);
    void setFilter(const QString &typed, std::optional<core::ChangeKind> kind);
    const core::ChangeSetInfo &setAt(int row) const { return m_all.at(m_shown.at(row)); }
    /// -1 when it is not shown.
    int rowOf(qint64 number) const;
    qsizetype countOfAll() const { return m_all.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void narrow();
    QString text(const core::ChangeSetInfo &set, int column) const;

    const core::Workspace &m_workspace;
    QList<core::ChangeSetInfo> m_all;
    QList<qsizetype> m_shown;
    QString m_typed;
    std::optional<core::ChangeKind> m_kind;
};

/// 修改, 导入, 撤销 …
QString kindTitle(core::ChangeKind kind);
QString momentText(qint64 milliseconds);

} // namespace ui
