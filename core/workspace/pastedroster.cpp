#include "core/workspace/pastedroster.h"

#include "core/base/citizenid.h"
#include "core/base/personname.h"
#include "core/base/text.h"
#include "core/domain/person.h"
#include "core/exchange/csvparser.h"
#include "core/exchange/headingaliases.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace core {

namespace {

constexpr qsizetype kSearchedRows = 10; // for a heading
constexpr qsizetype kShortId = 15;
constexpr qsizetype kLongId = 18;
constexpr qsizetype kMobile = 11;

struct Row
{
    int line;
    QStringList cells;
};
using Rows = QList<Row>;

bool looksLikeId(const QString &text)
{
    const QString number = normaliseIdNumber(text);
    const qsizetype size = number.size();
    return (size == kShortId || size == kLongId) && isAsciiDigits(QStringView(number).chopped(1));
}

/// A line of several words without tabs: a name and a number, or several names.
QList<QStringList> partsOf(const QString &line)
{
    static const QRegularExpression kBetween(u"[\\s,，、;；|]+"_s);
    const QStringList words = line.split(kBetween, Qt::SkipEmptyParts);
    const bool hasNumber = std::any_of(words.begin(), words.end(),
        [](const QString &word) { return looksLikeId(word) || isAsciiDigits(word); });
    if (hasNumber || words.size() < 2)
        return {words};
    const bool isNames = line.contains(u'、') || line.contains(u'，') || line.contains(u',');
    if (!isNames)
        return {{line}};
    QList<QStringList> names;
    for (const auto &word : words)
        names.append({word});
    return names;
}

Result<Rows> rowsOf(const QString &text)
{
    Rows rows;
    CsvParser parser('\t', SheetLimits(), [&](const CsvRecord &record) {
        QStringList cells;
        for (const auto field : record.fields)
            cells.append(cleanText(QString::fromUtf8(field.data(), qsizetype(field.size()))));
        if (std::all_of(
                cells.begin(), cells.end(), [](const auto &cell) { return cell.isEmpty(); }))
            return true;
        const int line = int(record.index) + 1;
        if (cells.size() > 1) {
            rows.append({line, cells});
            return true;
        }
        for (const auto &parts : partsOf(cells.constFirst()))
            rows.append({line, parts});
        return true;
    });
    const QByteArray utf8 = text.toUtf8();
    if (auto fed = parser.feed({utf8.constData(), size_t(utf8.size())}); !fed)
        return fail(fed.error());
    if (auto done = parser.finish(); !done)
        return fail(done.error());
    return rows;
}

/// The first row that names a field and holds no number of a person.
qsizetype headingRow(const Rows &rows, const HeadingAliases &aliases)
{
    for (qsizetype i = 0; i < std::min(kSearchedRows, rows.size()); ++i) {
        const auto &cells = rows.at(i).cells;
        if (std::any_of(cells.begin(), cells.end(), &looksLikeId))
            return -1;
        const bool isHeading = std::any_of(cells.begin(), cells.end(), [&](const QString &cell) {
            const auto match = aliases.match(SheetKind::Roster, {cell});
            return match && (match->field == "name"_L1 || match->field == "id_number"_L1);
        });
        if (isHeading)
            return i;
    }
    return -1;
}

bool looksLikeName(const QString &text)
{
    return text != u'男' && text != u'女' && text.size() > 1 && readPersonName(text).isUsable()
        && isHan(text.at(0).unicode());
}

/// Which column of a list without heading holds what, told by most of its cells; a line that is
/// shorter than the others is told by itself.
class HeadlessList
{
public:
    explicit HeadlessList(const Names &names)
        : m_names(names)
    { }

    static QStringList heading()
    {
        return {u"姓名"_s, u"身份证号码"_s, u"人员类别"_s, u"性别"_s, u"联系电话"_s};
    }

    /// The rows by the columns of heading().
    Rows sorted(const Rows &rows) const
    {
        const QList<qsizetype> columns = guess(rows);
        Rows result;
        for (const auto &row : rows) {
            QStringList cells;
            for (qsizetype field = 0; field < columns.size(); ++field)
                cells.append(pick(row.cells, field, columns.at(field)));
            result.append({row.line, cells});
        }
        return result;
    }

private:
    bool fits(qsizetype field, const QString &cell) const
    {
        switch (field) {
        case 0:
            return looksLikeName(cell) && !fits(2, cell);
        case 1:
            return looksLikeId(cell);
        case 2:
            return !m_names.codeOf("trainee_category"_L1, cell).isEmpty();
        case 3:
            return cell == u'男' || cell == u'女';
        default:
            return cell.size() == kMobile && cell.startsWith(u'1') && isAsciiDigits(cell);
        }
    }

