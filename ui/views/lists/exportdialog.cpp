#include "ui/views/lists/exportdialog.h"

#include "core/base/filewriter.h"
#include "ui/common/buttons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 18;
constexpr int kWidth = 560;
constexpr auto kFolder = "export"_L1;

QString endingOf(ExportDialog::Form form)
{
    switch (form) {
    case ExportDialog::Form::Workbook:
        return u".xlsx"_s;
    case ExportDialog::Form::TextUtf8:
    case ExportDialog::Form::TextGb18030:
        return u".csv"_s;
    case ExportDialog::Form::Paper:
        break;
    }
    return u".pdf"_s;
}

QString counted(qsizetype number)
{
    return QLocale(QLocale::Chinese).toString(qint64(number));
}

bool hasNumbersOfPersons(const core::ListExport &list)
{
    return std::any_of(list.columns.begin(), list.columns.end(), [&](const QString &column) {
        return list.table->find(column)->mask != core::MaskKind::None;
    });
}

} // namespace

ExportDialog::ExportDialog(Desk &desk, const ExportSubject &subject, QWidget *over)
    : QDialog(over)
    , m_desk(desk)
    , m_subject(subject)
    , m_bar(new InlineBar(this))
    , m_form(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_full(new QCheckBox(tr("带完整的证件号码、手机号和银行账号"), this))
    , m_purpose(new QLineEdit(this))
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("导出%1").arg(subject.list.table->listTitle()));
    setMinimumWidth(kWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin - 4);
    column->setSpacing(12);
    column->addWidget(m_bar);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->addRow(tr("哪些行"), buildRows());
    m_form->setObjectName(u"exportForm"_s);
    m_form->setAccessibleName(tr("文件格式"));
    m_form->addItem(tr("Excel 工作簿（.xlsx）"), int(Form::Workbook));
    m_form->addItem(tr("文本表格（.csv，UTF-8）"), int(Form::TextUtf8));
    m_form->addItem(tr("文本表格（.csv，GB18030，供老程序读）"), int(Form::TextGb18030));
    m_form->addItem(tr("PDF（按打印的样子）"), int(Form::Paper));
    form->addRow(tr("文件格式(&F)"), m_form);
    form->addRow(tr("保存为(&S)"), buildPlace());
    form->addRow(tr("个人号码"), buildNumbers());
    column->addLayout(form);
    column->addWidget(buildButtons());
    connect(m_form, &QComboBox::currentIndexChanged, this, &ExportDialog::followForm);
    allow();
    m_go->setFocus();
}

QWidget *ExportDialog::buildRows()
{
    auto *rows = new QWidget(this);
    auto *line = new QHBoxLayout(rows);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    auto *all = new QRadioButton(tr("列表中的 %1 行").arg(counted(m_subject.rows)), rows);
    all->setObjectName(u"exportAll"_s);
    all->setChecked(true);
    line->addWidget(all);
    m_chosen = new QRadioButton(tr("选中的 %1 行").arg(counted(m_subject.chosen.size())), rows);
    m_chosen->setObjectName(u"exportChosen"_s);
    m_chosen->setVisible(m_subject.chosen.size() > 1);
    line->addWidget(m_chosen);
    line->addStretch();
    rows->setToolTip(tr("列、次序、条件和排序都与列表相同"));
    return rows;
}

QWidget *ExportDialog::buildPlace()
{
    auto *place = new QWidget(this);
    auto *line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    m_path->setObjectName(u"exportPath"_s);
    m_path->setAccessibleName(tr("保存为"));
    const QDir folder(m_desk.settings().folder(QString(kFolder)));
    const QString name
        = m_subject.list.table->listTitle() + m_desk.workspace().today().toString(u"yyyyMMdd"_s);
    m_path->setText(QDir::toNativeSeparators(folder.filePath(name + endingOf(Form::Workbook))));
    auto *browse = new QPushButton(tr("浏览…"), place);
    browse->setAutoDefault(false);
    line->addWidget(m_path, 1);
    line->addWidget(browse);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::allow);
    return place;
}

