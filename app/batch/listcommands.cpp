// export, paste, find-list, change-all, template: work with whole lists
#include "app/batch/command.h"
#include "app/batch/documentout.h"
#include "core/exchange/tabtext.h"
#include "core/workspace/bulkedit.h"
#include "core/workspace/findbylist.h"
#include "core/workspace/listexport.h"
#include "core/workspace/pastedrows.h"
#include "core/workspace/templates.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace batch {

namespace {

/// --columns name,code; empty: all.
core::Result<QStringList> columnsOf(const Call &call, const core::Table &table)
{
    auto columns = call.value(u"columns"_s).split(u',', Qt::SkipEmptyParts);
    for (const auto &column : columns) {
        if (!table.find(column)) {
            return core::fail({core::Error::Code::Invalid,
                QCoreApplication::translate("app", "%1没有“%2”这一列。")
                    .arg(table.caption(), column)});
        }
    }
    return columns;
}

int exportRows(const Call &call)
{
    const core::Table *table = tableOf(call, 1);
    if (!table)
        return Usage;
    const QString out = call.value(u"out"_s);
    const QString ending = out.section(u'.', -1).toLower();
    const QString encoding = call.has(u"encoding"_s) ? call.value(u"encoding"_s) : u"utf-8"_s;
    const bool isKnown = QStringList{u"xlsx"_s, u"csv"_s, u"pdf"_s}.contains(ending);
    if (!isKnown || !QStringList{u"utf-8"_s, u"gb18030"_s}.contains(encoding)) {
        return wrongUsage(QCoreApplication::translate(
            "app", "请用 --out 指定 .xlsx、.csv 或 .pdf 文件；--encoding 可为 utf-8 或 gb18030。"));
    }
    int exit = Done;
    const QString purpose = call.value(u"purpose"_s);
    const auto workspace = openLedger(call, exit,
        purpose.isEmpty() ? core::Database::Access::ReadOnly : core::Database::Access::ReadWrite);
    if (!workspace)
        return exit;
    const auto filter = filterOf(call, *table, workspace->names());
    const auto columns = columnsOf(call, *table);
    if (!filter || !columns)
        return refuse(filter ? columns.error() : filter.error());
    const core::ListExport list{table, *filter, *columns, purpose};
    if (ending == u"pdf"_s) {
        const auto paper = core::listPaper(*workspace, list);
        return paper ? writeOut(call, *paper) : refuse(paper.error());
    }
    const core::ListFile file{out,
        ending == u"csv"_s ? core::ListFormat::Text : core::ListFormat::Workbook,
        encoding == u"gb18030"_s ? core::TextEncoding::Gb18030 : core::TextEncoding::Utf8};
    const auto rows = core::exportList(*workspace, list, file, terminalProgress());
    if (!rows)
        return refuse(
            core::Error{core::Error::Code::Storage, rows.error().text, rows.error().detail});
    print(QCoreApplication::translate("app", "已导出 %1 行到 %2").arg(*rows).arg(out));
    return Done;
}

core::Result<QString> textOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::fail({core::Error::Code::File,
            QCoreApplication::translate("app", "打不开“%1”。请核对文件名。").arg(path),
            file.errorString()});
    }
    return QString::fromUtf8(file.readAll());
}

