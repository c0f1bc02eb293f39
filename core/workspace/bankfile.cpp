#include "core/workspace/bankfile.h"

#include "core/base/datetext.h"
#include "core/base/mask.h"
#include "core/domain/person.h"
#include "core/domain/publicnotice.h"
#include "core/exchange/bankreturn.h"
#include "core/exchange/sheetwriter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace core {

namespace {

constexpr int kMargin = 20; // millimetres
constexpr qsizetype kReasonLength = 200;
constexpr int kMostNamed = 3;

Error wrong(const QString &text)
{
    return {Error::Code::Invalid, text};
}

Result<QList<SubsidyItem>> standingItems(const Workspace &workspace, RowId application)
{
    const auto rows = workspace.records().find(subsidyItems(),
        {.conditions = {{u"application"_s, Condition::Test::Equal, {application}},
             {u"state"_s, Condition::Test::Equal, {u"ok"_s}}}});
    if (!rows)
        return fail(rows.error());
    QList<SubsidyItem> items;
    for (const auto &row : *rows)
        items.append(subsidyItems().unpack(row));
    return items;
}

Error withoutAccount(const QStringList &names)
{
    QStringList shown = names.mid(0, kMostNamed);
    for (auto &name : shown)
        name = masked(name, Mask::Name);
    return wrong(QCoreApplication::translate(
        "core", "%1 人没有登记银行账号（%2…），不能生成发放清单。请先在人员库补登。")
                     .arg(names.size())
                     .arg(shown.join(u'、')));
}

Result<QList<BankLine>> personalLines(const Workspace &workspace, RowId application)
{
    const auto items = standingItems(workspace, application);
    if (!items)
        return fail(items.error());
    QList<BankLine> lines;
    QStringList missing;
    for (const auto &item : *items) {
        if (item.bankResult == "paid"_L1)
            continue;
        const auto person = workspace.records().read(persons(), item.person);
        if (!person)
            return fail(person.error());
        if (person->bankAccount.isEmpty())
            missing.append(person->name);
        lines.append(
            {item.id, person->name, person->bankName, person->bankAccount, item.amount.fen});
    }
    return missing.isEmpty() ? Result<QList<BankLine>>(lines) : fail(withoutAccount(missing));
}

std::vector<SheetColumn> listColumns()
{
    return {
        {.title = QCoreApplication::translate("core", "序号"), .kind = SheetColumn::Kind::Integer},
        {.title = QCoreApplication::translate("core", "户名"), .width = 20},
        {.title = QCoreApplication::translate("core", "账号"), .width = 24},
        {.title = QCoreApplication::translate("core", "开户行"), .width = 28},
        {.title = QCoreApplication::translate("core", "金额（元）"),
            .kind = SheetColumn::Kind::Money},
        {.title = QCoreApplication::translate("core", "用途"), .width = 24}};
}

QString purposeOf(const Workspace &workspace, const SubsidyApplication &application)
{
    const CodeItem *kind = workspace.names().code("subsidy_kind"_L1, application.kind);
    return (kind ? kind->title() : application.kind) + u' ' + application.applicationNo;
}

/// The line that an answer is about; -1 for none.
qsizetype lineOf(
    const QList<BankLine> &lines, const BankAnswer &answer, const QSet<qsizetype> &used)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!used.contains(i) && lines[i].account == answer.account
            && lines[i].amount == answer.amount
            && (answer.holder.isEmpty() || answer.holder == lines[i].holder))
            return i;
    }
    return -1;
}

/// Which line each answer is about; an answer that fits none is an error.
Result<QList<qsizetype>> linesOf(const BankList &list, const QList<BankAnswer> &answers)
{
    QList<qsizetype> places;
    QSet<qsizetype> used;
    for (const auto &answer : answers) {
        const qsizetype place = lineOf(list.lines, answer, used);
        if (place < 0) {
            return fail(wrong(QCoreApplication::translate("core",
                "回盘文件第 %1 行（账号 %2，%3 "
                "元）不在批次“%4”的发放清单中。请核对文件；没有写入任何内容。")
                                  .arg(answer.row)
                                  .arg(masked(answer.account, Mask::Bank), yuanText(answer.amount),
                                      list.application.applicationNo)));
        }
        used.insert(place);
        places.append(place);
    }
    return places;
}

/// One return file being entered.
class Entering
{
public:
    Entering(Workspace &workspace, ChangeWriter &writer, const BankList &list)
        : m_workspace(workspace)
        , m_writer(writer)
        , m_list(list)
    { }

