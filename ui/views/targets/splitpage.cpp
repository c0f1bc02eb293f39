#include "ui/views/targets/splitpage.h"

#include "core/figures/catalogue.h"
#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/common/theme.h"
#include "ui/views/dashboarddata.h"
#include "ui/views/desk.h"
#include "ui/views/kpitile.h"
#include "ui/views/pagehead.h"
#include "ui/views/plaintable.h"
#include "ui/views/targets/splitmodel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargest = 2'000'000'000;
constexpr int kRowHeight = 29; // all units in sight on a small screen

/// Those that add up over units and months, so that they can be split.
QStringList splittable()
{
    using Way = core::CatalogueEntry::Way;
    QStringList codes;
    for (const auto &entry : core::indicatorCatalogue()) {
        const bool addsUp
            = (entry.way == Way::Cells || entry.way == Way::Tally || entry.way == Way::Reported)
            && entry.span == core::CatalogueEntry::Span::Flow
            && entry.measure == core::Measure::Count
            && entry.parts == core::CatalogueEntry::Parts::Add;
        if (addsUp)
            codes.append(QString::fromLatin1(entry.code));
    }
    return codes;
}

QLabel *caption(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, buddy->parentWidget());
    label->setBuddy(buddy);
    return label;
}

} // namespace

SplitPage::SplitPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_head(new PageHead(tr("目标分解"), this))
    , m_check(new QLabel(this))
    , m_model(new SplitModel(desk, this))
    , m_table(new QTableView(this))
{
    setObjectName(u"splitPage"_s);
    auto *column = pageColumn(this);
    column->addWidget(m_head);
    auto *choices = new QWidget(this);
    buildChoices(choices);
    column->addWidget(choices);
    buildTable();
    column->addWidget(m_table, 1);
    m_check->setObjectName(u"splitCheck"_s);
    column->addWidget(m_check);
    auto *decision = new QWidget(this);
    buildDecision(decision);
    column->addWidget(decision);
    connect(m_model, &SplitModel::edited, this, &SplitPage::showCheck);
    connect(&desk, &Desk::scopeChanged, this, [this] {
        if (isVisible())
            load();
    });
    connect(&desk.workspace(), &core::Workspace::changed, this, [this](const QSet<int> &tables) {
        if (!tables.isEmpty() && isVisible() && !m_model->isChanged())
            load();
    });
}

void SplitPage::buildChoices(QWidget *bar)
{
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_indicator = new QComboBox(bar);
    m_indicator->setObjectName(u"splitIndicator"_s);
    for (const auto &code : splittable())
        m_indicator->addItem(indicatorTitle(m_desk.workspace().names(), code), code);
    m_total = new QSpinBox(bar);
    m_total->setObjectName(u"splitTotal"_s);
    m_total->setRange(0, kLargest);
    m_total->setGroupSeparatorShown(true);
    m_total->setAccessibleName(tr("全市目标"));
    row->addWidget(caption(tr("指标"), m_indicator));
    row->addWidget(m_indicator);
    row->addSpacing(12);
    row->addWidget(caption(tr("全市目标"), m_total));
    row->addWidget(m_total);
    row->addSpacing(12);
    const auto proposal = [&](const QString &name, const QString &text, core::SplitBy by) {
        auto *button = new QPushButton(text, bar);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, by] { propose(by); });
        row->addWidget(button);
        m_proposals.append(button);
    };
    proposal(u"splitLastYear"_s, tr("按上年完成分解"), core::SplitBy::LastYear);
    proposal(u"splitEqual"_s, tr("平均分解"), core::SplitBy::Equal);
    proposal(u"splitWeights"_s, tr("按现有比例分解"), core::SplitBy::Weights);
    m_proposals.last()->setToolTip(tr("各单位按表中全年数的比例分，月份按上年"));
    row->addStretch(1);
    connect(m_indicator, &QComboBox::currentIndexChanged, this, &SplitPage::load);
}

