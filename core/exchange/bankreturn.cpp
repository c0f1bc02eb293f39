#include "core/exchange/bankreturn.h"

#include "core/exchange/cellvalues.h"
#include "core/exchange/sheetreader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMap>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostRows = 200'000;

enum class Column { Holder, Account, Amount, Result, Reason };

std::optional<Column> columnOf(const QString &heading)
{
    static const QHash<QString, Column> known = [] {
        const std::pair<Column, QStringList> words[] = {
            {Column::Holder, {u"户名"_s, u"收款人"_s, u"收款人姓名"_s, u"收款户名"_s, u"姓名"_s}},
            {Column::Account,
                {u"账号"_s, u"帐号"_s, u"收款账号"_s, u"收款帐号"_s, u"卡号"_s, u"银行卡号"_s,
                    u"社保卡号"_s}},
            {Column::Amount, {u"金额"_s, u"金额元"_s, u"交易金额"_s, u"发放金额"_s}},
            {Column::Result,
                {u"结果"_s, u"处理结果"_s, u"状态"_s, u"交易状态"_s, u"处理状态"_s, u"入账结果"_s}},
            {Column::Reason, {u"原因"_s, u"失败原因"_s, u"退回原因"_s, u"备注"_s, u"附言"_s}}};
        QHash<QString, Column> byWord;
        for (const auto &[column, texts] : words) {
            for (const auto &text : texts)
                byWord.insert(headingKey(text), column);
        }
        return byWord;
    }();
    const auto found = known.constFind(headingKey(heading));
    return found == known.constEnd() ? std::nullopt : std::optional<Column>(*found);
}

/// 成功, 已入账 … or 失败, 退回 …; nothing for anything else.
std::optional<bool> paidOf(const QString &text)
{
    for (const auto &word : {u"失败"_s, u"退回"_s, u"退票"_s, u"不成功"_s, u"未入账"_s}) {
        if (text.contains(word))
            return false;
    }
    for (const auto &word : {u"成功"_s, u"入账"_s, u"已付"_s, u"完成"_s}) {
        if (text.contains(word))
            return true;
    }
    return std::nullopt;
}

/// Looks for the heading, then reads what stands below it.
class Answers : public RowSink
{
public:
    bool row(const SheetRow &row) override
    {
        QMap<quint32, CellValue> cells;
        for (const auto &cell : row.cells)
            cells.insert(cell.column, keptCell(cell));
        if (m_columns.isEmpty())
            findHeading(cells);
        else
            m_isBroken = !take(row.index + 1, cells);
        return !m_isBroken && answers.size() < kMostRows;
    }

    bool hasHeading() const { return !m_columns.isEmpty(); }

    QList<BankAnswer> answers;
    std::optional<Error> error;

private:
    void findHeading(const QMap<quint32, CellValue> &cells)
    {
        QMap<Column, quint32> columns;
        for (auto it = cells.begin(); it != cells.end(); ++it) {
            const QString heading = textOf(it.value());
            if (const auto column = columnOf(heading); column && !columns.contains(*column)) {
                columns.insert(*column, it.key());
                if (*column == Column::Amount)
                    m_unit = moneyUnitOf(heading, MoneyUnit::Yuan);
            }
        }
        const auto needed = {Column::Account, Column::Amount, Column::Result};
        if (std::all_of(needed.begin(), needed.end(),
                [&](Column column) { return columns.contains(column); }))
            m_columns = columns;
    }

    QString text(const QMap<quint32, CellValue> &cells, Column column) const
    {
        return m_columns.contains(column) ? textOf(cells.value(m_columns[column])).simplified()
                                          : QString();
    }

    bool take(quint32 number, const QMap<quint32, CellValue> &cells)
    {
        BankAnswer answer{.row = number,
            .holder = text(cells, Column::Holder),
            .account = text(cells, Column::Account).remove(u' '),
            .reason = text(cells, Column::Reason)};
        const QString result = text(cells, Column::Result);
        if (answer.account.isEmpty() && result.isEmpty())
            return true; // a total or a note
        const auto amount = moneyOf(cells.value(m_columns[Column::Amount]), m_unit);
        const auto isPaid = paidOf(result);
        if (!amount || !isPaid) {
            error = Error{Error::Code::Invalid,
                QCoreApplication::translate("core",
                    "回盘文件第 %1 "
                    "行看不懂：%2。请核对金额和结果两列，改好后再导入；没有写入任何内容。")
                    .arg(number)
                    .arg(amount ? QCoreApplication::translate("core", "结果写的是“%1”").arg(result)
                                : amount.error().text)};
            return false;
        }
        answer.amount = *amount;
        answer.isPaid = *isPaid;
        answers.append(answer);
        return true;
    }

    QMap<Column, quint32> m_columns;
    MoneyUnit m_unit = MoneyUnit::Yuan;
    bool m_isBroken = false;
};

Result<QByteArray> hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return fail({Error::Code::File,
            QCoreApplication::translate("core", "不能读取“%1”。请检查文件是否被其他程序占用。")
                .arg(QFileInfo(path).fileName())});
    }
    return hash.result();
}

} // namespace

Result<BankReturnFile> readBankReturn(const QString &path, const Progress &progress)
{
    auto reader = SheetReader::openFile(path);
    if (!reader)
        return fail(reader.error());
    BankReturnFile file;
    bool hasHeading = false;
    for (std::size_t sheet = 0; sheet < (*reader)->sheets().size(); ++sheet) {
        Answers answers;
        if (auto read = (*reader)->read(sheet, answers, progress); !read)
            return fail(read.error());
        if (answers.error)
            return fail(*answers.error);
        hasHeading = hasHeading || answers.hasHeading();
        file.answers += answers.answers;
    }
    if (!hasHeading || file.answers.isEmpty()) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate(
                "core", "“%1”里没有找到账号、金额、结果三列的回盘表。请向银行索取带结果列的文件。")
                .arg(QFileInfo(path).fileName())});
    }
    const auto hash = hashOf(path);
    if (!hash)
        return fail(hash.error());
    file.sha256 = *hash;
    return file;
}

} // namespace core
