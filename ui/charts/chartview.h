#pragma once

#include "core/figures/chart.h"

#include <QWidget>

namespace ui {

/// Shows a chart of the chart model on screen; which library draws it is known to one file only.
/// The title is the caller's (a Card has one). Arrow keys walk over the bars, Enter or a double
/// click opens one.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    static ChartView *create(QWidget *parent = nullptr);

    virtual void setChart(const core::Chart &chart) = 0;
    virtual const core::Chart &chart() const = 0;

    /// The category the keyboard is at; -1 for none.
    virtual int current() const = 0;
    virtual void setCurrent(int index) = 0;
    /// Where the bar of a category stands, with its label, in this widget.
    virtual QRect areaOf(int index) const = 0;

Q_SIGNALS:
    /// A bar was opened; never sent for a category without a key.
    void activated(const QString &key);

protected:
    using QWidget::QWidget;
};

} // namespace ui
