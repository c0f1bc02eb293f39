#include "core/schema/filter.h"

#include <QCoreApplication>

#include <array>

namespace core {

namespace {

/// Reads the --where text from left to right.
class ConditionReader
{
public:
    ConditionReader(const QString &text, const Table &table)
        : m_text(text)
        , m_table(table)
    { }

    Result<QList<Condition>> read();

private:
    void skipBlanks();
    bool takeWord(QLatin1StringView word);
    QString takeName();
    Result<QString> takeText();
    Result<Condition> takeCondition();
    Result<void> takeValues(Condition &condition);
    Error error(const QString &what) const;

    const QString &m_text;
    const Table &m_table;
    qsizetype m_at = 0;
};

struct Operator
{
    QLatin1StringView text;
    Condition::Test test;
};

constexpr std::array<Operator, 7> kOperators = {{
    {"!="_L1, Condition::Test::NotEqual},
    {"<="_L1, Condition::Test::AtMost},
    {">="_L1, Condition::Test::AtLeast},
    {"="_L1, Condition::Test::Equal},
    {"<"_L1, Condition::Test::Less},
    {">"_L1, Condition::Test::Greater},
    {"~"_L1, Condition::Test::Contains},
}};

void ConditionReader::skipBlanks()
{
    while (m_at < m_text.size() && m_text[m_at].isSpace())
        ++m_at;
}

bool ConditionReader::takeWord(QLatin1StringView word)
{
    skipBlanks();
    const auto rest = QStringView(m_text).sliced(m_at);
    if (!rest.startsWith(word, Qt::CaseInsensitive))
        return false;
    const auto after = m_at + word.size();
    const bool isName = QChar(word.front()).isLetter();
    if (isName && after < m_text.size()
        && (m_text[after].isLetterOrNumber() || m_text[after] == u'_'))
        return false;
    m_at = after;
    return true;
}

QString ConditionReader::takeName()
{
    skipBlanks();
    const auto start = m_at;
    while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'_'))
        ++m_at;
    return m_text.sliced(start, m_at - start);
}

Result<QString> ConditionReader::takeText()
{
    skipBlanks();
    if (m_at < m_text.size() && (m_text[m_at] == u'"' || m_text[m_at] == u'\'')) {
        const QChar quote = m_text[m_at];
        const auto end = m_text.indexOf(quote, m_at + 1);
        if (end < 0)
            return fail(error(QCoreApplication::translate("core", "引号没有结束")));
        const QString text = m_text.sliced(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return text;
    }
    const auto start = m_at;
    while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != u','
        && m_text[m_at] != u')')
        ++m_at;
    if (m_at == start)
        return fail(error(QCoreApplication::translate("core", "缺少要比较的值")));
    return m_text.sliced(start, m_at - start);
}

Result<void> ConditionReader::takeValues(Condition &condition)
{
    do {
        const auto value = takeText();
        if (!value)
            return fail(value.error());
        condition.values.append(Value(*value));
    } while (takeWord(","_L1));
    if (!takeWord(")"_L1))
        return fail(error(QCoreApplication::translate("core", "缺少右括号")));
    return {};
}

Result<Condition> ConditionReader::takeCondition()
{
    Condition condition;
    condition.column = takeName();
    if (condition.column != QLatin1String("id") && m_table.indexOf(condition.column) < 0) {
        return fail(error(QCoreApplication::translate("core", "%1没有“%2”这一列")
                              .arg(m_table.caption(), condition.column)));
    }
    if (takeWord("is"_L1)) {
        const bool negated = takeWord("not"_L1);
        if (!takeWord("null"_L1))
            return fail(error(QCoreApplication::translate("core", "is 之后应为 null")));
        condition.test = negated ? Condition::Test::NotNull : Condition::Test::IsNull;
        return condition;
    }
    if (takeWord("in"_L1)) {
        if (!takeWord("("_L1))
            return fail(error(QCoreApplication::translate("core", "in 之后应为括号")));
        condition.test = Condition::Test::AnyOf;
        if (auto taken = takeValues(condition); !taken)
            return fail(taken.error());
        return condition;
    }
    for (const auto &[text, test] : kOperators) {
        if (!takeWord(text))
            continue;
        const auto value = takeText();
        if (!value)
            return fail(value.error());
        condition.test = test;
        condition.values = {Value(*value)};
        return condition;
    }
    return fail(
        error(QCoreApplication::translate("core", "缺少比较符号（= != < <= > >= ~ in is null）")));
}

Result<QList<Condition>> ConditionReader::read()
{
    QList<Condition> conditions;
    skipBlanks();
    while (m_at < m_text.size()) {
        if (!conditions.isEmpty() && !takeWord("and"_L1))
            return fail(error(QCoreApplication::translate("core", "条件之间用 and 连接")));
        auto condition = takeCondition();
        if (!condition)
            return fail(condition.error());
        conditions.append(*condition);
        skipBlanks();
    }
    return conditions;
}

Error ConditionReader::error(const QString &what) const
{
    return {Error::Code::Invalid,
        QCoreApplication::translate("core", "筛选条件第 %1 个字附近：%2。")
            .arg(m_at + 1)
            .arg(what)};
}

} // namespace

Result<QList<Condition>> parseConditions(const QString &text, const Table &table)
{
    return ConditionReader(text, table).read();
}

Result<QList<SortKey>> parseOrder(const QString &text, const Table &table)
{
    QList<SortKey> keys;
    for (const auto &part : text.split(u',', Qt::SkipEmptyParts)) {
        QString column = part.trimmed();
        const bool descending = column.startsWith(u'-');
        if (descending)
            column.remove(0, 1);
        if (column != QLatin1String("id") && table.indexOf(column) < 0) {
            return fail({Error::Code::Invalid,
                QCoreApplication::translate("core", "%1没有“%2”这一列，不能按它排序。")
                    .arg(table.caption(), column)});
        }
        keys.append({column, descending ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    return keys;
}

} // namespace core
