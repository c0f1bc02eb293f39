#pragma once

#include "core/schema/filter.h"
#include "core/schema/table.h"
#include "ui/actions.h"

#include <QWidget>

namespace ui {

/// One page of the window. It reads what it shows when it is brought up the first time.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Whether unit and period of the top bar choose what is shown.
    virtual bool isScoped() const { return false; }
    /// Which of the window's actions it takes over, now.
    virtual bool offers(Act) const { return false; }
    virtual void run(Act) { }
    /// Brought up: what may be old is read again.
    virtual void enter() { }
    /// Where the keyboard goes when the page is opened by a key.
    virtual void takeFocus() { setFocus(); }
    /// Something typed is not saved.
    virtual bool hasUnsaved() const { return false; }

    /// For pages of registries.
    virtual void openRecord(const core::Table &, core::RowId) { }
    virtual void openRows(const core::Table &, const core::Filter &, const QString &) { }

Q_SIGNALS:
    /// What it offers has changed.
    void offersChanged();
};

} // namespace ui
