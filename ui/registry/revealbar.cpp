#include "ui/registry/revealbar.h"

#include "core/workspace/disclosure.h"
#include "ui/common/buttons.h"
#include "ui/common/fieldeditor.h"
#include "ui/common/icons.h"
#include "ui/common/styleparts.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 18;
constexpr int kMargin = 10;
constexpr int kLongestPurpose = 100;

} // namespace

RevealBar::RevealBar(core::Workspace &workspace, const core::Table &table, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_table(table)
    , m_record(table.blank())
    , m_purpose(new QLineEdit(this))
    , m_go(new QPushButton(tr("显示"), this))
    , m_button(new QPushButton(iconOf(Icon::Lock), {}, parent))
{
    setObjectName(u"revealBar"_s);
    buildLine();
    m_button->setObjectName(u"reveal"_s);
    setLook(m_button, Look::Quiet);
    connect(m_button, &QPushButton::clicked, this, &RevealBar::toggle);
    hide();
    showButton();
}

void RevealBar::buildLine()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kMargin + kIcon, 6, 6, 6);
    row->setSpacing(6);
    m_purpose->setObjectName(u"purpose"_s);
    m_purpose->setMaxLength(kLongestPurpose);
    m_purpose->setPlaceholderText(tr("看号码做什么用（必填）"));
    m_purpose->setAccessibleName(m_purpose->placeholderText());
    m_purpose->setToolTip(tr("谁、何时、为什么看了谁的号码，会记入修改记录"));
    m_go->setObjectName(u"revealNow"_s);
    m_go->setEnabled(false);
    setLook(m_go, Look::Primary);
    auto *back = new QPushButton(tr("取消"), this);
    back->setObjectName(u"revealNot"_s);
    row->addWidget(m_purpose, 1);
    row->addWidget(m_go);
    row->addWidget(back);
    connect(m_purpose, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_go->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_purpose, &QLineEdit::returnPressed, m_go, &QPushButton::click);
    connect(m_go, &QPushButton::clicked, this, &RevealBar::reveal);
    connect(back, &QPushButton::clicked, this, &RevealBar::leave);
}

void RevealBar::add(FieldEditor *editor)
{
    if (editor->field().mask == core::MaskKind::None)
        return;
    m_editors.append(editor);
    editor->offerReveal();
    connect(editor, &FieldEditor::revealWanted, this, [this, editor] { ask(editor); });
}

void RevealBar::setRecord(const core::Record &record)
{
    hide();
    m_record = record;
    m_isRevealed = false; // the editors shorten whatever they are given
    showButton();
}

void RevealBar::showButton()
{
    bool hasNumbers = false;
    for (const auto *editor : std::as_const(m_editors))
        hasNumbers |= !m_table.value(m_record, editor->field().column).isNull();
    m_button->setVisible(hasNumbers && m_record.id != 0);
    m_button->setText(m_isRevealed ? tr("遮挡号码") : tr("显示完整号码"));
    m_button->setToolTip(tr("须说明用途，并记入修改记录（Ctrl+L）"));
}

void RevealBar::toggle()
{
    if (m_isRevealed)
        conceal();
    else if (!m_button->isHidden())
        ask(m_editors.constFirst());
}

void RevealBar::ask(FieldEditor *asking)
{
    m_asking = asking;
    m_purpose->clear();
    show();
    m_purpose->setFocus(Qt::ShortcutFocusReason);
}

void RevealBar::leave()
{
    hide();
    if (m_asking)
        m_asking->widget()->setFocus(Qt::OtherFocusReason);
}

void RevealBar::reveal()
{
    if (auto shown = core::discloseRecord(m_workspace, m_table, m_record, m_purpose->text());
        !shown) {
        leave();
        Q_EMIT refused(shown.error());
        return;
    }
    m_isRevealed = true;
    for (auto *editor : std::as_const(m_editors))
        editor->setReveal(core::Reveal::Full);
    showButton();
    leave();
}

void RevealBar::conceal()
{
    hide();
    m_isRevealed = false;
    for (auto *editor : std::as_const(m_editors))
        editor->setReveal(core::Reveal::Masked);
    showButton();
}

void RevealBar::paintEvent(QPaintEvent *)
{
    const auto theme = Theme::of(*this);
    QPainter painter(this);
    drawBox(painter, rect(), theme.accentSoft, theme.accentSoft);
    drawIcon(
        painter, Icon::Lock, QRectF(kMargin, (height() - kIcon) / 2.0, kIcon, kIcon), theme.accent);
}

void RevealBar::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape)
        leave();
    else if (key != Qt::Key_Return && key != Qt::Key_Enter) // has been taken by the line
        QFrame::keyPressEvent(event);
}

} // namespace ui
