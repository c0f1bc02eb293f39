#include "ui/registry/filterbar.h"

#include "ui/common/buttons.h"
#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPause = 150; // milliseconds between a key and the search
constexpr int kSearchWidth = 240;

} // namespace

FilterBar::FilterBar(const EditorSource &source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_states(source.workspace.database(), source.table)
    , m_flow(new FlowLayout(this))
{
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    policy.setVerticalPolicy(QSizePolicy::Minimum);
    setSizePolicy(policy);
    buildSearch();
    buildStates();
    buildChips();
    showAll();
}

void FilterBar::buildSearch()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(tr("搜索%1").arg(m_source.table.noun()));
    m_search->setPlaceholderText(tr("搜索编号、名称、拼音首字母（Ctrl+F）"));
    m_search->addAction(iconOf(Icon::Search), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(kSearchWidth);
    m_search->installEventFilter(this);
    m_flow->addWidget(m_search);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(m_search, &QLineEdit::textChanged, &m_pause, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::search);
}

void FilterBar::buildStates()
{
    if (m_states.all().isEmpty())
        return;
    auto *group = new QWidget(this);
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    QList<core::StateInfo> states = m_states.all();
    states.prepend({QString(), tr("全部"), core::StateInfo::Place::UnderWay});
    for (const auto &state : std::as_const(states)) {
        auto *pill = new StatePill(state, group);
        connect(
            pill, &QAbstractButton::clicked, this, [this, pill] { chooseState(pill->state()); });
        row->addWidget(pill);
        m_pills.append(pill);
    }
    m_flow->addWidget(group);
}

void FilterBar::buildChips()
{
    m_add = new QPushButton(tr("+ 条件"), this);
    m_add->setObjectName(u"addCondition"_s);
    setLook(m_add, Look::Quiet);
    connect(m_add, &QPushButton::clicked, this, [this] {
        auto *menu = makeColumnMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
    });
    m_clear = new QPushButton(tr("清除条件"), this);
    m_clear->setObjectName(u"clearConditions"_s);
    setLook(m_clear, Look::Quiet);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_clear);
}

QMenu *FilterBar::makeColumnMenu()
{
    auto *menu = new QMenu(this);
    for (const auto &field : m_source.table.fields) {
        if (field.column == core::kSearchPinyin || field.column == core::kSearchInitials)
            continue;
        menu->addAction(
            field.title(), this, [this, &field] { openPanel(QString(field.column), m_add); });
    }
    return menu;
}

void FilterBar::search()
{
    const QString typed = m_search->text().trimmed();
    if (typed == m_filter.search)
        return;
    m_filter.search = typed;
    showAll();
    Q_EMIT changed();
}

void FilterBar::chooseState(const QString &state)
{
    const core::Field *field = m_source.table.find(QString(core::kStatus));
    setConditions(QString(core::kStatus),
        state.isEmpty() ? Conditions() : anyOf(*field, {core::Value(state)}));
}

void FilterBar::setFilter(const core::Filter &filter)
{
    m_filter = filter;
    m_filter.limit = 0;
    if (!filter.among)
        m_rowsTitle.clear();
    showAll();
}

void FilterBar::setConditions(const QString &column, const Conditions &conditions)
{
    QList<core::Condition> all;
    bool isPlaced = false;
    for (const auto &condition : std::as_const(m_filter.conditions)) {
        if (condition.column != column)
            all.append(condition);
        else if (!std::exchange(isPlaced, true))
            all += conditions;
    }
    if (!isPlaced)
        all += conditions;
    m_filter.conditions = all;
    showAll();
    Q_EMIT changed();
}

void FilterBar::setRows(const QString &title, const QList<core::RowId> &rows)
{
    m_rowsTitle = title;
    m_filter.conditions.clear();
    m_filter.search.clear();
    m_filter.among = rows;
    showAll();
    Q_EMIT changed();
}

