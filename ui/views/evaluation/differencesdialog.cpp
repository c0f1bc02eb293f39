#include "ui/views/evaluation/differencesdialog.h"

#include "ui/common/theme.h"
#include "ui/views/plaintable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::Keying;

namespace {

enum Column { Admission, Name, First, Second, Chosen };

QString scoresText(const core::Scores &scores, const core::Names &names)
{
    const core::CodeItem *outcome
        = names.code(QLatin1StringView("evaluation_result"), scores.result);
    const auto part
        = [](std::optional<int> score) { return score ? core::scoreText(score) : u"—"_s; };
    return part(scores.theory) + u" / "_s + part(scores.practical) + u" / "_s + part(scores.total)
        + u"　"_s + (outcome ? outcome->title() : scores.result);
}

} // namespace

DifferencesDialog::DifferencesDialog(
    Desk &desk, core::RowId plan, const QList<core::ScoreDifference> &differences, QWidget *parent)
    : ExamDialog(desk, tr("核对两遍成绩的差异"), parent)
    , m_plan(plan)
    , m_differences(differences)
    , m_table(plainTable({tr("准考证号"), tr("姓名"), tr("第一遍（理论 / 实操 / 综合）"),
                             tr("第二遍（理论 / 实操 / 综合）"), tr("采用")},
          tr("两遍成绩的差异"), this))
    , m_settle(addButton(u"settleScores"_s, tr("确定"), Look::Primary))
{
    setObjectName(u"differencesDialog"_s);
    auto *help = new QLabel(
        tr("对照原始成绩单，逐人点选正确的一遍，或选中一行后按 1、2。两遍都不对的，先采用一遍，"
           "再在录入成绩中改正。"),
        this);
    help->setWordWrap(true);
    help->setForegroundRole(QPalette::PlaceholderText);
    contents()->addWidget(help);
    m_table->setObjectName(u"differences"_s);
    m_table->setColumnWidth(Admission, 200);
    m_table->setColumnWidth(Name, 110);
    m_table->setColumnWidth(First, 260);
    m_table->setColumnWidth(Second, 260);
    m_table->installEventFilter(this);
    contents()->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column == First || column == Second)
            choose(row, column == First ? Keying::First : Keying::Second);
    });
    connect(m_settle, &QPushButton::clicked, this, &DifferencesDialog::settle);
    fill();
    m_table->selectRow(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void DifferencesDialog::fill()
{
    const auto &names = desk().workspace().names();
    const auto theme = Theme::of(*this);
    m_table->setRowCount(int(m_differences.size()));
    for (int row = 0; row < m_differences.size(); ++row) {
        const auto &difference = m_differences.at(row);
        const auto chosen = m_chosen.constFind(row);
        const bool isChosen = chosen != m_chosen.cend();
        const QString word = !isChosen ? tr("请选择")
            : *chosen == Keying::First ? tr("第一遍")
                                       : tr("第二遍");
        setPlainRow(m_table, row,
            {difference.admissionNo, difference.name, scoresText(difference.first, names),
                scoresText(difference.second, names), word});
        m_table->item(row, Chosen)->setForeground(isChosen ? theme.good : theme.warning);
        if (isChosen) {
            const int column = *chosen == Keying::First ? First : Second;
            m_table->item(row, column)->setForeground(theme.good);
        }
    }
    const auto open = m_differences.size() - m_chosen.size();
    setSummary(open > 0 ? tr("还有 %1 人没有核对").arg(open)
                        : tr("%1 人都已核对").arg(m_differences.size()));
    m_settle->setEnabled(open == 0 && !m_differences.isEmpty());
}

void DifferencesDialog::choose(int row, Keying keying)
{
    m_chosen.insert(row, keying);
    fill();
}

bool DifferencesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return ExamDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int row = m_table->currentRow();
    if ((key != Qt::Key_1 && key != Qt::Key_2) || row < 0)
        return false;
    choose(row, key == Qt::Key_1 ? Keying::First : Keying::Second);
    if (row + 1 < m_table->rowCount())
        m_table->selectRow(row + 1);
    return true;
}

void DifferencesDialog::settle()
{
    QList<core::SettledScore> settled;
    for (auto chosen = m_chosen.begin(); chosen != m_chosen.end(); ++chosen) {
        const auto &difference = m_differences.at(chosen.key());
        settled.append(
            {difference.result, *chosen == Keying::First ? difference.first : difference.second});
    }
    m_settle->setEnabled(false);
    inLedger(
        tr("正在保存"),
        [plan = m_plan, settled](core::Workspace &workspace, const core::Progress &) {
            return core::settleScores(workspace, plan, settled);
        },
        [this](const core::Result<void> &done) {
            if (!done) {
                tell(done.error());
                m_settle->setEnabled(true);
                return;
            }
            written(tr("已核对 %1 人的成绩差异").arg(m_differences.size()));
            accept();
        });
}

} // namespace ui