QWidget *ExportDialog::buildNumbers()
{
    auto *numbers = new QWidget(this);
    auto *column = new QVBoxLayout(numbers);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_full->setObjectName(u"exportFull"_s);
    m_purpose->setObjectName(u"exportPurpose"_s);
    m_purpose->setAccessibleName(tr("用途"));
    m_purpose->setPlaceholderText(tr("用途（必填，会记入日志），如：报市财政局核对"));
    m_purpose->hide();
    auto *note = new QLabel(numbers);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setWordWrap(true);
    const bool mayHave = m_desk.workspace().session().scope(core::Right::ExportFullIds)
        == core::Session::Scope::All;
    const bool hasNumbers = hasNumbersOfPersons(m_subject.list);
    note->setText(!hasNumbers ? tr("这些列里没有个人号码；备注里的号码会遮挡。")
            : mayHave         ? tr("不勾选时，号码中间用 * 遮挡。")
                      : tr("号码中间用 * 遮挡；您没有导出完整号码的权限。"));
    m_full->setVisible(hasNumbers && mayHave);
    column->addWidget(m_full);
    column->addWidget(m_purpose);
    column->addWidget(note);
    connect(m_full, &QCheckBox::toggled, m_purpose, &QLineEdit::setVisible);
    connect(m_full, &QCheckBox::toggled, this, &ExportDialog::allow);
    connect(m_purpose, &QLineEdit::textChanged, this, &ExportDialog::allow);
    return numbers;
}

QWidget *ExportDialog::buildButtons()
{
    auto *buttons = new QWidget(this);
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 4, 0, 0);
    line->addStretch();
    auto *cancel = new QPushButton(tr("取消"), buttons);
    cancel->setAutoDefault(false);
    m_go = new QPushButton(tr("导出"), buttons);
    m_go->setObjectName(u"exportGo"_s);
    m_go->setDefault(true);
    setLook(m_go, Look::Primary);
    line->addWidget(cancel);
    line->addWidget(m_go);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ExportDialog::go);
    return buttons;
}

void ExportDialog::browse()
{
    const QString path
        = QFileDialog::getSaveFileName(this, tr("导出到哪里"), m_path->text(), QString());
    if (!path.isEmpty())
        m_path->setText(QDir::toNativeSeparators(path));
    followForm();
}

/// The name ends as the format asks.
void ExportDialog::followForm()
{
    QString path = m_path->text();
    for (const auto form : {Form::Workbook, Form::TextUtf8, Form::Paper}) {
        if (path.endsWith(endingOf(form), Qt::CaseInsensitive))
            path.chop(endingOf(form).size());
    }
    m_path->setText(path + endingOf(form()));
}

void ExportDialog::allow()
{
    const bool hasPurpose = !m_full->isChecked() || !m_purpose->text().simplified().isEmpty();
    m_go->setEnabled(hasPurpose && !m_path->text().trimmed().isEmpty());
}

void ExportDialog::go()
{
    followForm();
    const QString path = file().path;
    if (const auto usable = core::checkTarget(path); !usable) {
        m_bar->tell(InlineBar::Tone::Error, usable.error().text);
        return;
    }
    m_desk.settings().setFolder(QString(kFolder), QFileInfo(path).absolutePath());
    Q_EMIT wanted();
    accept();
}

ExportDialog::Form ExportDialog::form() const
{
    return Form(m_form->currentData().toInt());
}

core::ListExport ExportDialog::list() const
{
    core::ListExport list = m_subject.list;
    if (m_chosen->isChecked())
        list.filter.among = m_subject.chosen;
    list.purpose = m_full->isChecked() ? m_purpose->text().simplified() : QString();
    return list;
}

core::ListFile ExportDialog::file() const
{
    return {QDir::fromNativeSeparators(m_path->text().trimmed()),
        form() == Form::Workbook ? core::ListFormat::Workbook : core::ListFormat::Text,
        form() == Form::TextGb18030 ? core::TextEncoding::Gb18030 : core::TextEncoding::Utf8};
}

} // namespace ui
