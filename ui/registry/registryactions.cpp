#include "ui/common/icons.h"
#include "ui/common/inlinebar.h"
#include "ui/common/messages.h"
#include "ui/registry/filterbar.h"
#include "ui/registry/gridpanel.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/registryview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

void RegistryView::loadColumns()
{
    const auto layout = Settings().columns(QString(m_table.name));
    QStringList columns = layout.order;
    for (const auto &hidden : layout.hidden)
        columns.removeAll(hidden);
    m_model->setColumns(columns.isEmpty() ? usualColumns(m_table) : columns);
}

QStringList RegistryView::shownColumns() const
{
    QStringList columns;
    const auto *header = grid().horizontalHeader();
    for (int place = 0; place < header->count(); ++place)
        columns.append(QString(m_model->field(header->logicalIndex(place)).column));
    return columns;
}

void RegistryView::saveColumns()
{
    ColumnLayout layout;
    layout.order = shownColumns();
    layout.widths = Settings().columns(QString(m_table.name)).widths;
    layout.widths.insert(grid().columnWidths());
    for (const auto &column : possibleColumns(m_table)) {
        if (!layout.order.contains(column))
            layout.hidden.append(column);
    }
    Settings().setColumns(QString(m_table.name), layout);
}

void RegistryView::showColumns(const QStringList &columns)
{
    auto *header = grid().horizontalHeader();
    const auto widths = Settings().columns(QString(m_table.name)).widths;
    for (int place = 0; place < header->count(); ++place)
        header->moveSection(header->visualIndex(place), place);
    m_model->setColumns(columns);
    grid().fitColumns(widths);
    grid().filterHeader()->showConditions(filter().conditions);
    rememberView();
    saveColumns();
}

void RegistryView::fillColumnMenu()
{
    m_columnMenu->clear();
    const auto shown = m_model->columns();
    for (const auto &column : possibleColumns(m_table)) {
        auto *action = m_columnMenu->addAction(m_table.find(column)->title());
        action->setCheckable(true);
        action->setChecked(shown.contains(column));
        action->setEnabled(shown.size() > 1 || !shown.contains(column));
        connect(action, &QAction::triggered, this, [this, column] { toggleColumn(column); });
    }
    m_columnMenu->addSeparator();
    m_columnMenu->addAction(tr("恢复常用列"), this, [this] { showColumns(usualColumns(m_table)); });
}

void RegistryView::toggleColumn(const QString &column)
{
    QStringList columns = shownColumns();
    if (columns.contains(column))
        columns.removeAll(column);
    else
        columns.append(column);
    showColumns(columns);
}

void RegistryView::moveRows(const QString &action, const QString &reason)
{
    const auto ids = grid().selection().ids(kMostChanged);
    const auto moved = m_workspace.moveAll(m_table, ids, action, reason);
    if (!moved) {
        return m_panel->bar().tell(InlineBar::Tone::Error,
            tr("没有%1，一条也没有改：%2").arg(action, moved.error().error.text));
    }
    showToast(this, tr("已%1%2 %3 条").arg(action, m_table.noun()).arg(ids.size()));
}

void RegistryView::buildPast(QHBoxLayout *row)
{
    m_past->setObjectName(u"pastBar"_s);
    auto *button = addOffer(row, Past, tr("往日"));
    button->setObjectName(u"past"_s);
    button->setIcon(iconOf(Icon::History));
    button->setAccessibleName(tr("往日"));
    button->setToolTip(tr("看列表在某一时刻的样子，或比较两个时刻"));
    auto *menu = new QMenu(button);
    menu->addAction(tr("看某一时刻的样子…"), this, &RegistryView::momentWanted)
        ->setObjectName(u"seePast"_s);
    menu->addAction(tr("与某一时刻比较…"), this, &RegistryView::comparisonWanted)
        ->setObjectName(u"comparePast"_s);
    button->setMenu(menu);
}

void RegistryView::showPast(qint64 set, const QString &moment)
{
    m_past->tell(InlineBar::Tone::Warning, tr("这是%1的样子，只能查看，不能修改。").arg(moment));
    m_past->keep();
    m_past->addAnswer(tr("与现在比较"), [this] { Q_EMIT comparisonWanted(); });
    m_past->addAnswer(tr("换一个时刻"), [this] { Q_EMIT momentWanted(); });
    m_past->addAnswer(tr("回到现在"), [this] { showNow(); });
    m_record->hide();
    for (auto *button : {m_create, m_work, m_offers.value(Import)})
        button->setEnabled(false);
    m_model->setMoment(set);
}

void RegistryView::showNow()
{
    if (!m_model->moment())
        return;
    m_past->dismiss();
    m_record->show();
    for (auto *button : {m_work, m_offers.value(Import)})
        button->setEnabled(true);
    m_create->setEnabled(m_workspace.isWritable(m_table));
    m_model->setMoment(std::nullopt);
}

/// Done at once, with a way back instead of a question.
void RegistryView::removeRows()
{
    const auto ids = grid().selection().ids(kMostChanged);
    if (ids.isEmpty() || !m_model->isWritable())
        return;
    const auto removed = m_workspace.removeAll(m_table, ids);
    if (!removed) {
        return m_panel->bar().tell(
            InlineBar::Tone::Error, tr("没有删除：%1").arg(removed.error().error.text));
    }
    const auto step = m_workspace.undoable();
    const qint64 number = step && *step ? (*step)->number : 0;
    showToast(
        this, tr("已删除%1 %2 条").arg(m_table.noun()).arg(ids.size()), tr("撤销"), [this, number] {
            if (const auto undone = m_workspace.undo(number); !undone)
                showError(this, undone.error());
        });
}

} // namespace ui
