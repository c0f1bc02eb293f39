#include "ui/registry/transitionbar.h"

#include "core/rules/stateinfo.h"
#include "ui/common/buttons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

TransitionBar::TransitionBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
}

void TransitionBar::setTransitions(const QList<core::Transition> &transitions, int shown)
{
    m_transitions = transitions;
    m_shown = shown;
    showButtons();
}

void TransitionBar::clear()
{
    while (auto *item = m_row->takeAt(0)) {
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

/// Also where Tab finds it: behind its neighbour, though it came later than the widgets below.
void TransitionBar::append(QWidget *widget, int stretch)
{
    const auto *last = m_row->count() ? m_row->itemAt(m_row->count() - 1) : nullptr;
    m_row->addWidget(widget, stretch);
    QWidget::setTabOrder(last ? last->widget() : m_tabPlace, widget);
}

QPushButton *TransitionBar::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    append(button);
    return button;
}

void TransitionBar::showButtons()
{
    clear();
    const qsizetype count = m_transitions.size();
    const qsizetype shown = count == m_shown + 1 ? count : std::min<qsizetype>(m_shown, count);
    for (const auto &transition : m_transitions.first(shown)) {
        auto *button = addButton(transition.title());
        button->setObjectName(u"move:"_s + transition.to);
        connect(button, &QPushButton::clicked, this, [this, transition] { start(transition); });
    }
    if (shown < count)
        addMore(m_transitions.sliced(shown));
    setVisible(!m_transitions.isEmpty());
}

void TransitionBar::addMore(const QList<core::Transition> &rest)
{
    auto *button = addButton(tr("更多"));
    button->setObjectName(u"moreMoves"_s);
    auto *more = new QMenu(button);
    for (const auto &transition : rest)
        more->addAction(transition.title(), this, [this, transition] { start(transition); });
    button->setMenu(more);
}

void TransitionBar::start(const core::Transition &transition)
{
    if (core::wantsReason(transition))
        askReason(transition);
    else
        Q_EMIT wanted(transition.title(), {});
}

void TransitionBar::askReason(const core::Transition &transition)
{
    clear();
    auto *reason = new QLineEdit(this);
    reason->setObjectName(u"reason"_s);
    reason->setPlaceholderText(tr("%1的原因（必填）").arg(transition.title()));
    reason->setAccessibleName(reason->placeholderText());
    append(reason, 1);
    auto *go = addButton(transition.title());
    go->setObjectName(u"confirmMove"_s);
    go->setEnabled(false);
    setLook(go, Look::Primary);
    auto *back = addButton(tr("取消"));
    connect(reason, &QLineEdit::textChanged, go,
        [go](const QString &text) { go->setEnabled(!text.trimmed().isEmpty()); });
    connect(reason, &QLineEdit::returnPressed, go, &QPushButton::click);
    connect(go, &QPushButton::clicked, this, [this, reason, transition] {
        const QString text = reason->text().trimmed();
        showButtons();
        Q_EMIT wanted(transition.title(), text);
    });
    connect(back, &QPushButton::clicked, this, &TransitionBar::showButtons);
    reason->setFocus();
}

} // namespace ui
