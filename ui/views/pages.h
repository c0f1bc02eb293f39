#pragma once

#include "core/schema/table.h"
#include "ui/common/icons.h"

#include <QList>
#include <QString>

#include <optional>

namespace ui {

/// The areas of the left navigation, Ctrl+1 for the first.
enum class Section { Today, Registries, People, Classes, Vouchers, Targets, Reports, Data };

QString sectionTitle(Section section);

/// One page of the window.
struct PageInfo
{
    QString id;
    Section section = Section::Today;
    QString title;
    Icon icon = Icon::Registries;
    QList<const core::Table *> tables = {}; // the registries it shows, if it shows any
};

/// Every page in the order of the navigation. Registries come from the catalog, so that a new one
/// has its page unasked.
QList<PageInfo> pages();
std::optional<PageInfo> pageNamed(const QString &id);
/// The page that shows the table's rows; nothing for rows that are shown only within another
/// record.
std::optional<PageInfo> pageOf(const core::Table &table);

inline constexpr auto kTodayPage = QLatin1StringView("today");
inline constexpr auto kAgendaPage = QLatin1StringView("agenda");
inline constexpr auto kDoubtsPage = QLatin1StringView("doubts");
inline constexpr auto kSplitPage = QLatin1StringView("target_split");
inline constexpr auto kIndicatorsPage = QLatin1StringView("indicators");
inline constexpr auto kSubmissionPage = QLatin1StringView("submissions");
inline constexpr auto kEditionPage = QLatin1StringView("editions");
inline constexpr auto kReportPage = QLatin1StringView("quarter_report");
inline constexpr auto kImportPage = QLatin1StringView("import");
inline constexpr auto kBackupPage = QLatin1StringView("backup");
inline constexpr auto kCheckPage = QLatin1StringView("check");
inline constexpr auto kJournalPage = QLatin1StringView("journal");
inline constexpr auto kCodesPage = QLatin1StringView("codes");

} // namespace ui
