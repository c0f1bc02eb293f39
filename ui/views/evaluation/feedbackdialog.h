#pragma once

#include "core/workspace/feedback.h"
#include "ui/views/evaluation/examdialog.h"

#include <QAbstractTableModel>

class QComboBox;

namespace ui {

/// Answers of a class's trainees being keyed.
class FeedbackModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Name, Teaching, Site, Useful, Comment, Columns };

    explicit FeedbackModel(QList<core::FeedbackLine> lines, QObject *parent = nullptr);

    const QList<core::FeedbackLine> &lines() const { return m_lines; }
    bool isChanged() const { return m_isChanged; }
    int answered() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void refused(const QString &text);
    void counted();

private:
    std::optional<int> *scoreOf(int row, int column);

    QList<core::FeedbackLine> m_lines;
    bool m_isChanged = false;
};

/// 满意度 of a class, keyed from its questionnaires.
class FeedbackDialog : public ExamDialog
{
    Q_OBJECT

public:
    FeedbackDialog(Desk &desk, core::RowId trainingClass, const QList<core::FeedbackLine> &lines,
        QWidget *parent);

private:
    void save();

    core::RowId m_class;
    FeedbackModel *m_model;
    QComboBox *m_channel;
    QPushButton *m_save;
};

} // namespace ui
