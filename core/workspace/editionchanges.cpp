#include "core/workspace/editionchanges.h"

#include "core/base/datetext.h"
#include "core/domain/edition.h"
#include "core/report/documentcells.h"
#include "core/workspace/editionpaper.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Cell = Document::Cell;

/// A figure is the same where it leads to the same rows and is the same kind of number; of several
/// such (a count and its rate in one sentence) the one that comes as late.
class Keys
{
public:
    QString of(const DocumentCell &cell)
    {
        const QString key = cell.cell.reference.isEmpty()
            ? cell.place
            : cell.cell.reference + u'#' + QString::number(int(cell.cell.kind));
        return key + u'#' + QString::number(m_seen[key]++);
    }

private:
    QHash<QString, int> m_seen;
};

QList<ChangedFigure> changedFigures(const Document &then, const Document &now)
{
    QHash<QString, DocumentCell> known;
    QStringList order;
    Keys keysNow;
    for (const auto &cell : cellsOf(now)) {
        order.append(keysNow.of(cell));
        known.insert(order.constLast(), cell);
    }
    Keys keysThen;
    QList<ChangedFigure> changed;
    for (const auto &cell : cellsOf(then)) {
        const Cell is = known.take(keysThen.of(cell)).cell;
        const bool isSame = is.kind == cell.cell.kind && is.number == cell.cell.number
            && (is.kind != Cell::Kind::Text || is.text == cell.cell.text);
        if (!isSame)
            changed.append({cell.place, cell.label, cell.cell.reference, cell.cell, is});
    }
    for (const auto &key : std::as_const(order)) {
        const auto added = known.constFind(key);
        if (added != known.cend())
            changed.append({added->place, added->label, added->cell.reference, {}, added->cell});
    }
    return changed;
}

QStringList referencesOf(const QList<ChangedFigure> &figures)
{
    QStringList references;
    for (const auto &figure : figures) {
        if (!figure.reference.isEmpty() && !references.contains(figure.reference))
            references.append(figure.reference);
    }
    return references;
}

Result<qint64> momentOf(const Database &database, RowId edition)
{
    return RecordStore(database).read(reportSnapshots(), edition).map([](const Record &record) {
        return reportSnapshots().value(record, "as_of_set"_L1).integer();
    });
}

Result<EditionChanges> changesBetween(const Database &database, const Names &names,
    QList<ChangedFigure> figures, const MomentsQuestion &question)
{
    auto rows = rowChanges(database, names, referencesOf(figures), question);
    if (!rows)
        return fail(rows.error());
    return EditionChanges{std::move(figures), std::move(*rows)};
}

Document::Table figureTable(const EditionChanges &changes)
{
    using Align = Document::Align;
    auto table = plainTable(QCoreApplication::translate("core", "变化的数字"), {},
        {{QCoreApplication::translate("core", "位置"), Align::Left},
            {QCoreApplication::translate("core", "数字"), Align::Left},
            {QCoreApplication::translate("core", "原印"), Align::Right},
            {QCoreApplication::translate("core", "现为"), Align::Right},
            {QCoreApplication::translate("core", "差"), Align::Right}});
    for (const auto &figure : changes.figures) {
        const bool isCount = figure.was.kind == Cell::Kind::Count;
        table.rows.push_back({{Cell::ofText(figure.place), Cell::ofText(figure.label), figure.was,
            figure.is.kind == Cell::Kind::Blank ? Cell::absent() : figure.is,
            isCount ? Cell::ofCount(figure.is.number - figure.was.number) : Cell{}}});
    }
    return table;
}

Document::Table rowTable(const EditionChanges &changes, ChangeCause cause)
{
    using Align = Document::Align;
    auto table = plainTable(causeTitle(cause), {},
        {{QCoreApplication::translate("core", "登记"), Align::Left},
            {QCoreApplication::translate("core", "记录"), Align::Left},
            {QCoreApplication::translate("core", "增减"), Align::Right},
            {QCoreApplication::translate("core", "改动"), Align::Left},
            {QCoreApplication::translate("core", "何时"), Align::Left},
            {QCoreApplication::translate("core", "何人"), Align::Left},
            {QCoreApplication::translate("core", "办理"), Align::Left}});
    for (const auto &row : changes.behind.rows) {
        if (row.cause != cause)
            continue;
        const QString way = row.by > 0 ? u"+1"_s : row.by < 0 ? u"−1"_s : u"±0"_s;
        table.rows.push_back({{Cell::ofText(row.table->caption()),
            Cell::ofText(row.title, u"list/%1/id/%2/"_s.arg(QString(row.table->name)).arg(row.id)),
            Cell::ofText(way), Cell::ofText(row.detail),
            Cell::ofText(row.at.isValid() ? row.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)
                                          : QString()),
            Cell::ofText(row.user), Cell::ofText(row.step)}});
    }
    return table;
}

} // namespace

Result<EditionChanges> editionChanges(const Database &database, const Names &names, RowId edition,
    const EditionQuestion &question, const Progress &progress)
{
    const auto then = editionDocument(database, edition);
    const auto moment = momentOf(database, edition);
    if (!then || !moment)
        return fail(then ? moment.error() : then.error());
    const auto now = countReport(database, names, question, progress);
    if (!now)
        return fail(now.error());
    return changesBetween(database, names, changedFigures(*then, now->document),
        {{*moment}, question.ledgerUnit, question.now, progress});
}

Result<EditionChanges> editionDifference(const Database &database, const Names &names,
    std::pair<RowId, RowId> editions, const EditionQuestion &question, const Progress &progress)
{
    const auto then = editionDocument(database, editions.first);
    const auto now = editionDocument(database, editions.second);
    const auto from = momentOf(database, editions.first);
    const auto to = momentOf(database, editions.second);
    if (!then || !now)
        return fail(then ? now.error() : then.error());
    if (!from || !to)
        return fail(from ? to.error() : from.error());
    return changesBetween(database, names, changedFigures(*then, *now),
        {{*from, *to}, question.ledgerUnit, question.now, progress});
}

Result<EditionChanges> reportChanges(const Database &database, const Names &names,
    const EditionQuestion &question, const Moments &moments, const Progress &progress)
{
    EditionQuestion then = question;
    then.asOfSet = moments.then;
    EditionQuestion now = question;
    now.asOfSet = moments.now;
    const auto was = countReport(database, names, then, progress);
    if (!was)
        return fail(was.error());
    const auto is = countReport(database, names, now, progress);
    if (!is)
        return fail(is.error());
    return changesBetween(database, names, changedFigures(was->document, is->document),
        {moments, question.ledgerUnit, question.now, progress});
}

Document changesPaper(const EditionChanges &changes, const QString &title)
{
    Document document;
    constexpr int kMargin = 15; // millimetres
    document.page = {.orientation = Document::Orientation::Landscape,
        .left = kMargin,
        .top = kMargin,
        .right = kMargin,
        .bottom = kMargin,
        .density = Document::Density::Compact};
    document.title = title;
    document.blocks.emplace_back(Document::Paragraph{
        QCoreApplication::translate("core", "变化的数字 %1 个，使数字不同的记录 %2 条。")
            .arg(changes.figures.size())
            .arg(changes.behind.rows.size())});
    if (!changes.figures.isEmpty())
        document.blocks.emplace_back(figureTable(changes));
    for (int cause = 0; cause <= int(ChangeCause::Beside); ++cause) {
        auto table = rowTable(changes, ChangeCause(cause));
        if (!table.rows.empty())
            document.blocks.emplace_back(std::move(table));
    }
    return document;
}

} // namespace core