void FilterBar::sortBy(const QString &column, Keys keys)
{
    auto &order = m_filter.order;
    const auto found = std::find_if(
        order.begin(), order.end(), [&](const core::SortKey &key) { return key.column == column; });
    const bool isSorted = found != order.end();
    const bool wasDescending = isSorted && found->order == Qt::DescendingOrder;
    if (keys == Keys::Replace) {
        const auto next = isSorted ? Qt::DescendingOrder : Qt::AscendingOrder;
        order = wasDescending ? QList<core::SortKey>() : QList<core::SortKey>{{column, next}};
    } else if (!isSorted) {
        order.append({column, Qt::AscendingOrder});
    } else if (wasDescending) {
        order.erase(found);
    } else {
        found->order = Qt::DescendingOrder;
    }
    Q_EMIT changed();
}

void FilterBar::openPanel(const QString &column, QWidget *anchor)
{
    if (m_panel)
        m_panel->close();
    const core::Field *field = m_source.table.find(column);
    if (!field)
        return;
    m_panel = new FilterPanel(m_source, *field, conditionsOn(m_filter.conditions, column), anchor);
    connect(m_panel, &FilterPanel::changed, this, &FilterBar::setConditions);
    m_panel->open();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::clear()
{
    m_filter.conditions.clear();
    m_filter.search.clear();
    m_filter.among.reset();
    m_rowsTitle.clear();
    showAll();
    Q_EMIT changed();
}

bool FilterBar::isFiltering() const
{
    return !m_filter.conditions.isEmpty() || !m_filter.search.isEmpty() || m_filter.among;
}

QString FilterBar::chipOf(const QString &column) const
{
    const core::Field *field = m_source.table.find(column);
    return field ? chipText(m_source, *field, conditionsOn(m_filter.conditions, column))
                 : tr("编号 = %1").arg(m_filter.conditions.constFirst().values.value(0).plain());
}

QString FilterBar::sentence() const
{
    QStringList parts;
    if (m_filter.among)
        parts.append(m_rowsTitle);
    for (const auto &column : columnsIn(m_filter.conditions))
        parts.append(chipOf(column));
    if (!m_filter.search.isEmpty())
        parts.append(tr("搜索“%1”").arg(m_filter.search));
    return parts.join(tr(" 且 "));
}

void FilterBar::showAll()
{
    if (!m_search->hasFocus() || m_filter.search.isEmpty()) {
        const QSignalBlocker quiet(m_search);
        if (m_search->text().trimmed() != m_filter.search)
            m_search->setText(m_filter.search);
    }
    const auto states = conditionsOn(m_filter.conditions, QString(core::kStatus));
    const auto chosen = valuesOf(states);
    for (auto *pill : std::as_const(m_pills)) {
        const bool isAll = pill->state().isEmpty() && states.isEmpty();
        const bool isOne = chosen.size() == 1 && chosen.constFirst().text() == pill->state();
        pill->setAutoExclusive(false);
        pill->setChecked(isAll || isOne);
        pill->setAutoExclusive(true);
    }
    showChips();
}

void FilterBar::showChips()
{
    for (auto *chip : std::exchange(m_chips, {})) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    if (m_filter.among)
        addChip(m_rowsTitle, {});
    for (const auto &column : columnsIn(m_filter.conditions))
        addChip(chipOf(column), column);
    m_clear->setVisible(isFiltering());
    updateGeometry();
}

/// An empty column stands for the given rows.
void FilterBar::addChip(const QString &text, const QString &column)
{
    auto *chip = new Chip(text, Chip::Remove::Possible, this);
    chip->setObjectName(u"chip:"_s + column);
    connect(chip, &Chip::removed, this, [this, column] {
        if (column.isEmpty()) {
            m_filter.among.reset();
            showAll();
            Q_EMIT changed();
        } else {
            setConditions(column, {});
        }
        m_add->setFocus();
    });
    if (!column.isEmpty())
        connect(chip, &Chip::clicked, this, [this, chip, column] { openPanel(column, chip); });
    m_flow->insertWidget(m_flow->indexOf(m_add), chip);
    chip->show();
    m_chips.append(chip);
}

/// Enter searches at once, Esc forgets the search.
bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_pause.stop();
            search();
        } else if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