    QList<qsizetype> guess(const Rows &rows) const
    {
        QList<qsizetype> columns;
        for (qsizetype field = 0; field < heading().size(); ++field)
            columns.append(likeliest(rows, field));
        return columns;
    }

    /// The column in which most rows hold what the field wants; -1: none does.
    qsizetype likeliest(const Rows &rows, qsizetype field) const
    {
        qsizetype width = 0;
        for (const auto &row : rows)
            width = std::max(width, row.cells.size());
        qsizetype best = -1;
        qsizetype most = 0;
        for (qsizetype column = 0; column < width; ++column) {
            const auto count = std::count_if(rows.begin(), rows.end(),
                [&](const Row &row) { return fits(field, row.cells.value(column)); });
            if (count > most) {
                most = count;
                best = column;
            }
        }
        return best;
    }

    QString pick(const QStringList &cells, qsizetype field, qsizetype column) const
    {
        QString usual = cells.value(column);
        if (fits(field, usual))
            return usual;
        const auto other = std::find_if(
            cells.begin(), cells.end(), [&](const QString &cell) { return fits(field, cell); });
        if (other != cells.end())
            return *other;
        const bool isLeftOver = field < 2 && !fits(0, usual) && !fits(1, usual);
        return isLeftOver ? usual : QString();
    }

    const Names &m_names;
};

/// A line that is about nobody: a sum, a signature.
bool isAboutNobody(const QStringList &cells)
{
    static const QStringList kWords
        = {u"合计"_s, u"小计"_s, u"总计"_s, u"共计"_s, u"填表人"_s, u"制表人"_s, u"审核人"_s};
    return std::any_of(cells.begin(), cells.end(), [](const QString &cell) {
        return std::any_of(kWords.begin(), kWords.end(),
            [&](const QString &word) { return cell.startsWith(word); });
    });
}

/// The column of a field; made at the end where there is none.
qsizetype columnFor(
    QStringList &heading, const QString &field, const QString &title, const HeadingAliases &aliases)
{
    for (qsizetype column = 0; column < heading.size(); ++column) {
        const auto match = aliases.match(SheetKind::Roster, {heading.at(column)});
        if (match && match->field == field)
            return column;
    }
    heading.append(title);
    return heading.size() - 1;
}

/// Completes a person from what the ledger knows of him.
class Completion
{
public:
    Completion(const Workspace &workspace, const PastedRoster &roster, QDate start)
        : m_workspace(workspace)
        , m_roster(roster)
        , m_start(start)
    { }

    Result<void> complete(PastedPerson &person, const QString &category)
    {
        QString &name = person.cells[m_roster.name];
        QString &number = person.cells[m_roster.idNumber];
        name = cleanName(name);
        const auto found = number.isEmpty() ? byName(person, name) : byNumber(person, number);
        if (!found)
            return fail(found.error());
        QString &group = person.cells[m_roster.category];
        if (*found) {
            const Table &table = persons();
            person.known = (*found)->id;
            name = name.isEmpty() ? table.value(**found, "name"_L1).text() : name;
            number = table.value(**found, "id_number"_L1).text();
            if (group.isEmpty()) {
                const auto registered = categoryOf(person.known);
                if (!registered)
                    return fail(registered.error());
                group = *registered;
            }
        }
        if (group.isEmpty())
            group = category;
        if (person.findings.isEmpty())
            refuseTwice(person, number);
        return {};
    }

private:
    using Found = Result<std::optional<Record>>;

    Found byNumber(PastedPerson &person, const QString &text)
    {
        auto found = m_workspace.records().findOne(
            persons(), {{u"id_number"_s, Condition::Test::Equal, {normaliseIdNumber(text)}}});
        if (found && !*found && person.cells.at(m_roster.name).isEmpty()) {
            person.findings.append(blocked(u"R-101"_s,
                QCoreApplication::translate("core", "台账中没有这个证件号码，请补填姓名。")));
        }
        return found;
    }

