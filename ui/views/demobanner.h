#pragma once

#include <QWidget>

namespace ui {

/// Says on every page of a demo city that nothing of it is real.
class DemoBanner : public QWidget
{
    Q_OBJECT

public:
    explicit DemoBanner(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
