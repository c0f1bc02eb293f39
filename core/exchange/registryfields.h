#pragma once

#include "core/exchange/importfields.h"

namespace core {

/// The registries that a sheet can be a list of: those that people write.
const QList<const Table *> &importableRegistries();
/// By its name; null when there is none that people write.
const Table *importableRegistry(const QString &name);

/// The fields of a sheet that lists rows of `table`, from its declaration; people whom it links to
/// come with the fields by which they are known.
std::span<const ImportField> registryFields(const Table &table);
/// The link to the person whom a row is about; null when a row is about none, or is the person.
const Field *personLink(const Table &table);

/// The fields of either.
std::span<const ImportField> importFields(SheetKind kind, const Table *registry);
const ImportField *importField(SheetKind kind, const Table *registry, QAnyStringView name);

} // namespace core
