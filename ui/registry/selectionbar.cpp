#include "ui/registry/selectionbar.h"

#include "core/base/text.h"
#include "core/schema/format.h"
#include "ui/common/buttons.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/tasks.h"
#include "ui/registry/registrygrid.h"
#include "ui/registry/transitionbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPause = 60; // milliseconds after the selection stopped to change
/// Sums of more rows than this are made beside the window.
constexpr qsizetype kQuick = 1000;
/// States of more rows than this are not looked at.
constexpr qsizetype kMostMoved = 200;
constexpr int kMovesShown = 2;

QString counted(qsizetype number)
{
    return QLocale(QLocale::Chinese).toString(qint64(number));
}

bool isAmong(const QList<core::Transition> &transitions, const QString &action)
{
    return std::any_of(transitions.begin(), transitions.end(),
        [&](const core::Transition &each) { return each.action == action; });
}

} // namespace

SelectionBar::SelectionBar(RegistryGrid &grid, QWidget *parent)
    : QWidget(parent)
    , m_grid(grid)
    , m_count(new QLabel(this))
    , m_sums(new ElidedLabel(this))
    , m_moves(new TransitionBar(this))
    , m_remove(new QPushButton(tr("删除"), this))
{
    m_count->setObjectName(u"count"_s);
    m_sums->setObjectName(u"sums"_s);
    m_sums->setForegroundRole(QPalette::PlaceholderText);
    m_remove->setObjectName(u"remove"_s);
    m_remove->setToolTip(tr("删除选中的行（Ctrl+-），可以撤销"));
    setLook(m_remove, Look::Quiet);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 6, 2);
    row->setSpacing(16);
    row->addWidget(m_count);
    row->addWidget(m_sums, 1);
    row->addWidget(m_moves);
    row->addWidget(m_remove);
    setMinimumHeight(38);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &SelectionBar::showSelection);
    connect(&grid, &RegistryGrid::selectionDescribed, &m_pause, [this] { m_pause.start(); });
    connect(m_moves, &TransitionBar::wanted, this, &SelectionBar::moveWanted);
    connect(m_remove, &QPushButton::clicked, this, &SelectionBar::removeWanted);
}

void SelectionBar::describe(const QString &sentence)
{
    const RegistryModel &model = m_grid.registry();
    const QString number = model.isComplete() ? counted(model.rowCount())
                                              : tr("%1 以上").arg(counted(model.rowCount()));
    m_count->setText(
        sentence.isEmpty() ? tr("共 %1 条").arg(number) : tr("%1：%2 条").arg(sentence, number));
    m_count->setToolTip(m_count->text());
    if (model.state() != RegistryModel::State::Ready)
        m_count->setText(
            model.state() == RegistryModel::State::Loading ? tr("正在读取…") : QString());
    m_pause.start();
}

QString SelectionBar::text() const
{
    return m_count->text() + u' ' + m_sums->text();
}

QStringList SelectionBar::summed() const
{
    QStringList columns;
    if (m_grid.registry().moment())
        return columns; // the ledger adds up what stands now
    for (const auto &field : m_grid.registry().table().fields) {
        if (field.sums)
            columns.append(QString(field.column));
    }
    return columns;
}

void SelectionBar::showSelection()
{
    if (m_task)
        m_task->cancel();
    const auto selection = m_grid.selection();
    const auto rows = selection.rowCount();
    m_remove->setVisible(rows > 0 && m_grid.registry().isWritable());
    showMoves(selection);
    if (rows == 0)
        return m_sums->clear();
    const RegistryModel &model = m_grid.registry();
    const auto ids = selection.ids(rows);
    if (rows <= kQuick || summed().isEmpty()) {
        const auto sums = model.workspace().records().sums(model.table(), ids, summed());
        return showSums(rows, sums.value_or(QHash<QString, qint64>()));
    }
    m_sums->setText(tr("选中 %1 行：正在合计…").arg(counted(rows)));
    m_task = runTask(
        this,
        [path = model.workspace().path()] {
            return core::Database::open(path, core::Database::Access::ReadOnly);
        },
        [table = &model.table(), ids, columns = summed()](
            const core::Database &database, const core::Progress &) {
            return core::RecordStore(database).sums(*table, ids, columns);
        },
        [this, rows](const core::Result<QHash<QString, qint64>> &sums) {
            if (sums && m_grid.selection().rowCount() == rows)
                showSums(rows, *sums);
        });
}

void SelectionBar::showSums(qsizetype rows, const QHash<QString, qint64> &sums)
{
    const RegistryModel &model = m_grid.registry();
    QStringList parts;
    for (const auto &column : summed()) {
        const core::Field &field = *model.table().find(column);
        parts.append(tr("%1合计 %2")
                         .arg(field.title(),
                             core::displayText(model.table(), field, sums.value(column),
                                 model.workspace().names())));
    }
    const QString list = core::joinedList(parts);
    m_sums->setText(list.isEmpty() ? tr("选中 %1 行").arg(counted(rows))
                                   : tr("选中 %1 行：%2").arg(counted(rows), list));
}

/// Only what may be done with every selected row; one row has its buttons in the record.
void SelectionBar::showMoves(const GridSelection &selection)
{
    const RegistryModel &model = m_grid.registry();
    QList<core::Transition> common;
    const auto rows = selection.rowCount() <= kMostMoved && model.isWritable()
        ? selection.rows(kMostMoved)
        : QList<int>();
    bool isFirst = true;
    for (const int row : rows.size() > 1 && model.table().hasStates() ? rows : QList<int>()) {
        const core::Record *record = model.recordAt(row);
        if (!record)
            continue;
        const auto allowed
            = core::allowedTransitions(model.table(), *record, model.workspace().rules())
                  .value_or(QList<core::Transition>());
        if (std::exchange(isFirst, false)) {
            common = allowed;
            continue;
        }
        common.removeIf(
            [&](const core::Transition &known) { return !isAmong(allowed, known.action); });
    }
    m_moves->setTransitions(common, kMovesShown);
}

} // namespace ui
