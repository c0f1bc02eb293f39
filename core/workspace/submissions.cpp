#include "core/workspace/submissions.h"

#include "core/base/periodcode.h"
#include "core/rules/lifecycle.h"

#include <QCoreApplication>

namespace core {

namespace {

tl::unexpected<Refusal> refuse(const Error &error, const Findings &findings = {})
{
    return tl::unexpected<Refusal>(Refusal{error, findings});
}

/// Writes one sheet inside one set of changes.
class SheetWriter
{
public:
    SheetWriter(const Workspace &workspace, ChangeWriter &writer)
        : m_workspace(workspace)
        , m_writer(writer)
    { }

    Attempt<Saved> write(const SubmissionSheet &sheet)
    {
        auto submission = sheet.submission;
        const bool isNew = submission.status == "missing"_L1;
        const auto written = isNew ? begin(submission) : writeHead(submission);
        if (!written)
            return tl::unexpected<Refusal>(written.error());
        for (const auto &each : sheet.lines) {
            SubmissionLine line = each.line;
            line.submission = {*written};
            if (auto done = put(submissionLines(), submissionLines().pack(line)); !done)
                return tl::unexpected<Refusal>(done.error());
        }
        return Saved{*written, m_findings};
    }

    /// A report that is awaited.
    Attempt<RowId> plan(const SubmissionCell &cell)
    {
        CountySubmission submission;
        submission.status = cell.status;
        submission.divisionCode = cell.unit;
        submission.reportType = cell.reportType;
        submission.year = cell.period.year();
        submission.period = periodCode(cell.period);
        return put(countySubmissions(), countySubmissions().pack(submission));
    }

    const QList<WrittenRow> &written() const { return m_written; }

private:
    /// Reporting begins with the first step of the state machine, which says when a period is
    /// open.
    Attempt<RowId> begin(const CountySubmission &submission)
    {
        const Table &table = countySubmissions();
        auto id = put(table, countySubmissions().pack(submission));
        if (!id)
            return id;
        const auto record = m_writer.read(table, *id);
        if (!record)
            return refuse(record.error());
        const auto way = findTransition(table, **record, u"draft"_s, m_workspace.rules());
        if (!way)
            return refuse(way.error());
        const auto findings = checkMove(table, **record, *way, {}, m_workspace.rules());
        if (!findings)
            return refuse(findings.error());
        if (hasBlocking(*findings))
            return refuse(toError(*findings), *findings);
        if (auto moved = move(m_writer, {table, *id, *way}, m_workspace.rules()); !moved)
            return refuse(moved.error());
        return id;
    }

    Attempt<RowId> writeHead(const CountySubmission &submission)
    {
        return put(countySubmissions(), countySubmissions().pack(submission));
    }

    /// Inserts or updates a row that every rule allows; nothing is written where nothing differs.
    Attempt<RowId> put(const Table &table, Record record)
    {
        std::optional<Record> before;
        if (record.id != 0) {
            const auto stored = m_writer.read(table, record.id);
            if (!stored || !*stored)
                return refuse(stored ? gone() : stored.error());
            before = **stored;
            for (const auto column :
                {kOwnerUnit, kStatus, kRowVersion, kCreatedAt, kCreatedBy, kUpdatedAt, kUpdatedBy})
                table.set(record, column, table.value(*before, column));
        }
        if (auto derived = derive(table, record, m_workspace.rules()); !derived)
            return refuse(derived.error());
        if (before && before->values == record.values)
            return record.id;
        if (auto allowed = requireRow(Right::Edit, table, record, m_workspace.rules()); !allowed)
            return refuse(allowed.error());
        const auto findings = check(table, record, m_workspace.rules());
        if (!findings)
            return refuse(findings.error());
        if (hasBlocking(*findings))
            return refuse(toError(*findings), *findings);
        m_findings += *findings;
        const auto id = before ? m_writer.update(table, record).map([&] { return record.id; })
                               : m_writer.insert(table, record);
        if (!id)
            return refuse(id.error());
        record.id = *id;
        m_written.append({&table, before, record});
        return *id;
    }

    static Error gone()
    {
        return {Error::Code::NotFound,
            QCoreApplication::translate("core", "这份报表已被删除，请重新打开。")};
    }

