#pragma once

#include <QStringList>

namespace core {

/// Without blanks around it (NBSP, U+3000 and line breaks too) and without invisible characters
/// (zero-width, direction marks) anywhere; what stands inside stays.
QString cleanText(const QString &text);

/// Without any white space or invisible character.
QString withoutBlanks(const QString &text);

/// Full-width ASCII and the ideographic space as their half-width twins.
QString toHalfWidth(const QString &text);

/// Key for comparing and searching, never for storing: no blanks, half-width, one case,
/// one dot for names, plain characters for Kangxi radicals.
QString folded(const QString &text);

/// A name as it is stored: no blanks, the dots • ・ ‧ ． as ·, Kangxi radicals as plain characters.
/// Rare characters outside the BMP stay.
QString cleanName(const QString &text);

/// 0–9, not the digits of other scripts or widths.
bool isAsciiDigit(QChar character);
bool isAsciiDigits(QStringView text);

bool isHan(char32_t character);
bool isPrivateUse(char32_t character);

/// The ideograph a radical from U+2E80–2FD5 (pasted from a PDF) stands for; others unchanged.
char16_t plainRadical(char16_t character);

/// Several things in one line: a、b、c.
QString joinedList(const QStringList &items);
/// Several sentences without their full stops in one line: a；b.
QString joinedSentences(const QStringList &sentences);

} // namespace core
