#include "ui/views/import/importpage.h"

#include "ui/common/buttons.h"
#include "ui/common/inlinebar.h"
#include "ui/common/tasks.h"
#include "ui/common/taskstrip.h"
#include "ui/views/import/importdonestep.h"
#include "ui/views/import/importfilesstep.h"
#include "ui/views/import/importrowsstep.h"
#include "ui/views/import/importsession.h"
#include "ui/views/import/importsheetsstep.h"
#include "ui/views/pagehead.h"
#include "ui/views/steplist.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

ImportPage::ImportPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_session(new ImportSession(desk, this))
    , m_steps(new StepList({tr("选择文件"), tr("认表认列"), tr("逐行核对"), tr("写入")}, this))
    , m_stack(new QStackedWidget(this))
    , m_files(new ImportFilesStep(desk, *m_session, this))
    , m_sheets(new ImportSheetsStep(*m_session, this))
    , m_rows(new ImportRowsStep(*m_session, this))
    , m_done(new ImportDoneStep(desk, *m_session, this))
    , m_bar(new InlineBar(this))
    , m_strip(new TaskStrip(this))
{
    setObjectName(u"importPage"_s);
    auto *column = pageColumn(this);
    column->addWidget(new PageHead(tr("导入表格"), this));
    column->addWidget(m_bar);
    buildSteps();
    buildButtons();
    connect(m_session, &ImportSession::filesChanged, this, &ImportPage::showButtons);
    connect(m_sheets, &ImportSheetsStep::chosen, this, &ImportPage::check);
    connect(m_rows, &ImportRowsStep::mended, this, &ImportPage::check);
    connect(m_done, &ImportDoneStep::againWanted, this, &ImportPage::startAgain);
    connect(m_done, &ImportDoneStep::mendWanted, this, &ImportPage::mendOthers);
    connect(m_session, &ImportSession::checked, this, [this] {
        m_sheets->showSheets();
        m_rows->showRows();
        if (m_steps->current() == Files)
            go(Sheets);
        showButtons();
    });
    connect(m_session, &ImportSession::written, this, [this] {
        m_done->showOutcome();
        go(Done);
    });
    takeUp();
    showButtons();
}

/// What was left when the program ended last.
void ImportPage::takeUp()
{
    const auto count = m_session->restore();
    if (count == 0)
        return;
    m_files->showChoices();
    m_bar->tell(InlineBar::Tone::Note,
        tr("上次的导入还没有做完：%1 个文件和选好的内容都还在。").arg(count));
    m_bar->addAnswer(tr("接着核对"), [this] { goOn(); });
    m_bar->addAnswer(tr("不要了"), [this] { m_session->clear(); });
}

/// The good rows went in; the refused ones are looked at again.
void ImportPage::mendOthers()
{
    go(Rows);
    check();
}

void ImportPage::buildSteps()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_steps);
    for (auto *step : {static_cast<QWidget *>(m_files), static_cast<QWidget *>(m_sheets),
             static_cast<QWidget *>(m_rows), static_cast<QWidget *>(m_done)})
        m_stack->addWidget(step);
    row->addWidget(m_stack, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row, 1);
}

void ImportPage::buildButtons()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_strip, 1);
    row->addStretch();
    m_back = new QPushButton(tr("上一步"), this);
    m_back->setObjectName(u"importBack"_s);
    m_next = new QPushButton(this);
    m_next->setObjectName(u"importNext"_s);
    setLook(m_next, Look::Primary);
    row->addWidget(m_back);
    row->addWidget(m_next);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, &ImportPage::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportPage::goOn);
}

void ImportPage::takeFocus()
{
    switch (m_steps->current()) {
    case Files:
        m_files->takeFocus();
        break;
    case Sheets:
        m_sheets->takeFocus();
        break;
    case Rows:
        m_rows->takeFocus();
        break;
    default:
        m_done->takeFocus();
    }
}

void ImportPage::addFiles(const QStringList &paths)
{
    if (m_steps->current() == Done)
        startAgain();
    m_session->addFiles(paths);
}

void ImportPage::go(int step)
{
    m_steps->setCurrent(step);
    m_stack->setCurrentIndex(step);
    showButtons();
    takeFocus();
}

void ImportPage::goBack()
{
    m_bar->dismiss();
    go(m_steps->current() - 1);
}

void ImportPage::goOn()
{
    m_bar->dismiss();
    switch (m_steps->current()) {
    case Files: {
        ImportChoices choices;
        if (!m_files->read(choices))
            return;
        m_session->setChoices(choices);
        check();
        break;
    }
    case Sheets:
        go(Rows);
        break;
    default:
        write();
    }
}

void ImportPage::check()
{
    m_session->check();
    setBusy(tr("正在逐行核对，什么也不写"));
}

void ImportPage::write()
{
    m_session->write();
    setBusy(tr("正在写入"));
}

void ImportPage::setBusy(const QString &title)
{
    m_strip->follow(m_session->task(), title);
    m_next->setEnabled(false);
    m_back->setEnabled(false);
    connect(m_session->task(), &QObject::destroyed, this, &ImportPage::showButtons);
}

void ImportPage::startAgain()
{
    m_session->clear();
    go(Files);
}

void ImportPage::showButtons()
{
    const int step = m_steps->current();
    const bool isBusy = m_session->task() != nullptr;
    m_back->setVisible(step == Sheets || step == Rows);
    m_back->setEnabled(!isBusy);
    m_next->setVisible(step != Done);
    m_next->setText(step == Rows ? tr("写入 %1 行").arg(m_session->goodRows()) : tr("下一步"));
    m_next->setEnabled(!isBusy && !m_session->files().isEmpty()
        && (step != Rows || m_session->hasGoodRows()) && m_desk.workspace().isWritable());
}

} // namespace ui
