#include "core/workspace/papers.h"

#include "core/domain/office.h"
#include "core/report/publicnoticepaper.h"

namespace core {

Result<QString> officeName(const Workspace &workspace)
{
    return workspace.records()
        .read(orgUnits(), workspace.session().unit())
        .map([](const Record &unit) { return orgUnits().value(unit, "name"_L1).text(); });
}

Result<Document> noticePaper(const Workspace &workspace, RowId id)
{
    const auto notice = workspace.records().read(publicityNotices(), Id<PublicityNotice>{id});
    if (!notice)
        return fail(notice.error());
    const auto application = workspace.records().read(subsidyApplications(), notice->application);
    if (!application)
        return fail(application.error());
    const auto office = officeName(workspace);
    if (!office)
        return fail(office.error());
    return publicNoticePaper(
        {*notice, *application, *office,
            workspace.isDemo() ? NoticePaper::Data::Demo : NoticePaper::Data::Real},
        workspace.names());
}

} // namespace core
