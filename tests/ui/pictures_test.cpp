#include "tests/ui/samples.h"
#include "ui/paper/pagepainter.h"

#include <QDir>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

/// `SKILL_LEDGER_PICTURES=folder ui_tests "[.pictures]"` draws everything there to be looked at.
TEST_CASE("the sample reports can be drawn to be looked at", "[.pictures]")
{
    const QDir folder(qEnvironmentVariable("SKILL_LEDGER_PICTURES", QDir::tempPath()));
    CHECK(ui::writePdf(samples::summary(), folder.filePath(u"summary.pdf"_s)));
    CHECK(ui::writePdf(samples::quarterTable(), folder.filePath(u"table.pdf"_s)));
    CHECK(ui::writePdf(samples::letter(), folder.filePath(u"letter.pdf"_s)));
    CHECK(ui::writePdf(samples::longList(80), folder.filePath(u"list.pdf"_s)));
}
