#include "core/report/examinationpapers.h"

#include "core/base/datetext.h"

#include <QCoreApplication>

namespace core {

using Align = Document::Align;
using Cell = Document::Cell;

namespace {

constexpr int kMargin = 18; // millimetres
constexpr int kSigningWidth = 14; // half-width characters

QString scoreShown(std::optional<int> tenths)
{
    return tenths ? QString::number(*tenths / 10) + u'.' + QString::number(*tenths % 10)
                  : QString();
}

QString codeTitle(const Names &names, QLatin1StringView book, const QString &code)
{
    const CodeItem *item = names.code(book, code);
    return item ? item->title() : code;
}

/// A table whose columns are named as they are added.
class ListTable
{
public:
    void column(const QString &title, Align align, int width = 0)
    {
        if (m_table.header.empty())
            m_table.header.emplace_back();
        m_table.columns.push_back({align, width});
        m_table.header.front().push_back({title});
    }
    void row(std::vector<Cell> cells) { m_table.rows.push_back({std::move(cells)}); }
    Document::Table take() { return std::move(m_table); }

private:
    Document::Table m_table;
};

Document paperOf(const ExaminationPaper &paper, const QString &title, const Names &names,
    Document::Orientation orientation)
{
    const auto &plan = paper.plan;
    Document document = officePaper(title, paper.origin, orientation);
    document.subtitle = codeTitle(names, "occupation"_L1, plan.occupationCode) + u'　'
        + codeTitle(names, "skill_level"_L1, plan.level);
    document.line = {QCoreApplication::translate("core", "计划编号：%1").arg(plan.planNo),
        QCoreApplication::translate("core", "%1　%2").arg(chineseDate(plan.examDate), plan.place),
        QCoreApplication::translate("core", "共 %1 人").arg(paper.candidates.size())};
    document.author = paper.organisation;
    return document;
}

void addPeople(ListTable &list)
{
    list.column(QCoreApplication::translate("core", "序号"), Align::Center);
    list.column(QCoreApplication::translate("core", "准考证号"), Align::Center);
    list.column(QCoreApplication::translate("core", "姓名"), Align::Left, 8);
}

std::vector<Cell> personCells(const CandidateLine &line, int number)
{
    return {Cell::ofCount(number), Cell::ofText(line.admissionNo), Cell::ofText(line.name)};
}

} // namespace

Document officePaper(
    const QString &title, const PaperOrigin &origin, Document::Orientation orientation)
{
    Document document;
    document.page = {.orientation = orientation,
        .left = kMargin,
        .top = kMargin,
        .right = kMargin,
        .bottom = kMargin,
        .density = Document::Density::Compact};
    document.title = title;
    document.author = origin.office;
    document.footer.left = QCoreApplication::translate("core", "截至 %1")
                               .arg(origin.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"));
    if (origin.data == PaperOrigin::Data::Demo)
        document.footer.watermark = QCoreApplication::translate("core", "演示数据");
    return document;
}

Document candidateRoster(const ExaminationPaper &paper, const Names &names)
{
    Document document = paperOf(paper, QCoreApplication::translate("core", "考生名册"), names,
        Document::Orientation::Portrait);
    ListTable list;
    addPeople(list);
    list.column(QCoreApplication::translate("core", "性别"), Align::Center);
    list.column(QCoreApplication::translate("core", "身份证号"), Align::Center);
    list.column(QCoreApplication::translate("core", "来源"), Align::Left);
    int number = 0;
    for (const auto &line : paper.candidates) {
        auto cells = personCells(line, ++number);
        for (const auto &text : {line.sex, line.idNumber, line.from})
            cells.push_back(Cell::ofText(text));
        list.row(std::move(cells));
    }
    document.blocks.emplace_back(list.take());
    document.blocks.emplace_back(
        Document::Signature{{QCoreApplication::translate("core", "评价机构（章）："),
            QCoreApplication::translate("core", "经办人："),
            QCoreApplication::translate("core", "督导员：%1").arg(paper.plan.supervisor)}});
    return document;
}

Document signInSheet(const ExaminationPaper &paper, const Names &names)
{
    Document document = paperOf(paper, QCoreApplication::translate("core", "考场签到表"), names,
        Document::Orientation::Portrait);
    ListTable list;
    addPeople(list);
    list.column(QCoreApplication::translate("core", "身份证号"), Align::Center);
    list.column(QCoreApplication::translate("core", "理论签到"), Align::Center, kSigningWidth);
    list.column(QCoreApplication::translate("core", "实操签到"), Align::Center, kSigningWidth);
    int number = 0;
    for (const auto &line : paper.candidates) {
        auto cells = personCells(line, ++number);
        cells.push_back(Cell::ofText(line.idNumber));
        cells.resize(cells.size() + 2);
        list.row(std::move(cells));
    }
    document.blocks.emplace_back(list.take());
    document.blocks.emplace_back(Document::Note{
        QCoreApplication::translate("core", "应到：　　人　　实到：　　人　　缺考：　　人")});
    document.blocks.emplace_back(
        Document::Signature{{QCoreApplication::translate("core", "监考员："),
            QCoreApplication::translate("core", "考评员："),
            QCoreApplication::translate("core", "督导员：%1").arg(paper.plan.supervisor)}});
    return document;
}

Document scoreSheetPaper(const ExaminationPaper &paper, const Names &names)
{
    Document document = paperOf(paper, QCoreApplication::translate("core", "成绩汇总表"), names,
        Document::Orientation::Portrait);
    ListTable list;
    addPeople(list);
    list.column(QCoreApplication::translate("core", "理论"), Align::Right, 7);
    list.column(QCoreApplication::translate("core", "实操"), Align::Right, 7);
    list.column(QCoreApplication::translate("core", "综合"), Align::Right, 7);
    list.column(QCoreApplication::translate("core", "结果"), Align::Center, 8);
    QMap<QString, int> outcomes;
    int number = 0;
    for (const auto &line : paper.candidates) {
        auto cells = personCells(line, ++number);
        for (const auto score : {line.theory, line.practical, line.total})
            cells.push_back(Cell::ofText(scoreShown(score)));
        cells.push_back(Cell::ofText(line.result));
        ++outcomes[line.result];
        list.row(std::move(cells));
    }
    document.blocks.emplace_back(list.take());
    QStringList counts;
    for (auto outcome = outcomes.begin(); outcome != outcomes.end(); ++outcome)
        counts.append(QCoreApplication::translate("core", "%1 %2 人")
                          .arg(outcome.key(), QString::number(outcome.value())));
    const auto &plan = paper.plan;
    document.blocks.emplace_back(Document::Note{
        QCoreApplication::translate("core", "及格线：理论 %1，实操 %2，综合 %3。%4。")
            .arg(scoreShown(plan.passTheory), scoreShown(plan.passPractical),
                scoreShown(plan.passTotal), counts.join(u'，'))});
    document.blocks.emplace_back(
        Document::Signature{{QCoreApplication::translate("core", "录分人："),
            QCoreApplication::translate("core", "复核人："),
            QCoreApplication::translate("core", "评价机构（章）：")}});
    return document;
}

} // namespace core
