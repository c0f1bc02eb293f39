#include "ui/registry/recordpane.h"

#include "core/schema/format.h"
#include "ui/common/emptystate.h"
#include "ui/common/inlinebar.h"
#include "ui/common/messages.h"
#include "ui/common/styleparts.h"
#include "ui/common/tasks.h"
#include "ui/common/theme.h"
#include "ui/registry/historyview.h"
#include "ui/registry/recordform.h"
#include "ui/registry/transitionbar.h"

#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 14;
constexpr int kMark = 12;
constexpr int kMovesShown = 3;

/// The shape of a state, in the colours of the theme.
class StateShape : public QWidget
{
public:
    explicit StateShape(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(kMark, kMark);
    }

    void setPlace(core::StateInfo::Place place)
    {
        m_place = place;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawState(painter, m_place, rect(), Theme::of(*this));
    }

private:
    core::StateInfo::Place m_place = core::StateInfo::Place::Start;
};

QString tabTitle(const core::ChildTable &child)
{
    int links = 0;
    for (const auto &field : child.table->fields) {
        const core::Field *link = child.table->find(QString(child.link));
        links += field.kind == core::Kind::Link && field.reference == link->reference
                && !field.is(core::Rule::System)
            ? 1
            : 0;
    }
    const QString caption = child.table->listTitle();
    return links < 2
        ? caption
        : RecordPane::tr("%1（%2）").arg(caption, child.table->find(QString(child.link))->title());
}

} // namespace

RecordPane::RecordPane(core::Workspace &workspace, const core::Table &table, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_table(table)
    , m_states(workspace.database(), table)
    , m_form(new RecordForm(workspace, table, this))
{
    setObjectName(u"record"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin - 2, kMargin, kMargin);
    column->setSpacing(6);
    buildHeading();
    buildTabs();
    m_nothing = new EmptyState(
        Icon::File, tr("没有选中记录"), tr("在左边选一行，它的内容就在这里。"), this);
    column->addWidget(m_nothing, 1);
    connect(m_form, &RecordForm::saved, this, [this](core::RowId id) {
        load(id);
        Q_EMIT saved(id);
    });
    connect(m_form, &RecordForm::abandoned, this, &RecordPane::abandoned);
    connect(m_form, &RecordForm::dirtyChanged, this, &RecordPane::showTransitions);
    connect(&workspace, &core::Workspace::changed, this, &RecordPane::follow);
    showRecord(0);
}

void RecordPane::buildHeading()
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    m_title = new QLabel(this);
    m_title->setObjectName(u"recordTitle"_s);
    m_title->setFont(scaledFont(font(), 1.25, QFont::DemiBold));
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_mark = new StateShape(this);
    m_detail = new QLabel(this);
    m_detail->setObjectName(u"recordState"_s);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_detail->setWordWrap(true);
    m_moves = new TransitionBar(this);
    m_moves->setObjectName(u"moves"_s);
    m_moves->setTabPlace(m_title);
    connect(m_moves, &TransitionBar::wanted, this, &RecordPane::move);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    auto *mark = new QVBoxLayout; // beside the first line
    mark->addSpacing(std::max(0, (m_detail->fontMetrics().height() - kMark) / 2));
    mark->addWidget(m_mark);
    mark->addStretch();
    row->addLayout(mark);
    row->addWidget(m_detail, 1);
    column->addWidget(m_title);
    column->addLayout(row);
    m_moveRow = new QHBoxLayout;
    m_moveRow->addWidget(m_moves);
    m_moveRow->addStretch();
    column->addLayout(m_moveRow);
}

void RecordPane::setActions(const QList<RecordAction> &actions)
{
    m_actions = actions;
    QHash<QString, qsizetype> groups; // the place of its button
    for (qsizetype index = 0; index < actions.size(); ++index) {
        const auto &action = actions.at(index);
        const auto run = [this, index] { m_actions.at(index).run(m_id); };
        if (action.group.isEmpty()) {
            connect(addActionButton(action.title, {index}), &QPushButton::clicked, this, run);
            continue;
        }
        if (!groups.contains(action.group)) {
            auto *button = addActionButton(action.group, {});
            button->setMenu(new QMenu(button));
            groups.insert(action.group, m_actionButtons.size() - 1);
        }
        auto &shown = m_actionButtons[groups.value(action.group)];
        shown.actions.append(index);
        auto *entry = shown.button->menu()->addAction(action.title, this, run);
        connect(shown.button->menu(), &QMenu::aboutToShow, entry, [this, entry, index] {
            entry->setVisible(m_actions.at(index).applies(m_form->record()));
        });
    }
    showActions();
}

