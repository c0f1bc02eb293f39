#include "ui/views/lists/bulkdialog.h"

#include "core/base/text.h"
#include "ui/common/fieldeditor.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/views/plaintable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPause = 250; // milliseconds after the last key
constexpr qsizetype kMostShown = 500;
constexpr int kFieldWidth = 320;
constexpr int kNameWidth = 200;
constexpr int kValueWidth = 190;

} // namespace

BulkDialog::BulkDialog(Desk &desk, const Subject &subject, core::BulkEdit::Way way, QWidget *over)
    : WorkDialog((way == core::BulkEdit::Way::Set ? tr("批量修改%1") : tr("查找替换：%1"))
                     .arg(subject.table.noun()),
        tr("修改"), over)
    , m_desk(desk)
    , m_subject(subject)
    , m_way(way)
    , m_chosen(new QRadioButton(tr("选中的 %1 行").arg(subject.chosen.size()), this))
    , m_column(new QComboBox(this))
    , m_rows(plainTable({tr("记录"), tr("原来"), tr("改为"), tr("结果")}, tr("将要修改的行"), this))
{
    setObjectName(u"bulkDialog"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    buildForm();
    buildRows();
    connect(&m_pause, &QTimer::timeout, this, &BulkDialog::look);
    connect(this, &WorkDialog::acceptWanted, this, &BulkDialog::write);
    show(core::BulkPreview());
}

void BulkDialog::buildForm()
{
    auto *form = new QFormLayout;
    auto *which = new QHBoxLayout;
    auto *all = new QRadioButton(tr("列表中的 %1 行").arg(m_subject.rows), this);
    all->setObjectName(u"bulkAll"_s);
    m_chosen->setObjectName(u"bulkChosen"_s);
    m_chosen->setVisible(!m_subject.chosen.isEmpty());
    (m_subject.chosen.size() > 1 ? m_chosen : all)->setChecked(true);
    which->addWidget(m_chosen);
    which->addWidget(all);
    which->addStretch();
    form->addRow(tr("哪些行"), which);
    m_column->setObjectName(u"bulkColumn"_s);
    m_column->setAccessibleName(tr("哪一列"));
    m_column->setMaximumWidth(kFieldWidth);
    for (const auto *field : core::bulkFields(m_subject.table, m_way))
        m_column->addItem(field->title(), QString(field->column));
    m_column->setCurrentIndex(std::max(0, m_column->findData(m_subject.column)));
    form->addRow(tr("哪一列(&C)"), m_column);
    if (m_way == core::BulkEdit::Way::Set)
        buildValue(form);
    else
        buildWords(form);
    body()->addLayout(form);
    connect(m_chosen, &QRadioButton::toggled, this, [this] { m_pause.start(); });
    connect(m_column, &QComboBox::activated, this, [this] {
        if (m_way == core::BulkEdit::Way::Set)
            showEditor();
        m_pause.start();
    });
}

void BulkDialog::buildValue(QFormLayout *form)
{
    m_place = new QWidget(this);
    auto *line = new QHBoxLayout(m_place);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch();
    form->addRow(tr("改为(&V)"), m_place);
    showEditor();
}

/// The editor that the form has for the field.
void BulkDialog::showEditor()
{
    if (m_editor)
        m_editor->widget()->deleteLater();
    const auto *field = m_subject.table.find(m_column->currentData().toString());
    m_editor = field ? FieldEditor::make({m_desk.workspace(), m_subject.table}, *field, m_place)
                     : nullptr;
    if (!m_editor)
        return;
    m_editor->widget()->setAccessibleName(tr("改为"));
    m_editor->widget()->setMaximumWidth(kFieldWidth);
    static_cast<QBoxLayout *>(m_place->layout())->insertWidget(0, m_editor->widget(), 1);
    m_editor->widget()->setFocus();
    connect(m_editor, &FieldEditor::edited, this, [this] { m_pause.start(); });
    connect(m_editor, &FieldEditor::chosen, this, [this] { m_pause.start(); });
}

void BulkDialog::buildWords(QFormLayout *form)
{
    m_find = new QLineEdit(this);
    m_find->setObjectName(u"bulkFind"_s);
    m_find->setMaximumWidth(kFieldWidth);
    m_replacement = new QLineEdit(this);
    m_replacement->setObjectName(u"bulkReplacement"_s);
    m_replacement->setMaximumWidth(kFieldWidth);
    m_replacement->setPlaceholderText(tr("空着就是去掉"));
    m_whole = new QCheckBox(tr("整格相同才替换"), this);
    m_whole->setObjectName(u"bulkWhole"_s);
    form->addRow(tr("查找(&F)"), m_find);
    form->addRow(tr("替换为(&R)"), m_replacement);
    form->addRow(QString(), m_whole);
    for (auto *line : {m_find, m_replacement})
        connect(line, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_whole, &QCheckBox::toggled, this, [this] { m_pause.start(); });
    m_find->setFocus();
}

void BulkDialog::buildRows()
{
    m_rows->setObjectName(u"bulkRows"_s);
    m_rows->setColumnWidth(0, kNameWidth);
    m_rows->setColumnWidth(1, kValueWidth);
    m_rows->setColumnWidth(2, kValueWidth);
    body()->addWidget(m_rows, 1);
}

core::BulkEdit BulkDialog::edit() const
{
    core::BulkEdit edit{.table = &m_subject.table,
        .filter = m_subject.filter,
        .column = m_column->currentData().toString(),
        .way = m_way};
    if (m_chosen->isChecked())
        edit.filter.among = m_subject.chosen;
    if (m_editor)
        edit.value = m_editor->value().value_or(core::Value());
    if (m_way == core::BulkEdit::Way::Replace) {
        edit.find = m_find->text();
        edit.replacement = m_replacement->text();
        edit.match
            = m_whole->isChecked() ? core::BulkEdit::Match::WholeCell : core::BulkEdit::Match::Part;
    }
    return edit;
}

bool BulkDialog::isReady() const
{
    return m_editor ? bool(m_editor->value()) : m_find && !m_find->text().isEmpty();
}

void BulkDialog::look()
{
    if (m_task)
        m_task->cancel();
    if (!isReady()) {
        if (m_editor)
            bar()->tell(InlineBar::Tone::Error, m_editor->value().error().text);
        return show(core::BulkPreview());
    }
    m_task = runTask(
        this,
        [path = m_desk.workspace().path(), login = m_desk.workspace().session().login()] {
            return core::Workspace::open(path, {.login = login});
        },
        [edit = edit()](core::Workspace &workspace, const core::Progress &progress) {
            return core::previewBulkEdit(workspace, edit, progress);
        },
        [this](const core::Result<core::BulkPreview> &preview) {
            if (!preview && preview.error().code == core::Error::Code::Cancelled)
                return; // a newer one is under way
            m_task = nullptr;
            bar()->dismiss();
            show(preview);
        });
}

void BulkDialog::show(const core::Result<core::BulkPreview> &preview)
{
    if (!preview) {
        bar()->tell(InlineBar::Tone::Error, preview.error().text);
        return;
    }
    m_accepted = preview->accepted();
    m_rows->setRowCount(int(std::min(kMostShown, preview->rows.size())));
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const auto &changed = preview->rows.at(row);
        setPlainRow(m_rows, row,
            {changed.name, changed.before.isEmpty() ? tr("（空）") : changed.before,
                changed.after.isEmpty() ? tr("（空）") : changed.after,
                changed.refusal.isEmpty() ? tr("修改") : tr("不改：%1").arg(changed.refusal)});
    }
    QStringList refused;
    for (auto it = preview->refusals.begin(); it != preview->refusals.end(); ++it)
        refused.append(tr("%1（%2 行）").arg(it.key()).arg(it.value()));
    QString sum = tr("将修改 %1 行，本来就相同 %2 行").arg(m_accepted).arg(preview->unchanged);
    if (m_way == core::BulkEdit::Way::Replace)
        sum = tr("将替换 %1 行").arg(m_accepted);
    if (!refused.isEmpty())
        sum += tr("；不能修改 %1 行：%2").arg(preview->refused()).arg(core::joinedList(refused));
    if (preview->rows.size() > kMostShown)
        sum += tr("。上面列出前 %1 行").arg(kMostShown);
    setSummary(preview->rows.isEmpty() && preview->unchanged == 0 ? tr("还没有要修改的行。") : sum);
    acceptButton()->setText(m_accepted == 0 ? tr("修改") : tr("修改 %1 行").arg(m_accepted));
    acceptButton()->setEnabled(m_accepted > 0);
}

