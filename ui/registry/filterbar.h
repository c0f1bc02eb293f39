#pragma once

#include "ui/registry/filterpanel.h"
#include "ui/registry/statemark.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;

namespace ui {

class Chip;
class FlowLayout;

/// What is shown of a registry, as a sentence that can be changed word by word: search, states,
/// conditions. The header's filter row says the same column by column.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(const EditorSource &source, QWidget *parent = nullptr);

    const core::Filter &filter() const { return m_filter; }
    /// Tells nobody; the caller knows.
    void setFilter(const core::Filter &filter);
    void setConditions(const QString &column, const Conditions &conditions);
    /// Only these rows: those behind a figure, which the title names.
    void setRows(const QString &title, const QList<core::RowId> &rows);
    /// Click on a title: ascending, descending, none; Further keeps the keys before.
    enum class Keys { Replace, Add };
    void sortBy(const QString &column, Keys keys);
    void openPanel(const QString &column, QWidget *anchor);
    void focusSearch();
    /// Takes every condition away, not the order.
    void clear();
    bool isFiltering() const;
    /// "县 = 岚县 且 状态 = 在训"; empty when nothing is filtered.
    QString sentence() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildSearch();
    void buildStates();
    void buildChips();
    void showAll();
    void showChips();
    void addChip(const QString &text, const QString &column);
    QMenu *makeColumnMenu();
    void search();
    void chooseState(const QString &state);
    QString chipOf(const QString &column) const;

    EditorSource m_source;
    StateMarks m_states;
    core::Filter m_filter;
    QString m_rowsTitle;
    QLineEdit *m_search = nullptr;
    QTimer m_pause;
    FlowLayout *m_flow;
    QList<StatePill *> m_pills;
    QList<Chip *> m_chips;
    QPushButton *m_add = nullptr;
    QPushButton *m_clear = nullptr;
    QPointer<FilterPanel> m_panel;
};

} // namespace ui
