#include "core/domain/catalog.h"
#include "core/domain/handover.h"
#include "core/workspace/handover.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr qsizetype kBlock = 256; // rows read at a time
constexpr std::array<QLatin1StringView, 4> kChanges{
    "added"_L1, "changed"_L1, "resent"_L1, "removed"_L1};

/// The day by which a record belongs to a period: a column of its own or of what it links to.
QString dayOf(const QString &entity)
{
    static const QHash<QString, QString> days{{u"enrolment"_s, u"completed_on"_s},
        {u"class_session"_s, u"session_date"_s}, {u"certificate"_s, u"issue_date"_s},
        {u"subsidy_item"_s, u"application.reviewed_on"_s}, {u"payout"_s, u"paid_on"_s}};
    return days.value(entity);
}

QList<Condition> within(const QString &column, const HandOverRequest &request)
{
    return {{column, Condition::Test::AtLeast, {request.from.toString(Qt::ISODate)}},
        {column, Condition::Test::AtMost, {request.to.toString(Qt::ISODate)}}};
}

/// The records of the period.
Result<QList<RowId>> idsOf(
    const Workspace &workspace, const Table &table, const HandOverRequest &request)
{
    const QString day = dayOf(QString(table.name));
    if (day.isEmpty()) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate("core",
                "上报字段里的“%"
                "1”没有可以划分期间的日期，不能上报。请改用花名册、课表、证书、补贴明细或拨付。")
                .arg(table.caption())});
    }
    if (!day.contains(u'.'))
        return workspace.records().ids(table, {.conditions = within(day, request)});
    const QString link = day.section(u'.', 0, 0);
    const Table *other = tableNamed(QString(table.find(link)->reference));
    auto parents
        = workspace.records().ids(*other, {.conditions = within(day.section(u'.', 1), request)});
    if (!parents)
        return parents;
    QList<RowId> ids;
    for (const RowId parent : *parents) {
        auto own = workspace.records().ids(
            table, {.conditions = {{link, Condition::Test::Equal, {parent}}}});
        if (!own)
            return own;
        ids += *own;
    }
    return ids;
}

/// What was handed over of a record last.
struct Earlier
{
    QString hash;
    QString state;
    bool isRemoved = false;
};

/// Puts a plan together, sheet by sheet.
class Planner
{
public:
    Planner(const Workspace &workspace, HandOverReader reader, const Progress &progress)
        : m_workspace(workspace)
        , m_reader(std::move(reader))
        , m_progress(progress)
    { }

    Result<HandOverPlan> plan(const HandOverRequest &request, const QList<HandOverSheet> &sheets)
    {
        m_plan.request = request;
        m_plan.sheets = sheets;
        for (qsizetype sheet = 0; sheet < sheets.size(); ++sheet) {
            if (auto done = planSheet(sheet); !done)
                return fail(done.error());
        }
        return m_plan;
    }

private:
    const HandOverSheet &at(qsizetype sheet) const { return m_plan.sheets.at(sheet); }

    Result<QMap<RowId, Earlier>> earlierOf(const HandOverSheet &sheet) const
    {
        QMap<RowId, Earlier> earlier;
        const Table &rows = exportRows();
        const Filter own{.conditions = {{u"data_group"_s, Condition::Test::Equal, {sheet.group}},
                             {u"entity"_s, Condition::Test::Equal, {QString(sheet.table->name)}}},
            .order = {{u"id"_s}}};
        const auto read = m_workspace.records().forEach(rows, own, [&](const Record &row) {
            earlier.insert(rows.value(row, "record"_L1).integer(),
                {rows.value(row, "hash"_L1).text(), rows.value(row, "state"_L1).text(),
                    rows.value(row, "change"_L1).text() == "removed"_L1});
            return true;
        });
        if (!read)
            return fail(read.error());
        return earlier;
    }

