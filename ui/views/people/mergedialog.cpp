#include "ui/views/people/mergedialog.h"

#include "ui/common/buttons.h"
#include "ui/common/messages.h"
#include "ui/registry/recordpicker.h"
#include "ui/views/people/mergeview.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize{860, 600};

} // namespace

MergeDialog::MergeDialog(Desk &desk, core::RowId person, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_person(person)
    , m_picker(new RecordPicker(desk.workspace(), u"person"_s, this))
    , m_view(new MergeView(desk, this))
{
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("合并学员"));
    resize(kSize);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(
        tr("“%1”与这条记录是同一人：").arg(desk.workspace().names().linkTitle("person"_L1, person)),
        this);
    label->setBuddy(m_picker);
    m_picker->setObjectName(u"otherPerson"_s);
    m_picker->setPlaceholderText(tr("姓名、拼音首字母、证件号码"));
    row->addWidget(label);
    row->addWidget(m_picker, 1);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    auto *buttons = new QDialogButtonBox(this);
    m_merge = buttons->addButton(tr("合并"), QDialogButtonBox::ActionRole);
    m_merge->setObjectName(u"mergeNow"_s);
    setLook(m_merge, Look::Primary);
    buttons->addButton(tr("取消"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(m_view, &MergeView::decidable, m_merge, &QPushButton::setEnabled);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::merge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_picker, &RecordPicker::picked, this, [this] {
        const auto value = m_picker->value();
        if (value && !value->isNull())
            choose(value->integer());
    });
    m_view->clear();
    m_picker->setFocus();
}

void MergeDialog::choose(core::RowId other)
{
    m_view->setPair(m_person, other, {});
}

void MergeDialog::merge()
{
    const auto merged = m_view->merge();
    if (!merged)
        return;
    accept();
    showToast(parentWidget(), tr("已合并，并入的记录不再出现在名单中"), tr("撤销"),
        [desk = &m_desk, number = merged->number, over = parentWidget()] {
            const auto undone = desk->workspace().undo(number);
            if (!undone)
                showError(over, undone.error());
        });
}

} // namespace ui
