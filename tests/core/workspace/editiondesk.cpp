#include "tests/core/workspace/editiondesk.h"

#include "core/domain/certificate.h"
#include "core/domain/edition.h"
#include "core/rules/derive.h"
#include "core/workspace/demo.h"

#include <QFile>

namespace fixture {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Made once for all tests.
QString cityFile()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString made = folder.filePath(u"city.ledger"_s);
        REQUIRE(makeDemo(made, {.persons = 2000, .irregularPercent = 0}));
        return made;
    }();
    return path;
}

} // namespace

EditionDesk::EditionDesk()
{
    REQUIRE(QFile::copy(cityFile(), path()));
    as(u"city_clerk"_s);
}

Workspace &EditionDesk::as(const QString &login)
{
    if (m_workspace && m_workspace->session().login() == login)
        return *m_workspace;
    m_workspace.reset();
    auto opened = Workspace::open(path(), {.login = login});
    REQUIRE(opened);
    m_workspace = std::move(*opened);
    return *m_workspace;
}

RowId EditionDesk::draft(
    const Period &period, const QString &login, RowId supersedes, ReportKind kind)
{
    auto &workspace = as(login);
    const auto saved = draftEdition(
        workspace, editionQuestion(workspace, kind, period, u"141100"_s), supersedes);
    if (!saved)
        UNSCOPED_INFO(saved.error().error.text.toStdString());
    REQUIRE(saved);
    return saved->id;
}

void EditionDesk::sign(RowId edition)
{
    REQUIRE(describeEdition(as(u"city_clerk"_s), edition,
        {u"吕技能办〔2021〕%1号"_s.arg(edition % 1000), u"已核对"_s}));
    const std::pair<QString, QString> steps[]
        = {{u"city_reviewer"_s, u"审核"_s}, {u"approver"_s, u"批准"_s}, {u"approver"_s, u"印发"_s}};
    for (const auto &[login, step] : steps) {
        const auto moved = as(login).move(reportSnapshots(), edition, step);
        if (!moved)
            UNSCOPED_INFO(moved.error().error.text.toStdString());
        REQUIRE(moved);
    }
}

RowId EditionDesk::issue(const Period &period, RowId supersedes)
{
    const RowId id = draft(period, u"city_clerk"_s, supersedes);
    sign(id);
    return id;
}

QString EditionDesk::text(RowId edition, QLatin1StringView column) const
{
    const auto record = m_workspace->records().read(reportSnapshots(), edition);
    REQUIRE(record);
    return reportSnapshots().value(*record, column).plain();
}

int EditionDesk::postpone(QDate from, QDate to, int count)
{
    auto &workspace = as(u"city_clerk"_s);
    const Table &table = certificates();
    const auto rows = workspace.records().find(table,
        {.conditions = {{u"issue_date"_s, Condition::Test::AtLeast, {from.toString(Qt::ISODate)}},
             {u"issue_date"_s, Condition::Test::AtMost, {to.toString(Qt::ISODate)}},
             {u"report_ym"_s, Condition::Test::NotNull}},
            .order = {{u"id"_s}},
            .limit = count});
    REQUIRE(rows);
    auto writer = workspace.beginChange(ChangeKind::Edit, u"更正发证日期"_s);
    REQUIRE(writer);
    QList<WrittenRow> written;
    for (const auto &before : *rows) {
        Record after = before;
        const QDate day
            = QDate::fromString(table.value(before, "issue_date"_L1).text(), Qt::ISODate);
        table.set(after, "issue_date"_L1, day.addMonths(1).toString(Qt::ISODate));
        REQUIRE(derive(table, after, workspace.rules()));
        REQUIRE((*writer)->update(table, after));
        written.append({&table, before, after});
    }
    REQUIRE(workspace.finish(std::move(*writer), written));
    return int(written.size());
}

} // namespace fixture
