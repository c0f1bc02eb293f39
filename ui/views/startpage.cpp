#include "ui/views/startpage.h"

#include "core/storage/backup.h"
#include "core/workspace/demo.h"
#include "core/workspace/newledger.h"
#include "ui/common/buttons.h"
#include "ui/common/inlinebar.h"
#include "ui/common/settings.h"
#include "ui/common/tasks.h"
#include "ui/common/theme.h"
#include "ui/views/brand.h"
#include "ui/views/choicecard.h"
#include "ui/views/newledgerform.h"
#include "ui/views/recentlist.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QStandardPaths>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 740;
constexpr int kSteps = 1000;
constexpr int kMark = 56;

QString ledgerFiles()
{
    return StartPage::tr("技能台账 (*.ledger);;所有文件 (*)");
}

QLabel *markLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setPixmap(programIcon().pixmap(kMark, kMark));
    label->setAccessibleName(StartPage::tr("技能台账"));
    return label;
}

/// Where the demo city is kept: the person's own data folder, so that it never needs asking.
QString demoPath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(u"."_s);
    return folder.filePath(StartPage::tr("演示城市") + u".ledger"_s);
}

} // namespace

StartPage::StartPage(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_stack(new QStackedLayout(this))
    , m_form(new NewLedgerForm(settings, this))
{
    setObjectName(u"startPage"_s);
    m_choices = buildChoices();
    m_busy = buildBusy();
    for (auto *page : {m_choices, static_cast<QWidget *>(m_form), m_busy})
        m_stack->addWidget(page);
    connect(m_form, &NewLedgerForm::cancelled, this, &StartPage::showChoices);
    connect(m_form, &NewLedgerForm::accepted, this, &StartPage::create);
}

QWidget *StartPage::buildChoices()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(markLabel(page), 0, Qt::AlignHCenter);
    auto *name = new QLabel(tr("技能台账"), page);
    name->setFont(scaledFont(font(), 2.0, QFont::Bold));
    column->addWidget(name, 0, Qt::AlignHCenter);
    auto *motto = new QLabel(
        tr("五个登记库、实名制学员、证书和季度小结，全部数据都在您自己的电脑上。"), page);
    motto->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(motto, 0, Qt::AlignHCenter);
    column->addSpacing(12);
    m_bar = new InlineBar(page);
    m_bar->setObjectName(u"startProblem"_s);
    m_bar->setFixedWidth(kWidth);
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    cards->addStretch();
    const auto card = [&](Icon icon, const QString &title, const QString &text, auto run) {
        auto *choice = new ChoiceCard(icon, title, text, page);
        connect(choice, &QAbstractButton::clicked, this, run);
        cards->addWidget(choice);
        return choice;
    };
    card(Icon::Add, tr("新建本单位数据"), tr("选好市或县，从一本空台账开始，代码表已备好。"),
        &StartPage::showNew)
        ->setObjectName(u"newLedger"_s);
    card(Icon::Folder, tr("打开已有数据"), tr("打开一个台账文件（*.ledger）。"), [this] {
        if (const auto path = askFile(); !path.isEmpty())
            open(path);
    })->setObjectName(u"openLedger"_s);
    card(Icon::Star, tr("看演示城市"), tr("一座编造的城市，两年的数据，所有页面和报表都能试。"),
        &StartPage::openDemo)
        ->setObjectName(u"demo"_s);
    cards->addStretch();
    column->addLayout(cards);
    column->addSpacing(8);
    m_recentTitle = new QLabel(tr("最近打开"), page);
    m_recentTitle->setForegroundRole(QPalette::PlaceholderText);
    m_recentTitle->setFixedWidth(kWidth);
    column->addWidget(m_recentTitle, 0, Qt::AlignHCenter);
    m_recent = new RecentList(m_settings, page);
    m_recent->setFixedWidth(kWidth);
    connect(m_recent, &RecentList::wanted, this, &StartPage::open);
    column->addWidget(m_recent, 0, Qt::AlignHCenter);
    auto *restore = new QPushButton(tr("从备份恢复…"), page);
    restore->setObjectName(u"restore"_s);
    setLook(restore, Look::Quiet);
    connect(restore, &QPushButton::clicked, this, &StartPage::chooseBackup);
    column->addWidget(restore, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

QWidget *StartPage::buildBusy()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(markLabel(page), 0, Qt::AlignHCenter);
    m_busyTitle = new QLabel(page);
    m_busyTitle->setFont(scaledFont(font(), 1.3, QFont::DemiBold));
    column->addWidget(m_busyTitle, 0, Qt::AlignHCenter);
    m_busyBar = new QProgressBar(page);
    m_busyBar->setTextVisible(false);
    m_busyBar->setFixedWidth(360);
    column->addWidget(m_busyBar, 0, Qt::AlignHCenter);
    m_busyWhat = new QLabel(page);
    m_busyWhat->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_busyWhat, 0, Qt::AlignHCenter);
    m_cancel = new QPushButton(tr("取消"), page);
    m_cancel->setObjectName(u"cancel"_s);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_busyWhat->setText(tr("正在停止…"));
        if (m_task)
            m_task->cancel();
    });
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

