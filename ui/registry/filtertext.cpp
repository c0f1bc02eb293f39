#include "ui/registry/filtertext.h"

#include "core/base/text.h"
#include "core/domain/catalog.h"
#include "core/schema/format.h"
#include "ui/common/optionpicker.h"

#include <QRegularExpression>

#include <array>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

using Test = core::Condition::Test;

constexpr int kMostRows = 500;
constexpr qsizetype kNamesShown = 3;

QString words(const char *text)
{
    return QCoreApplication::translate("ui::Filter", text);
}

core::Result<Conditions> unreadable(const core::Field &field, const QString &what)
{
    return core::fail({core::Error::Code::Invalid, what, {},
        QByteArray(field.column.data(), field.column.size())});
}

struct Sign
{
    QString text;
    Test test;
};

const std::array<Sign, 7> &signs()
{
    static const std::array<Sign, 7> list = {{{u">="_s, Test::AtLeast}, {u"<="_s, Test::AtMost},
        {u"≥"_s, Test::AtLeast}, {u"≤"_s, Test::AtMost}, {u">"_s, Test::Greater},
        {u"<"_s, Test::Less}, {u"="_s, Test::Equal}}};
    return list;
}

/// "a~b", "a至b"; for numbers also "a-b".
std::optional<std::pair<QString, QString>> rangeIn(const QString &typed, const QString &dashes)
{
    const QRegularExpression range(u"^\\s*([^%1]*[^%1\\s])?\\s*[%1]\\s*([^%1]*)$"_s.arg(dashes));
    const auto match = range.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    return std::pair(match.captured(1).trimmed(), match.captured(2).trimmed());
}

core::Result<Conditions> readNumber(
    const EditorSource &source, const core::Field &field, const QString &typed)
{
    const auto &names = source.workspace.names();
    for (const auto &[text, test] : signs()) {
        if (!typed.startsWith(text))
            continue;
        const auto value = core::parseValue(field, typed.mid(text.size()), names);
        if (!value)
            return core::fail(value.error());
        return Conditions{{QString(field.column), test, {*value}}};
    }
    const auto range = rangeIn(typed, typed.startsWith(u'-') ? u"~至到—"_s : u"~至到—\\-"_s);
    const auto from = core::parseValue(field, range ? range->first : typed, names);
    const auto to = core::parseValue(field, range ? range->second : typed, names);
    if (!from || !to)
        return core::fail(from ? to.error() : from.error());
    return numbersBetween(field, *from, *to);
}

/// A day, or the days of a month, quarter, half or year.
std::optional<core::DateRange> readDays(
    const EditorSource &source, const core::Field &field, const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return core::DateRange();
    static const QRegularExpression month(u"^(\\d{4})[-./年](\\d{1,2})月?$"_s);
    if (const auto match = month.match(text); match.hasMatch())
        text = match.captured(1) + u'-' + match.captured(2).rightJustified(2, u'0');
    if (text.endsWith(u'年'))
        text.chop(1);
    if (const auto period = core::Period::parse(text.toUpper()))
        return period->days();
    core::Field day = field;
    day.kind = core::Kind::Date;
    const auto value = core::parseValue(day, text, source.workspace.names());
    if (!value)
        return std::nullopt;
    const QDate date = QDate::fromString(value->text(), Qt::ISODate);
    return core::DateRange{date, date};
}

core::Result<Conditions> readDay(
    const EditorSource &source, const core::Field &field, const QString &typed)
{
    QString text = typed;
    Test test = Test::Equal;
    for (const auto &sign : signs()) {
        if (typed.startsWith(sign.text)) {
            test = sign.test;
            text = typed.mid(sign.text.size());
            break;
        }
    }
    const auto range = rangeIn(text, u"~至到—"_s);
    const auto first = readDays(source, field, range ? range->first : text);
    const auto last = readDays(source, field, range ? range->second : text);
    if (!first || !last) {
        return unreadable(field,
            words(QT_TRANSLATE_NOOP(
                      "ui::Filter", "%1看不懂“%2”。例：2021-06、2021Q2、2021-06-01~2021-06-30"))
                .arg(field.title(), typed));
    }
    core::DateRange days{first->first, last->last};
    if (test == Test::AtLeast || test == Test::Greater)
        days = {test == Test::Greater ? first->last.addDays(1) : first->first, QDate()};
    else if (test == Test::AtMost || test == Test::Less)
        days = {QDate(), test == Test::Less ? first->first.addDays(-1) : last->last};
    return daysBetween(field, days);
}

