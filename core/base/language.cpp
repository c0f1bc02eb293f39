#include "core/base/language.h"

#include "core/base/datafile.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, QString> readNames()
{
    QHash<QString, QString> names;
    const auto file = readDataTable(u":/data/english.csv"_s);
    if (!file)
        return names;
    for (const auto &row : file->rows)
        names.insert(file->value(row, "kind"_L1) + u'/' + file->value(row, "chinese"_L1),
            file->value(row, "english"_L1));
    return names;
}

} // namespace

Language language()
{
    return QCoreApplication::translate("core", "中文") == "English"_L1 ? Language::English
                                                                       : Language::Chinese;
}

Language environmentLanguage()
{
    const auto wanted = QLocale::system().uiLanguages().value(0);
    return wanted.startsWith("en"_L1) ? Language::English : Language::Chinese;
}

QString englishName(QLatin1StringView kind, const QString &chinese)
{
    static const QHash<QString, QString> names = readNames();
    return names.value(kind + u'/' + chinese);
}

QString dataText(QLatin1StringView kind, const QString &chinese)
{
    const QString english
        = language() == Language::English ? englishName(kind, chinese) : QString();
    return english.isEmpty() ? chinese : english;
}

} // namespace core
