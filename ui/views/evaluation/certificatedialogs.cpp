#include "ui/views/evaluation/certificatedialogs.h"

#include "core/domain/certificate.h"
#include "ui/common/fieldeditor.h"
#include "ui/common/inlinebar.h"
#include "ui/common/theme.h"
#include "ui/views/plaintable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSmallWidth = 560;
constexpr int kLongestResult = 20;
constexpr int kLongestReason = 200;

const core::Table &table()
{
    return core::certificates();
}

FieldEditor *dayEditor(Desk &desk, const QString &column, QWidget *parent)
{
    auto *editor = FieldEditor::make({desk.workspace(), table()}, *table().find(column), parent);
    editor->setValue(core::Value(desk.workspace().today().toString(Qt::ISODate)));
    return editor;
}

QDate dayIn(const FieldEditor &editor)
{
    return QDate::fromString(editor.value().value_or(core::Value()).text(), Qt::ISODate);
}

/// 已核验 2021-07-20 一致; 已撤销 and why.
QString storyOf(const core::Certificate &certificate)
{
    QStringList parts;
    if (certificate.verifiedOn.isValid())
        parts.append(
            ChainDialog::tr("核验 %1 %2")
                .arg(certificate.verifiedOn.toString(Qt::ISODate), certificate.verifyResult));
    if (!certificate.revokeReason.isEmpty())
        parts.append(ChainDialog::tr("撤销：%1").arg(certificate.revokeReason));
    return parts.join(u"；"_s);
}

} // namespace

VerifyDialog::VerifyDialog(Desk &desk, const core::Filter &certificates, QWidget *parent)
    : ExamDialog(desk, tr("登记核验"), parent)
    , m_certificates(certificates)
    , m_result(new QComboBox(this))
    , m_day(dayEditor(desk, u"verified_on"_s, this))
    , m_verify(
          new QCheckBox(tr("核验一致的，同时办理“核验”（登记人不能核验自己登记的证书）"), this))
    , m_refused(plainTable({tr("没有办理核验的证书")}, tr("没有办理核验的证书"), this))
    , m_record(addButton(u"recordVerification"_s, tr("登记核验"), Look::Primary))
{
    setObjectName(u"verifyDialog"_s);
    m_result->setObjectName(u"verifyResult"_s);
    m_result->setEditable(true);
    m_result->lineEdit()->setMaxLength(kLongestResult);
    m_result->addItems({tr("一致"), tr("不一致"), tr("查无此证")});
    m_verify->setObjectName(u"alsoVerify"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("核验结果"), m_result);
    form->addRow(tr("核验日期"), m_day->widget());
    form->addRow(QString(), m_verify);
    contents()->addLayout(form);
    contents()->addWidget(m_refused, 1);
    m_refused->hide();
    contents()->addStretch();
    const auto count = desk.workspace().records().count(core::certificates(), m_certificates);
    setSummary(tr("共 %1 本证书。先在官方查询网站核对，再登记。").arg(count.value_or(0)));
    connect(m_record, &QPushButton::clicked, this, &VerifyDialog::record);
    resize(kSmallWidth, sizeHint().height());
    m_result->setFocus(Qt::OtherFocusReason);
}

void VerifyDialog::record()
{
    m_record->setEnabled(false);
    const core::Verification verification{m_result->currentText().trimmed(), dayIn(*m_day),
        m_verify->isChecked() ? core::Verification::Then::Verify
                              : core::Verification::Then::Record};
    inLedger(
        tr("正在登记"),
        [filter = m_certificates, verification](
            core::Workspace &workspace, const core::Progress &) -> core::Result<core::Verified> {
            const auto ids = workspace.records().ids(core::certificates(), filter);
            if (!ids)
                return core::fail(ids.error());
            return core::recordVerification(workspace, *ids, verification);
        },
        [this](const core::Result<core::Verified> &done) {
            m_record->setEnabled(!done);
            if (!done) {
                tell(done.error());
                return;
            }
            written(tr("已登记核验 %1 本").arg(done->recorded));
            if (done->notMoved.isEmpty()) {
                accept();
                return;
            }
            bar()->tell(InlineBar::Tone::Warning,
                tr("核验结果已登记；%1 本没有办理核验，原因如下。").arg(done->notMoved.size()));
            m_refused->setRowCount(int(done->notMoved.size()));
            for (int row = 0; row < done->notMoved.size(); ++row)
                setPlainRow(m_refused, row, {done->notMoved.at(row)});
            m_refused->show();
        });
}