    Result<void> planSheet(qsizetype sheet)
    {
        const auto ids = idsOf(m_workspace, *at(sheet).table, m_plan.request);
        const auto earlier = earlierOf(at(sheet));
        if (!ids || !earlier)
            return fail(ids ? earlier.error() : ids.error());
        QList<RowId> all = *ids + earlier->keys();
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        for (qsizetype from = 0; from < all.size(); from += kBlock) {
            if (!m_progress.step(from, all.size(), at(sheet).title()))
                return fail({Error::Code::Cancelled,
                    QCoreApplication::translate("core", "已取消，没有生成上报批次。")});
            const auto block = all.mid(from, kBlock);
            const auto records = m_workspace.records().read(*at(sheet).table, block);
            if (!records)
                return fail(records.error());
            QSet<RowId> missing(block.begin(), block.end());
            for (const auto &record : *records) {
                missing.remove(record.id);
                if (auto done = add(sheet, record, earlier->find(record.id), *earlier); !done)
                    return done;
            }
            addRemoved(sheet, missing, *earlier);
        }
        return {};
    }

    Result<void> add(qsizetype sheet, const Record &record,
        QMap<RowId, Earlier>::const_iterator known, const QMap<RowId, Earlier> &earlier)
    {
        HandOverLine line{.sheet = sheet, .record = record.id, .key = keyOf(sheet, record.id)};
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const auto &field : at(sheet).fields) {
            const auto text = m_reader.text(*at(sheet).table, record, field);
            if (!text)
                return fail(text.error());
            line.cells.append(*text);
            if (!field.isConstant())
                hash.addData((field.code + u'=' + *text + u'\n').toUtf8());
        }
        line.hash = QString::fromLatin1(hash.result().toHex());
        if (known != earlier.constEnd() && !known->isRemoved) {
            if (known->state == "refused"_L1)
                line.change = HandOverChange::Resent;
            else if (known->hash == line.hash)
                return skip();
            else
                line.change = HandOverChange::Changed;
        }
        m_plan.lines.append(line);
        return {};
    }

    Result<void> skip()
    {
        ++m_plan.unchanged;
        return {};
    }

    void addRemoved(
        qsizetype sheet, const QSet<RowId> &missing, const QMap<RowId, Earlier> &earlier)
    {
        for (const RowId id : missing) {
            if (earlier.value(id).isRemoved)
                continue;
            m_plan.lines.append({.sheet = sheet,
                .record = id,
                .key = keyOf(sheet, id),
                .change = HandOverChange::Removed});
        }
    }

    QString keyOf(qsizetype sheet, RowId id) const
    {
        return QString(at(sheet).table->name) + u'-' + QString::number(id);
    }

    const Workspace &m_workspace;
    HandOverReader m_reader;
    const Progress &m_progress;
    HandOverPlan m_plan;
};

} // namespace

QString handOverChangeKey(HandOverChange change)
{
    return kChanges[size_t(change)];
}

qsizetype HandOverPlan::count(HandOverChange change) const
{
    return std::count_if(lines.begin(), lines.end(),
        [change](const HandOverLine &line) { return line.change == change; });
}

qsizetype HandOverPlan::countOf(qsizetype sheet) const
{
    return std::count_if(lines.begin(), lines.end(),
        [sheet](const HandOverLine &line) { return line.sheet == sheet; });
}

Result<HandOverPlan> planHandOver(
    const Workspace &workspace, const HandOverRequest &request, const Progress &progress)
{
    if (!request.from.isValid() || !request.to.isValid() || request.from > request.to)
        return fail({Error::Code::Invalid,
            QCoreApplication::translate("core", "请填写期间的起止日期，起日不晚于止日。")});
    QStringList groups = request.groups;
    for (const auto &[key, label] : handOverGroups()) {
        if (request.groups.isEmpty())
            groups.append(key);
    }
    const auto sheets = handOverSheets(workspace, groups);
    auto reader = HandOverReader::open(workspace);
    if (!sheets || !reader)
        return fail(sheets ? reader.error() : sheets.error());
    return Planner(workspace, std::move(*reader), progress).plan(request, *sheets);
}

} // namespace core
