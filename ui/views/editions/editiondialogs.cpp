#include "ui/views/editions/editiondialogs.h"

#include "core/domain/edition.h"
#include "core/report/documentcells.h"
#include "core/workspace/editionpaper.h"
#include "core/workspace/editions.h"
#include "ui/common/inlinebar.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 620;
constexpr int kExplanationHeight = 90;

QString textOf(const Desk &desk, core::RowId edition, QLatin1StringView column)
{
    const auto &table = core::reportSnapshots();
    const auto record = desk.workspace().records().read(table, edition);
    return record ? table.value(*record, column).text() : QString();
}

} // namespace

EditionWordsDialog::EditionWordsDialog(Desk &desk, core::RowId edition, QWidget *parent)
    : ExamDialog(desk, tr("文号和说明"), parent)
    , m_edition(edition)
    , m_docNo(new QLineEdit(textOf(desk, edition, "doc_no"_L1), this))
    , m_explanation(new QPlainTextEdit(textOf(desk, edition, "explanation"_L1), this))
{
    setObjectName(u"editionWords"_s);
    resize(kWidth, height());
    m_docNo->setObjectName(u"docNo"_s);
    m_docNo->setPlaceholderText(u"吕技能办〔2021〕6号"_s);
    m_explanation->setObjectName(u"explanation"_s);
    m_explanation->setFixedHeight(kExplanationHeight);
    m_explanation->setTabChangesFocus(true);
    auto *form = new QFormLayout;
    form->addRow(tr("文号"), m_docNo);
    const QString findings = textOf(desk, edition, "findings"_L1);
    if (!findings.isEmpty()) {
        auto *doubts = new QLabel(findings, this);
        doubts->setObjectName(u"editionFindings"_s);
        doubts->setWordWrap(true);
        doubts->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form->addRow(tr("数字审核"), doubts);
    }
    form->addRow(tr("说明"), m_explanation);
    contents()->addLayout(form);
    setSummary(findings.isEmpty() ? tr("数字审核没有发现矛盾。")
                                  : tr("数字审核指出的矛盾要在说明中写明为什么成立，才能印发。"));
    connect(addButton(u"keepWords"_s, tr("保存"), Look::Primary), &QPushButton::clicked, this,
        &EditionWordsDialog::keep);
}

void EditionWordsDialog::keep()
{
    const auto kept = core::describeEdition(
        desk().workspace(), m_edition, {m_docNo->text(), m_explanation->toPlainText()});
    if (!kept)
        return tell(kept.error().error);
    accept();
}

FigureChangeDialog::FigureChangeDialog(Desk &desk, core::RowId edition, QWidget *parent)
    : ExamDialog(desk, tr("改数"), parent)
    , m_edition(edition)
    , m_place(new QLineEdit(this))
    , m_value(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"figureChange"_s);
    resize(kWidth, height());
    m_place->setObjectName(u"changedPlace"_s);
    m_place->setPlaceholderText(tr("1!C5：第一张表第 C 列第 5 行"));
    m_value->setObjectName(u"changedValue"_s);
    m_reason->setObjectName(u"changedReason"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("位置"), m_place);
    form->addRow(tr("改为"), m_value);
    form->addRow(tr("原因"), m_reason);
    contents()->addLayout(form);
    setSummary(tr("统计出的数字保留在旁，改动和原因一并记录。百分比填百分之一的倍数，金额填分。"));
    connect(m_place, &QLineEdit::editingFinished, this, &FigureChangeDialog::showCell);
    connect(addButton(u"keepFigure"_s, tr("改数"), Look::Primary), &QPushButton::clicked, this,
        &FigureChangeDialog::keep);
}

void FigureChangeDialog::showCell()
{
    auto document = core::editionDocument(desk().workspace().database(), m_edition);
    if (!document)
        return tell(document.error());
    const auto *cell = core::cellAt(*document, m_place->text().trimmed().toUpper());
    if (!cell || !cell->isNumber())
        return;
    setSummary(tr("%1 处印出 %2。").arg(m_place->text().trimmed().toUpper(), cell->shown()));
    if (m_value->text().isEmpty())
        m_value->setText(QString::number(cell->number));
}

void FigureChangeDialog::keep()
{
    bool isNumber = false;
    const qint64 value = m_value->text().trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        return tell(
            {core::Error::Code::Invalid, tr("“%1”不是整数，请重新填写。").arg(m_value->text())});
    }
    const auto kept = core::changeFigure(desk().workspace(), m_edition,
        {m_place->text().trimmed().toUpper(), value, m_reason->text()});
    if (!kept)
        return tell(kept.error().error);
    accept();
}

} // namespace ui
