#pragma once

#include "core/figures/engine.h"

#include <QAbstractButton>

namespace ui {

/// One figure large: its target, rate and light, and last year. A click chooses it for the charts
/// below, Enter or a double click opens the rows behind it.
class KpiTile : public QAbstractButton
{
    Q_OBJECT

public:
    struct Text
    {
        QString title;
        QString unit; // 人次, 人, 张
        QString period; // 本季
    };

    explicit KpiTile(QWidget *parent = nullptr);

    void setFigure(const core::Figure &figure, const core::Period &period, const Text &text);

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
    void paintFoot(QPainter &painter, const QRectF &area) const;
    QString description() const;

    core::Figure m_figure;
    int m_elapsedTimes100 = 0;
    Text m_text;
    bool m_hasFigure = false;
};

/// 231,679
QString groupedText(qint64 number);

} // namespace ui