    Result<void> enter(const BankLine &line, const BankAnswer &answer)
    {
        ++(answer.isPaid ? taken.paid : taken.returned);
        if (!answer.isPaid)
            taken.returnedAmount += line.amount;
        return line.item != 0 ? enterItem(line, answer)
            : answer.isPaid   ? Result<void>()
                              : enterPayout(answer);
    }

    TakenReturn taken;
    QList<WrittenRow> written;

private:
    QString reasonOf(const BankAnswer &answer) const
    {
        return answer.reason.isEmpty() ? QCoreApplication::translate("core", "银行退回")
                                       : answer.reason.left(kReasonLength);
    }

    Result<void> write(const Table &table, const Record &before, const Record &after)
    {
        written.append({&table, before, after});
        return m_writer.update(table, after);
    }

    Result<void> enterItem(const BankLine &line, const BankAnswer &answer)
    {
        const Table &table = subsidyItems().table();
        const auto stored = m_writer.read(table, line.item);
        if (!stored)
            return fail(stored.error());
        Record after = **stored;
        table.set(after, "bank_result"_L1, answer.isPaid ? u"paid"_s : u"returned"_s);
        table.set(after, "bank_day"_L1, m_workspace.today().toString(Qt::ISODate));
        table.set(after, "bank_note"_L1, answer.isPaid ? Value() : Value(reasonOf(answer)));
        return write(table, **stored, after);
    }

    /// The payment of the whole batch came back.
    Result<void> enterPayout(const BankAnswer &answer)
    {
        const Table &table = payouts().table();
        const auto rows = m_workspace.records().find(table,
            {.conditions = {{u"application"_s, Condition::Test::Equal, {m_list.application.id}},
                 {u"is_returned"_s, Condition::Test::Equal, {0}}}});
        if (!rows)
            return fail(rows.error());
        if (rows->isEmpty()) {
            return fail(wrong(QCoreApplication::translate(
                "core", "批次“%1”还没有登记拨付，不能登记退回。请先办理拨付。")
                                  .arg(m_list.application.applicationNo)));
        }
        Record after = rows->first();
        table.set(after, "is_returned"_L1, 1);
        table.set(after, "returned_on"_L1, m_workspace.today().toString(Qt::ISODate));
        table.set(after, "returned_reason"_L1, reasonOf(answer));
        table.set(after, "returned_amount"_L1, answer.amount);
        return write(table, rows->first(), after);
    }

    Workspace &m_workspace;
    ChangeWriter &m_writer;
    const BankList &m_list;
};

Result<void> requireNew(const Workspace &workspace, const QByteArray &sha256, const QString &name)
{
    const auto earlier = importOf(workspace.database(), sha256);
    if (!earlier)
        return fail(earlier.error());
    if (!*earlier)
        return {};
    const auto day = QDateTime::fromMSecsSinceEpoch((*earlier)->at).date();
    return fail({Error::Code::Duplicate,
        QCoreApplication::translate(
            "core", "回盘文件“%1”已在 %2 导入过，同一文件只登记一次；没有写入任何内容。")
            .arg(name, chineseDate(day))});
}

} // namespace

Fen BankList::total() const
{
    Fen sum = 0;
    for (const auto &line : lines)
        sum += line.amount;
    return sum;
}

Result<BankList> bankList(const Workspace &workspace, RowId id)
{
    if (auto allowed = workspace.session().require(Right::RecordPayment); !allowed)
        return fail(allowed.error());
    const auto application
        = workspace.records().read(subsidyApplications(), Id<SubsidyApplication>{id});
    if (!application)
        return fail(application.error());
    if (application->status != "approved"_L1 && application->status != "paid"_L1) {
        return fail(wrong(QCoreApplication::translate(
            "core", "批次“%1”还没有审批，不能生成发放清单。请先办完公示和审批。")
                              .arg(application->applicationNo)));
    }
    BankList list{.application = *application};
    if (application->applicantKind != "person"_L1) {
        list.lines.append({0, application->payeeName, application->payeeBank,
            application->payeeAccount, application->total.fen});
        return list;
    }
    const auto lines = personalLines(workspace, id);
    if (!lines)
        return fail(lines.error());
    list.lines = *lines;
    if (list.lines.isEmpty()) {
        return fail(
            wrong(QCoreApplication::translate("core", "批次“%1”的款项银行都已入账，没有要发放的。")
                      .arg(application->applicationNo)));
    }
    return list;
}