QPushButton *RecordPane::addActionButton(const QString &title, const QList<qsizetype> &actions)
{
    auto *button = new QPushButton(title, this);
    button->setObjectName(u"recordAction"_s);
    m_moveRow->insertWidget(m_moveRow->count() - 1, button);
    QWidget *before = m_title;
    if (!m_actionButtons.isEmpty())
        before = m_actionButtons.constLast().button;
    QWidget::setTabOrder(before, button);
    m_actionButtons.append({button, actions});
    return button;
}

void RecordPane::showActions()
{
    const bool isStored = m_id != 0 && !m_form->isDirty();
    for (const auto &shown : std::as_const(m_actionButtons)) {
        shown.button->setVisible(isStored
            && std::any_of(shown.actions.begin(), shown.actions.end(),
                [this](qsizetype index) { return m_actions.at(index).applies(m_form->record()); }));
    }
}

void RecordPane::buildTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"recordTabs"_s);
    m_tabs->setAccessibleName(tr("记录的各页"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    for (auto *button : m_tabs->tabBar()->findChildren<QToolButton *>())
        button->setAutoRaise(true);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 10, 0, 0);
    column->addWidget(m_form);
    m_tabs->addTab(page, tr("要点"));
    for (const auto &child : core::childrenOf(m_table)) {
        auto *rows = new RelatedRows(m_workspace, child);
        connect(rows, &RelatedRows::recordWanted, this, &RecordPane::recordWanted);
        m_related.append(rows);
        m_tabTitles.append(tabTitle(child));
        m_tabs->addTab(rows, m_tabTitles.constLast());
    }
    m_history = new HistoryView(m_workspace, m_table);
    m_tabs->addTab(m_history, tr("历史"));
    qobject_cast<QVBoxLayout *>(layout())->addWidget(m_tabs, 1);
}

bool RecordPane::hasUnsaved() const
{
    return m_form->isDirty();
}

void RecordPane::showRecord(core::RowId id)
{
    if (m_form->isDirty() && id == m_id)
        return m_form->bar()->dismiss(); // back at the record that is being edited
    if (m_form->isDirty())
        return offerToSave([this, id] { load(id); });
    load(id);
}

void RecordPane::showNew()
{
    if (m_form->isDirty())
        return offerToSave([this] { loadNew(); });
    loadNew();
}

/// Nothing typed is lost by choosing another row: the form stays and says so.
void RecordPane::offerToSave(const std::function<void()> &then)
{
    m_tabs->setCurrentIndex(0);
    m_form->bar()->tell(
        InlineBar::Tone::Warning, tr("“%1”的修改还没有保存。").arg(m_title->text()));
    m_form->bar()->addAnswer(tr("保存"), [this, then] {
        if (m_form->save())
            then();
    });
    m_form->bar()->addAnswer(tr("放弃修改"), [this, then] {
        m_form->revert();
        then();
    });
}

void RecordPane::load(core::RowId id)
{
    m_id = id;
    const auto record = id == 0
        ? core::Result<core::Record>(core::fail({core::Error::Code::NotFound, QString()}))
        : m_workspace.records().read(m_table, id);
    const bool isThere = record.has_value();
    m_nothing->setVisible(!isThere);
    for (auto *part : {m_title, m_detail})
        part->setVisible(isThere);
    m_tabs->setVisible(isThere);
    m_mark->setVisible(isThere && m_table.hasStates());
    if (isThere)
        m_form->setRecord(*record);
    else
        m_id = 0;
    for (qsizetype i = 0; i < m_related.size(); ++i) {
        m_tabs->setTabEnabled(int(i) + 1, isThere);
        m_tabs->setTabText(int(i) + 1, m_tabTitles[i]); // counted anew
        m_related[i]->setRecordId(m_id);
    }
    m_history->setRecordId(m_id);
    showHeading();
    showTransitions();
    if (isThere)
        countRelated();
}

