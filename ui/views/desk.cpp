#include "ui/views/desk.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysForLastQuarter = 10;

/// The quarter people talk about: during its first days that is still the one before.
core::Period currentQuarter(const core::Workspace &workspace)
{
    QDate day = workspace.today().addDays(-kDaysForLastQuarter);
    if (workspace.year() > 0 && workspace.year() < day.year())
        day = QDate(workspace.year(), 12, 31);
    return {core::Period::Kind::Quarter, day.year(), (day.month() + 2) / 3};
}

} // namespace

QStringList reportUnits(const core::Workspace &workspace)
{
    QStringList units;
    for (const auto &unit : workspace.names().codes("report_unit"_L1))
        units.append(unit.code);
    if (!workspace.unit().endsWith(u"00"_s))
        return {workspace.unit()};
    // 市本级 stands last, as in the reports
    std::stable_sort(units.begin(), units.end(), [](const QString &one, const QString &other) {
        return one.contains(u':') < other.contains(u':');
    });
    return units;
}

QString unitTitle(const core::Workspace &workspace, const QString &unit)
{
    if (unit == workspace.unit() && unit.endsWith(u"00"_s))
        return Desk::tr("全市");
    const auto *item = workspace.names().code("report_unit"_L1, unit);
    return item ? item->title() : unit;
}

QString scopeTitle(const core::Workspace &workspace, const Scope &scope)
{
    return scope.period.title() + u" · "_s + unitTitle(workspace, scope.unit);
}

Desk::Desk(std::unique_ptr<core::Workspace> workspace, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
    , m_settings(settings)
    , m_care(settings, m_workspace->path())
    , m_scope{m_workspace->unit(), currentQuarter(*m_workspace)}
{ }

Desk::~Desk() = default;

void Desk::setScope(const Scope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    Q_EMIT scopeChanged();
}

} // namespace ui
