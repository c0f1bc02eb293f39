#include "ui/views/lists/pastedialog.h"

#include "ui/common/buttons.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/views/plaintable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPause = 250; // milliseconds after the last change
constexpr int kLineWidth = 48;
constexpr int kVerdictWidth = 330;
constexpr int kCellWidth = 138;

} // namespace

PasteDialog::PasteDialog(Desk &desk, const core::Table &table, const Block &block, QWidget *over)
    : WorkDialog(tr("粘贴为新%1").arg(table.noun()), tr("添加"), over)
    , m_desk(desk)
    , m_table(table)
    , m_shown(block.shown)
    , m_model(new PasteModel(block.cells, this))
    , m_view(new QTableView(this))
    , m_heading(new QCheckBox(tr("第一行是标题(&T)"), this))
{
    setObjectName(u"pasteDialog"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    const auto mapping = core::mapPastedRows(table, block.cells, block.shown);
    m_model->setMapping(mapping);
    buildRows();
    m_heading->setChecked(mapping.firstRow == core::PasteMapping::FirstRow::Heading);
    showMapping();
    connect(&m_pause, &QTimer::timeout, this, &PasteDialog::judge);
    connect(m_model, &PasteModel::edited, this, [this] { m_pause.start(); });
    connect(m_heading, &QCheckBox::toggled, this, &PasteDialog::followHeading);
    connect(this, &WorkDialog::acceptWanted, this, &PasteDialog::write);
    acceptButton()->setEnabled(false);
    judge();
}

void PasteDialog::buildRows()
{
    auto *top = new QHBoxLayout;
    auto *says = new QLabel(
        tr("剪贴板里有 %1 行 %2 列。第一行选择每列填到哪里；单元格可以直接改，改后重新核对。")
            .arg(m_model->cells().size())
            .arg(m_model->width()),
        this);
    says->setWordWrap(true);
    top->addWidget(says, 1);
    m_heading->setObjectName(u"pasteHeading"_s);
    top->addWidget(m_heading);
    body()->addLayout(top);
    m_view->setObjectName(u"pasteRows"_s);
    m_view->setAccessibleName(tr("要粘贴的行和核对结果"));
    m_view->setModel(m_model);
    dressTable(m_view);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    body()->addWidget(m_view, 1);
}

void PasteDialog::offerOverwrite(const QString &what)
{
    auto *row = new QHBoxLayout;
    auto *overwrite = new QPushButton(what, this);
    overwrite->setObjectName(u"overwrite"_s);
    overwrite->setAutoDefault(false);
    overwrite->setToolTip(tr("不新增记录，改写列表里已有的内容；可以撤销"));
    setLook(overwrite, Look::Quiet);
    row->addWidget(overwrite);
    row->addStretch();
    body()->addLayout(row);
    connect(overwrite, &QPushButton::clicked, this, [this] {
        Q_EMIT overwriteWanted();
        leave();
    });
}

/// A picker of fields over every column.
void PasteDialog::showMapping()
{
    const auto fields = core::pastableFields(m_table);
    for (qsizetype column = 0; column < m_model->width(); ++column) {
        auto *picker = new QComboBox(m_view);
        picker->setObjectName(u"pasteField:%1"_s.arg(column));
        picker->setAccessibleName(tr("第 %1 列填到").arg(column + 1));
        picker->addItem(tr("（不要）"), QString());
        for (const auto *field : fields)
            picker->addItem(field->title(), QString(field->column));
        const auto chosen = m_model->mapping().columns.value(column);
        picker->setCurrentIndex(std::max(0, picker->findData(chosen)));
        connect(picker, &QComboBox::activated, this,
            [this, picker, column] { choose(column, picker->currentData().toString()); });
        m_view->setIndexWidget(m_model->index(0, int(column) + PasteModel::Cells), picker);
        m_view->setColumnWidth(int(column) + PasteModel::Cells, kCellWidth);
    }
    m_view->setColumnWidth(PasteModel::Line, kLineWidth);
    m_view->setColumnWidth(PasteModel::Verdict, kVerdictWidth);
}

/// A field stands over one column at most.
void PasteDialog::choose(qsizetype column, const QString &field)
{
    auto mapping = m_model->mapping();
    for (auto &other : mapping.columns) {
        if (other == field)
            other.clear();
    }
    mapping.columns[column] = field;
    m_model->setMapping(mapping);
    showMapping();
    m_pause.start();
}

void PasteDialog::followHeading()
{
    auto mapping = m_model->mapping();
    mapping.firstRow = m_heading->isChecked() ? core::PasteMapping::FirstRow::Heading
                                              : core::PasteMapping::FirstRow::Data;
    m_model->setMapping(mapping);
    showMapping();
    m_pause.start();
}

void PasteDialog::judge()
{
    if (m_task)
        m_task->cancel();
    m_task = runTask(
        this,
        [path = m_desk.workspace().path(), login = m_desk.workspace().session().login()] {
            return core::Workspace::open(path, {.login = login});
        },
        [table = &m_table, cells = m_model->cells(), mapping = m_model->mapping()](
            core::Workspace &workspace, const core::Progress &progress) {
            return core::judgePastedRows(workspace, *table, cells, mapping, progress);
        },
        [this](const core::Result<core::PastedRows> &pasted) { show(pasted); });
}

void PasteDialog::show(const core::Result<core::PastedRows> &pasted)
{
    if (!pasted && pasted.error().code == core::Error::Code::Cancelled)
        return; // newer cells are being judged
    m_task = nullptr;
    if (!pasted) {
        bar()->tell(InlineBar::Tone::Error, pasted.error().text);
        return;
    }
    bar()->dismiss();
    m_judged = *pasted;
    m_model->setJudged(m_judged);
    const auto refused = m_judged.refused();
    m_accepted = m_judged.rows.size() - refused;
    setSummary(refused == 0
            ? tr("共 %1 条，都可以添加。").arg(m_judged.rows.size())
            : tr("共 %1 条：可以添加 %2 条，不能添加 %3 条（改好红色的单元格再添加）")
                  .arg(m_judged.rows.size())
                  .arg(m_accepted)
                  .arg(refused));
    acceptButton()->setText(m_accepted == 0 ? tr("添加") : tr("添加 %1 条").arg(m_accepted));
    acceptButton()->setEnabled(m_accepted > 0);
}

void PasteDialog::write()
{
    if (!isJudged() || m_accepted == 0)
        return;
    acceptButton()->setEnabled(false);
    m_task = runTask(
        this,
        [path = m_desk.workspace().path(), login = m_desk.workspace().session().login()] {
            return core::Workspace::open(path, {.login = login});
        },
        [table = &m_table, judged = m_judged](
            core::Workspace &workspace, const core::Progress &) -> core::Result<qsizetype> {
            const auto added = core::addPastedRows(workspace, *table, judged);
            if (!added)
                return core::fail(added.error().error);
            return *added;
        },
        [this](const core::Result<qsizetype> &added) { tell(added); });
}

void PasteDialog::tell(const core::Result<qsizetype> &added)
{
    m_task = nullptr;
    if (!added) {
        bar()->tell(InlineBar::Tone::Error, tr("没有添加：%1").arg(added.error().text));
        acceptButton()->setEnabled(true);
        return;
    }
    (void)m_desk.workspace().refresh();
    m_accepted = 0;
    const auto step = m_desk.workspace().undoable();
    if (step && *step) {
        showToast(parentWidget(), tr("已新增%1 %2 条").arg(m_table.noun()).arg(*added), tr("撤销"),
            [&desk = m_desk, set = **step] { desk.undo(set); });
    }
    if (m_judged.refused() == 0)
        return leave();
    m_model->keepRefused();
    showMapping();
    judge();
}

bool PasteDialog::isJudged() const
{
    return !m_pause.isActive() && !m_task;
}

} // namespace ui
