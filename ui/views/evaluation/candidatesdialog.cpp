#include "ui/views/evaluation/candidatesdialog.h"

#include "ui/common/inlinebar.h"
#include "ui/common/theme.h"
#include "ui/registry/recordpicker.h"
#include "ui/views/plaintable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using From = core::CandidateRequest::From;

namespace {

constexpr int kListHeight = 110;
constexpr int kTypingPause = 300; // milliseconds
enum Column { Number, Name, Id, Source, Reason };

} // namespace

CandidatesDialog::CandidatesDialog(Desk &desk, core::RowId plan, Purpose purpose, QWidget *parent)
    : ExamDialog(desk, purpose == Purpose::Candidates ? tr("生成考生") : tr("安排补考"), parent)
{
    setObjectName(u"candidatesDialog"_s);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kTypingPause);
    connect(&m_delay, &QTimer::timeout, this, &CandidatesDialog::propose);
    m_take = addButton(u"takeCandidates"_s,
        purpose == Purpose::Candidates ? tr("生成考生") : tr("安排补考"), Look::Primary);
    m_take->setEnabled(false);
    connect(m_take, &QPushButton::clicked, this, &CandidatesDialog::take);
    if (purpose == Purpose::Candidates) {
        m_request.plan = plan;
        buildSource();
    } else {
        m_request.failedIn = plan;
        m_request.from = From::Resits;
        buildResit();
    }
    buildTable();
    if (m_source) {
        chooseSource();
        changeSource();
    }
}

void CandidatesDialog::buildSource()
{
    auto *row = new QHBoxLayout;
    m_source = new QComboBox(this);
    m_source->setObjectName(u"candidateSource"_s);
    m_source->addItem(tr("来源班级的结业学员"), int(From::Classes));
    m_source->addItem(tr("粘贴名单"), int(From::List));
    m_source->addItem(tr("逐个选择"), int(From::Persons));
    m_picker = new RecordPicker(desk().workspace(), u"person"_s, this);
    m_picker->setObjectName(u"candidatePicker"_s);
    m_list = new QPlainTextEdit(this);
    m_list->setObjectName(u"candidateList"_s);
    m_list->setFixedHeight(kListHeight);
    m_list->setPlaceholderText(tr("每行一人：姓名和身份证号，或其中一项；可从 Excel 整列粘贴"));
    auto *title = new QLabel(tr("考生来自"), this);
    row->addWidget(title);
    row->addWidget(m_source);
    row->addWidget(m_picker, 1);
    row->addStretch();
    contents()->addLayout(row);
    contents()->addWidget(m_list);
    connect(m_source, &QComboBox::currentIndexChanged, this, &CandidatesDialog::changeSource);
    connect(m_list, &QPlainTextEdit::textChanged, &m_delay, QOverload<>::of(&QTimer::start));
    connect(m_picker, &PickerEdit::picked, this, [this] {
        const auto person = m_picker->value().value_or(core::Value()).integer();
        if (person != 0 && !m_request.persons.contains(person))
            m_request.persons.append(person);
        m_picker->setValue({});
        propose();
    });
}

/// A plan without source classes begins with a list.
void CandidatesDialog::chooseSource()
{
    const auto plan = desk().workspace().records().read(
        core::evaluationPlans(), core::Id<core::EvaluationPlan>{m_request.plan});
    const QSignalBlocker quiet(m_source);
    if (plan && plan->classes.isEmpty())
        m_source->setCurrentIndex(m_source->findData(int(From::List)));
}

void CandidatesDialog::buildResit()
{
    auto *row = new QHBoxLayout;
    m_picker = new RecordPicker(desk().workspace(), u"evaluation_plan"_s, this);
    m_picker->setObjectName(u"resitPlan"_s);
    row->addWidget(new QLabel(tr("补考计划"), this));
    row->addWidget(m_picker, 1);
    contents()->addLayout(row);
    bar()->tell(InlineBar::Tone::Note,
        tr("本计划中不合格、缺考的考生将列入另一个类别、职业和等级相同的计划。请选择补考计划。"));
    connect(m_picker, &PickerEdit::picked, this, [this] {
        m_request.plan = m_picker->value().value_or(core::Value()).integer();
        propose();
    });
}

void CandidatesDialog::buildTable()
{
    m_table = plainTable(
        {tr("准考证号"), tr("姓名"), tr("证件号码"), tr("来源"), tr("说明")}, tr("考生"), this);
    m_table->setObjectName(u"candidates"_s);
    m_table->setColumnWidth(Number, 190);
    m_table->setColumnWidth(Name, 100);
    m_table->setColumnWidth(Id, 170);
    m_table->setColumnWidth(Source, 170);
    contents()->addWidget(m_table, 1);
}

void CandidatesDialog::changeSource()
{
    m_request.from = From(m_source->currentData().toInt());
    m_list->setVisible(m_request.from == From::List);
    m_picker->setVisible(m_request.from == From::Persons);
    QWidget *next = m_request.from == From::List ? static_cast<QWidget *>(m_list)
        : m_request.from == From::Persons        ? static_cast<QWidget *>(m_picker)
                                                 : static_cast<QWidget *>(m_source);
    next->setFocus(Qt::OtherFocusReason);
    propose();
}

void CandidatesDialog::propose()
{
    if (m_request.plan == 0)
        return;
    if (m_list)
        m_request.list = m_list->toPlainText();
    m_take->setEnabled(false);
    inLedger(
        tr("正在核对考生"),
        [request = m_request](core::Workspace &workspace, const core::Progress &) {
            return core::proposeCandidates(workspace, request);
        },
        [this, asked = ++m_asked](const core::Result<QList<core::CandidateVerdict>> &verdicts) {
            if (asked != m_asked)
                return;
            bar()->dismiss();
            show(verdicts.value_or(QList<core::CandidateVerdict>()));
            if (!verdicts)
                tell(verdicts.error());
        });
}

void CandidatesDialog::show(const QList<core::CandidateVerdict> &verdicts)
{
    const auto taken = std::count_if(verdicts.begin(), verdicts.end(),
        [](const core::CandidateVerdict &verdict) { return verdict.isTaken(); });
    m_table->setRowCount(int(verdicts.size()));
    const auto theme = Theme::of(*this);
    for (int row = 0; row < verdicts.size(); ++row) {
        const auto &verdict = verdicts.at(row);
        setPlainRow(m_table, row,
            {verdict.isTaken() ? verdict.admissionNo : tr("—"), verdict.name, verdict.idNumber,
                verdict.source, verdict.isTaken() ? tr("可以列入") : verdict.refusal});
        m_table->item(row, Reason)->setForeground(verdict.isTaken() ? theme.good : theme.warning);
    }
    m_take->setEnabled(taken > 0);
    setSummary(verdicts.isEmpty()
            ? tr("还没有人")
            : tr("列入 %1 人，不能列入 %2 人").arg(taken).arg(verdicts.size() - taken));
}

void CandidatesDialog::take()
{
    m_take->setEnabled(false);
    inLedger(
        tr("正在写入"),
        [request = m_request](core::Workspace &workspace, const core::Progress &) {
            return core::takeCandidates(workspace, request);
        },
        [this](const core::Result<QList<core::CandidateVerdict>> &verdicts) {
            if (!verdicts) {
                tell(verdicts.error());
                m_take->setEnabled(true);
                return;
            }
            const auto taken = std::count_if(verdicts->begin(), verdicts->end(),
                [](const core::CandidateVerdict &verdict) { return verdict.isTaken(); });
            written(tr("已列入考生 %1 人").arg(taken));
            accept();
        });
}

} // namespace ui
