#pragma once

#include "core/report/document.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace ui {

class ChartView;
class FigureGrid;

/// The charts of the dashboard one after the other over the whole screen, in large type: ← and →
/// turn, T shows the table, P the page to hand out, Esc ends.
class MeetingView : public QWidget
{
    Q_OBJECT

public:
    /// A slide is a chart, or a table alone.
    struct Slide
    {
        core::Chart chart = {};
        core::Document::Table table = {};
        QString title;
    };
    struct Head
    {
        QString place; // 2021年第四季度 · 全市
        QString sentence; // how far the main figure is
    };
    MeetingView(QList<Slide> slides, const Head &head, QWidget *over);

    int current() const { return m_current; }
    int count() const { return int(m_slides.size()); }
    bool isTable() const;

Q_SIGNALS:
    /// Rows were asked for; the meeting is over then.
    void activated(const QString &reference);
    void handOutWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool take(int key);
    void turnTo(int index);
    void turnOver();
    void fitRows();
    void open(const QString &reference);

    QList<Slide> m_slides;
    QLabel *m_title;
    QLabel *m_place;
    QStackedWidget *m_sides;
    ChartView *m_view;
    FigureGrid *m_grid;
    int m_current = -1;
};

} // namespace ui
