#include "ui/registry/fieldrow.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace ui {

namespace {

constexpr int kMark = 16;
constexpr int kGap = 8;
constexpr int kWidestLabel = 128;
/// From this width on a form has two columns.
constexpr int kTwoColumns = 660;
/// Texts that may be longer than this want the whole width.
constexpr int kLongText = 100;

} // namespace

FieldRow::FieldRow(const EditorSource &source, const core::Field &field, QWidget *parent)
    : QWidget(parent)
    , m_editor(FieldEditor::make(source, field, this))
    , m_label(new QLabel(field.title(), this))
    , m_note(new QLabel(this))
{
    const bool isRequired = field.is(core::Rule::Required) || field.is(core::Rule::Key);
    m_label->setBuddy(m_editor->widget());
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_label->setWordWrap(true);
    m_label->setToolTip(m_editor->widget()->toolTip());
    if (isRequired) {
        m_label->setText(field.title() + QStringLiteral(" *"));
        m_editor->widget()->setAccessibleName(tr("%1（必填）").arg(field.title()));
    }
    m_note->setObjectName(QStringLiteral("problem:") + QString(field.column));
    m_note->setWordWrap(true);
    m_note->setFont(scaledFont(font(), 0.92));
    m_note->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kGap);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_label, 0, 0, Qt::AlignTop);
    grid->addWidget(m_editor->widget(), 0, 1);
    grid->setColumnMinimumWidth(2, kMark);
    grid->addWidget(m_note, 1, 1);
    grid->setColumnStretch(1, 1);
    m_label->setMinimumHeight(32);
}

bool FieldRow::isWide() const
{
    const auto input = inputOf(field());
    return input == Input::Lines || input == Input::Several || input == Input::SeveralRows
        || field().length >= kLongText;
}

int FieldRow::labelWidth() const
{
    return std::min(m_label->fontMetrics().horizontalAdvance(m_label->text()) + 2, kWidestLabel);
}

void FieldRow::setLabelWidth(int width)
{
    m_label->setFixedWidth(width);
}

void FieldRow::setFindings(const core::Findings &findings)
{
    QStringList texts;
    m_severity.reset();
    for (const auto &finding : findings) {
        texts.append(finding.text);
        if (!m_severity || finding.severity == core::Severity::Block)
            m_severity = finding.severity;
    }
    m_note->setText(texts.join(u'\n'));
    m_note->setVisible(!texts.isEmpty());
    if (m_severity) {
        const auto theme = Theme::of(*this);
        QPalette palette = m_note->palette();
        palette.setColor(
            QPalette::WindowText, *m_severity == core::Severity::Block ? theme.bad : theme.warning);
        m_note->setPalette(palette);
    }
    const QString hint = m_editor->widget()->toolTip();
    m_editor->widget()->setAccessibleDescription(
        texts.isEmpty() ? hint : (texts + QStringList{hint}).join(u'\n'));
    update();
}

/// The mark stands right of the editor, at the height of its first line.
void FieldRow::paintEvent(QPaintEvent *)
{
    if (!m_severity)
        return;
    const auto theme = Theme::of(*this);
    QPainter painter(this);
    const bool isBlock = *m_severity == core::Severity::Block;
    const QRectF mark(width() - kMark, (32 - kMark) / 2.0, kMark, kMark);
    drawIcon(
        painter, isBlock ? Icon::Error : Icon::Warning, mark, isBlock ? theme.bad : theme.warning);
}

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kGap);
    m_grid->setVerticalSpacing(6);
}

void FieldGrid::add(FieldRow *row)
{
    m_rows.append(row);
    int width = 0;
    for (const auto *other : std::as_const(m_rows))
        width = std::max(width, other->labelWidth());
    for (auto *other : std::as_const(m_rows))
        other->setLabelWidth(width);
    m_columns = 0;
}

FieldRow *FieldGrid::row(const QString &column) const
{
    for (auto *row : m_rows) {
        if (row->field().column == column)
            return row;
    }
    return nullptr;
}

void FieldGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int columns = event->size().width() >= kTwoColumns ? 2 : 1;
    if (columns != m_columns)
        arrange(columns);
}

void FieldGrid::arrange(int columns)
{
    m_columns = columns;
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    int line = 0;
    int place = 0;
    for (auto *row : std::as_const(m_rows)) {
        const bool isWide = row->isWide() && columns > 1;
        if (isWide && place > 0) {
            place = 0;
            ++line;
        }
        m_grid->addWidget(row, line, place, 1, isWide ? columns : 1, Qt::AlignTop);
        place += isWide ? columns : 1;
        if (place >= columns) {
            place = 0;
            ++line;
        }
    }
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_grid->setRowStretch(line + 1, 1);
}

} // namespace ui
