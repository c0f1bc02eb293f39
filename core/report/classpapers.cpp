#include "core/report/classpapers.h"

#include "core/base/datetext.h"
#include "core/base/mask.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Align = Document::Align;
using Cell = Document::Cell;

constexpr int kMargin = 15; // millimetres
constexpr int kFactHeight = 8;
constexpr int kSignHeight = 9; // room for a signature
constexpr int kOpinionWidth = 26; // half-width characters
constexpr int kOpinionHeight = 40; // room for an opinion and a seal
constexpr int kDaysAPage = 10;

QString titleOf(const Names &names, QLatin1StringView book, const QString &code)
{
    const CodeItem *item = names.code(book, code);
    return item ? item->title() : code;
}

QString dayText(QDate day)
{
    return day.isValid() ? chineseDate(day) : QString();
}

QString weekday(QDate day)
{
    static const char *const kDays[] = {QT_TRANSLATE_NOOP("core", "星期一"),
        QT_TRANSLATE_NOOP("core", "星期二"), QT_TRANSLATE_NOOP("core", "星期三"),
        QT_TRANSLATE_NOOP("core", "星期四"), QT_TRANSLATE_NOOP("core", "星期五"),
        QT_TRANSLATE_NOOP("core", "星期六"), QT_TRANSLATE_NOOP("core", "星期日")};
    return QCoreApplication::translate("core", kDays[day.dayOfWeek() - 1]);
}

/// The parts that all papers of a class share.
Document sheetOf(const ClassFile &file, ClassPaper paper, Document::Orientation orientation)
{
    Document document;
    document.page = {.orientation = orientation,
        .left = kMargin,
        .top = kMargin,
        .right = kMargin,
        .bottom = kMargin,
        .density = Document::Density::Compact};
    document.title = file.trainingClass.name + u'　' + classPaperTitle(paper);
    document.author = file.office;
    document.line
        = {.left = QCoreApplication::translate("core", "培训机构：%1").arg(file.institution),
            .middle = {},
            .right
            = QCoreApplication::translate("core", "班级编号：%1").arg(file.trainingClass.classNo)};
    if (file.data == ClassFile::Data::Demo)
        document.footer.watermark = QCoreApplication::translate("core", "演示数据");
    return document;
}

Document::Table tableOf(const std::vector<std::pair<QString, Align>> &columns)
{
    Document::Table table;
    table.header.emplace_back();
    for (const auto &[title, align] : columns) {
        table.columns.push_back({align});
        table.header.front().push_back({title});
    }
    return table;
}

QString ageRange(const TrainingClass &trainingClass)
{
    const auto &[least, most] = std::pair(trainingClass.ageMin, trainingClass.ageMax);
    if (least && most)
        return QCoreApplication::translate("core", "%1—%2 岁").arg(*least).arg(*most);
    if (least)
        return QCoreApplication::translate("core", "%1 岁以上").arg(*least);
    return most ? QCoreApplication::translate("core", "%1 岁以下").arg(*most)
                : QCoreApplication::translate("core", "不限");
}

/// Label and value twice in a row.
Document::Table factsOf(const ClassFile &file, const Names &names)
{
    const auto &trainingClass = file.trainingClass;
    const auto yesNo = [](bool is) {
        return is ? QCoreApplication::translate("core", "是")
                  : QCoreApplication::translate("core", "否");
    };
    const std::pair<QString, QString> facts[] = {
        {QCoreApplication::translate("core", "班级名称"), trainingClass.name},
        {QCoreApplication::translate("core", "班级编号"), trainingClass.classNo},
        {QCoreApplication::translate("core", "培训项目"), file.project},
        {QCoreApplication::translate("core", "培训机构"), file.institution},
        {QCoreApplication::translate("core", "培训课程"), file.course},
        {QCoreApplication::translate("core", "职业(工种)及等级"), file.occupation},
        {QCoreApplication::translate("core", "实施地区"),
            titleOf(names, "division"_L1, trainingClass.divisionCode)},
        {QCoreApplication::translate("core", "归口部门"),
            titleOf(names, "department"_L1, trainingClass.department)},
        {QCoreApplication::translate("core", "开班日期"), dayText(trainingClass.startDate)},
        {QCoreApplication::translate("core", "结业日期"), dayText(trainingClass.endDate)},
        {QCoreApplication::translate("core", "学时"), QString::number(trainingClass.hours)},
        {QCoreApplication::translate("core", "计划人数"), QString::number(trainingClass.planned)},
        {QCoreApplication::translate("core", "花名册人数"), QString::number(file.trainees.size())},
        {QCoreApplication::translate("core", "年龄范围"), ageRange(trainingClass)},
        {QCoreApplication::translate("core", "培训地点"), trainingClass.place},
        {QCoreApplication::translate("core", "委托企业"),
            file.employer.isEmpty() ? QCoreApplication::translate("core", "无") : file.employer},
        {QCoreApplication::translate("core", "班主任"), trainingClass.manager},
        {QCoreApplication::translate("core", "班主任电话"), trainingClass.managerPhone},
        {QCoreApplication::translate("core", "是否补贴"), yesNo(trainingClass.isSubsidised)},
        {QCoreApplication::translate("core", "是否用券"), yesNo(trainingClass.usesVoucher)}};
    Document::Table table;
    table.columns
        = {{Align::Center, 14}, {Align::Left, 30}, {Align::Center, 14}, {Align::Left, 30}};
    std::vector<Cell> cells;
    for (const auto &[label, value] : facts) {
        cells.push_back(Cell::ofText(label));
        cells.push_back(Cell::ofText(value));
        if (cells.size() == table.columns.size())
            table.rows.push_back({.cells = std::exchange(cells, {}), .height = kFactHeight});
    }
    return table;
}

