#include "ui/views/lists/handoverdialog.h"

#include "core/base/filewriter.h"
#include "core/domain/handover.h"
#include "ui/common/fieldeditor.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/views/plaintable.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDayWidth = 150;
constexpr int kTitleWidth = 220;
constexpr auto kFolder = "handover"_L1;

/// The sheet's title and how many of its lines are added, changed, sent again and removed.
QStringList countsOf(const core::HandOverPlan &plan, qsizetype sheet)
{
    using Change = core::HandOverChange;
    QStringList cells{plan.sheets.at(sheet).title()};
    for (const auto change : {Change::Added, Change::Changed, Change::Resent, Change::Removed}) {
        const auto count = std::count_if(
            plan.lines.begin(), plan.lines.end(), [&](const core::HandOverLine &line) {
                return line.sheet == sheet && line.change == change;
            });
        cells.append(QString::number(count));
    }
    return cells;
}

} // namespace

HandOverDialog::HandOverDialog(Desk &desk, QWidget *over)
    : WorkDialog(tr("上报省厅：生成批次"), tr("生成"), over)
    , m_desk(desk)
    , m_from(FieldEditor::make({desk.workspace(), core::exportBatches()},
          *core::exportBatches().find(u"from_date"_s), this))
    , m_to(FieldEditor::make({desk.workspace(), core::exportBatches()},
          *core::exportBatches().find(u"to_date"_s), this))
    , m_purpose(new QLineEdit(this))
    , m_path(new QLineEdit(this))
    , m_sheets(plainTable(
          {tr("数据"), tr("新增"), tr("修改"), tr("重报"), tr("删除")}, tr("这一批的记录数"), this))
{
    setObjectName(u"handOverDialog"_s);
    const QDate month = desk.workspace().today().addMonths(-1);
    const QDate first(month.year(), month.month(), 1);
    m_from->setValue(core::Value(first.toString(Qt::ISODate)));
    m_to->setValue(core::Value(first.addMonths(1).addDays(-1).toString(Qt::ISODate)));
    buildForm();
    m_sheets->setObjectName(u"handOverSheets"_s);
    m_sheets->setColumnWidth(0, kTitleWidth);
    body()->addWidget(m_sheets, 1);
    connect(this, &WorkDialog::acceptWanted, this, &HandOverDialog::make);
    for (auto *editor : {m_from, m_to}) {
        connect(editor, &FieldEditor::edited, this, &HandOverDialog::look);
        connect(editor, &FieldEditor::chosen, this, &HandOverDialog::look);
    }
    connect(m_purpose, &QLineEdit::textChanged, this, &HandOverDialog::allow);
    connect(m_path, &QLineEdit::textChanged, this, &HandOverDialog::allow);
    look();
}

void HandOverDialog::buildForm()
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    auto *days = new QHBoxLayout;
    for (auto *editor : {m_from, m_to})
        editor->widget()->setMaximumWidth(kDayWidth);
    m_from->widget()->setAccessibleName(tr("期间起"));
    m_to->widget()->setAccessibleName(tr("期间止"));
    days->addWidget(m_from->widget());
    days->addWidget(new QLabel(tr("至"), this));
    days->addWidget(m_to->widget());
    days->addStretch();
    form->addRow(tr("期间"), days);
    form->addRow(tr("数据组"), buildGroups());
    m_purpose->setObjectName(u"handOverPurpose"_s);
    m_purpose->setText(tr("按月上报省厅"));
    m_purpose->setPlaceholderText(tr("用途（必填，会记入日志）"));
    form->addRow(tr("用途(&P)"), m_purpose);
    form->addRow(tr("文件(&F)"), buildPlace());
    body()->addLayout(form);
    auto *note = new QLabel(tr("文件带完整证件号码。上次报过以后改动、删除的，和省厅退回还没有重报"
                               "的，会一起进这一批。"),
        this);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setWordWrap(true);
    body()->addWidget(note);
}

QWidget *HandOverDialog::buildGroups()
{
    auto *groups = new QWidget(this);
    auto *line = new QHBoxLayout(groups);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    for (const auto &[key, title] : core::handOverGroups()) {
        auto *box = new QCheckBox(title, groups);
        box->setObjectName(u"group:"_s + key);
        box->setProperty("group", key);
        box->setChecked(true);
        line->addWidget(box);
        m_groups.append(box);
        connect(box, &QCheckBox::toggled, this, &HandOverDialog::look);
    }
    line->addStretch();
    return groups;
}

