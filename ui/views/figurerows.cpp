#include "ui/views/figurerows.h"

#include "core/figures/catalogue.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/views/dashboarddata.h"
#include "ui/views/desk.h"
#include "ui/views/kpitile.h"

#include <QWidget>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// An indicator, or one part of it: 领券数（普惠制培训券）.
QString titleOf(const core::Names &names, const QString &indicator)
{
    const QString code = indicator.section(u':', 0, 0);
    const QString part = indicator.section(u':', 1);
    const auto *entry = core::catalogueEntry(code);
    const auto *item
        = entry && !part.isEmpty() ? names.code(QLatin1StringView(entry->book), part) : nullptr;
    return item ? FigureRows::tr("%1（%2）").arg(indicatorTitle(names, code), item->title())
                : indicatorTitle(names, code);
}

} // namespace

FigureRows::FigureRows(Desk &desk, QWidget *page)
    : QObject(page)
    , m_desk(desk)
    , m_page(page)
{ }

QString FigureRows::title(const core::RowsBehind &rows) const
{
    const auto &workspace = m_desk.workspace();
    const QString count = groupedText(rows.ids.size());
    if (const auto reference = core::FigureReference::parse(rows.reference)) {
        const bool isToDate = reference->span == core::FigureReference::Span::ToDate
            && reference->period.yearStart() != reference->period.firstDay();
        return tr("%1 %2 %3%4 %5")
            .arg(unitTitle(workspace, reference->unit), reference->period.title(),
                isToDate ? tr("累计") : QString(), titleOf(workspace.names(), reference->indicator),
                count);
    }
    const auto subject = core::subjectOf(rows.reference);
    const QString name = subject.indicator.isEmpty()
        ? rows.table->listTitle()
        : titleOf(workspace.names(), subject.indicator);
    return subject.unit.isEmpty()
        ? tr("%1 %2").arg(name, count)
        : tr("%1 %2 %3").arg(unitTitle(workspace, subject.unit), name, count);
}

void FigureRows::show(const core::RowsBehind &rows)
{
    core::Filter filter;
    filter.among = rows.ids;
    m_desk.openRows(*rows.table, filter, title(rows));
}

/// A second list: the whole of a rate, or what an adjusted figure no longer counts.
void FigureRows::take(const QList<core::RowsBehind> &rows, const QString &reference)
{
    const auto origin = core::parseOrigin(reference);
    const bool isAdjusted = origin && std::holds_alternative<core::AdjustedReference>(*origin);
    if (!isAdjusted) {
        show(rows.first());
        if (rows.size() > 1)
            offer(tr("这是分子；分母：%1").arg(title(rows.at(1))), rows.at(1));
        return;
    }
    const bool isOnlyLess = rows.first().ids.isEmpty();
    show(rows.at(isOnlyLess ? 1 : 0));
    if (isOnlyLess)
        showToast(m_page->window(), tr("这些记录印发时计入，现在不再计入。"));
    else if (!rows.at(1).ids.isEmpty())
        offer(tr("印发时计入、现在不再计入的还有 %1 条").arg(rows.at(1).ids.size()), rows.at(1));
}

void FigureRows::offer(const QString &sentence, const core::RowsBehind &rows)
{
    showToast(m_page->window(), sentence, tr("打开"), [this, rows] { show(rows); });
}

void FigureRows::openAsOf(const QString &text, std::optional<qint64> asOfSet)
{
    if (!core::parseOrigin(text) || (m_task && !m_task->isCancelled()))
        return;
    const auto &workspace = m_desk.workspace();
    m_task = runTask(
        this,
        [path = workspace.path()] {
            return core::Database::open(path, core::Database::Access::ReadOnly);
        },
        [text, asOfSet, unit = workspace.unit(), now = workspace.now()](
            const core::Database &database,
            const core::Progress &progress) -> core::Result<QList<core::RowsBehind>> {
            const auto engine = core::FigureEngine::create(
                database, {.unit = unit, .now = now, .asOfSet = asOfSet, .progress = progress});
            if (!engine)
                return core::fail(engine.error());
            return core::rowsBehind(database, **engine, text);
        },
        [this, text](const core::Result<QList<core::RowsBehind>> &rows) {
            m_task = nullptr;
            rows ? take(*rows, text) : showError(m_page, rows.error());
        });
}

} // namespace ui
