#include "ui/views/classes/rosterdialog.h"

#include "core/domain/trainingclass.h"
#include "core/storage/journal.h"
#include "ui/common/fieldeditor.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/registry/recordpicker.h"
#include "ui/views/classes/rostermodel.h"
#include "ui/views/plaintable.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPause = 250; // milliseconds after the last key
constexpr int kSourceWidth = 330;
constexpr int kNarrow = 44;
constexpr int kRowRoom = 8;

} // namespace

RosterDialog::RosterDialog(Desk &desk, core::RowId trainingClass, QWidget *over)
    : WorkDialog(tr("添加学员：%1")
                     .arg(desk.workspace().names().linkTitle(
                         QLatin1StringView("training_class"), trainingClass)),
        tr("添加"), over)
    , m_desk(desk)
    , m_class(trainingClass)
    , m_text(new QPlainTextEdit(this))
    , m_picker(new RecordPicker(desk.workspace(), u"person"_s, this))
    , m_category(FieldEditor::make({desk.workspace(), core::enrolments()},
          *core::enrolments().table().find(u"category"_s), this))
    , m_view(new QTableView(this))
    , m_model(new RosterModel(desk.workspace().names(), this))
{
    setObjectName(u"rosterDialog"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    buildSource();
    buildRows();
    connect(&m_pause, &QTimer::timeout, this, &RosterDialog::judge);
    connect(this, &WorkDialog::acceptWanted, this, &RosterDialog::write);
    show(core::RosterOutcome());
    m_text->setFocus();
}

void RosterDialog::buildSource()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(tr("名单(&L)"), side);
    title->setBuddy(m_text);
    column->addWidget(title);
    m_text->setObjectName(u"rosterText"_s);
    m_text->setAccessibleName(tr("名单"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setPlaceholderText(tr("从 Excel、WPS 复制名单，粘贴到这里；\n"
                                  "也可以一行写一个身份证号，或姓名和身份证号。"));
    column->addWidget(m_text, 1);
    auto *form = new QFormLayout;
    m_picker->setObjectName(u"rosterPicker"_s);
    m_picker->setPlaceholderText(tr("姓名、拼音或证件号码"));
    form->addRow(tr("从学员库选(&P)"), m_picker);
    m_category->widget()->setAccessibleName(tr("没有写明的类别"));
    form->addRow(tr("没有写明的类别(&C)"), m_category->widget());
    column->addLayout(form);
    auto *row = new QSplitter(this);
    row->setObjectName(u"rosterParts"_s);
    row->setChildrenCollapsible(false);
    side->setMinimumWidth(kSourceWidth);
    row->addWidget(side);
    row->addWidget(m_view);
    row->setStretchFactor(1, 1);
    body()->addWidget(row, 1);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_picker, &PickerEdit::picked, this, &RosterDialog::pick);
    connect(m_category, &FieldEditor::edited, this, [this] { m_pause.start(); });
    connect(m_category, &FieldEditor::chosen, this, [this] { m_pause.start(); });
}

void RosterDialog::buildRows()
{
    m_view->setObjectName(u"rosterRows"_s);
    m_view->setAccessibleName(tr("逐人核对的结果"));
    m_view->setModel(m_model);
    dressTable(m_view);
    m_view->setWordWrap(true); // reasons are as long as they are
}

void RosterDialog::pick()
{
    const auto value = m_picker->value();
    const core::RowId person = value ? value->integer() : 0;
    if (person == 0)
        return;
    if (!m_picked.contains(person))
        m_picked.append(person);
    m_picker->setValue({});
    m_pause.start();
}

core::RosterSource RosterDialog::source() const
{
    const auto category = m_category->value();
    return {.trainingClass = m_class,
        .text = m_text->toPlainText(),
        .persons = m_picked,
        .category = category ? category->text() : QString()};
}

Task *RosterDialog::run(core::ImportMode mode)
{
    if (m_task)
        m_task->cancel();
    m_task = runTask(
        this,
        [path = m_desk.workspace().path(), login = m_desk.workspace().session().login()] {
            return core::Workspace::open(path, {.login = login});
        },
        [source = source(), mode](core::Workspace &workspace, const core::Progress &) {
            return core::enrolRoster(workspace, source, mode);
        },
        [this, mode](const core::Result<core::RosterOutcome> &outcome) {
            m_task = nullptr;
            show(outcome);
            if (mode == core::ImportMode::Check || !outcome)
                return;
            (void)m_desk.workspace().refresh();
            tellAdded(*outcome);
            leave();
        });
    return m_task;
}

void RosterDialog::tellAdded(const core::RosterOutcome &outcome)
{
    const auto set = core::changeSet(m_desk.workspace().database(), outcome.set.number);
    if (set) {
        showToast(parentWidget(), tr("已添加 %1 名学员").arg(outcome.accepted()), tr("撤销"),
            [&desk = m_desk, set = *set] { desk.undo(set); });
    }
}

void RosterDialog::judge()
{
    run(core::ImportMode::Check);
}

void RosterDialog::write()
{
    if (m_pause.isActive() || m_accepted == 0)
        return;
    acceptButton()->setEnabled(false);
    run(core::ImportMode::Write);
}

void RosterDialog::show(const core::Result<core::RosterOutcome> &outcome)
{
    using Verdict = core::RosterRow::Verdict;
    if (!outcome) {
        bar()->tell(InlineBar::Tone::Error, outcome.error().text);
        return;
    }
    bar()->dismiss();
    if (!outcome->problems.isEmpty())
        bar()->tell(InlineBar::Tone::Warning, outcome->problems.constFirst().text);
    m_accepted = outcome->accepted();
    m_model->setRows(outcome->rows);
    m_view->resizeColumnsToContents();
    m_view->setColumnWidth(RosterModel::Line, kNarrow);
    m_view->resizeRowsToContents();
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_view->setRowHeight(row, m_view->rowHeight(row) + kRowRoom);
    setSummary(outcome->rows.isEmpty()
            ? tr("还没有名单。")
            : tr("共 %1 人：已有学员 %2 人，新学员 %3 人，不能参加 %4 人")
                  .arg(outcome->rows.size())
                  .arg(outcome->count(Verdict::Known))
                  .arg(outcome->count(Verdict::New))
                  .arg(outcome->count(Verdict::Refused)));
    acceptButton()->setText(m_accepted == 0 ? tr("添加") : tr("添加 %1 人").arg(m_accepted));
    acceptButton()->setEnabled(m_accepted > 0);
}

bool RosterDialog::isJudged() const
{
    return !m_pause.isActive() && !m_task;
}

bool RosterDialog::isDirty() const
{
    return m_accepted > 0;
}

} // namespace ui
