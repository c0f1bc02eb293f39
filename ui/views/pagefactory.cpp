#include "ui/views/pagefactory.h"

#include "ui/views/agendapage.h"
#include "ui/views/backuppage.h"
#include "ui/views/checkpage.h"
#include "ui/views/dashboardpage.h"
#include "ui/views/import/importpage.h"
#include "ui/views/journalpage.h"
#include "ui/views/pages.h"
#include "ui/views/people/doubtspage.h"
#include "ui/views/registrypage.h"
#include "ui/views/reportpage.h"
#include "ui/views/submissions/submissionpage.h"
#include "ui/views/targets/indicatorspage.h"
#include "ui/views/targets/splitpage.h"

namespace ui {

Page *makePage(const PageInfo &info, Desk &desk)
{
    if (info.id == kTodayPage)
        return new DashboardPage(desk);
    if (info.id == kAgendaPage)
        return new AgendaPage(desk);
    if (info.id == kBackupPage)
        return new BackupPage(desk);
    if (info.id == kCheckPage)
        return new CheckPage(desk);
    if (info.id == kJournalPage)
        return new JournalPage(desk);
    if (info.id == kDoubtsPage)
        return new DoubtsPage(desk);
    if (info.id == kSplitPage)
        return new SplitPage(desk);
    if (info.id == kIndicatorsPage)
        return new IndicatorsPage(desk);
    if (info.id == kReportPage)
        return new ReportPage(desk);
    if (info.id == kSubmissionPage)
        return new SubmissionPage(desk);
    if (info.id == kImportPage)
        return new ImportPage(desk);
    return new RegistryPage(desk, info);
}

} // namespace ui
