#pragma once

#include "ui/registry/columns.h"
#include "ui/registry/recordaction.h"
#include "ui/registry/registrymodel.h"

#include <QFlags>
#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QSplitter;

namespace ui {

class FilterBar;
class GridPanel;
class InlineBar;
class RecordPane;
class RegistryGrid;
class ViewButton;

/// The page of one registry: its rows on the left, the chosen record on the right. Everything in it
/// follows from the table's declaration.
class RegistryView : public QWidget
{
    Q_OBJECT

public:
    RegistryView(core::Workspace &workspace, const core::Table &table, QWidget *parent = nullptr);
    ~RegistryView() override;

    const core::Table &table() const { return m_table; }
    RegistryModel &model() const { return *m_model; }
    RegistryGrid &grid() const;
    FilterBar &filterBar() const { return *m_filter; }
    RecordPane &record() const { return *m_record; }
    ViewButton &views() const { return *m_views; }

    /// What the page offers beside its own work; the signals below say what was pressed.
    enum Offer { Import = 1, Export = 2, Print = 4, Past = 8 };
    Q_DECLARE_FLAGS(Offers, Offer)
    void offer(Offers offers);
    /// What can be done with the rows that the filter shows: a menu beside import and export.
    void setListActions(const QList<ListAction> &actions);

    /// What can be done with any list: a menu of its own; it is shown as it stands.
    void setTools(QMenu *tools);

    /// From left to right as the person has dragged them.
    QStringList shownColumns() const;
    const core::Filter &filter() const;
    void setFilter(const core::Filter &filter);
    /// Shows only these rows: those behind a figure, called by `title`.
    void showRows(const QString &title, const QList<core::RowId> &rows);
    /// Shows the rows as they were after that change set, only to be looked at.
    void showPast(qint64 set, const QString &moment);
    void showNow();
    /// Chooses the row, taking filters away when they hide it.
    void openRecord(core::RowId id);
    void createRecord();
    void focusSearch();
    /// From the grid to the record and back.
    void changeSide();
    /// Something typed is not saved; closing would lose it.
    bool hasUnsaved() const;

Q_SIGNALS:
    void importWanted();
    void exportWanted();
    void printWanted();
    /// A row of another registry shall be shown there.
    void recordWanted(const core::Table &table, core::RowId id);
    void filterChanged();
    /// The list as it was at some moment; at two moments.
    void momentWanted();
    void comparisonWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QHBoxLayout *buildHeading();
    void fitHeading();
    QPushButton *addOffer(QHBoxLayout *row, Offer offer, const QString &text);
    void buildPanes();
    void buildShortcuts();
    void connectGrid();
    void applyFilter();
    void applyView(const SavedView &view);
    void rememberView();
    void buildPast(QHBoxLayout *row);
    void showColumns(const QStringList &columns);
    void fillColumnMenu();
    void toggleColumn(const QString &column);
    void saveColumns();
    void loadColumns();
    void reachWanted();
    void noteHidden();
    void moveRows(const QString &action, const QString &reason);
    void removeRows();

    core::Workspace &m_workspace;
    const core::Table &m_table;
    RegistryModel *m_model;
    FilterBar *m_filter;
    ViewButton *m_views;
    GridPanel *m_panel = nullptr;
    RecordPane *m_record = nullptr;
    QSplitter *m_splitter = nullptr;
    QHBoxLayout *m_heading = nullptr;
    QPushButton *m_columns = nullptr;
    QMenu *m_columnMenu = nullptr;
    QPushButton *m_work = nullptr;
    QPushButton *m_create = nullptr;
    InlineBar *m_past;
    QPushButton *m_tools = nullptr;
    QHash<int, QPushButton *> m_offers;
    QTimer m_save;
    enum class Reach { IfShown, ByAllMeans };
    core::RowId m_wanted = 0;
    Reach m_reach = Reach::IfShown;
    bool m_isFitted = false;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(RegistryView::Offers)

} // namespace ui
