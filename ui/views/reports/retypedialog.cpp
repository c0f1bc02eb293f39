#include "ui/views/reports/retypedialog.h"

#include "ui/common/buttons.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::Document;

namespace {

constexpr int kMargin = 16;
constexpr int kAround = 12; // characters of the sentence on either side of a number
constexpr int kFigure = Qt::UserRole;

/// Calls `each` with the paragraph and the place of every number.
template <class Each>
void forEachFigure(const Document &document, Each each)
{
    for (const auto &block : document.blocks) {
        const auto *paragraph = std::get_if<Document::Paragraph>(&block);
        for (size_t run = 0; paragraph && run < paragraph->runs.size(); ++run) {
            if (!paragraph->runs[run].figure.isEmpty())
                each(*paragraph, run);
        }
    }
}

/// …共完成职业技能提升培训231679人，完成…
QString excerpt(const Document::Paragraph &paragraph, size_t run)
{
    const auto &runs = paragraph.runs;
    const QString before = run > 0 ? runs[run - 1].text.right(kAround) : QString();
    const QString after = run + 1 < runs.size() ? runs[run + 1].text.left(kAround) : QString();
    return before + u' ' + runs[run].text + u' ' + after;
}

} // namespace

bool hasFigures(const Document &document)
{
    bool found = false;
    forEachFigure(document, [&found](const auto &, size_t) { found = true; });
    return found;
}

RetypeDialog::RetypeDialog(
    const Document &document, const QList<core::Retyped> &retyped, QWidget *over)
    : QDialog(over)
    , m_list(new QListWidget(this))
    , m_value(new QLabel(this))
    , m_text(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_keep(new QPushButton(tr("改写"), this))
    , m_restore(new QPushButton(tr("恢复计算值"), this))
{
    setObjectName(u"retypeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("改写文字中的数字"));
    resize(620, 520);
    for (const auto &each : retyped)
        m_retyped.insert(each.figure, each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(10);
    auto *label
        = new QLabel(tr("改写的数字在纸上画线，计算值印在旁边，理由印在文末。明细不变。"), this);
    label->setWordWrap(true);
    column->addWidget(label);
    buildList(document);
    column->addWidget(m_list, 1);
    buildFields();
    auto *close = new QPushButton(tr("完成"), this);
    close->setObjectName(u"retypeDone"_s);
    setLook(close, Look::Primary);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(close);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, [this] {
        Q_EMIT done(this->retyped());
        accept();
    });
    m_list->setCurrentRow(0);
}

void RetypeDialog::buildList(const Document &document)
{
    m_list->setObjectName(u"figures"_s);
    m_list->setAccessibleName(tr("文字中的数字"));
    forEachFigure(document, [this](const Document::Paragraph &paragraph, size_t index) {
        const auto &run = paragraph.runs[index];
        if (m_computed.contains(run.figure))
            return;
        m_computed.insert(run.figure, run.isRetyped() ? run.computed : run.text);
        auto *item = new QListWidgetItem(excerpt(paragraph, index), m_list);
        item->setData(kFigure, run.figure);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &RetypeDialog::show);
}

void RetypeDialog::buildFields()
{
    auto *form = new QFormLayout;
    m_text->setObjectName(u"retypeText"_s);
    m_reason->setObjectName(u"retypeReason"_s);
    m_reason->setPlaceholderText(tr("如：按上报口径截断"));
    form->addRow(tr("计算值"), m_value);
    form->addRow(tr("改写为"), m_text);
    form->addRow(tr("理由"), m_reason);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
    m_keep->setObjectName(u"retypeKeep"_s);
    m_restore->setObjectName(u"retypeRestore"_s);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_restore);
    row->addWidget(m_keep);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    const auto judge = [this] {
        m_keep->setEnabled(
            !m_text->text().trimmed().isEmpty() && !m_reason->text().trimmed().isEmpty());
    };
    connect(m_text, &QLineEdit::textChanged, this, judge);
    connect(m_reason, &QLineEdit::textChanged, this, judge);
    connect(m_keep, &QPushButton::clicked, this, &RetypeDialog::keep);
    connect(m_restore, &QPushButton::clicked, this, &RetypeDialog::restore);
    judge();
}

void RetypeDialog::show(int row)
{
    const auto *item = m_list->item(row);
    if (!item)
        return;
    const auto figure = item->data(kFigure).toString();
    const auto known = m_retyped.value(figure);
    m_value->setText(m_computed.value(figure));
    m_text->setText(known.text);
    m_reason->setText(known.reason);
    m_restore->setEnabled(m_retyped.contains(figure));
}

void RetypeDialog::keep()
{
    auto *item = m_list->currentItem();
    const auto figure = item->data(kFigure).toString();
    m_retyped.insert(figure, {figure, m_text->text().trimmed(), m_reason->text().trimmed()});
    QFont bold = item->font();
    bold.setBold(true);
    item->setFont(bold);
    show(m_list->currentRow());
}

void RetypeDialog::restore()
{
    auto *item = m_list->currentItem();
    m_retyped.remove(item->data(kFigure).toString());
    item->setFont({});
    show(m_list->currentRow());
}

QList<core::Retyped> RetypeDialog::retyped() const
{
    auto all = m_retyped.values();
    std::sort(all.begin(), all.end(),
        [](const auto &one, const auto &other) { return one.figure < other.figure; });
    return all;
}

} // namespace ui
