#include "ui/registry/problempanel.h"

#include "ui/common/icons.h"
#include "ui/common/styleparts.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kMark = 16;
constexpr qsizetype kMostLines = 6;

/// One finding; opens the field it is about.
class ProblemLine : public QAbstractButton
{
public:
    ProblemLine(const core::Finding &finding, QWidget *parent)
        : QAbstractButton(parent)
        , m_severity(finding.severity)
    {
        setText(finding.text);
        setToolTip(finding.text);
        setAccessibleName((m_severity == core::Severity::Block ? ProblemPanel::tr("必须改正：%1")
                                                               : ProblemPanel::tr("请核对：%1"))
                              .arg(finding.text));
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override { return {160, fontMetrics().height() + 6}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto theme = Theme::of(*this);
        QPainter painter(this);
        if (hasFocus())
            drawRing(painter, rect(), theme.accent, 3);
        const bool isBlock = m_severity == core::Severity::Block;
        drawIcon(painter, isBlock ? Icon::Error : Icon::Warning,
            QRectF(2, (height() - kMark) / 2.0, kMark, kMark), isBlock ? theme.bad : theme.warning);
        const QRect words = rect().adjusted(kMark + 8, 0, -4, 0);
        painter.setPen(theme.ink);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
            fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }

private:
    core::Severity m_severity;
};

} // namespace

ProblemPanel::ProblemPanel(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_lines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("problems"));
    m_title->setFont(scaledFont(font(), 1.0, QFont::DemiBold));
    m_lines->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addLayout(m_lines);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void ProblemPanel::setFindings(const core::Findings &findings)
{
    m_findings = findings;
    std::stable_sort(m_findings.begin(), m_findings.end(),
        [](const auto &one, const auto &other) { return one.severity > other.severity; });
    while (auto *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto &finding : m_findings.mid(0, kMostLines)) {
        auto *line = new ProblemLine(finding, this);
        connect(line, &QAbstractButton::clicked, this,
            [this, column = finding.column] { Q_EMIT wanted(column); });
        m_lines->addWidget(line);
    }
    QString title = tr("有 %1 处需要处理（F8 下一处）").arg(m_findings.size());
    if (m_findings.size() > kMostLines)
        title = tr("有 %1 处需要处理，先列 %2 处（F8 下一处）")
                    .arg(m_findings.size())
                    .arg(kMostLines);
    m_title->setText(title);
    setAccessibleName(title);
    setVisible(!m_findings.isEmpty());
    update();
}

void ProblemPanel::paintEvent(QPaintEvent *)
{
    const auto theme = Theme::of(*this);
    QPainter painter(this);
    const auto &ground = core::hasBlocking(m_findings) ? theme.badSoft : theme.warningSoft;
    drawBox(painter, rect(), ground, ground, 6);
    QPalette palette = m_title->palette();
    const QColor ink = core::hasBlocking(m_findings) ? theme.bad : theme.warning;
    if (palette.color(QPalette::WindowText) != ink) {
        palette.setColor(QPalette::WindowText, ink);
        m_title->setPalette(palette);
    }
}

} // namespace ui
