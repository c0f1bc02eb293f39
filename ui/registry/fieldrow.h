#pragma once

#include "ui/common/fieldeditor.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui {

/// One field of a form: its name, its editor, and beside them what is wrong with it.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    FieldRow(const EditorSource &source, const core::Field &field, QWidget *parent);

    const core::Field &field() const { return m_editor->field(); }
    FieldEditor *editor() const { return m_editor; }
    /// Does it want the whole width of a form.
    bool isWide() const;
    void setFindings(const core::Findings &findings);
    /// The name's width, so that the editors of a form begin at one line.
    int labelWidth() const;
    void setLabelWidth(int width);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FieldEditor *m_editor;
    QLabel *m_label;
    QLabel *m_note;
    std::optional<core::Severity> m_severity;
};

/// The fields of a form, in one column or, where there is room, in two.
class FieldGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FieldGrid(QWidget *parent = nullptr);

    void add(FieldRow *row);
    const QList<FieldRow *> &rows() const { return m_rows; }
    FieldRow *row(const QString &column) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);

    QList<FieldRow *> m_rows;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace ui
