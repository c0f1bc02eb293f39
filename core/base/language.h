#pragma once

#include <QString>

namespace core {

enum class Language { Chinese, English };

/// The language of the texts the program shows now.
Language language();

/// What the environment asks for (LANG and its kin): English for "en…", otherwise Chinese.
Language environmentLanguage();

/// The English of a Chinese name among the data the program brings along ("state", "indicator",
/// "division" …; english.csv); empty when there is none, as for a name someone gave later.
QString englishName(QLatin1StringView kind, const QString &chinese);

/// The name in the language of the texts; Chinese when it has no English.
QString dataText(QLatin1StringView kind, const QString &chinese);

} // namespace core