/// Each word names the options that begin with it, or else those that hold it.
core::Result<Conditions> readOptions(
    const EditorSource &source, const core::Field &field, const QString &typed)
{
    const OptionIndex index(optionsOf(source, field));
    static const QRegularExpression gap(u"[、,，;；]"_s);
    QList<core::Value> values;
    for (const auto &word : typed.split(gap, Qt::SkipEmptyParts)) {
        if (const Option *exact = index.named(word.trimmed())) {
            values.append(exact->value);
            continue;
        }
        const auto found = index.matching(word.trimmed());
        if (found.isEmpty()) {
            return unreadable(field,
                words(QT_TRANSLATE_NOOP("ui::Filter", "%1没有“%2”这一项"))
                    .arg(field.title(), word));
        }
        for (const auto &option : found)
            values.append(option.value);
    }
    return anyOf(field, values);
}

core::Result<Conditions> readRows(
    const EditorSource &source, const core::Field &field, const QString &typed)
{
    const QString name = QString(field.reference).section(u':', -1);
    const core::Table *linked = core::tableNamed(name);
    const auto ids = source.workspace.records().search(*linked, typed, kMostRows);
    if (!ids)
        return core::fail(ids.error());
    if (ids->isEmpty()) {
        return unreadable(field,
            words(QT_TRANSLATE_NOOP("ui::Filter", "没有找到%1“%2”")).arg(field.title(), typed));
    }
    QList<core::Value> values;
    for (const auto id : *ids)
        values.append(core::Value(id));
    return Conditions{{QString(field.column), Test::AnyOf, values}};
}

QString shown(const EditorSource &source, const core::Field &field, const core::Value &value)
{
    core::Field single = field; // one of the several
    if (inputOf(field) == Input::SeveralRows)
        return source.workspace.names().linkTitle(
            QLatin1StringView(field.reference.sliced(6)), value.plain().toLongLong());
    return core::displayText(source.table, single, value, source.workspace.names());
}

QString listed(
    const EditorSource &source, const core::Field &field, const QList<core::Value> &values)
{
    QStringList names;
    for (const auto &value : values.mid(0, kNamesShown))
        names.append(shown(source, field, value));
    const QString list = core::joinedList(names);
    return values.size() <= kNamesShown
        ? list
        : words(QT_TRANSLATE_NOOP("ui::Filter", "%1等 %2 项")).arg(list).arg(values.size());
}

bool isDays(const core::Field &field)
{
    return inputOf(field) == Input::Day || inputOf(field) == Input::Moment;
}

/// The period that the days are, or the two days.
QString daysText(const core::DateRange &days, const QString &joint)
{
    if (days.first.isValid() && days.last.isValid()) {
        const int year = days.first.year();
        for (const auto &period : {core::Period(core::Period::Kind::Year, year),
                 core::Period(core::Period::Kind::HalfYear, year, days.first.month() > 6 ? 2 : 1),
                 core::Period(core::Period::Kind::Quarter, year, (days.first.month() + 2) / 3),
                 core::Period(core::Period::Kind::Month, year, days.first.month())}) {
            if (period.days() == days)
                return joint == u"~"_s ? period.key() : period.title();
        }
    }
    const QString first = days.first.toString(Qt::ISODate);
    const QString last = days.last.toString(Qt::ISODate);
    return first == last ? first : first + joint + last;
}

} // namespace

