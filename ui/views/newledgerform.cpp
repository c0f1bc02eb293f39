#include "ui/views/newledgerform.h"

#include "core/base/datafile.h"
#include "core/base/language.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/inlinebar.h"
#include "ui/common/settings.h"

#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstYear = 2015;
constexpr int kLastYear = 2099;
constexpr int kWidth = 620;
constexpr int kNoteWidth = 500;

QLabel *note(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFixedHeight(label->heightForWidth(kNoteWidth)); // forms guess it too high
    return label;
}

} // namespace

NewLedgerForm::NewLedgerForm(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_bar(new InlineBar(this))
    , m_unit(new QComboBox(this))
    , m_year(new QSpinBox(this))
    , m_path(new QLineEdit(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(1);
    m_bar->setFixedWidth(kWidth);
    outer->addWidget(m_bar, 0, Qt::AlignHCenter);
    buildFields();
    outer->addStretch(2);
    fillUnits();
}

void NewLedgerForm::buildFields()
{
    auto *card = new Card(tr("新建本单位数据"), this);
    card->setFixedWidth(kWidth);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setVerticalSpacing(10);
    m_unit->setObjectName(u"unit"_s);
    m_unit->setMaxVisibleItems(20);
    form->addRow(tr("单位"), m_unit);
    form->addRow(QString(),
        note(tr("市局选全市，县（市、区）局选本县。以后市和县的数据可以合并，编号不会重复。"),
            this));
    m_year->setObjectName(u"year"_s);
    m_year->setRange(kFirstYear, kLastYear);
    m_year->setValue(QDate::currentDate().year());
    form->addRow(tr("工作年度"), m_year);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_path->setObjectName(u"path"_s);
    row->addWidget(m_path, 1);
    auto *browse = new QPushButton(tr("浏览…"), this);
    row->addWidget(browse);
    form->addRow(tr("台账文件"), row);
    form->addRow(QString(),
        note(tr("全部数据都在这一个文件里，请放在本机磁盘上；不要放在网盘或共享文件夹。"), this));
    card->contents()->addLayout(form);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *back = new QPushButton(tr("返回"), this);
    back->setObjectName(u"back"_s);
    m_accept = new QPushButton(tr("建立台账"), this);
    m_accept->setObjectName(u"accept"_s);
    setLook(m_accept, Look::Primary);
    buttons->addWidget(back);
    buttons->addWidget(m_accept);
    card->contents()->addSpacing(6);
    card->contents()->addLayout(buttons);
    layout()->addWidget(card);
    layout()->setAlignment(card, Qt::AlignHCenter);
    connect(browse, &QPushButton::clicked, this, &NewLedgerForm::choosePath);
    connect(back, &QPushButton::clicked, this, &NewLedgerForm::cancelled);
    connect(m_accept, &QPushButton::clicked, this, &NewLedgerForm::accept);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_isPathOwn = true; });
    connect(m_path, &QLineEdit::returnPressed, this, &NewLedgerForm::accept);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &NewLedgerForm::suggestPath);
}

void NewLedgerForm::fillUnits()
{
    const auto divisions = core::readDataTable(u":/data/divisions.csv"_s);
    if (!divisions)
        return;
    for (const auto &row : divisions->rows) {
        if (divisions->value(row, QLatin1StringView("is_reporting_unit")) != u"1"_s)
            continue;
        const auto &name = divisions->value(row, QLatin1StringView("name_zh"));
        m_unit->addItem(core::dataText(QLatin1StringView("division"), name),
            divisions->value(row, QLatin1StringView("code")));
    }
}

QString NewLedgerForm::unit() const
{
    return m_unit->currentData().toString();
}

int NewLedgerForm::year() const
{
    return m_year->value();
}

QString NewLedgerForm::path() const
{
    auto path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += u".ledger"_s;
    return path;
}

void NewLedgerForm::begin()
{
    m_bar->dismiss();
    m_isPathOwn = false;
    suggestPath();
    m_unit->setFocus();
}

void NewLedgerForm::suggestPath()
{
    if (m_isPathOwn)
        return;
    const auto documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(m_settings.value(u"folder/ledger"_s, documents).toString());
    const auto name = tr("%1技能台账").arg(m_unit->currentText());
    QString path = folder.filePath(name + u".ledger"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(name + QString::number(number) + u".ledger"_s);
    m_path->setText(QDir::toNativeSeparators(path));
}

void NewLedgerForm::choosePath()
{
    const auto path = QFileDialog::getSaveFileName(this, tr("台账文件放在哪里"), m_path->text(),
        tr("技能台账 (*.ledger)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    m_isPathOwn = true;
    m_path->setText(QDir::toNativeSeparators(path));
}

void NewLedgerForm::accept()
{
    if (path().isEmpty()) {
        m_bar->tell(InlineBar::Tone::Error, tr("请填写台账文件放在哪里。"));
        m_path->setFocus();
        return;
    }
    m_bar->dismiss();
    m_settings.setValue(u"folder/ledger"_s, QFileInfo(path()).absolutePath());
    Q_EMIT accepted();
}

} // namespace ui
