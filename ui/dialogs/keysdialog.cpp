#include "ui/dialogs/keysdialog.h"

#include "ui/common/theme.h"
#include "ui/dialogs/keylist.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QLayout *column(const KeyGroup &group, QWidget *parent)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(5);
    auto *heading = new QLabel(group.title, parent);
    heading->setFont(scaledFont(parent->font(), 1.05, QFont::DemiBold));
    grid->addWidget(heading, 0, 0, 1, 2);
    int row = 1;
    for (const auto &line : group.lines) {
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

KeysDialog::KeysDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("快捷键一览"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, 18, 20, 16);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(36);
    for (const auto &group : keyGroups())
        columns->addLayout(column(group, this));
    outer->addLayout(columns);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("知道了"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    outer->addSpacing(8);
    outer->addWidget(buttons);
}

} // namespace ui