void RecordPane::loadNew()
{
    const auto blank = m_workspace.blank(m_table);
    if (!blank)
        return showError(this, blank.error());
    load(0);
    m_nothing->hide();
    m_tabs->show();
    m_title->show();
    m_title->setText(tr("新建%1").arg(m_table.noun()));
    m_tabs->setCurrentIndex(0);
    m_form->setRecord(*blank);
    focusForm();
}

void RecordPane::focusForm()
{
    m_tabs->setCurrentIndex(0);
    m_form->focusFirst();
}

void RecordPane::showHeading()
{
    if (m_id == 0)
        return;
    const QString title = m_workspace.names().linkTitle(m_table.name, m_id);
    m_title->setText(title);
    m_title->setToolTip(title);
    const auto &record = m_form->record();
    QStringList parts;
    const QString state = m_table.value(record, core::kStatus).text();
    if (m_table.hasStates())
        parts.append(m_states.labelOf(state));
    for (const auto &column : m_table.title) {
        const core::Field &field = m_table.fields.at(m_table.indexOf(column));
        const QString text
            = core::displayText(m_table, field, m_table.value(record, column), m_workspace.names());
        if (!text.isEmpty() && text != title)
            parts.append(text);
    }
    m_detail->setText(parts.join(u" · "_s));
    static_cast<StateShape *>(m_mark)->setPlace(m_states.placeOf(state));
}

/// Steps are offered for what is stored, not for what is being typed.
void RecordPane::showTransitions()
{
    QList<core::Transition> moves;
    if (m_id != 0 && !m_form->isDirty() && m_workspace.isWritable(m_table)) {
        moves = core::allowedTransitions(m_table, m_form->record(), m_workspace.rules())
                    .value_or(QList<core::Transition>());
    }
    m_moves->setTransitions(moves, kMovesShown);
    showActions();
}

void RecordPane::move(const QString &action, const QString &reason)
{
    const auto moved = m_workspace.move(m_table, m_id, action, reason);
    if (!moved) {
        m_tabs->setCurrentIndex(0);
        m_form->bar()->tell(
            InlineBar::Tone::Error, tr("没有%1：%2").arg(action, moved.error().error.text));
        return;
    }
    const QString state = m_states.labelOf(m_table.value(m_form->record(), core::kStatus).text());
    if (!moved->warnings.isEmpty())
        m_form->bar()->tell(InlineBar::Tone::Warning, moved->warnings.constFirst().text);
    showToast(this, tr("已%1：%2 现为“%3”").arg(action, m_title->text(), state));
}

/// How many rows each tab holds, told in its title when known.
void RecordPane::countRelated()
{
    if (m_count)
        m_count->cancel();
    QList<core::ChildTable> children;
    for (const auto *rows : std::as_const(m_related))
        children.append(rows->child());
    m_count = runTask(
        this,
        [path = m_workspace.path()] {
            return core::Database::open(path, core::Database::Access::ReadOnly);
        },
        [children, id = m_id](const core::Database &database,
            const core::Progress &progress) -> core::Result<QList<qint64>> {
            QList<qint64> counts;
            for (const auto &[table, link] : children) {
                if (!progress.step(counts.size(), children.size()))
                    break;
                counts.append(core::RecordStore(database).countLinks(*table, link, id).value_or(0));
            }
            return counts;
        },
        [this, id = m_id](const core::Result<QList<qint64>> &counts) {
            for (int i = 0; id == m_id && counts && i < counts->size(); ++i) {
                const qint64 count = counts->at(i);
                m_tabs->setTabText(i + 1,
                    count == 0 ? m_tabTitles[i] : tr("%1 %2").arg(m_tabTitles[i]).arg(count));
            }
        });
}

void RecordPane::follow(const QSet<int> &)
{
    if (m_id == 0)
        return;
    showHeading();
    showTransitions();
    countRelated();
}

void RecordPane::paintEvent(QPaintEvent *)
{
    const auto theme = Theme::of(*this);
    QPainter painter(this);
    drawBox(painter, rect(), theme.card, theme.line, 8);
}

} // namespace ui
