#include "ui/views/evaluation/printdialog.h"

#include "core/domain/certificate.h"
#include "ui/common/icons.h"
#include "ui/views/recordactions.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrinterInfo>
#include <QPushButton>

#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 600;
constexpr double kFarthest = 50; // millimetres
constexpr double kStep = 0.1;
constexpr int kLongestPurpose = 100;

QString offsetKey(const QString &printer, const QString &direction)
{
    return u"certificateOffset/"_s + (printer.isEmpty() ? u"any"_s : printer) + u'/' + direction;
}

int tenths(const QDoubleSpinBox &box)
{
    return int(std::lround(box.value() * 10));
}

} // namespace

core::PrintOffset printOffset(const Settings &settings, const QString &printer)
{
    return {settings.value(offsetKey(printer, u"right"_s), 0).toInt(),
        settings.value(offsetKey(printer, u"down"_s), 0).toInt()};
}

void setPrintOffset(Settings &settings, const QString &printer, core::PrintOffset offset)
{
    settings.setValue(offsetKey(printer, u"right"_s), offset.right);
    settings.setValue(offsetKey(printer, u"down"_s), offset.down);
}

CertificatePrintDialog::CertificatePrintDialog(
    Desk &desk, const core::Filter &certificates, QWidget *parent)
    : ExamDialog(desk, tr("套打证书"), parent)
    , m_certificates(certificates)
    , m_purpose(new QLineEdit(this))
    , m_printer(new QComboBox(this))
    , m_right(new QDoubleSpinBox(this))
    , m_down(new QDoubleSpinBox(this))
    , m_calibrate(addButton(u"calibrate"_s, tr("校准页"), Look::Secondary))
    , m_preview(addButton(u"previewCertificates"_s, tr("预览"), Look::Primary))
{
    setObjectName(u"certificatePrintDialog"_s);
    m_preview->setIcon(iconOf(Icon::Print));
    buildForm();
    const auto ids = desk.workspace().records().ids(core::certificates(), m_certificates);
    m_ids = ids.value_or(QList<core::RowId>());
    setSummary(tr("共 %1 本，一页一本").arg(m_ids.size()));
    m_calibrate->setEnabled(!m_ids.isEmpty());
    m_preview->setEnabled(false);
    connect(m_purpose, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_preview->setEnabled(!text.trimmed().isEmpty() && !m_ids.isEmpty());
    });
    connect(m_printer, &QComboBox::currentIndexChanged, this, &CertificatePrintDialog::showOffset);
    connect(m_calibrate, &QPushButton::clicked, this, &CertificatePrintDialog::calibrate);
    connect(m_preview, &QPushButton::clicked, this, &CertificatePrintDialog::preview);
    showOffset();
    resize(kWidth, sizeHint().height());
    m_purpose->setFocus(Qt::OtherFocusReason);
}

void CertificatePrintDialog::buildForm()
{
    m_purpose->setObjectName(u"printPurpose"_s);
    m_purpose->setMaxLength(kLongestPurpose);
    m_purpose->setPlaceholderText(tr("证书上有完整证件号码，请写明用途（必填，会记入修改记录）"));
    m_printer->setObjectName(u"certificatePrinter"_s);
    m_printer->addItem(tr("所有打印机"), QString());
    for (const auto &name : QPrinterInfo::availablePrinterNames())
        m_printer->addItem(name, name);
    auto *offsets = new QHBoxLayout;
    for (auto *box : {m_right, m_down}) {
        box->setRange(-kFarthest, kFarthest);
        box->setSingleStep(kStep);
        box->setDecimals(1);
        box->setSuffix(tr(" 毫米"));
        offsets->addWidget(new QLabel(box == m_right ? tr("向右") : tr("向下"), this));
        offsets->addWidget(box);
    }
    offsets->addStretch();
    m_right->setObjectName(u"offsetRight"_s);
    m_down->setObjectName(u"offsetDown"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("用途"), m_purpose);
    form->addRow(tr("打印机"), m_printer);
    form->addRow(tr("偏移"), offsets);
    contents()->addLayout(form);
    auto *help = new QLabel(tr("先打印校准页，与空白证书叠在一起对光看，再调整偏移；负数为向左、向"
                               "上。偏移按打印机记在这台"
                               "电脑上。各栏的位置在“代码与参数”的证书套打位置中调整。"),
        this);
    help->setWordWrap(true);
    help->setForegroundRole(QPalette::PlaceholderText);
    contents()->addWidget(help);
    contents()->addStretch();
}

void CertificatePrintDialog::showOffset()
{
    const auto known = printOffset(desk().settings(), m_printer->currentData().toString());
    m_right->setValue(known.right / 10.0);
    m_down->setValue(known.down / 10.0);
}

core::PrintOffset CertificatePrintDialog::offset() const
{
    return {tenths(*m_right), tenths(*m_down)};
}

void CertificatePrintDialog::calibrate()
{
    setPrintOffset(desk().settings(), m_printer->currentData().toString(), offset());
    const auto first = desk().workspace().records().read(
        core::certificates(), core::Id<core::Certificate>{m_ids.constFirst()});
    if (!first) {
        tell(first.error());
        return;
    }
    showPaper(core::calibrationPaper(desk().workspace(), first->kind, offset()), desk(), this);
}

void CertificatePrintDialog::preview()
{
    setPrintOffset(desk().settings(), m_printer->currentData().toString(), offset());
    const auto paper = core::certificatePrint(
        desk().workspace(), {m_ids, m_purpose->text().trimmed(), offset()});
    if (!paper) {
        tell(paper.error());
        return;
    }
    showPaper(paper, desk(), this);
}

} // namespace ui
