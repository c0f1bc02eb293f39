#include "ui/views/evaluation/certifydialog.h"

#include "core/domain/certificate.h"
#include "core/rules/certificatenumbers.h"
#include "ui/common/fieldeditor.h"
#include "ui/common/inlinebar.h"
#include "ui/common/theme.h"
#include "ui/views/plaintable.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestIssuer = 120;
enum Column { Admission, Name, Number, Note };

qsizetype givenOf(const QList<core::CertifyVerdict> &verdicts)
{
    return std::count_if(verdicts.begin(), verdicts.end(),
        [](const core::CertifyVerdict &verdict) { return verdict.isGiven(); });
}

/// The results of the filter, then what the request says of them.
core::Result<core::CertifyRequest> complete(
    const core::Workspace &workspace, core::CertifyRequest request, const core::Filter &results)
{
    const auto ids = workspace.records().ids(core::evaluationResults(), results);
    if (!ids)
        return core::fail(ids.error());
    request.results = *ids;
    return request;
}

} // namespace

CertifyDialog::CertifyDialog(Desk &desk, const core::Filter &results, QWidget *parent)
    : ExamDialog(desk, tr("登记证书"), parent)
    , m_results(results)
    , m_table(plainTable(
          {tr("准考证号"), tr("姓名"), tr("证书编号"), tr("说明")}, tr("登记证书"), this))
    , m_certify(addButton(u"certify"_s, tr("登记证书"), Look::Primary))
{
    setObjectName(u"certifyDialog"_s);
    m_certify->setEnabled(false);
    buildForm();
    m_table->setObjectName(u"certifications"_s);
    m_table->setColumnWidth(Admission, 190);
    m_table->setColumnWidth(Name, 110);
    m_table->setColumnWidth(Number, 220);
    contents()->addWidget(m_table, 1);
    connect(m_certify, &QPushButton::clicked, this, &CertifyDialog::certify);
    propose();
}

void CertifyDialog::buildForm()
{
    auto &workspace = desk().workspace();
    const core::Table &table = core::certificates();
    m_day = FieldEditor::make({workspace, table}, *table.find(u"issue_date"_s), this);
    m_day->setValue(core::Value(workspace.today().toString(Qt::ISODate)));
    m_issuer = new QLineEdit(this);
    m_issuer->setObjectName(u"issuer"_s);
    m_issuer->setMaxLength(kLongestIssuer);
    m_issuer->setPlaceholderText(tr("空着为评价机构"));
    m_range = new QComboBox(this);
    m_range->setObjectName(u"numberRange"_s);
    fillRanges();
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &label, QWidget *editor, int stretch) {
        auto *form = new QFormLayout;
        form->addRow(label, editor);
        row->addLayout(form, stretch);
    };
    add(tr("发证日期"), m_day->widget(), 2);
    add(tr("发证机构"), m_issuer, 3);
    add(tr("号段"), m_range, 4);
    contents()->addLayout(row);
    connect(m_day, &FieldEditor::edited, this, &CertifyDialog::propose);
    connect(m_range, &QComboBox::currentIndexChanged, this, &CertifyDialog::propose);
}

void CertifyDialog::fillRanges()
{
    m_range->addItem(tr("按领取先后取号"), core::RowId(0));
    const auto use = core::useOfRanges(desk().workspace().database());
    if (!use)
        return;
    for (const auto &each : *use) {
        if (!each.range.isOpen() || each.left == 0)
            continue;
        const int width = core::serialWidth(each.range.pattern);
        m_range->addItem(
            tr("%1　下一号 %2，余 %3")
                .arg(each.range.pattern, QString::number(each.next).rightJustified(width, u'0'))
                .arg(each.left),
            each.range.id);
    }
}

core::CertifyRequest CertifyDialog::request() const
{
    core::CertifyRequest request;
    request.issueDate
        = QDate::fromString(m_day->value().value_or(core::Value()).text(), Qt::ISODate);
    request.issuer = m_issuer->text();
    request.range = {m_range->currentData().toLongLong()};
    return request;
}

void CertifyDialog::propose()
{
    m_certify->setEnabled(false);
    inLedger(
        tr("正在核对"),
        [request = request(), filter = m_results](
            core::Workspace &workspace, const core::Progress &progress) {
            return complete(workspace, request, filter)
                .and_then([&](const core::CertifyRequest &whole) {
                    return core::proposeCertificates(workspace, whole, progress);
                });
        },
        [this, asked = ++m_asked](const core::Result<QList<core::CertifyVerdict>> &verdicts) {
            if (asked != m_asked)
                return;
            bar()->dismiss();
            show(verdicts.value_or(QList<core::CertifyVerdict>()));
            if (!verdicts)
                tell(verdicts.error());
        });
}

void CertifyDialog::show(const QList<core::CertifyVerdict> &verdicts)
{
    const auto theme = Theme::of(*this);
    m_table->setRowCount(int(verdicts.size()));
    for (int row = 0; row < verdicts.size(); ++row) {
        const auto &verdict = verdicts.at(row);
        const QString note = !verdict.isGiven() ? verdict.refusal
            : verdict.warnings.isEmpty()        ? tr("可以登记")
                                                : verdict.warnings.join(u' ');
        setPlainRow(m_table, row,
            {verdict.admissionNo, verdict.name,
                verdict.isGiven() ? verdict.certificate.certificateNo : tr("—"), note});
        const bool isClean = verdict.isGiven() && verdict.warnings.isEmpty();
        m_table->item(row, Note)->setForeground(isClean ? theme.good : theme.warning);
    }
    const auto given = givenOf(verdicts);
    setSummary(tr("登记 %1 本，不能登记 %2 人").arg(given).arg(verdicts.size() - given));
    m_certify->setEnabled(given > 0);
}

void CertifyDialog::certify()
{
    m_certify->setEnabled(false);
    inLedger(
        tr("正在登记"),
        [request = request(), filter = m_results](core::Workspace &workspace,
            const core::Progress &progress) -> core::Result<QList<core::CertifyVerdict>> {
            const auto whole = complete(workspace, request, filter);
            if (!whole)
                return core::fail(whole.error());
            auto given = core::certify(workspace, *whole, progress);
            if (!given)
                return core::fail(given.error().error);
            return *given;
        },
        [this](const core::Result<QList<core::CertifyVerdict>> &verdicts) {
            if (!verdicts) {
                tell(verdicts.error());
                m_certify->setEnabled(true);
                return;
            }
            written(tr("已登记证书 %1 本").arg(givenOf(*verdicts)));
            accept();
        });
}

} // namespace ui
