#pragma once

#include <QLabel>

namespace ui {

/// One line of words. Where there is no room it ends in … and its tool tip has it whole.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
