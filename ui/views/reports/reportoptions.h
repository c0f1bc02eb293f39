#pragma once

#include "core/report/quarterreport.h"

#include <QToolButton>

class QAction;

namespace ui {

/// How a report is made: rounding, pre-printed paper, carried sums; and the numbers that a person
/// wrote over.
class ReportOptionsButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ReportOptionsButton(QWidget *parent = nullptr);

    const core::ReportOptions &options() const { return m_options; }
    /// Of another report: what was written over no longer holds.
    void forgetRetyped();
    void setRetyped(const QList<core::Retyped> &retyped);
    enum class Sentences { None, Some };
    void setSentences(Sentences sentences);

Q_SIGNALS:
    void changed();
    void retypeWanted();
    /// The report as it was at some moment; at two moments.
    void momentWanted();
    void comparisonWanted();

private:
    void take();

    core::ReportOptions m_options;
    QAction *m_truncated;
    QAction *m_preprinted;
    QAction *m_carried;
    QAction *m_retype;
};

} // namespace ui
