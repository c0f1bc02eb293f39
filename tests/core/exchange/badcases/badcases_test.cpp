#include "core/exchange/importreader.h"
#include "tests/core/exchange/badcases/badcases.h"
#include "tests/core/exchange/resourcenames.h"
#include "tests/core/exchange/workbookbuilder.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

/// The first error of opening and reading every sheet; an empty text when all is read.
Error errorOfAll(const QByteArray &bytes)
{
    auto reader = openBytes(bytes);
    if (!reader)
        return reader.error();
    for (std::size_t i = 0; i < (*reader)->sheets().size(); ++i)
        if (const auto sheet = readSheet(**reader, i); !sheet)
            return sheet.error();
    return {Error::Code::File, QString()};
}

} // namespace

TEST_CASE("every odd or hostile file ends as it should, with a sentence", "[exchange]")
{
    const BadCases all = containerCases() + bombCases() + xmlCases() + structureCases()
        + valueCases() + disguisedCases() + textCases();
    CHECK(all.size() >= 94);
    const ResourceNames names;
    for (const BadCase &each : all) {
        INFO(each.name);
        const QByteArray bytes = each.bytes();
        const Error error = errorOfAll(bytes);
        INFO(error.text.toStdString() << " " << error.detail.toStdString());
        if (each.outcome == BadCase::Outcome::Read)
            CHECK(error.text.isEmpty());
        if (each.outcome == BadCase::Outcome::Refused)
            CHECK(error.text.endsWith(u'。'));
        const auto reading = readImport(bytes, u"名册.xlsx"_s, ImportOptions(), names);
        if (!reading)
            CHECK(reading.error().text.endsWith(u'。'));
    }
}