core::Result<Conditions> readFilter(
    const EditorSource &source, const core::Field &field, const QString &written)
{
    const QString typed = core::toHalfWidth(written).trimmed();
    if (typed.isEmpty())
        return Conditions();
    if (typed == words(QT_TRANSLATE_NOOP("ui::Filter", "未填")))
        return given(field, Given::No);
    if (typed == words(QT_TRANSLATE_NOOP("ui::Filter", "已填")))
        return given(field, Given::Yes);
    switch (inputOf(field)) {
    case Input::Line:
    case Input::Lines:
        return contains(field, typed);
    case Input::Number:
        return readNumber(source, field, typed);
    case Input::Day:
    case Input::Moment:
        return readDay(source, field, typed);
    case Input::Flag:
    case Input::Option:
    case Input::Several:
        return readOptions(source, field, written.trimmed());
    case Input::Row:
    case Input::SeveralRows:
        return readRows(source, field, written.trimmed());
    }
    return Conditions();
}

QString filterText(
    const EditorSource &source, const core::Field &field, const Conditions &conditions)
{
    if (conditions.isEmpty())
        return {};
    if (const auto isGiven = givenOf(conditions))
        return *isGiven == Given::Yes ? words("已填") : words("未填");
    if (isDays(field))
        return daysText(daysOf(field, conditions), u"~"_s);
    const auto &first = conditions.constFirst();
    if (first.test == Test::Contains)
        return first.values.value(0).plain();
    if (first.test == Test::Equal || first.test == Test::AnyOf)
        return listed(source, field, valuesOf(conditions));
    const auto [from, to] = boundsOf(conditions);
    if (!from.isNull() && !to.isNull())
        return shown(source, field, from) + u'~' + shown(source, field, to);
    for (const auto &[text, test] : signs()) {
        if (test == first.test)
            return text + shown(source, field, first.values.value(0));
    }
    return words(QT_TRANSLATE_NOOP("ui::Filter", "不是"))
        + shown(source, field, first.values.value(0));
}

QString chipText(const EditorSource &source, const core::Field &field, const Conditions &conditions)
{
    const QString title = field.title();
    if (conditions.isEmpty())
        return {};
    if (const auto isGiven = givenOf(conditions))
        return title + u' ' + (*isGiven == Given::Yes ? words("已填") : words("未填"));
    if (isDays(field)) {
        const auto days = daysOf(field, conditions);
        const auto day = (days.first.isValid() ? days.first : days.last).toString(Qt::ISODate);
        if (!days.first.isValid())
            return words(QT_TRANSLATE_NOOP("ui::Filter", "%1 到 %2 为止")).arg(title, day);
        if (!days.last.isValid())
            return words(QT_TRANSLATE_NOOP("ui::Filter", "%1 从 %2 起")).arg(title, day);
        return title + u' ' + daysText(days, words(QT_TRANSLATE_NOOP("ui::Filter", " 至 ")));
    }
    const auto &first = conditions.constFirst();
    if (first.test == Test::Contains)
        return words(QT_TRANSLATE_NOOP("ui::Filter", "%1 含 %2"))
            .arg(title, first.values.value(0).plain());
    if (first.test == Test::AnyOf)
        return words(QT_TRANSLATE_NOOP("ui::Filter", "%1 是 %2"))
            .arg(title, listed(source, field, first.values));
    if (first.test == Test::Equal && conditions.size() > 1)
        return words(QT_TRANSLATE_NOOP("ui::Filter", "%1 含 %2"))
            .arg(title, listed(source, field, valuesOf(conditions)));
    if (first.test == Test::Equal)
        return title + u" = "_s + shown(source, field, first.values.value(0));
    const auto [from, to] = boundsOf(conditions);
    if (!from.isNull() && !to.isNull())
        return words(QT_TRANSLATE_NOOP("ui::Filter", "%1 在 %2 到 %3 之间"))
            .arg(title, shown(source, field, from), shown(source, field, to));
    return title + u' ' + filterText(source, field, conditions);
}

} // namespace ui