void BulkDialog::write()
{
    if (!isLooked() || m_accepted == 0)
        return;
    acceptButton()->setEnabled(false);
    m_task = runTask(
        this,
        [path = m_desk.workspace().path(), login = m_desk.workspace().session().login()] {
            return core::Workspace::open(path, {.login = login});
        },
        [edit = edit()](
            core::Workspace &workspace, const core::Progress &progress) -> core::Result<qsizetype> {
            const auto written = core::applyBulkEdit(workspace, edit, progress);
            if (!written)
                return core::fail(written.error().error);
            return *written;
        },
        [this](const core::Result<qsizetype> &written) { tell(written); });
}

void BulkDialog::tell(const core::Result<qsizetype> &written)
{
    m_task = nullptr;
    if (!written) {
        bar()->tell(InlineBar::Tone::Error, tr("没有修改：%1").arg(written.error().text));
        acceptButton()->setEnabled(true);
        return;
    }
    (void)m_desk.workspace().refresh();
    const auto step = m_desk.workspace().undoable();
    if (step && *step) {
        showToast(parentWidget(), tr("已修改%1 %2 条").arg(m_subject.table.noun()).arg(*written),
            tr("撤销"), [&desk = m_desk, set = **step] { desk.undo(set); });
    }
    leave();
}

bool BulkDialog::isLooked() const
{
    return !m_pause.isActive() && !m_task;
}

} // namespace ui
