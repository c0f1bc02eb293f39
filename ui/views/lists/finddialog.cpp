#include "ui/views/lists/finddialog.h"

#include "ui/common/buttons.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/views/plaintable.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPause = 250; // milliseconds after the last key
constexpr int kListWidth = 300;
constexpr int kItemWidth = 220;

} // namespace

FindDialog::FindDialog(Desk &desk, const core::Table &table, QWidget *over)
    : WorkDialog(tr("按名单查找%1").arg(table.noun()), tr("列出找到的"), over)
    , m_desk(desk)
    , m_keys(core::listKeys(table))
    , m_text(new QPlainTextEdit(this))
    , m_key(new QComboBox(this))
    , m_rest(plainTable({tr("名单里的"), tr("结果")}, tr("没有找到和有多条的"), this))
{
    setObjectName(u"findDialog"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    buildList();
    connect(&m_pause, &QTimer::timeout, this, &FindDialog::look);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_key, &QComboBox::activated, this, [this] {
        m_isChosen = true;
        m_pause.start();
    });
    connect(this, &WorkDialog::acceptWanted, this, [this] {
        Q_EMIT rowsWanted(tr("名单里的 %1 条").arg(m_found.rows().size()), m_found.rows());
        leave();
    });
    show(core::FoundList());
    m_text->setFocus();
}

void FindDialog::buildList()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(tr("名单(&L)"), side);
    title->setBuddy(m_text);
    column->addWidget(title);
    m_text->setObjectName(u"findText"_s);
    m_text->setAccessibleName(tr("名单"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setPlaceholderText(
        tr("从 Excel、WPS 复制一列号码，粘贴到这里；\n一行一个，也可以用逗号隔开。"));
    column->addWidget(m_text, 1);
    auto *by = new QLabel(tr("按什么找(&B)"), side);
    by->setBuddy(m_key);
    column->addWidget(by);
    m_key->setObjectName(u"findKey"_s);
    for (const auto &key : std::as_const(m_keys))
        m_key->addItem(key.title);
    column->addWidget(m_key);
    side->setMinimumWidth(kListWidth);
    auto *parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(side);
    parts->addWidget(buildResult());
    parts->setStretchFactor(1, 1);
    body()->addWidget(parts, 1);
}

QWidget *FindDialog::buildResult()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("没有找到和有多条的"), side), 1);
    m_copy = new QPushButton(tr("复制没有找到的"), side);
    m_copy->setObjectName(u"copyMissing"_s);
    m_copy->setAutoDefault(false);
    row->addWidget(m_copy);
    column->addLayout(row);
    m_rest->setObjectName(u"findRest"_s);
    m_rest->setColumnWidth(0, kItemWidth);
    column->addWidget(m_rest, 1);
    connect(m_copy, &QPushButton::clicked, this, &FindDialog::copyMissing);
    return side;
}

void FindDialog::look()
{
    if (m_task)
        m_task->cancel();
    const auto items = core::listItems(m_text->toPlainText());
    if (!m_isChosen)
        m_key->setCurrentIndex(int(core::likelyKey(m_keys, items)));
    if (m_key->currentIndex() < 0)
        return;
    m_task = runTask(
        this,
        [path = m_desk.workspace().path(), login = m_desk.workspace().session().login()] {
            return core::Workspace::open(
                path, {.login = login, .access = core::Database::Access::ReadOnly});
        },
        [key = m_keys.at(m_key->currentIndex()), items](core::Workspace &workspace,
            const core::Progress &) { return core::findByList(workspace, key, items); },
        [this](const core::Result<core::FoundList> &found) {
            m_task = nullptr;
            show(found);
        });
}

void FindDialog::show(const core::Result<core::FoundList> &found)
{
    if (!found) {
        bar()->tell(InlineBar::Tone::Error, found.error().text);
        return;
    }
    bar()->dismiss();
    m_found = *found;
    m_rest->setRowCount(0);
    for (const auto &several : m_found.several) {
        m_rest->insertRow(m_rest->rowCount());
        setPlainRow(m_rest, m_rest->rowCount() - 1,
            {several.item, tr("有 %1 条").arg(several.rows.size())});
    }
    for (const auto &missing : m_found.missing) {
        m_rest->insertRow(m_rest->rowCount());
        setPlainRow(m_rest, m_rest->rowCount() - 1, {missing, tr("没有找到")});
    }
    const auto rows = m_found.rows().size();
    const bool isEmpty = rows == 0 && m_found.missing.isEmpty();
    setSummary(isEmpty ? tr("还没有名单。")
                       : tr("找到 %1 个，有多条的 %2 个，没有找到 %3 个")
                             .arg(m_found.found.size())
                             .arg(m_found.several.size())
                             .arg(m_found.missing.size()));
    m_copy->setEnabled(!m_found.missing.isEmpty());
    acceptButton()->setEnabled(rows > 0);
    acceptButton()->setText(rows == 0 ? tr("列出找到的") : tr("列出这 %1 条").arg(rows));
}

void FindDialog::copyMissing()
{
    QApplication::clipboard()->setText(m_found.missing.join(u'\n'));
    showToast(this, tr("已复制 %1 个没有找到的").arg(m_found.missing.size()));
}

bool FindDialog::isLooked() const
{
    return !m_pause.isActive() && !m_task;
}

} // namespace ui