    const Workspace &m_workspace;
    ChangeWriter &m_writer;
    Findings m_findings;
    QList<WrittenRow> m_written;
};

QString unitName(const Names &names, const QString &unit)
{
    const CodeItem *item = names.code("report_unit"_L1, unit);
    return item ? item->title() : unit;
}

} // namespace

Result<QList<SubmissionCell>> submissionBoard(
    const Workspace &workspace, int year, const std::optional<Period> &period)
{
    return submissionBoard(workspace.database(), workspace.names(),
        {.year = year,
            .units = reportingUnits(workspace.names(), workspace.unit()),
            .today = workspace.today(),
            .period = period});
}

Result<SubmissionSheet> openSheet(const Workspace &workspace, const SubmissionKey &key)
{
    const auto engine = FigureEngine::create(
        workspace.database(), {.unit = workspace.unit(), .now = workspace.now()});
    if (!engine)
        return fail(engine.error());
    return readSheet(workspace.database(), **engine, workspace.names(), key);
}

Result<SubmissionPaper> submissionPaper(const Workspace &workspace, const SubmissionSheet &sheet)
{
    const QString unit = sheet.submission.divisionCode;
    const CodeItem *place = workspace.names().code("division"_L1, unit.section(u':', 0, 0));
    const auto programme = setting(workspace.database(), u"programme_name"_s,
        sheet.facts.period.lastDay(), u"人人持证、技能社会"_s);
    if (!programme)
        return fail(programme.error());
    return SubmissionPaper{sheet,
        QCoreApplication::translate("core", "%1人力资源和社会保障局")
            .arg(place ? place->title() : unit),
        *programme, workspace.isDemo() ? SubmissionPaper::Data::Demo : SubmissionPaper::Data::Real};
}

Attempt<int> planSubmissions(Workspace &workspace, int year)
{
    const auto cells = submissionBoard(workspace, year);
    if (!cells)
        return refuse(cells.error());
    auto writer = workspace.beginChange(
        ChangeKind::Edit, QCoreApplication::translate("core", "下达%1年报送任务").arg(year));
    if (!writer)
        return refuse(writer.error());
    SheetWriter rows(workspace, **writer);
    for (const auto &cell : *cells) {
        if (cell.id != 0)
            continue;
        if (auto planned = rows.plan(cell); !planned)
            return tl::unexpected<Refusal>(planned.error());
    }
    const auto planned = int(rows.written().size());
    if (planned == 0)
        return 0;
    if (auto finished = workspace.finish(std::move(*writer), rows.written()); !finished)
        return refuse(finished.error());
    return planned;
}

Attempt<Saved> saveSheet(Workspace &workspace, const SubmissionSheet &sheet)
{
    const auto &names = workspace.names();
    auto writer = workspace.beginChange(ChangeKind::Edit,
        QCoreApplication::translate("core", "填报%1%2")
            .arg(unitName(names, sheet.submission.divisionCode), sheet.facts.period.title()));
    if (!writer)
        return refuse(writer.error());
    SheetWriter rows(workspace, **writer);
    auto saved = rows.write(sheet);
    if (!saved)
        return saved;
    if (rows.written().isEmpty())
        return saved;
    if (auto finished = workspace.finish(std::move(*writer), rows.written()); !finished)
        return refuse(finished.error());
    return saved;
}

QString reminderText(const QList<SubmissionCell> &cells, const Names &names, QDate today)
{
    QStringList lines;
    for (const auto &cell : cells) {
        if (cell.isSent())
            continue;
        const QString what = QCoreApplication::translate("core", "%1：%2%3，期限 %4")
                                 .arg(unitName(names, cell.unit), cell.period.title(),
                                     cell.status == "returned"_L1
                                         ? QCoreApplication::translate("core", "报表已退回待重报")
                                         : QCoreApplication::translate("core", "报表未报"),
                                     cell.due.toString(Qt::ISODate));
        lines.append(cell.due < today ? QCoreApplication::translate("core", "%1，已逾期 %2 天")
                                            .arg(what)
                                            .arg(cell.due.daysTo(today))
                                      : what);
    }
    if (lines.isEmpty())
        return {};
    return QCoreApplication::translate(
        "core", "截至 %1，下列单位的报表还没有报来，请尽快报送：\n%2")
        .arg(today.toString(Qt::ISODate), lines.join(u'\n'));
}

} // namespace core
