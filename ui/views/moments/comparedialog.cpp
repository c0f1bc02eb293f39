#include "ui/views/moments/comparedialog.h"

#include "core/storage/journal.h"
#include "ui/common/inlinebar.h"
#include "ui/views/journalmodel.h"
#include "ui/views/moments/momentdialog.h"
#include "ui/views/plaintable.h"
#include "ui/views/recordactions.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <map>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// More rows than these are only printed.
constexpr qsizetype kListed = 5000;
constexpr int kFiguresWidth = 320;
constexpr int kTableRole = Qt::UserRole;
constexpr int kIdRole = Qt::UserRole + 1;

enum RowColumn { Title, By, Detail, When, Who, Step, Reason, RowColumns };

QString signedText(qint64 number)
{
    return number > 0 ? u"+%1"_s.arg(number) : number < 0 ? u"−%1"_s.arg(-number) : u"0"_s;
}

QString differenceOf(const core::ChangedFigure &figure)
{
    using Kind = core::Document::Cell::Kind;
    return figure.was.kind == Kind::Count && figure.is.kind == Kind::Count
        ? signedText(figure.is.number - figure.was.number)
        : QString();
}

} // namespace

ComparedSubject comparedReport(const core::EditionQuestion &question, const QString &title)
{
    return {title,
        [question](
            core::Workspace &ledger, const core::Moments &moments, const core::Progress &progress) {
            return core::reportChanges(
                ledger.database(), ledger.names(), question, moments, progress);
        }};
}

ComparedSubject comparedList(const Desk &desk, const core::Table &table, const core::Filter &filter)
{
    const core::ListQuestion list{&table, filter};
    return {table.listTitle(),
        [list, unit = desk.workspace().unit(), now = desk.workspace().now()](
            core::Workspace &ledger, const core::Moments &moments,
            const core::Progress &progress) -> core::Result<core::EditionChanges> {
            auto rows = core::listChanges(
                ledger.database(), ledger.names(), list, {moments, unit, now, progress});
            if (!rows)
                return core::fail(rows.error());
            core::EditionChanges changes;
            using Cell = core::Document::Cell;
            for (const auto &number : rows->numbers) {
                changes.figures.append({{}, CompareDialog::tr("%1行数").arg(list.table->noun()),
                    number.reference, Cell::ofCount(number.was), Cell::ofCount(number.is)});
            }
            changes.behind = std::move(*rows);
            return changes;
        }};
}

void compareMoments(
    Desk &desk, const ComparedSubject &subject, std::optional<qint64> set, QWidget *over)
{
    const auto open = [&desk, subject, over](const Moment &then) {
        (new CompareDialog(desk, subject, then, over))->open();
    };
    if (set) {
        const auto known = core::changeSet(desk.workspace().database(), *set);
        return open({*set, known ? known->at : 0});
    }
    auto *dialog = new MomentDialog(
        desk, CompareDialog::tr("从哪一时刻起比较：%1").arg(subject.title), over);
    QObject::connect(dialog, &MomentDialog::chosen, over, open);
    dialog->open();
}

CompareDialog::CompareDialog(
    Desk &desk, ComparedSubject subject, const Moment &then, QWidget *parent)
    : ExamDialog(desk, tr("两个时刻比较：%1").arg(subject.title), parent)
    , m_subject(std::move(subject))
    , m_then(then)
    , m_thenButton(new QPushButton(this))
    , m_nowButton(new QPushButton(this))
    , m_print(addButton(u"printChanges"_s, tr("打印…"), Look::Secondary))
    , m_figures(plainTable({tr("数字"), tr("甲"), tr("乙"), tr("差")}, tr("不同的数字"), this))
    , m_rows(new QTreeWidget(this))
{
    setObjectName(u"compareDialog"_s);
    offerOnlyToClose();
    buildMoments();
    buildParts();
    m_print->setEnabled(false);
    connect(m_print, &QPushButton::clicked, this, &CompareDialog::print);
    compare();
}

