#include "core/exchange/countyform.h"

#include "core/exchange/sheetreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 200;
constexpr qint64 kFenOfYuan = 100;

/// All cells of a small sheet.
class Cells : public RowSink
{
public:
    bool row(const SheetRow &row) override
    {
        for (const auto &cell : row.cells)
            m_rows[int(row.index)][int(cell.column)] = keptCell(cell);
        return row.index < kMostRows;
    }
    const std::map<int, std::map<int, CellValue>> &rows() const { return m_rows; }

private:
    std::map<int, std::map<int, CellValue>> m_rows;
};

using Row = std::map<int, CellValue>;

CellValue cellOf(const Row &row, int column)
{
    const auto found = row.find(column);
    return found == row.end() ? CellValue{} : found->second;
}

struct Columns
{
    int number = -1;
    int name = -1;
    int periodValue = -1;
    int cumulative = -1;
    int explanation = -1;

    bool areKnown() const { return name >= 0 && cumulative >= 0; }
};

/// Where the figures stand, told by the headings.
Columns columnsOf(const Row &row)
{
    Columns columns;
    for (const auto &[column, cell] : row) {
        const QString heading = headingKey(textOf(cell));
        if (heading == headingKey(u"序号"_s))
            columns.number = column;
        else if (heading == headingKey(u"指标"_s))
            columns.name = column;
        else if (heading.startsWith(headingKey(u"累计完成"_s)))
            columns.cumulative = column;
        else if (heading.endsWith(headingKey(u"完成"_s)))
            columns.periodValue = column; // 本月完成, 本季完成, 上半年完成
        else if (heading.contains(headingKey(u"说明"_s)))
            columns.explanation = column;
    }
    return columns;
}

/// 填表人：王芳
const QRegularExpression &signedBy()
{
    static const QRegularExpression pairs(
        u"(单位负责人|审核人|填表人|联系电话)[：:]\\s*([^\\s　]*)"_s);
    return pairs;
}

bool isSigned(const QString &text)
{
    return signedBy().match(text).hasMatch();
}

void takeSigned(CountyForm &form, const QString &text)
{
    auto matches = signedBy().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        form.signatures.insert(match.captured(1), match.captured(2));
    }
}

