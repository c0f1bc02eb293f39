#include "ui/registry/columns.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <optional>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kUsualColumns = 12;

/// How tests are written in settings.
constexpr std::array<std::pair<core::Condition::Test, QLatin1StringView>, 10> kTests
    = {{{core::Condition::Test::Equal, "="_L1}, {core::Condition::Test::NotEqual, "!="_L1},
        {core::Condition::Test::Less, "<"_L1}, {core::Condition::Test::AtMost, "<="_L1},
        {core::Condition::Test::Greater, ">"_L1}, {core::Condition::Test::AtLeast, ">="_L1},
        {core::Condition::Test::Contains, "~"_L1}, {core::Condition::Test::AnyOf, "in"_L1},
        {core::Condition::Test::IsNull, "null"_L1},
        {core::Condition::Test::NotNull, "not null"_L1}}};

QString testKey(core::Condition::Test test)
{
    const auto found = std::find_if(
        kTests.begin(), kTests.end(), [&](const auto &entry) { return entry.first == test; });
    return QString(found->second);
}

std::optional<core::Condition::Test> testOf(const QString &key)
{
    const auto found = std::find_if(
        kTests.begin(), kTests.end(), [&](const auto &entry) { return entry.second == key; });
    return found == kTests.end() ? std::nullopt : std::optional(found->first);
}

QString settingKey(const core::Table &table)
{
    return u"views/"_s + QString(table.name);
}

QJsonValue toJson(const core::Value &value)
{
    // numbers as texts: JSON has no 64-bit integers
    if (value.isInteger())
        return QJsonObject{{u"n"_s, QString::number(value.integer())}};
    return value.isText() ? QJsonValue(value.text()) : QJsonValue();
}

core::Value toValue(const QJsonValue &json)
{
    if (json.isObject())
        return core::Value(json[u"n"_s].toString().toLongLong());
    return json.isString() ? core::Value(json.toString()) : core::Value();
}

} // namespace

QStringList possibleColumns(const core::Table &table)
{
    QStringList columns;
    for (const auto &field : table.fields) {
        const bool isKept = field.column == core::kSearchPinyin
            || field.column == core::kSearchInitials || field.column == core::kRowVersion
            || (field.kind == core::Kind::State && !table.hasStates());
        if (!isKept)
            columns.append(QString(field.column));
    }
    return columns;
}

QStringList usualColumns(const core::Table &table)
{
    QStringList columns;
    const auto add = [&](QLatin1StringView column) {
        if (!columns.contains(QString(column)) && columns.size() < kUsualColumns)
            columns.append(QString(column));
    };
    for (const auto &column : table.title.mid(0, 2))
        add(column);
    if (table.hasStates())
        add(core::kStatus);
    const auto leading = columns;
    for (const auto &field : table.fields) {
        if (field.sums)
            add(field.column);
    }
    for (const bool isDemanded : {true, false}) {
        for (const auto &field : table.fields) {
            const bool isUsual = !field.is(core::Rule::System) && field.kind != core::Kind::State
                && field.kind != core::Kind::Memo && field.kind != core::Kind::Json
                && !field.is(core::Rule::Sensitive);
            if (isUsual && field.is(core::Rule::Required) == isDemanded)
                add(field.column);
        }
    }
    // what names a row, then the others as they are declared
    std::sort(columns.begin() + leading.size(), columns.end(),
        [&](const QString &one, const QString &other) {
            return table.indexOf(one) < table.indexOf(other);
        });
    return columns;
}

QJsonObject toJson(const SavedView &view)
{
    QJsonArray conditions;
    for (const auto &condition : view.filter.conditions) {
        QJsonArray values;
        for (const auto &value : condition.values)
            values.append(toJson(value));
        conditions.append(QJsonObject{{u"column"_s, condition.column},
            {u"test"_s, testKey(condition.test)}, {u"values"_s, values}});
    }
    QJsonArray order;
    for (const auto &key : view.filter.order)
        order.append((key.order == Qt::DescendingOrder ? u"-"_s : QString()) + key.column);
    return {{u"name"_s, view.name}, {u"conditions"_s, conditions},
        {u"search"_s, view.filter.search}, {u"order"_s, order},
        {u"columns"_s, QJsonArray::fromStringList(view.columns)}};
}

SavedView toView(const QJsonObject &json, const core::Table &table)
{
    SavedView view;
    view.name = json[u"name"_s].toString();
    view.filter.search = json[u"search"_s].toString();
    for (const auto &item : json[u"conditions"_s].toArray()) {
        core::Condition condition;
        condition.column = item[u"column"_s].toString();
        const auto test = testOf(item[u"test"_s].toString());
        condition.test = test.value_or(core::Condition::Test::Equal);
        for (const auto &value : item[u"values"_s].toArray())
            condition.values.append(toValue(value));
        if (test && table.find(condition.column))
            view.filter.conditions.append(condition);
    }
    const auto order
        = core::parseOrder(json[u"order"_s].toVariant().toStringList().join(u','), table);
    view.filter.order = order.value_or(QList<core::SortKey>());
    for (const auto &column : json[u"columns"_s].toVariant().toStringList()) {
        if (table.find(column))
            view.columns.append(column);
    }
    return view;
}

QList<SavedView> savedViews(const Settings &settings, const core::Table &table)
{
    QList<SavedView> views;
    const auto text = settings.value(settingKey(table)).toString().toUtf8();
    for (const auto &item : QJsonDocument::fromJson(text).array())
        views.append(toView(item.toObject(), table));
    return views;
}

void setSavedViews(Settings &settings, const core::Table &table, const QList<SavedView> &views)
{
    QJsonArray array;
    for (const auto &view : views)
        array.append(toJson(view));
    settings.setValue(
        settingKey(table), QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

} // namespace ui