int paste(const Call &call)
{
    int exit = Done;
    const core::Table *table = nullptr;
    const auto workspace = openTable(call, table, exit);
    if (!workspace)
        return exit;
    const auto cells = textOfFile(call.word(2)).and_then(&core::readTabText);
    if (!cells)
        return refuse(cells.error());
    const auto columns = columnsOf(call, *table);
    if (!columns)
        return refuse(columns.error());
    const auto judged = core::judgePastedRows(*workspace, *table, *cells,
        core::mapPastedRows(*table, *cells, *columns), terminalProgress());
    if (!judged)
        return refuse(judged.error());
    for (const auto &row : judged->rows) {
        const auto reasons = QStringList(row.refusals.values()) + row.reasons;
        if (row.isRefused()) {
            print(QCoreApplication::translate("app", "第 %1 行：%2")
                      .arg(row.line + 1)
                      .arg(reasons.join(u'；')));
        }
    }
    if (!call.has(u"write"_s) || judged->accepted().isEmpty()) {
        print(QCoreApplication::translate("app", "可以添加 %1 条，不能添加 %2 条，没有写入")
                  .arg(judged->accepted().size())
                  .arg(judged->refused()));
        return judged->refused() == 0 ? Done : Refused;
    }
    const auto added = core::addPastedRows(*workspace, *table, *judged);
    if (!added)
        return refuse(added.error(), call);
    print(QCoreApplication::translate("app", "已添加 %1 条，不能添加 %2 条")
              .arg(*added)
              .arg(judged->refused()));
    return judged->refused() == 0 ? Done : Refused;
}

int findList(const Call &call)
{
    int exit = Done;
    const core::Table *table = nullptr;
    const auto workspace = openTable(call, table, exit, core::Database::Access::ReadOnly);
    if (!workspace)
        return exit;
    const auto text = textOfFile(call.word(2));
    if (!text)
        return refuse(text.error());
    const auto items = core::listItems(*text);
    const auto keys = core::listKeys(*table);
    const auto by = call.value(u"by"_s);
    auto place = core::likelyKey(keys, items);
    for (qsizetype i = 0; !by.isEmpty() && i < keys.size(); ++i) {
        const auto &key = keys.at(i).place;
        const QString name = key.linked ? key.link + u'.' + key.column : key.column;
        if (name == by)
            place = i;
    }
    if (place < 0)
        return wrongUsage(
            QCoreApplication::translate("app", "%1没有可以按名单查找的列。").arg(table->caption()));
    const auto found = core::findByList(*workspace, keys.at(place), items);
    if (!found)
        return refuse(found.error());
    QJsonArray rows;
    for (const auto id : found->rows())
        rows.append(QString::number(id));
    QJsonArray several;
    for (const auto &each : found->several)
        several.append(each.item);
    print(QJsonObject{{u"by"_s, keys.at(place).title}, {u"rows"_s, rows}, {u"several"_s, several},
        {u"missing"_s, QJsonArray::fromStringList(found->missing)}});
    return found->missing.isEmpty() && several.isEmpty() ? Done : Refused;
}

/// FIELD=VALUE, or FIELD with --find and --replace.
core::Result<core::BulkEdit> editOf(
    const Call &call, const core::Table &table, const core::Workspace &workspace)
{
    const QString word = call.word(2);
    const auto filter = filterOf(call, table, workspace.names());
    if (!filter)
        return core::fail(filter.error());
    core::BulkEdit edit{.table = &table, .filter = *filter, .column = word.section(u'=', 0, 0)};
    const core::Field *field = table.find(edit.column);
    if (field && word.contains(u'=')) {
        const auto value = core::parseValue(*field, word.section(u'=', 1), workspace.names());
        if (!value)
            return core::fail(value.error());
        edit.value = *value;
    } else {
        edit.way = core::BulkEdit::Way::Replace;
        edit.find = call.value(u"find"_s);
        edit.replacement = call.value(u"replace"_s);
    }
    return edit;
}

int changeAll(const Call &call)
{
    int exit = Done;
    const core::Table *table = nullptr;
    const auto workspace = openTable(call, table, exit);
    if (!workspace)
        return exit;
    const auto edit = editOf(call, *table, *workspace);
    if (!edit)
        return refuse(edit.error());
    const auto preview = core::previewBulkEdit(*workspace, *edit, terminalProgress());
    if (!preview)
        return refuse(preview.error());
    for (const auto &row : preview->rows) {
        print(QStringLiteral("%1\t%2\t%3\t%4").arg(row.name, row.before, row.after, row.refusal));
    }
    if (!call.has(u"write"_s)) {
        print(QCoreApplication::translate("app", "可以修改 %1 行，不能修改 %2 行，没有写入")
                  .arg(preview->accepted())
                  .arg(preview->refused()));
        return preview->refused() == 0 ? Done : Refused;
    }
    const auto written = core::applyBulkEdit(*workspace, *edit, terminalProgress());
    if (!written)
        return refuse(written.error(), call);
    print(QCoreApplication::translate("app", "已修改 %1 行，不能修改 %2 行")
              .arg(*written)
              .arg(preview->refused()));
    return preview->refused() == 0 ? Done : Refused;
}