void StartPage::showChoices()
{
    m_recent->refresh();
    m_recent->setVisible(m_recent->count() > 0);
    m_recentTitle->setVisible(m_recent->count() > 0);
    m_stack->setCurrentWidget(m_choices);
    if (m_recent->count() > 0)
        m_recent->setFocus();
    else
        findChild<ChoiceCard *>(u"newLedger"_s)->setFocus();
}

void StartPage::showNew()
{
    m_bar->dismiss();
    m_stack->setCurrentWidget(m_form);
    m_form->begin();
}

void StartPage::showError(const core::Error &error)
{
    if (error.code == core::Error::Code::Cancelled) {
        m_bar->dismiss();
        return;
    }
    m_bar->tell(InlineBar::Tone::Error, error.text);
}

void StartPage::open(const QString &path)
{
    m_bar->dismiss();
    auto *task = runTask(
        this,
        [path](const core::Progress &) -> core::Result<> {
            auto opened = core::openLedger(path);
            return opened ? core::Result<>() : core::fail(opened.error());
        },
        [this, path](const core::Result<> &outcome) { end(outcome, path); });
    work(task, tr("正在打开 %1").arg(QFileInfo(path).fileName()));
}

QString StartPage::askFile()
{
    auto path = QFileDialog::getOpenFileName(
        this, tr("打开台账"), m_settings.folder(u"ledger"_s), ledgerFiles());
    if (!path.isEmpty())
        m_settings.setFolder(u"ledger"_s, QFileInfo(path).absolutePath());
    return path;
}

void StartPage::create()
{
    auto *task = runTask(
        this,
        [path = m_form->path(), unit = m_form->unit(), year = m_form->year()](
            const core::Progress &) -> core::Result<> {
            auto made = core::createLedger(path, {.unit = unit, .year = year});
            return made ? core::Result<>() : core::fail(made.error());
        },
        [this, path = m_form->path()](const core::Result<> &outcome) {
            if (outcome) {
                end(outcome, path);
                return;
            }
            m_stack->setCurrentWidget(m_form);
            m_form->bar()->tell(InlineBar::Tone::Error, outcome.error().text);
        });
    work(task, tr("正在建立 %1").arg(QFileInfo(m_form->path()).fileName()));
}

void StartPage::openDemo()
{
    m_bar->dismiss();
    const auto path = demoPath();
    if (QFileInfo::exists(path))
        open(path);
    else
        makeDemo(path);
}

void StartPage::makeDemo(const QString &path)
{
    auto *task = runTask(
        this,
        [path](const core::Progress &progress) -> core::Result<> {
            auto made = core::makeDemo(path, {}, progress);
            return made ? core::Result<>() : core::fail(made.error());
        },
        [this, path](const core::Result<> &outcome) { end(outcome, path); });
    work(task, tr("正在建立演示城市，约一分钟"));
}

void StartPage::chooseBackup()
{
    m_bar->dismiss();
    const auto backup = QFileDialog::getOpenFileName(
        this, tr("从哪一份备份恢复"), m_settings.folder(u"backup"_s), ledgerFiles());
    if (backup.isEmpty())
        return;
    const auto path = QFileDialog::getSaveFileName(this, tr("恢复成哪个台账文件"),
        m_settings.folder(u"ledger"_s), ledgerFiles(), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        restore(backup, path);
}

void StartPage::restore(const QString &backup, const QString &ledger)
{
    auto *task = runTask(
        this,
        [backup, path = ledger](const core::Progress &) -> core::Result<> {
            auto kept = core::restoreBackup(backup, path);
            return kept ? core::Result<>() : core::fail(kept.error());
        },
        [this, path = ledger](const core::Result<> &outcome) { end(outcome, path); });
    work(task, tr("正在恢复并核对"));
}

void StartPage::work(Task *task, const QString &title)
{
    m_task = task;
    m_busyTitle->setText(title);
    m_busyWhat->clear();
    m_busyBar->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_stack->setCurrentWidget(m_busy);
    m_cancel->setFocus();
    connect(task, &Task::progressed, this, [this](qint64 done, qint64 total, const QString &what) {
        m_busyBar->setRange(0, total > 0 ? kSteps : 0);
        if (total > 0)
            m_busyBar->setValue(int(done * kSteps / total));
        if (m_cancel->isEnabled())
            m_busyWhat->setText(what);
    });
}

void StartPage::end(const core::Result<> &outcome, const QString &path)
{
    const bool wasCancelled = m_task && m_task->isCancelled();
    showChoices();
    if (!outcome)
        showError(outcome.error());
    else if (!wasCancelled)
        Q_EMIT ready(path);
}

} // namespace ui
