#pragma once

#include "core/rules/stateinfo.h"

#include <QAbstractButton>

class QPainter;

namespace ui {

struct Theme;

/// The states of one table, and how each is drawn: by shape, word and colour together.
class StateMarks
{
public:
    StateMarks() = default;
    StateMarks(const core::Database &database, const core::Table &table);

    const QList<core::StateInfo> &all() const { return m_states; }
    core::StateInfo::Place placeOf(const QString &state) const;
    QString labelOf(const QString &state) const;

private:
    QList<core::StateInfo> m_states;
};

QColor stateColor(core::StateInfo::Place place, const Theme &theme);
/// The shape alone, as large as the area allows.
void drawState(
    QPainter &painter, core::StateInfo::Place place, const QRectF &area, const Theme &theme);

/// A state to filter by; pressed when it is the one.
class StatePill : public QAbstractButton
{
    Q_OBJECT

public:
    /// An empty code stands for all states.
    StatePill(const core::StateInfo &state, QWidget *parent);

    QString state() const { return m_state.code; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    core::StateInfo m_state;
};

} // namespace ui
