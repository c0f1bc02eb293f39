#include "ui/registry/recordform.h"

#include "core/base/text.h"
#include "core/schema/format.h"
#include "ui/common/buttons.h"
#include "ui/common/inlinebar.h"
#include "ui/common/theme.h"
#include "ui/registry/problempanel.h"
#include "ui/registry/revealbar.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCheckPause = 250; // milliseconds after the last key

constexpr qsizetype kLongestWord = 24; // a fingerprint has no place to break a line at
constexpr qsizetype kShownOfWord = 16;

bool isTyped(const core::Field &field)
{
    return !field.is(core::Rule::System) && field.kind != core::Kind::State;
}

QString shortened(const QString &text)
{
    const bool isWord = std::all_of(text.begin(), text.end(),
        [](QChar c) { return c.isLetterOrNumber() && c.unicode() < 128; });
    return isWord && text.size() > kLongestWord ? text.left(kShownOfWord) + u'…' : text;
}

} // namespace

RecordForm::RecordForm(core::Workspace &workspace, const core::Table &table, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_table(table)
    , m_record(table.blank())
    , m_bar(new InlineBar(this))
    , m_reveal(new RevealBar(workspace, table, this))
    , m_problems(new ProblemPanel(this))
    , m_scroll(new QScrollArea(this))
    , m_grid(new FieldGrid)
    , m_system(new QLabel)
{
    m_check.setSingleShot(true);
    m_check.setInterval(kCheckPause);
    connect(&m_check, &QTimer::timeout, this, &RecordForm::check);
    connect(&workspace, &core::Workspace::changed, this, &RecordForm::follow);
    connect(m_problems, &ProblemPanel::wanted, this, &RecordForm::focusField);
    connect(m_reveal, &RevealBar::refused, this,
        [this](const core::Error &error) { m_bar->tell(InlineBar::Tone::Error, error.text); });
    buildRows();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_bar);
    column->addWidget(m_reveal);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_problems);
    buildFoot();
}

void RecordForm::buildRows()
{
    for (const auto &field : m_table.fields) {
        if (!isTyped(field))
            continue;
        auto *row = new FieldRow({m_workspace, m_table}, field, m_grid);
        connect(row->editor(), &FieldEditor::edited, this,
            [this, row] { noteEdit(QString(row->field().column)); });
        if (!m_workspace.isWritable(m_table))
            row->editor()->setAccess(FieldEditor::Access::ReadOnly);
        m_grid->add(row);
        m_reveal->add(row->editor());
    }
    m_system->setWordWrap(true);
    m_system->setForegroundRole(QPalette::PlaceholderText);
    m_system->setFont(scaledFont(font(), 0.92));
    m_system->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(2, 2, 8, 2);
    column->setSpacing(12);
    column->addWidget(m_grid);
    column->addWidget(m_system);
    column->addStretch(1);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
}

void RecordForm::buildFoot()
{
    auto *row = new QHBoxLayout;
    m_revert = new QPushButton(tr("还原"), this);
    m_revert->setObjectName(u"revert"_s);
    m_revert->setToolTip(tr("回到保存过的内容"));
    m_save = new QPushButton(tr("保存"), this);
    m_save->setObjectName(u"save"_s);
    m_save->setToolTip(tr("保存（Ctrl+S）"));
    m_save->setShortcut({});
    setLook(m_save, Look::Primary);
    connect(m_revert, &QPushButton::clicked, this, &RecordForm::revert);
    connect(m_save, &QPushButton::clicked, this, &RecordForm::save);
    row->addWidget(m_reveal->button());
    row->addStretch();
    row->addWidget(m_revert);
    row->addWidget(m_save);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(row);
    m_save->setEnabled(false);
    m_revert->setEnabled(false);
}

void RecordForm::setRecord(const core::Record &record)
{
    m_isBusy = true;
    m_record = record;
    m_touched.clear();
    m_wasRefused = false;
    m_bar->dismiss();
    for (auto *row : m_grid->rows()) {
        const auto index = m_table.indexOf(row->field().column);
        row->editor()->setValue(record.values.at(index));
        row->setFindings({});
    }
    m_reveal->setRecord(record);
    m_problems->setFindings({});
    showSystemFields();
    m_isBusy = false;
    setDirty(false);
    if (!isNew())
        m_check.start();
}

void RecordForm::type(const QString &column, const core::Value &value)
{
    if (auto *row = m_grid->row(column)) {
        row->editor()->setValue(value);
        noteEdit(column);
    }
}

void RecordForm::fix(const QString &column, const core::Value &value)
{
    m_record.values[m_table.indexOf(column)] = value;
    m_fixed.insert(column.toUtf8());
    if (auto *row = m_grid->row(column)) {
        row->editor()->setValue(value);
        row->editor()->setAccess(FieldEditor::Access::ReadOnly);
    }
}