/// How many of each age band (domain.md 1.1, P5), women among them.
Document::Table bandsOf(const ClassFile &file, const Names &names)
{
    Document::Table table;
    table.title = QCoreApplication::translate("core", "学员构成");
    table.columns = {{Align::Center, 14}};
    table.header = {{{QCoreApplication::translate("core", "项目")}}};
    Document::Row all{{Cell::ofText(QCoreApplication::translate("core", "人数"))}};
    Document::Row women{{Cell::ofText(QCoreApplication::translate("core", "其中：女"))}};
    const auto count = [&](const auto &fits) {
        return qint64(std::count_if(file.trainees.begin(), file.trainees.end(), fits));
    };
    for (const auto &band : names.codes("age_band"_L1)) {
        table.columns.push_back({Align::Right});
        table.header.front().push_back({band.title()});
        all.cells.push_back(Cell::ofCount(
            count([&](const ClassTrainee &one) { return one.ageBand == band.code; })));
        women.cells.push_back(Cell::ofCount(count([&](const ClassTrainee &one) {
            return one.ageBand == band.code && one.sex == "2"_L1;
        })));
    }
    table.columns.push_back({Align::Right});
    table.header.front().push_back({QCoreApplication::translate("core", "合计")});
    all.cells.push_back(Cell::ofCount(file.trainees.size()));
    women.cells.push_back(
        Cell::ofCount(count([](const ClassTrainee &one) { return one.sex == "2"_L1; })));
    table.rows = {all, women};
    return table;
}

Document applicationPaper(const ClassFile &file, const Names &names)
{
    Document document = sheetOf(file, ClassPaper::Application, Document::Orientation::Portrait);
    document.title = classPaperTitle(ClassPaper::Application);
    document.line = {
        .left = QCoreApplication::translate("core", "申请单位：%1（盖章）").arg(file.institution),
        .middle = {},
        .right = QCoreApplication::translate("core", "填表日期：　　年　　月　　日")};
    document.blocks.emplace_back(factsOf(file, names));
    document.blocks.emplace_back(bandsOf(file, names));
    Document::Table opinions
        = tableOf({{QCoreApplication::translate("core", "培训机构意见"), Align::Center},
            {QCoreApplication::translate("core", "县（市、区）人社部门意见"), Align::Center},
            {QCoreApplication::translate("core", "市人社部门意见"), Align::Center}});
    const Cell sign = Cell::ofText(QCoreApplication::translate("core", "签字（盖章）："));
    const Cell day = Cell::ofText(QCoreApplication::translate("core", "年　　月　　日"));
    for (auto &column : opinions.columns)
        column.width = kOpinionWidth;
    opinions.rows = {{.cells = {Cell(), Cell(), Cell()}, .height = kOpinionHeight},
        {.cells = {sign, sign, sign}, .height = kSignHeight},
        {.cells = {day, day, day}, .height = kSignHeight}};
    document.blocks.emplace_back(opinions);
    document.blocks.emplace_back(
        Document::Signature{{QCoreApplication::translate("core", "经办人："),
            QCoreApplication::translate("core", "审核人："),
            QCoreApplication::translate("core", "审批人："),
            QCoreApplication::translate("core", "日期：")}});
    document.blocks.emplace_back(Document::Note{QCoreApplication::translate(
        "core", "注：本表一式三份，附花名册、教学计划表，在规定的时间之前报备。")});
    return document;
}