void CompareDialog::buildMoments()
{
    auto *row = new QHBoxLayout;
    const auto side
        = [this, row](const QString &name, QPushButton *button, std::optional<Moment> &moment) {
              button->setObjectName(name + u"Moment"_s);
              button->setAutoDefault(false);
              row->addWidget(new QLabel(name == "then"_L1 ? tr("甲") : tr("乙"), this));
              row->addWidget(button);
              connect(button, &QPushButton::clicked, this,
                  [this, &moment] { choose(moment, tr("换一个时刻")); });
          };
    side(u"then"_s, m_thenButton, m_then);
    row->addSpacing(16);
    side(u"now"_s, m_nowButton, m_now);
    auto *today = new QPushButton(tr("乙为现在"), this);
    today->setObjectName(u"untilNow"_s);
    today->setAutoDefault(false);
    setLook(today, Look::Quiet);
    connect(today, &QPushButton::clicked, this, [this] {
        m_now.reset();
        compare();
    });
    row->addWidget(today);
    row->addStretch();
    contents()->addLayout(row);
}

void CompareDialog::buildParts()
{
    m_figures->setObjectName(u"changedFigures"_s);
    for (const int column : {1, 2, 3}) {
        m_figures->horizontalHeaderItem(column)->setTextAlignment(
            Qt::AlignRight | Qt::AlignVCenter);
        m_figures->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    m_figures->horizontalHeader()->setStretchLastSection(false);
    m_figures->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_rows->setObjectName(u"changedRows"_s);
    m_rows->setAccessibleName(tr("使数字不同的记录"));
    m_rows->setHeaderLabels(
        {tr("记录"), tr("增减"), tr("改动"), tr("何时"), tr("何人"), tr("办理"), tr("理由")});
    m_rows->setUniformRowHeights(true);
    m_rows->setAlternatingRowColors(true);
    for (const auto &[column, width] :
        {std::pair(int(Title), 220), std::pair(int(By), 48), std::pair(int(Detail), 220),
            std::pair(int(When), 156), std::pair(int(Who), 70), std::pair(int(Step), 130)})
        m_rows->setColumnWidth(column, width);
    auto *parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_figures);
    parts->addWidget(m_rows);
    parts->setStretchFactor(1, 1);
    parts->setSizes({kFiguresWidth, 2 * kFiguresWidth});
    contents()->addWidget(parts, 1);
    connect(m_figures, &QTableWidget::itemSelectionChanged, this, &CompareDialog::showRows);
    connect(m_rows, &QTreeWidget::itemActivated, this, &CompareDialog::openRow);
}

void CompareDialog::choose(std::optional<Moment> &moment, const QString &title)
{
    auto *dialog = new MomentDialog(desk(), title, this);
    connect(dialog, &MomentDialog::chosen, this, [this, &moment](const Moment &chosen) {
        moment = chosen;
        compare();
    });
    dialog->open();
}

void CompareDialog::compare()
{
    if (m_now && m_now->set < m_then->set)
        std::swap(*m_now, *m_then);
    m_thenButton->setText(momentTitle(*m_then));
    m_nowButton->setText(m_now ? momentTitle(*m_now) : tr("现在"));
    setSummary(tr("正在比较…"));
    const core::Moments moments{m_then->set, m_now ? std::optional(m_now->set) : std::nullopt};
    auto *task = runTask(
        this,
        [path = desk().workspace().path(), login = desk().workspace().session().login()] {
            return core::Workspace::open(
                path, {.login = login, .access = core::Database::Access::ReadOnly});
        },
        [moments, changes = m_subject.changes](core::Workspace &ledger,
            const core::Progress &progress) { return changes(ledger, moments, progress); },
        [this, asked = std::pair(m_then, m_now)](
            const core::Result<core::EditionChanges> &changes) {
            if (asked == std::pair(m_then, m_now))
                take(changes);
        });
    follow(task, tr("正在比较"));
}

