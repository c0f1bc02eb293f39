#include "ui/views/firststeps.h"

#include "core/domain/catalog.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/views/desk.h"
#include "ui/views/pages.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 640;
constexpr int kMark = 20;

} // namespace

FirstSteps::FirstSteps(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    setObjectName(u"firstSteps"_s);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(1);
    auto *card = new Card(tr("从这里开始"), this);
    card->setFixedWidth(kWidth);
    outer->addWidget(card, 0, Qt::AlignHCenter);
    outer->addStretch(2);
    addStep(
        tr("登记培训机构"), tr("导入机构名单，或逐个新建。"), u"institution"_s, u"institution"_s);
    addStep(tr("建第一个班，导入花名册"), tr("学校发来的 Excel 花名册可以直接导入。"), kImportPage,
        u"enrolment"_s);
    addStep(tr("填写年度目标"), tr("每个指标、每个县一行；完成率和进度由此算出。"), u"target"_s,
        u"target"_s);
    addStep(tr("登记证书"), tr("取证人数和新增技能人才从证书算出。"), u"certificate"_s,
        u"certificate"_s);
}

void FirstSteps::addStep(
    const QString &title, const QString &sentence, const QString &page, const QString &table)
{
    auto *card = findChild<Card *>();
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *mark = new QLabel(card);
    mark->setFixedSize(kMark, kMark);
    row->addWidget(mark);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *name = new QLabel(title, card);
    name->setFont(scaledFont(font(), 1, QFont::DemiBold));
    texts->addWidget(name);
    auto *note = new QLabel(sentence, card);
    note->setForegroundRole(QPalette::PlaceholderText);
    texts->addWidget(note);
    row->addLayout(texts, 1);
    auto *button = new QPushButton(tr("去做"), card);
    button->setObjectName(u"step_"_s + table);
    button->setAccessibleName(title);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, page] { m_desk.openPage(page); });
    card->contents()->addLayout(row);
    card->contents()->addSpacing(6);
    m_steps.append({table, mark, button});
}

void FirstSteps::refresh()
{
    const auto theme = Theme::of(*this);
    bool isNextKnown = false;
    for (const auto &step : m_steps) {
        const auto *table = core::tableNamed(step.table);
        const auto count = m_desk.workspace().records().ids(*table, {.limit = 1});
        const bool isDone = count && !count->isEmpty();
        const auto icon = isDone ? iconOf(Icon::Ok, theme.good) : iconOf(Icon::ArrowRight);
        step.mark->setPixmap(icon.pixmap(kMark, kMark));
        step.mark->setAccessibleName(isDone ? tr("已做") : tr("未做"));
        setLook(step.button, !isDone && !isNextKnown ? Look::Primary : Look::Secondary);
        isNextKnown = isNextKnown || !isDone;
    }
}

void FirstSteps::takeFocus()
{
    for (const auto &step : m_steps) {
        if (lookOf(step.button) == Look::Primary)
            return step.button->setFocus();
    }
    m_steps.constFirst().button->setFocus();
}

void FirstSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(*this).page);
}

} // namespace ui
