#include "ui/views/handbook/handbookparts.h"

#include "core/base/datafile.h"
#include "core/base/language.h"
#include "core/domain/catalog.h"
#include "core/figures/catalogue.h"
#include "ui/common/help.h"
#include "ui/dialogs/keylist.h"
#include "ui/views/pages.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <limits>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// Its words are asked for where the handbook is read, in the language of the texts.
class Parts
{
    Q_DECLARE_TR_FUNCTIONS(ui::Handbook)

public:
    static QString codes();
    static QString figures();
    static QString keys();
    static QString pageList();
    static QString fields(const core::Table &table);

private:
    static QString ruleOf(const core::Field &field);
    static QString kindOf(const core::Field &field);
    static QString numberOf(const core::Field &field, const QString &what);
};

/// Text of data within Markdown.
QString escaped(const QString &text)
{
    static const QRegularExpression marks(u"([\\\\`*_\\[\\]<>|#])"_s);
    return QString(text).replace(u'\n', u' ').replace(marks, u"\\\\1"_s);
}

QString tableRow(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString tableHead(const QStringList &titles)
{
    return tableRow(titles) + u'|' + u"---|"_s.repeated(titles.size()) + u'\n';
}

QString withAnchor(const QString &text, const QString &anchor)
{
    return text + u" {#"_s + anchor + u'}';
}

/// "severity" of "severity=warn;…".
QString attribute(const QString &attributes, QLatin1StringView name)
{
    for (const auto &pair : attributes.split(u';')) {
        if (pair.section(u'=', 0, 0) == name)
            return pair.section(u'=', 1);
    }
    return {};
}

QString Parts::codes()
{
    const auto books = core::readDataTable(u":/data/code_tables.csv"_s);
    Q_ASSERT(books);
    const bool isEnglish = core::language() == core::Language::English;
    QString text = tableHead({tr("代码"), tr("意思"), tr("对导入有什么影响")});
    for (const auto &row : books->rows) {
        if (books->value(row, "table_code"_L1) != "import_error"_L1)
            continue;
        const QString severity = attribute(books->value(row, "attrs"_L1), "severity"_L1);
        const QString effect = severity == "block_file"_L1 ? tr("整张表读不进来")
            : severity == "warn"_L1 ? tr("提醒；这一行照样可以导入")
                                    : tr("拒收这一行，改好再导入");
        const auto &code = books->value(row, "code"_L1);
        text += tableRow({withAnchor(code, u"code-"_s + code),
            escaped(books->value(row, isEnglish ? "name_en"_L1 : "name_zh"_L1)), effect});
    }
    return text;
}

QString Parts::figures()
{
    const auto all = core::readDataTable(u":/data/indicators.csv"_s);
    Q_ASSERT(all);
    QString text
        = tableHead({tr("指标"), tr("单位"), tr("口径"), tr("按什么时间"), tr("怎样得出")});
    for (const auto &row : all->rows) {
        const auto value = [&](QLatin1StringView column) {
            return escaped(core::dataText("definition"_L1, all->value(row, column)));
        };
        const QString code = all->value(row, "code"_L1);
        QString definition = value("numerator_or_definition"_L1);
        if (const QString whole = value("denominator"_L1); !whole.isEmpty())
            definition = tr("%1 ÷ %2").arg(definition, whole);
        if (const QString once = value("dedupe"_L1); !once.isEmpty())
            definition = tr("%1；%2").arg(definition, once);
        const auto *entry = core::catalogueEntry(code);
        text += tableRow(
            {withAnchor(escaped(core::dataText("indicator"_L1, all->value(row, "name_zh"_L1))),
                 figureAnchor(code)),
                escaped(core::dataText("unit"_L1, all->value(row, "unit"_L1))), definition,
                value("date_anchor"_L1), entry ? core::wayText(entry->way) : QString()});
    }
    return text;
}

QString Parts::keys()
{
    QString text;
    for (const auto &group : keyGroups()) {
        text += u"### "_s + group.title + u"\n\n"_s + tableHead({tr("按键"), tr("做什么")});
        for (const auto &line : group.lines)
            text += tableRow({escaped(line.keys), escaped(line.what)});
        text += u'\n';
    }
    return text;
}

QString Parts::pageList()
{
    QString text = tableHead({tr("区域"), tr("页面")});
    for (int number = 0; number <= int(Section::Data); ++number) {
        QStringList titles;
        for (const auto &page : pages()) {
            if (page.section == Section(number))
                titles.append(escaped(page.title));
        }
        text += tableRow({u"Ctrl+%1 "_s.arg(number + 1) + sectionTitle(Section(number)),
            titles.join(core::language() == core::Language::English ? u", "_s : u"、"_s)});
    }
    return text;
}

QString Parts::numberOf(const core::Field &field, const QString &what)
{
    const bool hasLeast = field.min != std::numeric_limits<qint64>::min();
    const bool hasMost = field.max != std::numeric_limits<qint64>::max();
    if (field.kind != core::Kind::Integer || !hasLeast)
        return what;
    return hasMost ? tr("%1，%2 至 %3").arg(what).arg(field.min).arg(field.max)
                   : tr("%1，不小于 %2").arg(what).arg(field.min);
}

QString Parts::kindOf(const core::Field &field)
{
    switch (field.kind) {
    case core::Kind::Text:
    case core::Kind::Json:
        return field.length > 0 ? tr("文字，最多 %1 个字").arg(field.length) : tr("文字");
    case core::Kind::Memo:
        return tr("可以分行的文字");
    case core::Kind::Integer:
        return numberOf(field, tr("整数"));
    case core::Kind::Money:
        return tr("金额，以元为单位，两位小数");
    case core::Kind::Tenths:
        return tr("分数，一位小数");
    case core::Kind::Percent:
        return tr("百分数，两位小数");
    case core::Kind::Date:
        return tr("日期，如 2021-06-30、2021.6.30、20210630");
    case core::Kind::Timestamp:
        return tr("日期和时刻");
    case core::Kind::Flag:
        return tr("是或否");
    case core::Kind::Choice: {
        QStringList choices;
        for (const auto &choice : field.choices)
            choices.append(QCoreApplication::translate("domain", choice.label));
        return tr("从列表中选：%1").arg(choices.join(u" / "_s));
    }
    case core::Kind::Code:
        return tr("从列表中选，可输入名称、代码或拼音首字母");
    case core::Kind::State:
        return tr("状态，由办理改变，不能直接填");
    case core::Kind::Link: {
        const auto *linked = core::tableNamed(QString(field.reference));
        return tr("选一条已登记的%1，可输入编号、名称或拼音首字母")
            .arg(linked ? linked->noun() : QString());
    }
    case core::Kind::List:
        return tr("从列表中选一项或几项");
    }
    Q_UNREACHABLE();
}

QString Parts::ruleOf(const core::Field &field)
{
    QStringList told{kindOf(field)};
    if (*field.hint)
        told.append(QCoreApplication::translate("domain", field.hint));
    if (field.is(core::Rule::Unique))
        told.append(tr("不能与别的记录相同"));
    if (field.is(core::Rule::Conditional))
        told.append(tr("有些情况下必填，到时程序会说明"));
    if (field.is(core::Rule::System) && field.kind != core::Kind::State)
        told = {tr("由程序填写")};
    return escaped(told.join(u"；"_s));
}

QString Parts::fields(const core::Table &table)
{
    QString text = u"# "_s
        + withAnchor(escaped(tr("字段：%1").arg(table.listTitle())), fieldsAnchor(table.name))
        + u"\n\n"_s + tableHead({tr("字段"), tr("怎么填"), tr("例")});
    for (const auto &field : table.fields) {
        const bool isOfProgram = field.is(core::Rule::System) && field.kind != core::Kind::State;
        if (*field.label == '\0' || isOfProgram)
            continue;
        const bool isDemanded = field.is(core::Rule::Required) || field.is(core::Rule::Key);
        text += tableRow({withAnchor(escaped(field.title()) + (isDemanded ? u" \\*"_s : QString()),
                              fieldAnchor(table.name, field.column)),
            ruleOf(field), escaped(QString::fromUtf8(field.example))});
    }
    return text;
}

} // namespace

QString handbookPart(const QString &name)
{
    if (name == "codes"_L1)
        return Parts::codes();
    if (name == "figures"_L1)
        return Parts::figures();
    if (name == "keys"_L1)
        return Parts::keys();
    Q_ASSERT(name == "pages"_L1);
    return Parts::pageList();
}

QStringList fieldChapters()
{
    QStringList chapters;
    for (const auto *table : core::catalog()) {
        if (table->writer == core::Table::Writer::People)
            chapters.append(Parts::fields(*table));
    }
    return chapters;
}

} // namespace ui