    Found byName(PastedPerson &person, const QString &name)
    {
        const auto found = m_workspace.records().find(persons(),
            {.conditions = {{u"name"_s, Condition::Test::Equal, {name}},
                 {u"closed_on"_s, Condition::Test::IsNull}},
                .limit = 2});
        if (!found)
            return fail(found.error());
        if (found->size() == 1)
            return found->first();
        person.findings.append(blocked(u"R-101"_s,
            found->isEmpty()
                ? QCoreApplication::translate(
                    "core", "没有证件号码，台账中也没有“%1”，请补填证件号码。")
                      .arg(name)
                : QCoreApplication::translate("core", "台账中有几名“%1”，请补填证件号码。")
                      .arg(name)));
        return std::optional<Record>();
    }

    /// The category that is on file for the first day of class.
    Result<QString> categoryOf(RowId person) const
    {
        const Table &table = personCategories();
        const auto spans = m_workspace.records().find(table,
            {.conditions = {{u"person"_s, Condition::Test::Equal, {person}}},
                .order = {{u"valid_from"_s, Qt::DescendingOrder}}});
        if (!spans)
            return fail(spans.error());
        const QString day = m_start.toString(Qt::ISODate);
        for (const auto &span : *spans) {
            const QString to = table.value(span, "valid_to"_L1).text();
            if (table.value(span, "valid_from"_L1).text() <= day && (to.isEmpty() || day <= to))
                return table.value(span, "category"_L1).text();
        }
        return QString();
    }

    void refuseTwice(PastedPerson &person, const QString &number)
    {
        const QString key = normaliseIdNumber(number);
        const auto before = m_lines.constFind(key);
        if (before == m_lines.constEnd()) {
            m_lines.insert(key, person.line);
            return;
        }
        person.findings.append(blocked(u"R-102"_s,
            *before == 0
                ? QCoreApplication::translate("core", "这名学员已在名单中，只登记一次。")
                : QCoreApplication::translate("core", "与第 %1 行是同一人，只登记先出现的一行。")
                      .arg(*before)));
    }

    const Workspace &m_workspace;
    const PastedRoster &m_roster;
    QDate m_start;
    QHash<QString, int> m_lines; // number of a person -> where he stands first
};

QString quoted(QString cell)
{
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QByteArray PastedRoster::csv() const
{
    QStringList lines;
    const auto line = [](const QStringList &cells) {
        QStringList quotedCells;
        for (const auto &cell : cells)
            quotedCells.append(quoted(cell));
        return quotedCells.join(u'\t');
    };
    lines.append(line(heading));
    for (const auto &person : persons)
        lines.append(person.findings.isEmpty() ? line(person.cells) : QString());
    return QByteArray("\xef\xbb\xbf") + lines.join(u'\n').toUtf8() + '\n';
}

const PastedPerson *PastedRoster::atRow(quint32 row) const
{
    const auto index = qsizetype(row) - 2; // below the heading
    return index < 0 || index >= persons.size() ? nullptr : &persons.at(index);
}

Result<PastedRoster> readPastedRoster(
    const Workspace &workspace, const RosterSource &source, QDate start)
{
    auto rows = rowsOf(source.text);
    if (!rows)
        return fail(rows.error());
    const HeadingAliases aliases;
    PastedRoster roster;
    rows->removeIf([](const Row &row) { return isAboutNobody(row.cells); });
    const auto heading = headingRow(*rows, aliases);
    if (heading < 0)
        *rows = HeadlessList(workspace.names()).sorted(*rows);
    roster.heading = heading < 0 ? HeadlessList::heading() : rows->at(heading).cells;
    roster.name = columnFor(roster.heading, u"name"_s, u"姓名"_s, aliases);
    roster.idNumber = columnFor(roster.heading, u"id_number"_s, u"身份证号码"_s, aliases);
    roster.category = columnFor(roster.heading, u"trainee_category"_s, u"人员类别"_s, aliases);
    for (const auto &row : rows->mid(heading + 1))
        roster.persons.append({.line = row.line, .cells = row.cells});
    const auto picked = workspace.records().read(persons(), source.persons);
    if (!picked)
        return fail(picked.error());
    for (const auto &record : *picked) {
        PastedPerson person{.cells = QStringList(roster.heading.size())};
        person.cells[roster.idNumber] = persons().table().value(record, "id_number"_L1).text();
        roster.persons.append(person);
    }
    Completion completion(workspace, roster, start);
    for (auto &person : roster.persons) {
        person.cells.resize(roster.heading.size());
        if (auto completed = completion.complete(person, source.category); !completed)
            return fail(completed.error());
    }
    return roster;
}

} // namespace core
