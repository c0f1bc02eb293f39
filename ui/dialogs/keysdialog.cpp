#include "ui/dialogs/keysdialog.h"

#include "ui/actions.h"
#include "ui/common/theme.h"
#include "ui/views/pages.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Line
{
    QString keys;
    QString what;
};

QList<Line> windowKeys(const Actions &actions)
{
    QList<Line> lines;
    for (const auto *action : actions.all()) {
        const auto text = actions.title(action).remove(u'…');
        if (!action->shortcut().isEmpty())
            lines.append({action->shortcut().toString(QKeySequence::NativeText), text});
    }
    return lines;
}

QList<Line> sectionKeys()
{
    QList<Line> lines;
    for (int number = 0; number <= int(Section::Data); ++number) {
        lines.append({QKeySequence(int(Qt::CTRL) | (int(Qt::Key_1) + number))
                          .toString(QKeySequence::NativeText),
            sectionTitle(Section(number))});
    }
    return lines;
}

QList<Line> gridKeys()
{
    return {{u"F2"_s, KeysDialog::tr("修改单元格")}, {u"Enter"_s, KeysDialog::tr("向下")},
        {u"Tab"_s, KeysDialog::tr("向右")}, {u"Ctrl+D"_s, KeysDialog::tr("向下填充")},
        {u"Ctrl+Enter"_s, KeysDialog::tr("填充所选")}, {u"Ctrl+;"_s, KeysDialog::tr("今天")},
        {u"Ctrl+C / Ctrl+V"_s, KeysDialog::tr("与 Excel、WPS 互相复制粘贴")},
        {u"Ctrl+F"_s, KeysDialog::tr("在本页查找")}, {u"Ctrl+N"_s, KeysDialog::tr("新建记录")},
        {u"F6"_s, KeysDialog::tr("表格与记录之间切换")}, {u"F8"_s, KeysDialog::tr("下一处问题")},
        {u"Ctrl+PgUp / Ctrl+PgDn"_s, KeysDialog::tr("本页的上一张、下一张表")},
        {u"Ctrl+S"_s, KeysDialog::tr("保存记录")},
        {u"Ctrl+L"_s, KeysDialog::tr("显示或遮挡完整号码")}};
}

QLayout *column(const QString &title, const QList<Line> &lines, QWidget *parent)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(5);
    auto *heading = new QLabel(title, parent);
    heading->setFont(scaledFont(parent->font(), 1.05, QFont::DemiBold));
    grid->addWidget(heading, 0, 0, 1, 2);
    int row = 1;
    for (const auto &line : lines) {
        auto *keys = new QLabel(line.keys, parent);
        keys->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(keys, row, 0);
        grid->addWidget(new QLabel(line.what, parent), row, 1);
        ++row;
    }
    grid->setRowStretch(row, 1);
    grid->setColumnStretch(1, 1);
    return grid;
}

} // namespace

KeysDialog::KeysDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("快捷键一览"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, 18, 20, 16);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(36);
    columns->addLayout(column(tr("到处"), windowKeys(actions), this));
    columns->addLayout(column(tr("表格与记录"), gridKeys(), this));
    columns->addLayout(column(tr("页面"), sectionKeys(), this));
    outer->addLayout(columns);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("知道了"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    outer->addSpacing(8);
    outer->addWidget(buttons);
}

} // namespace ui
