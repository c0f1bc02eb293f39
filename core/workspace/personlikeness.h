#pragma once

#include "core/workspace/personduplicates.h"
#include "core/workspace/personkeys.h"

namespace core {

bool isSameName(const PersonKeys &one, const PersonKeys &other);
bool isSamePhone(const PersonKeys &one, const PersonKeys &other);
bool isSameBirth(const PersonKeys &one, const PersonKeys &other);
/// The names differ in one character, or one is the beginning of the other.
bool isNearName(const QString &one, const QString &other);
/// Two citizens' numbers that are the same, one digit or one swap of neighbours apart.
bool isNearNumber(const PersonKeys &one, const PersonKeys &other);

/// What the two have in common, in words, and how certain it makes us.
PersonPair judgedPair(const PersonKeyTable &table, const PersonKeys &one, const PersonKeys &other);

} // namespace core