void SplitPage::buildDecision(QWidget *bar)
{
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_document = new QLineEdit(bar);
    m_document->setObjectName(u"splitDocument"_s);
    m_document->setPlaceholderText(tr("吕技能办〔2021〕15号"));
    m_document->setMinimumWidth(200);
    m_effective = new QDateEdit(m_desk.workspace().today(), bar);
    m_effective->setObjectName(u"splitEffective"_s);
    m_effective->setCalendarPopup(true);
    m_effective->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_effective->setToolTip(tr("调整已下达的目标时：此日以前截止的报表仍用原目标"));
    row->addWidget(caption(tr("文号"), m_document));
    row->addWidget(m_document);
    row->addSpacing(12);
    row->addWidget(caption(tr("调整生效日期"), m_effective));
    row->addWidget(m_effective);
    row->addStretch(1);
    m_issue = new QPushButton(tr("下达"), bar);
    m_issue->setObjectName(u"splitIssue"_s);
    m_save = new QPushButton(iconOf(Icon::Save), tr("保存"), bar);
    m_save->setObjectName(u"splitSave"_s);
    setLook(m_save, Look::Primary);
    row->addWidget(m_issue);
    row->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &SplitPage::save);
    connect(m_issue, &QPushButton::clicked, this, &SplitPage::issue);
}

void SplitPage::buildTable()
{
    m_table->setObjectName(u"splitTable"_s);
    m_table->setAccessibleName(tr("各单位各季度的目标"));
    m_table->setModel(m_model);
    dressTable(m_table);
    m_table->verticalHeader()->setMinimumSectionSize(kRowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

int SplitPage::year() const
{
    return m_desk.scope().period.year();
}

QString SplitPage::indicator() const
{
    return m_indicator->currentData().toString();
}

void SplitPage::enter()
{
    if (!m_model->isChanged())
        load();
}

void SplitPage::takeFocus()
{
    m_table->setFocus();
}

bool SplitPage::hasUnsaved() const
{
    return m_model->isChanged();
}

void SplitPage::load()
{
    m_head->setTitle(tr("%1年目标分解").arg(year()));
    const auto grid = core::targetGrid(m_desk.workspace(), year(), indicator());
    if (!grid) {
        showError(this, grid.error());
        return;
    }
    m_model->setGrid(*grid);
    m_total->setValue(int(grid->total()));
}

void SplitPage::propose(core::SplitBy by)
{
    core::SplitRequest request{
        .year = year(), .indicator = indicator(), .total = m_total->value(), .by = by};
    if (by == core::SplitBy::Weights) {
        for (const auto &row : m_model->grid().rows)
            request.weights.push_back(row.value());
    }
    runTask(
        this,
        [path = m_desk.workspace().path(), request](
            const core::Progress &) -> core::Result<core::TargetGrid> {
            const auto workspace
                = core::Workspace::open(path, {.access = core::Database::Access::ReadOnly});
            return workspace ? core::splitTarget(**workspace, request)
                             : core::Result<core::TargetGrid>(core::fail(workspace.error()));
        },
        [this](const core::Result<core::TargetGrid> &grid) {
            if (!grid) {
                showError(this, grid.error());
                return;
            }
            m_model->takeProposal(*grid);
        });
}

void SplitPage::showCheck()
{
    const auto &grid = m_model->grid();
    const qint64 difference = grid.difference();
    const bool isOdd = difference != 0 && !grid.rows.isEmpty();
    m_check->setText(isOdd
            ? tr("各单位之和 %1 与全市目标 %2 相差 %3，下达时要注明原因（R-502）")
                  .arg(groupedText(grid.sum()), groupedText(grid.total()), groupedText(difference))
            : tr("各单位之和等于全市目标 %1").arg(groupedText(grid.total())));
    auto palette = m_check->palette();
    const auto theme = Theme::of(*this);
    palette.setColor(QPalette::WindowText, isOdd ? theme.bad : theme.good);
    m_check->setPalette(palette);
    const bool canWrite = m_desk.workspace().isWritable();
    m_save->setEnabled(canWrite && m_model->isChanged());
    m_issue->setEnabled(canWrite && !m_model->isChanged() && !grid.isEmpty());
}

void SplitPage::save()
{
    const auto saved = core::saveTargets(
        m_desk.workspace(), m_model->grid(), {m_document->text().trimmed(), m_effective->date()});
    if (!saved) {
        showError(this, saved.error().error);
        return;
    }
    m_model->setUnchanged();
    load();
    showToast(this, tr("已保存 %1 项目标").arg(*saved));
}

void SplitPage::issue()
{
    QString reason;
    if (m_model->grid().difference() != 0) {
        bool isGiven = false;
        reason = QInputDialog::getText(this, tr("下达目标"),
            tr("各单位之和与全市目标不等，请注明原因："), QLineEdit::Normal, {}, &isGiven);
        if (!isGiven)
            return;
    }
    const auto issued
        = core::issueTargets(m_desk.workspace(), year(), indicator(), reason.trimmed());
    if (!issued) {
        showError(this, issued.error().error);
        return;
    }
    load();
    showToast(this, tr("已下达 %1 项目标").arg(*issued));
}

} // namespace ui