int saveTemplate(const Call &call)
{
    int exit = Done;
    const auto workspace = openLedger(call, exit, core::Database::Access::ReadOnly);
    if (!workspace)
        return exit;
    if (call.word(1).isEmpty()) {
        for (const auto &info : core::templateList())
            print(info.name + u'\t' + info.title);
        return Done;
    }
    const QString out = call.value(u"out"_s);
    if (!out.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return wrongUsage(QCoreApplication::translate("app", "请用 --out 指定 .xlsx 文件。"));
    const auto written
        = core::templateBook(*workspace, call.word(1)).and_then([&](const auto &book) {
              return core::writeTemplate(out, book);
          });
    if (!written)
        return refuse(written.error());
    print(QCoreApplication::translate("app", "已写入 %1").arg(out));
    return Done;
}

} // namespace

QList<Command> listCommands()
{
    const QList<Option> chosen{
        {"where", "CONDITIONS",
            QT_TRANSLATE_NOOP("app", "条件，如 \"division_code=141127 and status=running\"")},
        {"order", "F,-F", QT_TRANSLATE_NOOP("app", "排序，减号为倒序")},
        {"limit", "N", QT_TRANSLATE_NOOP("app", "最多几行")}};
    return {
        {"export", "LEDGER TABLE", 2,
            QT_TRANSLATE_NOOP("app", "导出列表为 .xlsx、.csv 或 .pdf，个人信息脱敏"),
            chosen
                + QList<Option>{{"out", "FILE", QT_TRANSLATE_NOOP("app", "写入文件")},
                    {"columns", "F,F", QT_TRANSLATE_NOOP("app", "列及其顺序，缺省为全部")},
                    {"encoding", "utf-8|gb18030", QT_TRANSLATE_NOOP("app", "csv 的编码")},
                    {"purpose", "TEXT",
                        QT_TRANSLATE_NOOP("app", "用途；写明后导出完整证件号码并记录")}},
            exportRows},
        {"paste", "LEDGER TABLE FILE", 3,
            QT_TRANSLATE_NOOP("app", "把制表符分隔的行作为新记录添加；不带 --write 只核对"),
            {{"columns", "F,F", QT_TRANSLATE_NOOP("app", "没有标题行时各列是什么")},
                {"write", "", QT_TRANSLATE_NOOP("app", "写入")}},
            paste},
        {"find-list", "LEDGER TABLE FILE", 3,
            QT_TRANSLATE_NOOP("app", "按一份名单查找：找到的、有多条的、没有的"),
            {{"by", "F|LINK.F", QT_TRANSLATE_NOOP("app", "按哪一列，缺省由内容判断")}}, findList},
        {"change-all", "LEDGER TABLE FIELD[=VALUE]", 3,
            QT_TRANSLATE_NOOP("app", "批量修改一列；不带 --write 只预览"),
            chosen
                + QList<Option>{{"find", "TEXT", QT_TRANSLATE_NOOP("app", "查找的内容")},
                    {"replace", "TEXT", QT_TRANSLATE_NOOP("app", "替换为")},
                    {"write", "", QT_TRANSLATE_NOOP("app", "写入")}},
            changeAll},
        {"template", "LEDGER [NAME]", 1,
            QT_TRANSLATE_NOOP("app", "写一份供县里填报的空表；不写名称则列出全部"),
            {{"out", "FILE", QT_TRANSLATE_NOOP("app", "写入文件")}}, saveTemplate},
    };
}

} // namespace batch