/// Categories that never stand on a paper others may see.
QString categoryText(const ClassTrainee &trainee, const Names &names, PaperNumbers numbers)
{
    const CodeItem *item = names.code("trainee_category"_L1, trainee.category);
    if (!item)
        return trainee.category;
    const bool isHidden
        = numbers == PaperNumbers::Masked && item->attribute("sensitive"_L1) == "1"_L1;
    return isHidden ? u"***"_s : item->title();
}

Document rosterPaper(const ClassFile &file, const Names &names, PaperNumbers numbers)
{
    Document document = sheetOf(file, ClassPaper::Roster, Document::Orientation::Landscape);
    document.line.middle
        = QCoreApplication::translate("core", "培训时间：%1至%2")
              .arg(dayText(file.trainingClass.startDate), dayText(file.trainingClass.endDate));
    Document::Table table = tableOf({{QCoreApplication::translate("core", "序号"), Align::Center},
        {QCoreApplication::translate("core", "姓名"), Align::Left},
        {QCoreApplication::translate("core", "性别"), Align::Center},
        {QCoreApplication::translate("core", "年龄"), Align::Right},
        {QCoreApplication::translate("core", "证件号码"), Align::Center},
        {QCoreApplication::translate("core", "文化程度"), Align::Center},
        {QCoreApplication::translate("core", "人员类别"), Align::Left},
        {QCoreApplication::translate("core", "联系电话"), Align::Center},
        {QCoreApplication::translate("core", "备注"), Align::Left}});
    table.columns.back().width = 12;
    const bool isMasked = numbers == PaperNumbers::Masked;
    for (const auto &trainee : file.trainees) {
        table.rows.push_back({{Cell::ofCount(trainee.seq), Cell::ofText(trainee.name),
            Cell::ofText(titleOf(names, "sex"_L1, trainee.sex)), Cell::ofCount(trainee.age),
            Cell::ofText(isMasked ? masked(trainee.idNumber, Mask::Screen) : trainee.idNumber),
            Cell::ofText(titleOf(names, "education"_L1, trainee.education)),
            Cell::ofText(categoryText(trainee, names, numbers)),
            Cell::ofText(isMasked ? masked(trainee.mobile, Mask::Mobile) : trainee.mobile),
            Cell::ofText(trainee.remark)}});
    }
    document.blocks.emplace_back(table);
    document.blocks.emplace_back(Document::Note{
        QCoreApplication::translate("core", "共 %1 人。").arg(file.trainees.size())});
    document.blocks.emplace_back(
        Document::Signature{{QCoreApplication::translate("core", "班主任："),
            QCoreApplication::translate("core", "培训机构（盖章）："),
            QCoreApplication::translate("core", "审核人："),
            QCoreApplication::translate("core", "日期：")}});
    return document;
}

QList<QDate> lessonDays(const ClassFile &file)
{
    QList<QDate> days;
    for (const auto &session : file.sessions) {
        if (!days.contains(session.sessionDate))
            days.append(session.sessionDate);
    }
    // without a timetable yet the sheet has the days of the class
    for (QDate day = file.trainingClass.startDate;
         file.sessions.isEmpty() && day <= file.trainingClass.endDate; day = day.addDays(1))
        days.append(day);
    return days;
}

Document::Table signTable(const ClassFile &file, const QList<QDate> &days)
{
    Document::Table table = tableOf({{QCoreApplication::translate("core", "序号"), Align::Center},
        {QCoreApplication::translate("core", "姓名"), Align::Center}});
    table.columns[0].width = 5;
    table.columns[1].width = 10;
    for (auto &head : table.header.front())
        head.rows = 2;
    table.header.emplace_back();
    for (const QDate day : days) {
        table.columns.push_back({Align::Center, 12});
        table.header[0].push_back(
            {QCoreApplication::translate("core", "%1月%2日").arg(day.month()).arg(day.day())});
        table.header[1].push_back({weekday(day)});
    }
    for (const auto &trainee : file.trainees) {
        Document::Row row{{Cell::ofCount(trainee.seq), Cell::ofText(trainee.name)}};
        row.cells.resize(table.columns.size());
        row.height = kSignHeight;
        table.rows.push_back(std::move(row));
    }
    return table;
}

