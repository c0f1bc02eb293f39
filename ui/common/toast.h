#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QHBoxLayout;

namespace ui {

/// A passing line at the foot of a window; only one at a time, never takes the focus.
/// Stays while the pointer is on it or its button has the focus.
class Toast : public QFrame
{
    Q_OBJECT

public:
    Toast(QWidget *window, const QString &text);

    void setAction(const QString &text, std::function<void()> run);
    /// Shows it in place of an earlier one.
    void appear();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QHBoxLayout *m_row;
    QTimer m_clock;
};

} // namespace ui
