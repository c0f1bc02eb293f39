#pragma once

#include "core/report/board.h"

#include <QAbstractButton>

namespace ui {

/// One figure large: its target, rate and light, rank, what is needed and last year, with its
/// months as a line. A click chooses it for the charts below, Enter or a double click opens the
/// rows behind it.
class KpiTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit KpiTile(QWidget *parent = nullptr);

    /// `period`: what stands before the figure of the period alone, 本季.
    void setTile(const core::BoardTile &tile, const QString &period);
    const std::optional<core::BoardTile> &tile() const { return m_tile; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void paintValue(QPainter &painter, QRectF area) const;
    void paintBar(QPainter &painter, const QRectF &area) const;
    void paintRate(QPainter &painter, const QRectF &area) const;
    void paintMonths(QPainter &painter, const QRectF &area) const;
    void paintNeeded(QPainter &painter, const QRectF &area) const;
    void paintFoot(QPainter &painter, const QRectF &area) const;
    QString rankText() const;
    QString description() const;

    std::optional<core::BoardTile> m_tile;
    QString m_period;
};

/// 231,679
QString groupedText(qint64 number);

} // namespace ui
