#pragma once

#include "ui/common/fielddelegate.h"
#include "ui/registry/filterheader.h"
#include "ui/registry/gridselection.h"
#include "ui/registry/statemark.h"

#include <QTableView>

namespace ui {

/// Cells as a person reads them: a state by its mark, the row of the record form on a soft ground.
class RegistryDelegate : public FieldDelegate
{
    Q_OBJECT

public:
    RegistryDelegate(RegistryModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    RegistryModel &m_model;
    StateMarks m_states;
};

/// The grid of a registry, with the keys of a spreadsheet. It keeps its place when rows come and
/// go.
class RegistryGrid : public QTableView
{
    Q_OBJECT

public:
    RegistryGrid(RegistryModel &model, FilterHeader::Row filterRow, QWidget *parent = nullptr);

    RegistryModel &registry() const { return m_model; }
    FilterHeader *filterHeader() const { return m_header; }
    GridSelection selection() const;
    /// 0 when there is no current row.
    core::RowId currentId() const;
    /// Goes to the row when it is among those shown; the column stays.
    void setCurrentId(core::RowId id);
    /// Widths by the words on the first screen, for columns that have none given.
    void fitColumns(const QHash<QString, int> &widths);
    QHash<QString, int> columnWidths() const;

    enum class Titles { Without, With };
    void copy(Titles titles = Titles::Without) const;
    /// Writes where it is plain what is meant; a block that may be new rows is told of.
    void paste();
    /// Over what stands there, from the first selected cell on.
    void overwrite(const QList<QStringList> &cells);
    void fillDownSelection();
    void fillSelection();
    void clearSelection();
    void setToday();

Q_SIGNALS:
    void currentIdChanged(core::RowId id);
    void selectionDescribed();
    /// Something was not stored, and why.
    void refused(const core::Refusal &refusal);
    void warned(const core::Findings &warnings);
    void noticed(const QString &text);
    /// Rows were pasted: new ones, or over those there are?
    void blockPasted(const QList<QStringList> &cells);
    /// The person wants to see the whole record.
    void recordWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool takeControlKey(int key);
    void leave(int key, Qt::KeyboardModifiers modifiers);
    void step(int rows, int columns);
    void write(const QList<CellChange> &changes, const QString &title);
    void keepPlace();
    void restorePlace();
    QString titleOf(const QString &step, const GridSelection &selection) const;

    RegistryModel &m_model;
    FilterHeader *m_header;
    core::RowId m_keptId = 0;
    int m_keptColumn = 0;
    int m_keptOffset = 0; // rows between the top of the view and the current one
    QList<core::RowId> m_keptRows;
    bool m_isRestoring = false;
};

} // namespace ui
