#include "ui/views/backuppage.h"

#include "core/storage/backup.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/inlinebar.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/common/taskstrip.h"
#include "ui/views/pagehead.h"
#include "ui/views/plaintable.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, When, Size, Columns };

QString ledgerFiles()
{
    return BackupPage::tr("技能台账 (*.ledger);;所有文件 (*)");
}

QLabel *muted(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

BackupPage::BackupPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_bar(new InlineBar(this))
{
    setObjectName(u"backupPage"_s);
    auto *column = pageColumn(this);
    column->addWidget(new PageHead(tr("备份与恢复"), this));
    column->addWidget(m_bar);
    column->addWidget(buildBackup());
    column->addWidget(buildCopies(), 1);
    connect(&desk.care(), &Care::changed, this, &BackupPage::showState);
}

QWidget *BackupPage::buildBackup()
{
    auto *card = new Card(tr("备份"), this);
    m_last = muted({}, card);
    card->contents()->addWidget(m_last);
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("备份到"), card));
    m_folder = new QLineEdit(card);
    m_folder->setObjectName(u"backupFolder"_s);
    m_folder->setAccessibleName(tr("备份到哪个文件夹"));
    row->addWidget(m_folder, 1);
    auto *browse = new QPushButton(tr("浏览…"), card);
    row->addWidget(browse);
    m_backUp = new QPushButton(iconOf(Icon::Backup), tr("现在备份"), card);
    m_backUp->setObjectName(u"backUp"_s);
    setLook(m_backUp, Look::Primary);
    row->addWidget(m_backUp);
    card->contents()->addLayout(row);
    card->contents()->addWidget(
        muted(tr("备份一步写成并逐页核对，核对无误才算数。最好放在另一块磁盘或 U 盘上。"), card));
    m_strip = new TaskStrip(card);
    card->contents()->addWidget(m_strip);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(browse, &QPushButton::clicked, this, &BackupPage::chooseFolder);
    connect(m_backUp, &QPushButton::clicked, this, &BackupPage::backUp);
    connect(m_folder, &QLineEdit::editingFinished, this, &BackupPage::listCopies);
    return card;
}

QWidget *BackupPage::buildCopies()
{
    auto *card = new Card(tr("这个文件夹里的备份"), this);
    m_none = muted(tr("这里还没有备份。按“现在备份”写第一份，或用“另选备份…”从别处恢复。"), card);
    card->contents()->addWidget(m_none);
    m_copies = plainTable({tr("文件"), tr("时间"), tr("大小")}, tr("备份"), card);
    m_copies->setObjectName(u"copies"_s);
    card->contents()->addWidget(m_copies, 1);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *other = new QPushButton(tr("另选备份…"), card);
    m_elsewhere = new QPushButton(tr("恢复成另一个文件…"), card);
    m_here = new QPushButton(tr("用它替换现在的台账"), card);
    m_here->setObjectName(u"restoreHere"_s);
    for (auto *button : {other, m_elsewhere, m_here})
        row->addWidget(button);
    card->contents()->addLayout(row);
    card->contents()->addWidget(
        muted(tr("恢复前先核对备份；现在的台账改名留在原处，不会丢失。"), card));
    connect(other, &QPushButton::clicked, this, &BackupPage::chooseCopy);
    connect(m_elsewhere, &QPushButton::clicked, this, &BackupPage::restoreElsewhere);
    connect(m_here, &QPushButton::clicked, this, &BackupPage::restoreHere);
    connect(m_copies, &QTableWidget::itemSelectionChanged, this, [this] {
        const bool isChosen = !currentCopy().isEmpty();
        m_here->setEnabled(isChosen);
        m_elsewhere->setEnabled(isChosen);
    });
    return card;
}

void BackupPage::enter()
{
    if (m_folder->text().isEmpty()) {
        const auto otherwise
            = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                  .filePath(tr("技能台账备份"));
        m_folder->setText(QDir::toNativeSeparators(
            m_desk.settings().value(u"folder/backups"_s, otherwise).toString()));
    }
    showState();
    listCopies();
}

void BackupPage::takeFocus()
{
    m_backUp->setFocus();
}

QString BackupPage::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

void BackupPage::showState()
{
    const auto &care = m_desk.care();
    m_last->setText(care.backedUpAt().isValid()
            ? tr("上次备份：%1，%2")
                  .arg(shortMoment(care.backedUpAt(), QDateTime::currentDateTime()),
                      care.backupFile())
            : tr("这个台账还没有在这台电脑上备份过。"));
}

