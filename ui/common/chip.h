#pragma once

#include <QAbstractButton>

namespace ui {

/// A rounded word that can be taken away: a condition of a filter, one of several values.
/// Click or Space opens it, Delete or its cross removes it.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Remove { Possible, Fixed };
    explicit Chip(const QString &text, Remove remove = Remove::Possible, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRect cross() const;

    Remove m_remove;
};

} // namespace ui
