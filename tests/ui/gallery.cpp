#include "tests/ui/gallery.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/messages.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

namespace samples {

using namespace Qt::StringLiterals;
using ui::Look;

namespace {

QWidget *buttons()
{
    auto *card = new ui::Card(u"按钮"_s);
    auto *row = new QHBoxLayout;
    for (const auto &[text, look] :
        {std::pair(u"保存"_s, Look::Primary), std::pair(u"导入"_s, Look::Secondary),
            std::pair(u"更多筛选"_s, Look::Quiet), std::pair(u"删除"_s, Look::Dangerous)}) {
        auto *button = new QPushButton(text);
        ui::setLook(button, look);
        if (look == Look::Secondary)
            button->setIcon(ui::iconOf(ui::Icon::Import));
        row->addWidget(button);
    }
    auto *disabled = new QPushButton(u"不可用"_s);
    disabled->setEnabled(false);
    row->addWidget(disabled);
    auto *tool = new QToolButton;
    tool->setIcon(ui::iconOf(ui::Icon::Print));
    tool->setAutoRaise(true);
    row->addWidget(tool);
    auto *textTool = new QToolButton;
    textTool->setIcon(ui::iconOf(ui::Icon::Undo));
    textTool->setText(u"撤销：导入花名册 43 人"_s);
    textTool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    textTool->setAutoRaise(true);
    row->addWidget(textTool);
    row->addStretch();
    card->contents()->addLayout(row);
    return card;
}

QWidget *fields()
{
    auto *card = new ui::Card(u"字段"_s);
    auto *form = new QFormLayout;
    auto *name = new QLineEdit(u"2021年岚县土豆宴厨师培训"_s);
    name->setObjectName(u"focused"_s);
    form->addRow(u"培训项目"_s, name);
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(u"输入编号、名称或拼音首字母"_s);
    form->addRow(u"培训机构"_s, empty);
    auto *choice = new QComboBox;
    choice->addItems({u"五级/初级工"_s, u"四级/中级工"_s});
    form->addRow(u"等级"_s, choice);
    auto *number = new QSpinBox;
    number->setValue(80);
    form->addRow(u"学时"_s, number);
    auto *date = new QDateEdit(QDate(2021, 6, 1));
    date->setCalendarPopup(true);
    date->setDisplayFormat(u"yyyy-MM-dd"_s);
    form->addRow(u"开班日期"_s, date);
    auto *locked = new QLineEdit(u"141127-202106-0001"_s);
    locked->setEnabled(false);
    form->addRow(u"班级编号"_s, locked);
    auto *checks = new QHBoxLayout;
    auto *on = new QCheckBox(u"实名核验"_s);
    on->setChecked(true);
    auto *some = new QCheckBox(u"部分"_s);
    some->setTristate(true);
    some->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(u"按月"_s);
    radio->setChecked(true);
    for (QWidget *each : {static_cast<QWidget *>(on), static_cast<QWidget *>(some),
             static_cast<QWidget *>(new QCheckBox(u"未选"_s)), static_cast<QWidget *>(radio),
             static_cast<QWidget *>(new QRadioButton(u"按季"_s))})
        checks->addWidget(each);
    form->addRow(u"选项"_s, checks);
    auto *progress = new QProgressBar;
    progress->setTextVisible(false);
    progress->setValue(62);
    form->addRow(u"进度"_s, progress);
    card->contents()->addLayout(form);
    return card;
}

QWidget *grid()
{
    auto *tabs = new QTabWidget;
    auto *table = new QTableWidget(30, 4);
    table->setHorizontalHeaderLabels({u"班级编号"_s, u"班级名称"_s, u"人数"_s, u"状态"_s});
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < table->rowCount(); ++row) {
        table->setItem(
            row, 0, new QTableWidgetItem(u"141127-202106-%1"_s.arg(row + 1, 4, 10, QChar(u'0'))));
        table->setItem(row, 1, new QTableWidgetItem(u"土豆宴厨师第%1期"_s.arg(row + 1)));
        table->setItem(row, 2, new QTableWidgetItem(QString::number(32 + row)));
        auto *state = new QTableWidgetItem(row % 3 ? u"● 在训"_s : u"▲ 待审批"_s);
        state->setForeground(
            row % 3 ? ui::Theme::of(*table).accent : ui::Theme::of(*table).warning);
        table->setItem(row, 3, state);
    }
    table->setSortingEnabled(true);
    table->sortItems(0);
    table->resizeColumnsToContents();
    table->selectRow(2);
    tabs->addTab(table, u"学员 32"_s);
    auto *empty = new ui::EmptyState(ui::Icon::Certificate, u"还没有证书"_s,
        u"考核合格的学员在这里登记证书；也可以从鉴定机构的表格导入。"_s);
    empty->addButton(u"导入证书"_s, Look::Primary);
    empty->addButton(u"新建"_s, Look::Secondary);
    tabs->addTab(new QWidget, u"考勤"_s);
    tabs->addTab(new QWidget, u"成绩"_s);
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->addWidget(tabs, 1);
    layout->addWidget(empty, 1);
    return column;
}

} // namespace

std::unique_ptr<QWidget> controls()
{
    auto window = std::make_unique<QWidget>();
    auto *row = new QHBoxLayout(window.get());
    auto *left = new QVBoxLayout;
    left->addWidget(buttons());
    left->addWidget(fields());
    left->addStretch();
    row->addLayout(left);
    row->addWidget(grid(), 1);
    window->resize(1300, 760);
    return window;
}

std::unique_ptr<QWidget> icons()
{
    auto window = std::make_unique<QWidget>();
    auto *layout = new QGridLayout(window.get());
    for (int index = 0; index < ui::kIcons; ++index) {
        auto *label = new QLabel;
        label->setPixmap(ui::iconOf(static_cast<ui::Icon>(index)).pixmap(44, 44));
        layout->addWidget(label, index / 12, index % 12);
    }
    return window;
}

} // namespace samples
