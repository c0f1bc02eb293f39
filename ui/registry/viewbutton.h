#pragma once

#include "ui/registry/columns.h"

#include <QPushButton>

class QMenu;

namespace ui {

/// 我的视图: filters with their columns under a name, kept for the person.
class ViewButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ViewButton(const core::Table &table, QWidget *parent = nullptr);

    /// What would be saved now.
    void setCurrent(const SavedView &view);
    /// Saves what is current under a name, in place of a view of the same name.
    void saveAs(const QString &name);
    void remove(const QString &name);
    QStringList names() const;
    void choose(const QString &name);

Q_SIGNALS:
    void chosen(const SavedView &view);
    /// All rows in the usual columns.
    void usualWanted();

private:
    void fill();
    void addNameField();
    void showName();

    const core::Table &m_table;
    SavedView m_current;
    QString m_name;
    QMenu *m_menu;
};

} // namespace ui
