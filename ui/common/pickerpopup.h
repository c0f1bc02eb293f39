#pragma once

#include "core/schema/value.h"

#include <QFrame>
#include <QPointer>
#include <QStringList>

class QPushButton;
class QLabel;
class QStandardItemModel;
class QTableView;

namespace ui {

/// One line of a pick list: what it stands for, and up to three columns of words.
struct Suggestion
{
    core::Value value;
    QStringList texts;
};

/// The list below a field while something is being picked. It lies inside the window and never
/// takes the focus, so that typing goes on.
class PickerPopup : public QFrame
{
    Q_OBJECT

public:
    explicit PickerPopup(QWidget *anchor);

    /// `note` stands below the lines, or alone when there are none.
    void open(const QList<Suggestion> &suggestions, const QString &note);
    void close();
    bool isOpen() const { return isVisible(); }
    /// A last line that does something else: 新建….
    void setAction(const QString &text);
    bool isOnAction() const;

    void step(int by);
    /// -1: none.
    int current() const;
    void setCurrent(int row);
    const QList<Suggestion> &suggestions() const { return m_suggestions; }

Q_SIGNALS:
    void chosen(int row);
    void actionChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void place();

    QPointer<QWidget> m_anchor;
    QTableView *m_table;
    QStandardItemModel *m_model;
    QLabel *m_note;
    QPushButton *m_action;
    QList<Suggestion> m_suggestions;
};

} // namespace ui