void CompareDialog::take(const core::Result<core::EditionChanges> &changes)
{
    if (!changes) {
        setSummary({});
        return tell(changes.error());
    }
    m_changes = *changes;
    m_print->setEnabled(true);
    setSummary(m_changes.figures.isEmpty() && m_changes.behind.rows.isEmpty()
            ? tr("两个时刻没有差别。")
            : tr("数字 %1 个，改动的记录 %2 条。选一个数字，只看它的记录。")
                  .arg(m_changes.figures.size())
                  .arg(m_changes.behind.rows.size()));
    showFigures();
    showRows();
    Q_EMIT shown();
}

void CompareDialog::showFigures()
{
    m_figures->setRowCount(int(m_changes.figures.size()));
    for (int row = 0; row < m_figures->rowCount(); ++row) {
        const auto &figure = m_changes.figures.at(row);
        setPlainRow(m_figures, row,
            {figure.label, figure.was.shown(), figure.is.shown(), differenceOf(figure)});
        for (const int column : {1, 2, 3})
            m_figures->item(row, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_figures->clearSelection();
}

/// Of the chosen figure, or all.
void CompareDialog::showRows()
{
    const auto chosen = m_figures->selectionModel()->selectedRows();
    const QStringList wanted = chosen.isEmpty()
        ? QStringList()
        : core::simpleReferences({m_changes.figures.at(chosen.first().row()).reference});
    m_rows->clear();
    std::map<core::ChangeCause, QTreeWidgetItem *> groups;
    qsizetype listed = 0;
    for (const auto &row : m_changes.behind.rows) {
        const bool isWanted = wanted.isEmpty()
            || std::any_of(row.references.begin(), row.references.end(),
                [&wanted](const QString &reference) { return wanted.contains(reference); });
        if (!isWanted || ++listed > kListed)
            continue;
        auto &group = groups[row.cause];
        if (!group)
            group = new QTreeWidgetItem(m_rows);
        addRow(group, row);
    }
    for (const auto &[cause, group] : groups) {
        group->setText(
            Title, tr("%1（%2 条）").arg(core::causeTitle(cause)).arg(group->childCount()));
        group->setFirstColumnSpanned(true);
        group->setExpanded(true);
    }
    if (listed > kListed) {
        bar()->tell(InlineBar::Tone::Note,
            tr("有 %1 条记录，这里只列出前 %2 条；打印出来的是全部。").arg(listed).arg(kListed));
    }
}

void CompareDialog::addRow(QTreeWidgetItem *group, const core::ChangedRow &row)
{
    auto *item = new QTreeWidgetItem(group);
    item->setText(Title, tr("%1 %2").arg(row.table->noun(), row.title));
    item->setText(By, row.by == 0 ? u"±0"_s : signedText(row.by));
    item->setText(Detail, row.detail);
    item->setText(When, row.at.isValid() ? momentText(row.at.toMSecsSinceEpoch()) : QString());
    item->setText(Who, row.user);
    item->setText(Step, row.step);
    item->setText(Reason, row.reason);
    for (int column = 0; column < RowColumns; ++column)
        item->setToolTip(column, item->text(column));
    item->setData(0, kTableRole, QVariant::fromValue(static_cast<const void *>(row.table)));
    item->setData(0, kIdRole, row.id);
}

void CompareDialog::openRow(QTreeWidgetItem *item)
{
    const auto *table
        = static_cast<const core::Table *>(item->data(0, kTableRole).value<const void *>());
    if (!table)
        return;
    desk().openRecord(*table, item->data(0, kIdRole).toLongLong());
    accept();
}

void CompareDialog::print()
{
    showPaper(core::changesPaper(m_changes,
                  tr("%1：%2 与 %3 的差别")
                      .arg(m_subject.title, m_thenButton->text(), m_nowButton->text())),
        desk(), this);
}

} // namespace ui
