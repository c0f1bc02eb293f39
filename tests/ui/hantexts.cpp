#include "tests/ui/hantexts.h"

#include "core/base/text.h"
#include "core/domain/catalog.h"
#include "core/domain/reference.h"
#include "core/storage/journal.h"
#include "core/storage/recordstore.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QMetaProperty>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samples {

namespace {

constexpr int kRowsLookedAt = 30;

bool hasHan(const QString &text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar letter) { return core::isHan(letter.unicode()); });
}

bool hasEnglishNames(const core::Table &table)
{
    for (const auto *one : {&core::codes(), &core::divisions(), &core::occupations(),
             &core::indicators(), &core::states(), &core::transitions()}) {
        if (one == &table)
            return true;
    }
    return false;
}

QStringList propertyTexts(const QObject &object)
{
    static const QSet<QByteArray> unseen{
        "objectName", "styleSheet", "html", "markdown", "windowFilePath", "displayFormat"};
    QStringList texts;
    const QMetaObject *meta = object.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const auto property = meta->property(i);
        if (property.typeId() == QMetaType::QString && !unseen.contains(property.name()))
            texts.append(property.read(&object).toString());
    }
    return texts;
}

QStringList modelTexts(const QAbstractItemModel &model)
{
    QStringList texts;
    const int rows = std::min(model.rowCount(), kRowsLookedAt);
    for (int column = 0; column < model.columnCount(); ++column) {
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole}) {
            texts.append(model.headerData(column, Qt::Horizontal, role).toString());
            for (int row = 0; row < rows; ++row)
                texts.append(model.index(row, column).data(role).toString());
        }
    }
    return texts;
}

QStringList textsOf(const QObject &object)
{
    QStringList texts = propertyTexts(object);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&object); view && view->model())
        texts += modelTexts(*view->model());
    if (const auto *box = qobject_cast<const QComboBox *>(&object)) {
        for (int i = 0; i < box->count(); ++i)
            texts.append(box->itemText(i));
    }
    return texts;
}

} // namespace

QStringList ledgerTexts(const core::Database &database)
{
    QSet<QString> texts;
    const auto take = [&texts](const QString &text) {
        if (hasHan(text))
            texts.insert(text);
    };
    for (const core::Table *table : core::catalog()) {
        if (hasEnglishNames(*table))
            continue;
        (void)core::RecordStore(database).forEach(*table, {}, [&](const core::Record &record) {
            for (const auto &value : record.values)
                take(value.text());
            return true;
        });
    }
    for (const auto &set : core::changeSets(database).value_or(QList<core::ChangeSetInfo>())) {
        take(set.title);
        take(set.reason);
    }
    return texts.values();
}

QStringList chineseTexts(const QObject &root, const QStringList &data)
{
    QStringList longestFirst = data;
    std::sort(longestFirst.begin(), longestFirst.end(),
        [](const QString &one, const QString &other) { return one.size() > other.size(); });
    QSet<QString> seen;
    QStringList left;
    auto objects = root.findChildren<const QObject *>();
    objects.prepend(&root);
    for (const auto *object : objects) {
        if (object->objectName().startsWith("language:"_L1))
            continue;
        for (const auto &text : textsOf(*object)) {
            if (!hasHan(text) || seen.contains(text))
                continue;
            seen.insert(text);
            QString rest = text;
            for (const auto &known : std::as_const(longestFirst))
                rest.remove(known);
            if (hasHan(rest))
                left.append(QLatin1StringView(object->metaObject()->className()) + u' '
                    + object->objectName() + u": "_s + text);
        }
    }
    return left;
}

} // namespace samples
