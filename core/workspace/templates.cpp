#include "core/workspace/templates.h"

#include "core/domain/catalog.h"
#include "core/exchange/importfields.h"
#include "core/exchange/listwriter.h"
#include "core/workspace/pastedrows.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr std::array kSheetKinds{SheetKind::Roster, SheetKind::Score, SheetKind::Certificate,
    SheetKind::Institution, SheetKind::Voucher, SheetKind::Subsidy};

bool isFilledIn(const Table &table)
{
    return table.writer == Table::Writer::People && table.area != Area::None
        && !pastableFields(table).isEmpty();
}

QStringList codeTitles(const Workspace &workspace, QLatin1StringView book)
{
    QStringList titles;
    for (const auto &item : workspace.names().codes(book)) {
        if (item.isValidOn(workspace.today()) && !titles.contains(item.title()))
            titles.append(item.title());
    }
    return titles;
}

QStringList yesAndNo()
{
    return {QCoreApplication::translate("core", "是"), QCoreApplication::translate("core", "否")};
}

/// "序号" stands first on every sheet: it carries the mark of the example.
TemplateColumn sequence()
{
    return {.title = importFieldLabel("seq"_L1)};
}

QStringList choicesOf(const Workspace &workspace, const Field &field)
{
    if (field.kind == Kind::Flag)
        return yesAndNo();
    if (field.kind == Kind::Code)
        return codeTitles(workspace, field.reference);
    QStringList titles;
    for (const auto &choice : field.choices)
        titles.append(QCoreApplication::translate("domain", choice.label));
    return titles;
}

QString explanationOf(const Workspace &workspace, const Field &field)
{
    QStringList told;
    if (*field.hint)
        told.append(QCoreApplication::translate("domain", field.hint));
    if (field.kind == Kind::Date)
        told.append(QCoreApplication::translate("core", "日期，如 2021-06-30"));
    if (field.kind == Kind::Money)
        told.append(QCoreApplication::translate("core", "以元为单位，两位小数"));
    if (field.kind == Kind::List)
        told.append(QCoreApplication::translate("core", "可填多项，用顿号隔开：%1")
                        .arg(codeTitles(workspace, field.reference).mid(0, 8).join(u'、')));
    if (const auto *linked = tableNamed(QString(field.reference));
        linked && field.kind == Kind::Link)
        told.append(
            QCoreApplication::translate("core", "填已登记的%1的编号或名称").arg(linked->noun()));
    return told.join(u'；');
}

QString exampleOf(const Field &field, const QStringList &choices)
{
    if (*field.example)
        return QString::fromUtf8(field.example);
    if (!choices.isEmpty())
        return choices.constFirst();
    return field.kind == Kind::Date ? QStringLiteral("2021-06-30") : QString();
}

TemplateBook registryBook(const Workspace &workspace, const Table &table)
{
    TemplateBook book{table.listTitle(), {sequence()}};
    if (table.find(u"seq"_s)) // its own "序号" is another thing
        book.columns.first().title = QCoreApplication::translate("core", "行号");
    for (const Field *field : pastableFields(table)) {
        if (field->kind == Kind::Json)
            continue;
        const QStringList choices = choicesOf(workspace, *field);
        book.columns.append({.title = field->title(),
            .kind = sheetColumnKind(field->kind),
            .isDemanded = field->is(Rule::Required) || field->is(Rule::Key),
            .choices = choices,
            .length = field->kind == Kind::Text ? field->length : 0,
            .example = exampleOf(*field, choices),
            .explanation = explanationOf(workspace, *field)});
    }
    return book;
}

SheetColumn::Kind kindOf(Reading reading)
{
    switch (reading) {
    case Reading::Integer:
        return SheetColumn::Kind::Integer;
    case Reading::Decimal:
    case Reading::Money:
        return SheetColumn::Kind::Money;
    case Reading::Date:
    case Reading::BirthDate:
        return SheetColumn::Kind::Date;
    default:
        return SheetColumn::Kind::Text;
    }
}

