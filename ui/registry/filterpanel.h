#pragma once

#include "ui/registry/filtertext.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QStandardItemModel;
class QVBoxLayout;

namespace ui {

/// What one column shall be: a check list, a range, a part of a text. It lies over the window below
/// its anchor; what is chosen holds at once.
class FilterPanel : public QFrame
{
    Q_OBJECT

public:
    FilterPanel(const EditorSource &source, const core::Field &field, const Conditions &conditions,
        QWidget *anchor);

    /// Shows itself, with the focus in the first part.
    void open();

Q_SIGNALS:
    void changed(const QString &column, const Conditions &conditions);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildChoice(const Conditions &conditions);
    void buildRows(const Conditions &conditions);
    void buildRange(const Conditions &conditions);
    void buildPeriods(QVBoxLayout *column);
    void buildText(const Conditions &conditions);
    void buildFoot();
    void show(const Conditions &conditions);
    void readChoice();
    void readRange();
    void showMatching(const QString &typed);
    void tell(const Conditions &conditions);
    void follow(QWidget *focused);
    void place();
    void leave();

    EditorSource m_source;
    const core::Field &m_field;
    core::Field m_bound; // a day for moments; several rows for a link
    QPointer<QWidget> m_anchor;
    QVBoxLayout *m_column;
    QWidget *m_first = nullptr;
    QStandardItemModel *m_options = nullptr;
    QList<core::Value> m_optionValues;
    QList<FieldEditor *> m_range; // from, to
    bool m_isShowing = false;
};

} // namespace ui