Document signInPaper(const ClassFile &file)
{
    Document document = sheetOf(file, ClassPaper::SignIn, Document::Orientation::Landscape);
    document.line.middle
        = QCoreApplication::translate("core", "培训地点：%1").arg(file.trainingClass.place);
    const auto days = lessonDays(file);
    const auto pages = std::max<qsizetype>(1, (days.size() + kDaysAPage - 1) / kDaysAPage);
    const auto each = (days.size() + pages - 1) / pages;
    for (qsizetype page = 0; page < pages; ++page) {
        if (page > 0)
            document.blocks.emplace_back(Document::PageBreak{});
        document.blocks.emplace_back(signTable(file, days.mid(page * each, each)));
        document.blocks.emplace_back(
            Document::Signature{{QCoreApplication::translate("core", "授课教师："),
                QCoreApplication::translate("core", "班主任："),
                QCoreApplication::translate("core", "督导人员：")}});
    }
    return document;
}

Document timetablePaper(const ClassFile &file)
{
    Document document = sheetOf(file, ClassPaper::Timetable, Document::Orientation::Landscape);
    document.line.middle = QCoreApplication::translate("core", "课程：%1").arg(file.course);
    Document::Table table = tableOf({{QCoreApplication::translate("core", "日期"), Align::Center},
        {QCoreApplication::translate("core", "星期"), Align::Center},
        {QCoreApplication::translate("core", "时间"), Align::Center},
        {QCoreApplication::translate("core", "上课内容"), Align::Left},
        {QCoreApplication::translate("core", "课时"), Align::Right},
        {QCoreApplication::translate("core", "上课地点"), Align::Left},
        {QCoreApplication::translate("core", "培训教师"), Align::Center},
        {QCoreApplication::translate("core", "教材"), Align::Left}});
    QDate before;
    qint64 hours = 0;
    for (const auto &session : file.sessions) {
        const bool isNewDay = std::exchange(before, session.sessionDate) != session.sessionDate;
        hours += session.hours;
        table.rows.push_back({{Cell::ofText(isNewDay ? session.sessionDate.toString(Qt::ISODate)
                                                     : QString()),
            Cell::ofText(isNewDay ? weekday(session.sessionDate) : QString()),
            Cell::ofText(session.timeFrom + u'—' + session.timeTo), Cell::ofText(session.content),
            Cell::ofCount(session.hours), Cell::ofText(session.place),
            Cell::ofText(session.teacher), Cell::ofText(session.textbook)}});
    }
    Document::Row sum;
    sum.total = true;
    sum.cells.assign(table.columns.size(), Cell::ofText({}));
    sum.cells[0] = Cell::ofText(QCoreApplication::translate("core", "合计"));
    sum.cells[3]
        = Cell::ofText(QCoreApplication::translate("core", "%1 天").arg(lessonDays(file).size()));
    sum.cells[4] = Cell::ofCount(hours);
    table.rows.push_back(sum);
    document.blocks.emplace_back(table);
    document.blocks.emplace_back(
        Document::Signature{{QCoreApplication::translate("core", "编制人："),
            QCoreApplication::translate("core", "培训机构（盖章）："),
            QCoreApplication::translate("core", "审核人："),
            QCoreApplication::translate("core", "日期：")}});
    return document;
}

} // namespace

Document classPaper(
    ClassPaper paper, const ClassFile &file, const Names &names, PaperNumbers numbers)
{
    switch (paper) {
    case ClassPaper::Application:
        return applicationPaper(file, names);
    case ClassPaper::Roster:
        return rosterPaper(file, names, numbers);
    case ClassPaper::SignIn:
        return signInPaper(file);
    case ClassPaper::Timetable:
        return timetablePaper(file);
    }
    Q_UNREACHABLE();
}

QString classPaperTitle(ClassPaper paper)
{
    switch (paper) {
    case ClassPaper::Application:
        return QCoreApplication::translate("core", "开班申请表");
    case ClassPaper::Roster:
        return QCoreApplication::translate("core", "花名册");
    case ClassPaper::SignIn:
        return QCoreApplication::translate("core", "签到表");
    case ClassPaper::Timetable:
        return QCoreApplication::translate("core", "教学计划表");
    }
    Q_UNREACHABLE();
}

std::optional<ClassPaper> classPaperOf(const QString &key)
{
    static const QHash<QString, ClassPaper> papers
        = {{u"application"_s, ClassPaper::Application}, {u"roster"_s, ClassPaper::Roster},
            {u"signin"_s, ClassPaper::SignIn}, {u"timetable"_s, ClassPaper::Timetable}};
    const auto found = papers.constFind(key);
    return found == papers.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace core
