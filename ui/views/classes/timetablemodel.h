#pragma once

#include "core/base/finding.h"
#include "core/domain/timetable.h"

#include <QAbstractTableModel>

namespace ui {

/// The lessons of a class while they are laid out; every cell but the weekday and what the rules
/// say can be typed over.
class TimetableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Date,
        Weekday,
        From,
        To,
        Content,
        Hours,
        Place,
        Teacher,
        Textbook,
        Problems,
        Columns
    };

    using QAbstractTableModel::QAbstractTableModel;

    const QList<core::ClassSession> &sessions() const { return m_sessions; }
    void setSessions(const QList<core::ClassSession> &sessions);
    /// One list a lesson; an empty list: not judged yet.
    void setFindings(const QList<core::Findings> &findings);
    int hours() const;
    qsizetype days() const;

    /// A lesson like the one before it, on its day.
    void addAfter(int row);
    void removeAt(int row);
    /// The cell's value for all lessons below it.
    void fillDown(const QModelIndex &from);
    /// A value for all lessons that have none in the column, or the one before.
    void replace(int column, const QString &before, const QString &now);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited();

private:
    QString text(int row, int column) const;

    QList<core::ClassSession> m_sessions;
    QList<core::Findings> m_findings;
};

} // namespace ui