/// 填报单位：石楼县人力资源和社会保障局(盖章) 统计截止：2021年6月30日
void takeAbove(CountyForm &form, const QString &text)
{
    static const QRegularExpression office(u"填报单位[：:]\\s*([^(（\\s　]+)"_s);
    static const QRegularExpression until(
        u"统计(?:截止|时间)[：:]\\s*(\\d{4})年(\\d{1,2})月(\\d{1,2})日"_s);
    if (const auto match = office.match(text); match.hasMatch())
        form.office = match.captured(1);
    if (const auto match = until.match(text); match.hasMatch()) {
        form.until = QDate(
            match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    if (form.title.isEmpty() && text.contains(u"进展情况"_s))
        form.title = text;
}

std::optional<CountyForm> formIn(const Cells &cells)
{
    CountyForm form;
    Columns columns;
    for (const auto &[index, row] : cells.rows()) {
        if (!columns.areKnown()) {
            columns = columnsOf(row);
            for (const auto &[column, cell] : row)
                takeAbove(form, textOf(cell));
            continue;
        }
        for (const auto &[column, cell] : row)
            takeSigned(form, textOf(cell));
        const QString name = textOf(cellOf(row, columns.name));
        const CellValue cumulative = cellOf(row, columns.cumulative);
        const CellValue period = cellOf(row, columns.periodValue);
        if (name.isEmpty() || name.startsWith(u"注"_s) || isSigned(name)
            || (cumulative.isEmpty() && period.isEmpty()))
            continue;
        form.lines.append({index + 1, textOf(cellOf(row, columns.number)), name, period, cumulative,
            textOf(cellOf(row, columns.explanation))});
    }
    return columns.areKnown() && !form.lines.isEmpty() ? std::optional(form) : std::nullopt;
}

/// As it is compared: 其中：企业职工 and 企业职工 are the same.
QString nameKey(QString name)
{
    name.remove(u"其中"_s).remove(u"（万元）"_s).remove(u"(万元)"_s);
    return headingKey(name);
}

/// The line of the report; of several with one name that with the number, else the next.
SheetLine *lineOf(SubmissionSheet &sheet, const CountyForm::Line &line, QSet<QString> &taken)
{
    SheetLine *found = nullptr;
    for (auto &each : sheet.lines) {
        if (nameKey(each.form.name) != nameKey(line.name) || taken.contains(each.form.code))
            continue;
        if (!line.number.isEmpty() && each.form.number == line.number) {
            found = &each;
            break;
        }
        found = found ? found : &each;
    }
    if (found)
        taken.insert(found->form.code);
    return found;
}

bool isDash(const CellValue &cell)
{
    const QString text = textOf(cell);
    return text == u"—"_s || text == u"-"_s || text == u"－"_s;
}

/// Amounts are printed in 万元 and kept in yuan.
std::optional<int> figureOf(const FormLine &form, const CellValue &cell)
{
    if (!form.isMoney()) {
        const auto number = integerOf(cell);
        return number ? std::optional(int(*number)) : std::nullopt;
    }
    const auto amount = moneyOf(cell, MoneyUnit::TenThousandYuan);
    return amount ? std::optional(int(*amount / kFenOfYuan)) : std::nullopt;
}

/// Takes over one figure where it is one.
void take(std::optional<int> &figure, const FormLine &form, const CountyForm::Line &line,
    const CellValue &cell, TakenForm &taken)
{
    if (cell.isEmpty() || isDash(cell))
        return;
    const auto given = figureOf(form, cell);
    if (!given) {
        taken.unread.append(QCoreApplication::translate("core", "第 %1 行 %2：“%3”")
                                .arg(line.row)
                                .arg(line.name, textOf(cell)));
        return;
    }
    taken.values += figure == given ? 0 : 1;
    figure = given;
}

Result<void> requireSame(const SubmissionSheet &sheet, const CountyForm &form, const Names &names)
{
    const QDate last = sheet.facts.period.lastDay();
    if (form.until.isValid() && form.until != last) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate(
                "core", "这张表统计截止 %1，而要填的报表截止 %2。请打开同一期间的报表再读入。")
                .arg(form.until.toString(Qt::ISODate), last.toString(Qt::ISODate))});
    }
    const CodeItem *unit
        = names.code(QLatin1StringView("report_unit"), sheet.submission.divisionCode);
    const QString title = unit ? unit->title() : QString();
    // 市本级 reports in the name of an office of the city
    const bool isOther
        = !form.office.isEmpty() && title.endsWith(u'县') && !form.office.startsWith(title);
    if (isOther) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate(
                "core", "这张表是“%1”填报的，不是%2的。请打开该单位的报表再读入。")
                .arg(form.office, title)});
    }
    return {};
}

} // namespace

Result<CountyForm> readCountyForm(const QString &path)
{
    const auto reader = SheetReader::openFile(path);
    if (!reader)
        return fail(reader.error());
    for (std::size_t sheet = 0; sheet < (*reader)->sheets().size(); ++sheet) {
        Cells cells;
        if (auto read = (*reader)->read(sheet, cells); !read)
            return fail(read.error());
        if (const auto form = formIn(cells))
            return *form;
    }
    return fail({Error::Code::Invalid,
        QCoreApplication::translate("core",
            "这个文件里没有县级报表。报表的表头应有“指标”和“累计完成”两栏，"
            "可先从程序导出空表再填写。")});
}

Result<TakenForm> takeForm(SubmissionSheet &sheet, const CountyForm &form, const Names &names)
{
    if (auto same = requireSame(sheet, form, names); !same)
        return fail(same.error());
    TakenForm taken;
    QSet<QString> known;
    for (const auto &line : form.lines) {
        SheetLine *each = lineOf(sheet, line, known);
        if (!each) {
            taken.unknown.append(line.name);
            continue;
        }
        auto figures = each->line;
        take(figures.periodValue, each->form, line, line.periodValue, taken);
        take(figures.cumulative, each->form, line, line.cumulative, taken);
        if (!line.explanation.isEmpty())
            figures.explanation = line.explanation;
        sheet.setLine(each - sheet.lines.data(), figures);
    }
    const std::pair<QString, QString CountySubmission::*> fields[]
        = {{u"单位负责人"_s, &CountySubmission::headName},
            {u"审核人"_s, &CountySubmission::reviewerName},
            {u"填表人"_s, &CountySubmission::filler}, {u"联系电话"_s, &CountySubmission::phone}};
    for (const auto &[title, field] : fields) {
        if (const QString name = form.signatures.value(title); !name.isEmpty())
            sheet.submission.*field = name;
    }
    return taken;
}

} // namespace core
