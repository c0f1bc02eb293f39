#include "ui/views/evaluation/scoresdialog.h"

#include "ui/common/inlinebar.h"
#include "ui/common/messages.h"
#include "ui/views/evaluation/entrygrid.h"
#include "ui/views/evaluation/scoremodel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::Keying;

namespace {

constexpr int kScoreWidth = 84;

QString codeTitle(const core::Names &names, QLatin1StringView book, const QString &code)
{
    const core::CodeItem *item = names.code(book, code);
    return item ? item->title() : code;
}

} // namespace

ScoresDialog::ScoresDialog(Desk &desk, const core::ScoreSheet &sheet, QWidget *parent)
    : ExamDialog(desk,
        (sheet.keying == Keying::First ? tr("录入成绩 %1") : tr("复录成绩 %1"))
            .arg(sheet.plan.planNo),
        parent)
    , m_model(new ScoreModel(sheet, desk.workspace().names(), this))
    , m_save(addButton(u"saveScores"_s, tr("保存成绩"), Look::Primary))
{
    setObjectName(u"scoresDialog"_s);
    buildHead();
    buildGrid();
    connect(m_save, &QPushButton::clicked, this, &ScoresDialog::save);
    connect(m_model, &ScoreModel::counted, this, &ScoresDialog::showCounts);
    connect(m_model, &ScoreModel::refused, this,
        [this](const QString &text) { bar()->tell(InlineBar::Tone::Warning, text); });
    showCounts();
    m_grid->begin();
}

void ScoresDialog::buildHead()
{
    const auto &plan = m_model->sheet().plan;
    const auto &names = desk().workspace().names();
    auto *about = new QLabel(
        tr("%1　%2　及格线：理论 %3，实操 %4，综合 %5")
            .arg(codeTitle(names, QLatin1StringView("occupation"), plan.occupationCode),
                codeTitle(names, QLatin1StringView("skill_level"), plan.level),
                core::scoreText(plan.passTheory), core::scoreText(plan.passPractical),
                core::scoreText(plan.passTotal)),
        this);
    about->setObjectName(u"passLines"_s);
    auto *computed = new QCheckBox(tr("综合成绩自动计算（理论 %1%，实操 %2%）")
                                       .arg(m_model->sheet().theoryShare)
                                       .arg(100 - m_model->sheet().theoryShare),
        this);
    computed->setObjectName(u"computedTotals"_s);
    computed->setChecked(m_model->totals() == ScoreModel::Totals::Computed);
    connect(computed, &QCheckBox::toggled, this, [this](bool isOn) {
        m_model->setTotals(isOn ? ScoreModel::Totals::Computed : ScoreModel::Totals::Typed);
    });
    connect(m_model, &QAbstractItemModel::modelReset, computed, [this, computed] {
        const QSignalBlocker quiet(computed);
        computed->setChecked(m_model->totals() == ScoreModel::Totals::Computed);
    });
    auto *row = new QHBoxLayout;
    row->addWidget(about);
    row->addStretch();
    row->addWidget(computed);
    contents()->addLayout(row);
    auto *habit = new QLabel(m_model->sheet().keying == Keying::First
            ? tr("78.5 和 785 都记作 78.5 分，78 记作 78.0 分；缺考输入“缺考”。Enter 向下，Tab "
                 "向右，"
                 "可从 Excel 粘贴。")
            : tr("复录看不到第一遍的成绩；保存后列出两遍不一致的考生。78.5 和 785 都记作 78.5 分，"
                 "缺考输入“缺考”。"),
        this);
    habit->setForegroundRole(QPalette::PlaceholderText);
    contents()->addWidget(habit);
}

void ScoresDialog::buildGrid()
{
    m_grid = new EntryGrid(this);
    m_grid->setObjectName(u"scores"_s);
    m_grid->setAccessibleName(tr("成绩"));
    m_grid->setModel(m_model);
    m_grid->setColumnWidth(ScoreModel::Number, 56);
    m_grid->setColumnWidth(ScoreModel::Admission, 200);
    m_grid->setColumnWidth(ScoreModel::Name, 120);
    for (const int column : {ScoreModel::Theory, ScoreModel::Practical, ScoreModel::Total})
        m_grid->setColumnWidth(column, kScoreWidth);
    contents()->addWidget(m_grid, 1);
    connect(m_grid, &EntryGrid::pasted, this, &ScoresDialog::paste);
}

/// A list that names its candidates goes to them; bare numbers go where the cursor stands.
void ScoresDialog::paste(const QModelIndex &at, const QString &text)
{
    const auto pasted = core::readScores(m_model->sheet(), text, desk().workspace());
    if (pasted.lines.isEmpty()) {
        pasteCells(at, text);
        return;
    }
    m_model->take(pasted.lines);
    const auto taken = tr("已填入 %1 人的成绩。").arg(pasted.lines.size());
    if (pasted.problems.isEmpty())
        bar()->tell(InlineBar::Tone::Note, taken);
    else
        bar()->tell(InlineBar::Tone::Warning,
            taken
                + tr("%1 行没有填入：%2").arg(pasted.problems.size()).arg(pasted.problems.first()));
}

void ScoresDialog::pasteCells(const QModelIndex &at, const QString &text)
{
    bar()->dismiss();
    const auto rows = QString(text).remove(u'\r').split(u'\n');
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row).isEmpty())
            continue;
        const auto cells = rows.at(row).split(u'\t');
        for (int column = 0; column < cells.size(); ++column) {
            const auto index = at.sibling(at.row() + row, at.column() + column);
            if (index.isValid() && index.flags().testFlag(Qt::ItemIsEditable)
                && !m_model->setData(index, cells.at(column)))
                return; // the model has said what is wrong
        }
    }
}

void ScoresDialog::showCounts()
{
    const auto all = m_model->rowCount();
    const auto pending = m_model->count(QString(core::kPendingResult));
    setSummary(tr("已录 %1 / %2 人　合格 %3　不合格 %4　缺考 %5")
                   .arg(all - pending)
                   .arg(all)
                   .arg(m_model->count(u"pass"_s))
                   .arg(m_model->count(u"fail"_s))
                   .arg(m_model->count(u"absent"_s)));
    m_save->setEnabled(m_model->isChanged());
}

void ScoresDialog::save()
{
    m_save->setEnabled(false);
    inLedger(
        tr("正在保存"),
        [plan = m_model->sheet().plan.id, keying = m_model->sheet().keying,
            lines = m_model->lines()](core::Workspace &workspace,
            const core::Progress &) -> core::Result<std::pair<int, int>> {
            const auto keyed = core::keyScores(workspace, plan, keying, lines);
            const auto differences = core::scoreDifferences(workspace, plan);
            if (!keyed || !differences)
                return core::fail(keyed ? differences.error() : keyed.error());
            return std::pair(*keyed, int(differences->size()));
        },
        [this](const core::Result<std::pair<int, int>> &saved) {
            if (!saved) {
                tell(saved.error());
                m_save->setEnabled(true);
                return;
            }
            m_isSaved = true;
            written(tr("已保存 %1 人的成绩").arg(saved->first));
            accept();
            if (saved->second > 0)
                Q_EMIT differ(saved->second);
        });
}

void ScoresDialog::reject()
{
    const bool isLost = m_model->isChanged() && !m_isSaved;
    if (isLost
        && !ask(this,
            {tr("不保存录入的成绩？"), tr("关闭后，刚才录入的成绩不会保存。"), tr("不保存"),
                Question::Weight::Dangerous}))
        return;
    ExamDialog::reject();
}

} // namespace ui
