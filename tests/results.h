#pragma once

#include "core/base/result.h"

#include <catch2/catch.hpp>

// Failed results are printed with their words, so that a red test says why.
namespace Catch {

template <class T>
struct StringMaker<tl::expected<T, core::Error>>
{
    static std::string convert(const tl::expected<T, core::Error> &result)
    {
        return result
            ? std::string("ok")
            : (result.error().text + QStringLiteral(" / ") + result.error().detail).toStdString();
    }
};

} // namespace Catch