Result<void> writeBankList(Workspace &workspace, RowId id, const QString &path)
{
    const auto list = bankList(workspace, id);
    if (!list)
        return fail(list.error());
    const auto columns = listColumns();
    auto writer
        = SheetWriter::create(path, columns, QCoreApplication::translate("core", "发放清单"));
    if (!writer)
        return fail(writer.error());
    const QString purpose = purposeOf(workspace, list->application);
    int number = 0;
    for (const auto &line : list->lines) {
        const Value values[]
            = {++number, line.holder, line.account, line.bank, line.amount, purpose};
        if (auto written = (*writer)->row(values); !written)
            return written;
    }
    if (auto noted = workspace.noteEvent(
            QCoreApplication::translate("core", "生成银行发放清单 %1（%2 笔，完整账号）")
                .arg(list->application.applicationNo)
                .arg(list->lines.size()),
            QCoreApplication::translate("core", "送银行发放"));
        !noted)
        return noted;
    return (*writer)->finish();
}

Result<Document> bankListPaper(const Workspace &workspace, RowId id)
{
    const auto list = bankList(workspace, id);
    if (!list)
        return fail(list.error());
    Document::Table table;
    table.header.emplace_back();
    for (const auto &column : listColumns()) {
        const bool isText = column.kind == SheetColumn::Kind::Text;
        table.columns.push_back({isText ? Document::Align::Left : Document::Align::Right});
        table.header.front().push_back({column.title});
    }
    const QString purpose = purposeOf(workspace, list->application);
    int number = 0;
    for (const auto &line : list->lines) {
        table.rows.push_back(
            {{Document::Cell::ofCount(++number), Document::Cell::ofText(line.holder),
                Document::Cell::ofText(masked(line.account, Mask::Bank)),
                Document::Cell::ofText(line.bank), Document::Cell::ofText(yuanText(line.amount)),
                Document::Cell::ofText(purpose)}});
    }
    Document::Row sum{
        .cells = std::vector<Document::Cell>(table.columns.size(), Document::Cell::ofText({})),
        .total = true};
    sum.cells[1] = Document::Cell::ofText(
        QCoreApplication::translate("core", "合计 %1 笔").arg(list->lines.size()));
    sum.cells[4] = Document::Cell::ofText(yuanText(list->total()));
    table.rows.push_back(sum);
    Document document;
    document.page = {.left = kMargin,
        .top = kMargin,
        .right = kMargin,
        .bottom = kMargin,
        .density = Document::Density::Compact};
    document.title = QCoreApplication::translate("core", "补贴资金发放清单");
    document.line = {.left
        = QCoreApplication::translate("core", "批次：%1").arg(list->application.applicationNo),
        .middle = chineseDate(workspace.today()),
        .right = QCoreApplication::translate("core", "单位：元")};
    document.blocks.emplace_back(table);
    document.blocks.emplace_back(
        Document::Note{QCoreApplication::translate("core", "金额合计（大写）：%1")
                           .arg(capitalAmount(list->total()))});
    document.blocks.emplace_back(
        Document::Signature{{QCoreApplication::translate("core", "单位负责人："),
            QCoreApplication::translate("core", "复核人："),
            QCoreApplication::translate("core", "经办人：")}});
    if (workspace.isDemo())
        document.footer.watermark = QCoreApplication::translate("core", "演示数据");
    return document;
}

Result<TakenReturn> takeBankReturn(
    Workspace &workspace, RowId id, const QString &path, const Progress &progress)
{
    const QString name = QFileInfo(path).fileName();
    const auto file = readBankReturn(path, progress);
    if (!file)
        return fail(file.error());
    if (auto fresh = requireNew(workspace, file->sha256, name); !fresh)
        return fail(fresh.error());
    const auto list = bankList(workspace, id);
    if (!list)
        return fail(list.error());
    const auto places = linesOf(*list, file->answers);
    if (!places)
        return fail(places.error());
    auto writer = workspace.beginChange(ChangeKind::Import,
        QCoreApplication::translate("core", "登记银行回盘 %1").arg(list->application.applicationNo),
        {}, ChangeSource{name, file->sha256});
    if (!writer)
        return fail(writer.error());
    Entering entering(workspace, **writer, *list);
    for (qsizetype i = 0; i < file->answers.size(); ++i) {
        if (auto entered = entering.enter(list->lines[(*places)[i]], file->answers[i]); !entered)
            return fail(entered.error());
    }
    const TakenReturn taken = entering.taken;
    const auto finished = workspace.finish(std::move(*writer), entering.written);
    return finished ? Result<TakenReturn>(taken) : fail(finished.error());
}

} // namespace core