QWidget *HandOverDialog::buildPlace()
{
    auto *place = new QWidget(this);
    auto *line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    m_path->setObjectName(u"handOverPath"_s);
    const QDir folder(m_desk.settings().folder(QString(kFolder)));
    m_path->setText(QDir::toNativeSeparators(folder.filePath(
        tr("上报省厅%1.xlsx").arg(m_desk.workspace().today().toString(u"yyyyMMdd"_s)))));
    auto *browse = new QPushButton(tr("浏览…"), place);
    browse->setAutoDefault(false);
    line->addWidget(m_path, 1);
    line->addWidget(browse);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(
            this, tr("上报文件保存到哪里"), m_path->text(), tr("Excel 工作簿 (*.xlsx)"));
        if (!path.isEmpty())
            m_path->setText(QDir::toNativeSeparators(path));
    });
    return place;
}

core::HandOverRequest HandOverDialog::request() const
{
    const auto day = [](const FieldEditor &editor) {
        const auto value = editor.value();
        return value ? QDate::fromString(value->text(), Qt::ISODate) : QDate();
    };
    core::HandOverRequest request{.from = day(*m_from), .to = day(*m_to)};
    for (const auto *box : m_groups) {
        if (box->isChecked())
            request.groups.append(box->property("group").toString());
    }
    return request;
}

bool HandOverDialog::isLooked() const
{
    return !m_task;
}

void HandOverDialog::look()
{
    if (m_task)
        m_task->cancel();
    if (request().groups.isEmpty())
        return show(core::HandOverPlan());
    acceptButton()->setEnabled(false);
    setSummary(tr("正在清点…"));
    m_task = runTask(
        this,
        [path = m_desk.workspace().path(), login = m_desk.workspace().session().login()] {
            return core::Workspace::open(
                path, {.login = login, .access = core::Database::Access::ReadOnly});
        },
        [request = request()](core::Workspace &workspace, const core::Progress &progress) {
            return core::planHandOver(workspace, request, progress);
        },
        [this](const core::Result<core::HandOverPlan> &plan) {
            if (!plan && plan.error().code == core::Error::Code::Cancelled)
                return; // a newer one is under way
            m_task = nullptr;
            show(plan);
        });
}

void HandOverDialog::show(const core::Result<core::HandOverPlan> &plan)
{
    m_lines = plan ? plan->lines.size() : 0;
    m_sheets->setRowCount(0);
    if (!plan) {
        bar()->tell(InlineBar::Tone::Error, plan.error().text);
        setSummary({});
        return allow();
    }
    bar()->dismiss();
    for (qsizetype sheet = 0; sheet < plan->sheets.size(); ++sheet) {
        m_sheets->insertRow(m_sheets->rowCount());
        setPlainRow(m_sheets, m_sheets->rowCount() - 1, countsOf(*plan, sheet));
    }
    setSummary(m_lines == 0 ? tr("没有要报的记录；%1 条报过以后没有改动。").arg(plan->unchanged)
                            : tr("这一批 %1 条；另有 %2 条报过以后没有改动，不再报。")
                                  .arg(m_lines)
                                  .arg(plan->unchanged));
    allow();
}

void HandOverDialog::allow()
{
    acceptButton()->setText(m_lines == 0 ? tr("生成") : tr("生成 %1 条").arg(m_lines));
    acceptButton()->setEnabled(m_lines > 0 && !m_task && !m_path->text().trimmed().isEmpty()
        && !m_purpose->text().simplified().isEmpty());
}

void HandOverDialog::make()
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        path += u".xlsx"_s;
    if (const auto usable = core::checkTarget(path); !usable) {
        bar()->tell(InlineBar::Tone::Error, usable.error().text);
        return;
    }
    m_desk.settings().setFolder(QString(kFolder), QFileInfo(path).absolutePath());
    acceptButton()->setEnabled(false);
    setSummary(tr("正在生成…"));
    m_task = runTask(
        this,
        [ledger = m_desk.workspace().path(), login = m_desk.workspace().session().login()] {
            return core::Workspace::open(ledger, {.login = login});
        },
        [request = request(), path, purpose = m_purpose->text()](
            core::Workspace &workspace, const core::Progress &progress) {
            return core::makeHandOver(workspace, request, path, purpose, progress);
        },
        [this](const core::Result<core::HandOverMade> &made) { tell(made); });
}

void HandOverDialog::tell(const core::Result<core::HandOverMade> &made)
{
    m_task = nullptr;
    if (!made) {
        bar()->tell(InlineBar::Tone::Error, made.error().text);
        return allow();
    }
    (void)m_desk.workspace().refresh();
    const QString folder = QFileInfo(m_path->text()).absolutePath();
    showToast(parentWidget(),
        tr("已生成 %1，共 %2 条，文件指纹已登记").arg(made->number).arg(made->plan.lines.size()),
        tr("打开文件夹"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    leave();
}

} // namespace ui
