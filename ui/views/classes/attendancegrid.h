#pragma once

#include "core/workspace/attendance.h"

#include <QElapsedTimer>
#include <QTableView>

namespace ui {

class AttendanceModel;

/// Attendance by keyboard: arrows go, space toggles, with Ctrl for the whole day, with Shift for
/// the trainee, with both for everything; letters jump to a name.
class AttendanceGrid : public QTableView
{
    Q_OBJECT

public:
    AttendanceGrid(AttendanceModel *model, QWidget *parent);

    /// Everybody there: on the day of the current cell, on all days; the current trainee.
    void markDay();
    void markAll();
    void markLine();
    /// To the next row that what was typed may mean.
    bool jumpTo(const QString &typed);
    void keyboardSearch(const QString &typed) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void toggle();
    void mark(Qt::KeyboardModifiers modifiers);

    AttendanceModel *m_model;
    QString m_typed;
    QElapsedTimer m_lastKey;
};

} // namespace ui