void BackupPage::chooseFolder()
{
    const auto chosen = QFileDialog::getExistingDirectory(this, tr("备份到哪个文件夹"), folder());
    if (chosen.isEmpty())
        return;
    m_folder->setText(QDir::toNativeSeparators(chosen));
    listCopies();
}

void BackupPage::backUp()
{
    m_bar->dismiss();
    if (!QDir().mkpath(folder())) {
        m_bar->tell(InlineBar::Tone::Error,
            tr("文件夹“%1”不能建立，没有备份。请换一个可以写入的文件夹。").arg(m_folder->text()));
        return;
    }
    m_desk.settings().setValue(u"folder/backups"_s, folder());
    const QFileInfo ledger(m_desk.workspace().path());
    const auto target = QDir(folder()).filePath(ledger.completeBaseName()
        + QDateTime::currentDateTime().toString(u"'-'yyyyMMdd-HHmmss"_s) + u".ledger"_s);
    m_backUp->setEnabled(false);
    m_task = runTask(
        this,
        [path = ledger.filePath()] {
            return core::Database::open(path, core::Database::Access::ReadOnly);
        },
        [target](const core::Database &database, const core::Progress &) {
            return core::backUp(database, target);
        },
        [this, target](const core::Result<> &outcome) {
            m_backUp->setEnabled(true);
            if (isVisible())
                m_backUp->setFocus();
            if (!outcome) {
                m_bar->tell(InlineBar::Tone::Error, outcome.error().text);
                return;
            }
            m_desk.care().noteBackup(QDir::toNativeSeparators(target));
            listCopies();
            showToast(this, tr("已备份并核对：%1").arg(QFileInfo(target).fileName()));
        });
    m_strip->follow(m_task, tr("正在备份并核对"));
}

void BackupPage::listCopies()
{
    m_files.clear();
    const QFileInfo ledger(m_desk.workspace().path());
    for (const auto &file :
        QDir(folder()).entryInfoList({u"*.ledger"_s}, QDir::Files, QDir::Time)) {
        if (file != ledger)
            m_files.append(file);
    }
    m_copies->setRowCount(int(m_files.size()));
    const QLocale locale;
    for (int row = 0; row < m_files.size(); ++row) {
        const auto &file = m_files.at(row);
        setPlainRow(m_copies, row,
            {file.fileName(), file.lastModified().toString(u"yyyy-MM-dd HH:mm"_s),
                locale.formattedDataSize(file.size(), 1, QLocale::DataSizeTraditionalFormat)});
    }
    m_copies->resizeColumnsToContents();
    m_copies->setVisible(!m_files.isEmpty());
    m_none->setVisible(m_files.isEmpty());
    if (!m_files.isEmpty())
        m_copies->selectRow(0);
    m_here->setEnabled(!m_files.isEmpty());
    m_elsewhere->setEnabled(!m_files.isEmpty());
}

QString BackupPage::currentCopy() const
{
    const int row = m_copies->currentRow();
    return row >= 0 && row < m_files.size() ? m_files.at(row).filePath() : QString();
}

void BackupPage::chooseCopy()
{
    const auto file
        = QFileDialog::getOpenFileName(this, tr("从哪一份备份恢复"), folder(), ledgerFiles());
    if (file.isEmpty())
        return;
    m_folder->setText(QDir::toNativeSeparators(QFileInfo(file).absolutePath()));
    listCopies();
    for (int row = 0; row < m_files.size(); ++row) {
        if (m_files.at(row) == QFileInfo(file))
            m_copies->selectRow(row);
    }
}

void BackupPage::restoreHere()
{
    if (!currentCopy().isEmpty())
        m_desk.restore(currentCopy());
}

void BackupPage::restoreElsewhere()
{
    const auto backup = currentCopy();
    const auto target = QFileDialog::getSaveFileName(this, tr("恢复成哪个台账文件"),
        m_desk.settings().folder(u"ledger"_s), ledgerFiles(), nullptr,
        QFileDialog::DontConfirmOverwrite);
    if (target.isEmpty() || QFileInfo(target) == QFileInfo(m_desk.workspace().path()))
        return;
    m_task = runTask(
        this,
        [backup, target](const core::Progress &) { return core::restoreBackup(backup, target); },
        [this, target](const core::Result<QString> &kept) {
            if (!kept) {
                m_bar->tell(InlineBar::Tone::Error, kept.error().text);
                return;
            }
            m_bar->tell(InlineBar::Tone::Note, tr("已恢复成 %1，并已核对。").arg(target));
            m_bar->addAnswer(tr("打开它"), [this, target] { m_desk.close(target); });
        });
    m_strip->follow(m_task, tr("正在恢复并核对"));
}

} // namespace ui