core::Record RecordForm::edited() const
{
    core::Record record = m_record;
    for (const auto *row : m_grid->rows()) {
        if (const auto value = row->editor()->value())
            record.values[m_table.indexOf(row->field().column)] = *value;
    }
    return record;
}

void RecordForm::noteEdit(const QString &column)
{
    if (m_isBusy)
        return;
    m_touched.insert(column.toUtf8());
    setDirty(isNew() || edited().values != m_record.values || !unreadable().isEmpty());
    m_check.start();
}

void RecordForm::setDirty(bool dirty)
{
    m_save->setEnabled(dirty);
    m_revert->setEnabled(dirty || isNew());
    m_revert->setText(isNew() ? tr("不建了") : tr("还原"));
    if (std::exchange(m_isDirty, dirty) != dirty)
        Q_EMIT dirtyChanged();
}

bool RecordForm::save()
{
    m_check.stop();
    m_wasRefused = true;
    if (const auto wrong = unreadable(); !wrong.isEmpty()) {
        check();
        focusNextProblem();
        return false;
    }
    m_isBusy = true;
    const auto saved = isNew() ? m_workspace.insert(m_table, edited())
                               : m_workspace.update(m_table, m_record, edited());
    m_isBusy = false;
    if (!saved) {
        showRefusal(saved.error());
        return false;
    }
    const auto stored = m_workspace.records().read(m_table, saved->id);
    if (stored)
        setRecord(*stored);
    showFindings(saved->warnings);
    Q_EMIT this->saved(saved->id);
    return true;
}

void RecordForm::revert()
{
    if (isNew()) {
        setRecord(m_record);
        return Q_EMIT abandoned();
    }
    setRecord(m_record);
}

/// Another change of the same record: shown at once, unless it would overwrite what is being typed.
void RecordForm::follow(const QSet<int> &tables)
{
    if (m_isBusy || isNew() || !tables.contains(m_table.number))
        return;
    const auto stored = m_workspace.records().read(m_table, m_record.id);
    if (!stored) {
        m_bar->tell(InlineBar::Tone::Warning, tr("这条记录刚被删除。"));
        return;
    }
    if (stored->values == m_record.values)
        return;
    if (!m_isDirty)
        return setRecord(*stored);
    takeTheirs(*stored);
}

/// Fields that are not being edited take the new values; the others wait for a word.
void RecordForm::takeTheirs(const core::Record &stored)
{
    QStringList both;
    m_isBusy = true;
    for (auto *row : m_grid->rows()) {
        const auto index = m_table.indexOf(row->field().column);
        const auto mine = row->editor()->value();
        const bool isEdited = !mine || *mine != m_record.values.at(index);
        if (stored.values.at(index) == m_record.values.at(index))
            continue;
        if (isEdited)
            both.append(row->field().title());
        else
            row->editor()->setValue(stored.values.at(index));
        if (!isEdited)
            m_record.values[index] = stored.values.at(index);
    }
    m_isBusy = false;
    if (!both.isEmpty())
        showRefusal({{core::Error::Code::Conflict,
            tr("%1刚被别人改过，与你正在填写的不同。").arg(core::joinedList(both))}});
}

void RecordForm::showSystemFields()
{
    QStringList parts;
    QStringList whole;
    for (const auto &field : m_table.fields) {
        const auto &value = m_record.values.at(m_table.indexOf(field.column));
        const bool isWorthIt = field.is(core::Rule::System) && field.kind != core::Kind::State
            && field.kind != core::Kind::Json && field.column != core::kSearchPinyin
            && field.column != core::kSearchInitials && !value.isNull();
        if (!isWorthIt)
            continue;
        const QString text = core::displayText(m_table, field, value, m_workspace.names());
        if (text.isEmpty())
            continue;
        parts.append(field.title() + u' ' + shortened(text));
        whole.append(field.title() + u' ' + text);
    }
    m_system->setText(parts.join(u" · "_s));
    m_system->setToolTip(parts == whole ? QString() : whole.join(u'\n'));
    m_system->setVisible(!parts.isEmpty() && !isNew());
}

void RecordForm::focusFirst()
{
    for (auto *row : m_grid->rows()) {
        if (!m_fixed.contains(QString(row->field().column).toUtf8())) {
            row->editor()->widget()->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void RecordForm::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        m_reveal->conceal();
}

/// Enter goes to the next field, as in a spreadsheet; Ctrl+S saves.
void RecordForm::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_S && event->modifiers() == Qt::ControlModifier)
        save();
    else if (key == Qt::Key_L && event->modifiers() == Qt::ControlModifier)
        m_reveal->toggle();
    else if (key == Qt::Key_F8)
        focusNextProblem();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        event->modifiers().testFlag(Qt::ControlModifier) ? void(save()) : void(focusNextChild());
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
