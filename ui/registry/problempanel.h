#pragma once

#include "core/base/finding.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace ui {

/// "有 n 处需要处理": what the rules say of a record, in the words that also stand at the fields.
class ProblemPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ProblemPanel(QWidget *parent = nullptr);

    /// Blocks first. None: the panel goes away.
    void setFindings(const core::Findings &findings);
    const core::Findings &findings() const { return m_findings; }

Q_SIGNALS:
    /// A line was chosen.
    void wanted(const QByteArray &column);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QVBoxLayout *m_lines;
    core::Findings m_findings;
};

} // namespace ui
