// what the rules say of the record in a form, and the way to the fields
#include "ui/common/inlinebar.h"
#include "ui/registry/problempanel.h"
#include "ui/registry/recordform.h"

#include <QApplication>
#include <QScrollArea>

#include <algorithm>

namespace ui {

namespace {

QByteArray nameOf(const core::Field &field)
{
    return QByteArray(field.column.data(), field.column.size());
}

} // namespace

core::Findings RecordForm::unreadable() const
{
    core::Findings findings;
    for (const auto *row : m_grid->rows()) {
        const auto value = row->editor()->value();
        if (!value)
            findings.append({{}, core::Severity::Block, value.error().text, nameOf(row->field())});
    }
    return findings;
}

/// What is not yet filled in is no fault while a new record is being typed.
bool RecordForm::isHidden(const core::Finding &finding) const
{
    return isNew() && !m_wasRefused && !m_touched.contains(finding.column);
}

void RecordForm::check()
{
    core::Findings findings = unreadable();
    const auto found = m_workspace.check(m_table, edited());
    for (const auto &finding : found.value_or(core::Findings())) {
        if (!isHidden(finding))
            findings.append(finding);
    }
    showFindings(findings);
}

void RecordForm::showFindings(const core::Findings &findings)
{
    for (auto *row : m_grid->rows()) {
        core::Findings own;
        std::copy_if(findings.begin(), findings.end(), std::back_inserter(own),
            [&](const core::Finding &finding) { return finding.column == nameOf(row->field()); });
        row->setFindings(own);
    }
    m_problems->setFindings(findings);
}

core::Findings RecordForm::problems() const
{
    return m_problems->findings();
}

void RecordForm::showRefusal(const core::Refusal &refusal)
{
    if (!refusal.findings.isEmpty()) {
        showFindings(refusal.findings);
        focusNextProblem();
        return;
    }
    if (!refusal.error.column.isEmpty())
        showFindings({{{}, core::Severity::Block, refusal.error.text, refusal.error.column}});
    m_bar->tell(InlineBar::Tone::Error, refusal.error.text);
    if (refusal.error.code != core::Error::Code::Conflict)
        return;
    m_bar->addAnswer(tr("载入新的内容"), [this] {
        if (const auto stored = m_workspace.records().read(m_table, m_record.id))
            setRecord(*stored);
    });
    m_bar->addAnswer(tr("用我的内容"), [this] {
        const core::Record mine = edited();
        if (const auto stored = m_workspace.records().read(m_table, m_record.id)) {
            m_record = *stored;
            setDirty(mine.values != m_record.values);
            save();
        }
    });
}

void RecordForm::focusField(const QByteArray &column)
{
    if (auto *row = m_grid->row(QString::fromUtf8(column))) {
        m_scroll->ensureWidgetVisible(row, 0, 40);
        row->editor()->widget()->setFocus(Qt::ShortcutFocusReason);
    }
}

/// The problem after the field that has the focus, round and round.
void RecordForm::focusNextProblem()
{
    QList<QByteArray> columns;
    QByteArray here;
    for (const auto *row : m_grid->rows()) {
        const auto name = nameOf(row->field());
        if (row->isAncestorOf(QApplication::focusWidget()))
            here = name;
        const auto problems = m_problems->findings();
        if (name == here
            || std::any_of(problems.begin(), problems.end(),
                [&](const core::Finding &finding) { return finding.column == name; }))
            columns.append(name);
    }
    if (columns.isEmpty() || (columns.size() == 1 && columns.constFirst() == here))
        return;
    focusField(columns.at((columns.indexOf(here) + 1) % columns.size()));
}

} // namespace ui
