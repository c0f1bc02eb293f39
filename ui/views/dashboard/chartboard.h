#pragma once

#include "core/report/boardcharts.h"

#include <QWidget>

class QGridLayout;

namespace ui {

class ChartCard;

/// The charts of the dashboard in as many columns as there is room for.
class ChartBoard : public QWidget
{
    Q_OBJECT

public:
    explicit ChartBoard(QWidget *parent = nullptr);

    ChartCard *card(core::BoardChart kind) const;
    /// Hidden where a chart says nothing for the chosen unit.
    void setChart(core::BoardChart kind, const core::Chart &chart);
    /// Those that have something to show, in their order.
    QList<core::Chart> charts() const;

Q_SIGNALS:
    void activated(const QString &reference);
    void printWanted(core::BoardChart kind);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QGridLayout *m_grid;
    QList<ChartCard *> m_cards;
    int m_columns = 0;
};

} // namespace ui
