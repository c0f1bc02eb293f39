#pragma once

#include "core/exchange/zippackage.h"

namespace core {

/// One link from a part of the package to another.
struct Relationship
{
    std::string id;
    std::string type;
    std::string target; // resolved part name
};

/// The links of `part`, "" for those of the package itself; none when it has no list.
Result<std::vector<Relationship>> readRelationships(ZipPackage &package, std::string_view part);

/// The part that `target` means when it stands in `base`: absolute, relative, with . and .. in it.
std::string resolvePart(std::string_view base, std::string_view target);

} // namespace core