/// How a field of an exchanged sheet is filled in, with an invented example.
std::pair<QString, QString> wordsOf(Reading reading)
{
    const auto told = [](const char *text) { return QCoreApplication::translate("core", text); };
    switch (reading) {
    case Reading::IdNumber:
        return {told(QT_TRANSLATE_NOOP("core", "18 位身份证号，末位可为 X；先把单元格设为文本")),
            QStringLiteral("141102199003079975")};
    case Reading::Name:
        return {told(QT_TRANSLATE_NOOP("core", "与身份证一致")), QStringLiteral("张某某")};
    case Reading::Mobile:
        return {told(QT_TRANSLATE_NOOP("core", "11 位手机号")), QStringLiteral("13800000000")};
    case Reading::Date:
    case Reading::BirthDate:
        return {
            told(QT_TRANSLATE_NOOP("core", "日期，如 2021-06-30")), QStringLiteral("2021-06-30")};
    case Reading::Money:
        return {told(QT_TRANSLATE_NOOP("core", "以元为单位，两位小数")), QStringLiteral("1200.00")};
    case Reading::BankAccount:
        return {told(QT_TRANSLATE_NOOP("core", "12—19 位数字；先把单元格设为文本")), {}};
    case Reading::CreditCode:
        return {told(QT_TRANSLATE_NOOP("core", "18 位统一社会信用代码")), {}};
    case Reading::Code:
    case Reading::Sex:
    case Reading::YesNo:
        return {told(QT_TRANSLATE_NOOP("core", "从下拉列表中选")), {}};
    default:
        return {};
    }
}

TemplateBook sheetBook(const Workspace &workspace, SheetKind kind)
{
    TemplateBook book{sheetKindLabel(kind), {sequence()}};
    for (const ImportField &field : importFields(kind)) {
        if (field.name == "seq"_L1)
            continue;
        QStringList choices;
        if (field.reading == Reading::YesNo)
            choices = yesAndNo();
        else if (!field.book.isEmpty())
            choices = codeTitles(workspace, field.book);
        const bool isName = field.name == "name"_L1;
        const QString title = !isName        ? importFieldLabel(field.name)
            : kind == SheetKind::Institution ? QCoreApplication::translate("core", "机构名称")
                                             : QCoreApplication::translate("core", "姓名");
        const auto [explanation, example] = wordsOf(field.reading);
        book.columns.append({.title = title,
            .kind = kindOf(field.reading),
            .isDemanded
            = isName || field.reading == Reading::IdNumber || field.reading == Reading::Key,
            .choices = choices,
            .example = example.isEmpty() && !choices.isEmpty() ? choices.constFirst() : example,
            .explanation = explanation});
    }
    return book;
}

} // namespace

QList<TemplateInfo> templateList()
{
    QList<TemplateInfo> list;
    for (const SheetKind kind : kSheetKinds)
        list.append({sheetKindKey(kind), sheetKindLabel(kind)});
    for (const Table *table : catalog()) {
        if (const auto info = templateFor(*table))
            list.append(*info);
    }
    return list;
}

std::optional<TemplateInfo> templateFor(const Table &table)
{
    if (!isFilledIn(table))
        return std::nullopt;
    return TemplateInfo{
        sheetKindOf(QString(table.name)) ? u"table:"_s + table.name : QString(table.name),
        table.listTitle(), &table};
}

Result<TemplateBook> templateBook(const Workspace &workspace, const QString &name)
{
    const auto kind = sheetKindOf(name);
    if (kind && *kind != SheetKind::Ignored)
        return sheetBook(workspace, *kind);
    for (const auto &info : templateList()) {
        if (info.name == name && info.table)
            return registryBook(workspace, *info.table);
    }
    return fail(
        {Error::Code::NotFound, QCoreApplication::translate("core", "没有“%1”的空表。").arg(name)});
}

} // namespace core