ReissueDialog::ReissueDialog(Desk &desk, core::RowId certificate, QWidget *parent)
    : ExamDialog(desk, tr("换发证书"), parent)
    , m_certificate(certificate)
    , m_number(new QLineEdit(this))
    , m_day(dayEditor(desk, u"issue_date"_s, this))
    , m_reason(new QLineEdit(this))
    , m_reissue(addButton(u"reissue"_s, tr("换发"), Look::Primary))
{
    setObjectName(u"reissueDialog"_s);
    m_number->setObjectName(u"reissueNumber"_s);
    m_number->setMaxLength(40);
    m_number->setPlaceholderText(tr("空着从号段取下一个编号"));
    m_reason->setObjectName(u"reissueReason"_s);
    m_reason->setMaxLength(kLongestReason);
    m_reason->setPlaceholderText(tr("如：遗失、破损、姓名更改"));
    auto *form = new QFormLayout;
    form->addRow(tr("原证书"),
        new QLabel(desk.workspace().names().linkTitle(table().name, certificate), this));
    form->addRow(tr("新编号"), m_number);
    form->addRow(tr("发证日期"), m_day->widget());
    form->addRow(tr("换发原因"), m_reason);
    contents()->addLayout(form);
    contents()->addStretch();
    setSummary(tr("新证书不重复计数，原证书转为“已换发”。"));
    m_reissue->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_reissue->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reissue, &QPushButton::clicked, this, &ReissueDialog::reissue);
    resize(kSmallWidth, sizeHint().height());
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ReissueDialog::reissue()
{
    const auto made = core::reissueCertificate(desk().workspace(), m_certificate,
        {.number = m_number->text().trimmed(),
            .issueDate = dayIn(*m_day),
            .reason = m_reason->text().trimmed()});
    if (!made) {
        tell(made.error().error);
        return;
    }
    written(tr("已换发证书"));
    desk().openRecord(table(), *made);
    accept();
}

ChainDialog::ChainDialog(Desk &desk, core::RowId certificate, QWidget *parent)
    : ExamDialog(desk, tr("换发经过"), parent)
    , m_table(
          plainTable({tr("证书编号"), tr("状态"), tr("发证日期"), tr("有效期至"), tr("核验与撤销")},
              tr("换发经过"), this))
{
    setObjectName(u"chainDialog"_s);
    offerOnlyToClose();
    m_table->setObjectName(u"chain"_s);
    m_table->setColumnWidth(0, 220);
    contents()->addWidget(m_table, 1);
    const auto chain = core::certificateChain(desk.workspace(), certificate);
    if (!chain) {
        tell(chain.error());
        return;
    }
    m_chain = *chain;
    const auto &workspace = desk.workspace();
    for (const auto id : std::as_const(m_chain)) {
        const auto each
            = workspace.records().read(core::certificates(), core::Id<core::Certificate>{id});
        if (!each)
            continue;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        setPlainRow(m_table, row,
            {each->certificateNo, workspace.names().stateLabel(table().states, each->status),
                each->issueDate.toString(Qt::ISODate), each->validTo.toString(Qt::ISODate),
                storyOf(*each)});
        if (id == certificate)
            m_table->selectRow(row);
    }
    setSummary(m_chain.size() == 1 ? tr("没有换发过")
                                   : tr("共 %1 本，先发的在前；双击打开").arg(m_chain.size()));
    connect(m_table, &QTableWidget::cellDoubleClicked, this, [this](int row) {
        ExamDialog::desk().openRecord(table(), m_chain.at(row));
        accept();
    });
    resize(width(), kSmallWidth / 2);
}

} // namespace ui
