#include "ui/views/figurerows.h"

#include "core/figures/catalogue.h"
#include "core/figures/engine.h"
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

QString FigureRows::title(const core::FigureReference &reference, qsizetype count) const
{
    const auto &workspace = m_desk.workspace();
    const bool isToDate = reference.span == core::FigureReference::Span::ToDate
        && reference.period.yearStart() != reference.period.firstDay();
    return tr("%1 %2 %3%4 %5")
        .arg(unitTitle(workspace, reference.unit), reference.period.title(),
            isToDate ? tr("累计") : QString(), titleOf(workspace.names(), reference.indicator),
            groupedText(count));
}

void FigureRows::open(const QString &text)
{
    const auto reference = core::FigureReference::parse(text);
    if (!reference || (m_task && !m_task->isCancelled()))
        return;
    const auto &workspace = m_desk.workspace();
    m_task = runTask(
        this,
        [path = workspace.path()] {
            return core::Database::open(path, core::Database::Access::ReadOnly);
        },
        [reference = *reference, unit = workspace.unit(), now = workspace.now()](
            const core::Database &database,
            const core::Progress &progress) -> core::Result<core::FigureRows> {
            auto engine = core::FigureEngine::create(
                database, {.unit = unit, .now = now, .progress = progress});
            if (!engine)
                return core::fail(engine.error());
            return (*engine)->rowsOf(reference);
        },
        [this, reference = *reference](const core::Result<core::FigureRows> &rows) {
            m_task = nullptr;
            if (!rows) {
                showError(m_page, rows.error());
                return;
            }
            core::Filter filter;
            filter.among = rows->ids;
            m_desk.openRows(*rows->table, filter, title(reference, rows->ids.size()));
        });
}

} // namespace ui
