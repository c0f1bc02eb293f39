#include "core/exchange/countyform.h"
#include "core/exchange/documentxlsx.h"
#include "core/workspace/submissions.h"
#include "tests/core/workspace/cityledger.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const Period kMay(Period::Kind::Month, 2021, 5);
const QString kCounty = u"141127"_s;

SubmissionSheet sheetOf(const Workspace &workspace, const Period &period = kMay)
{
    auto sheet
        = openSheet(workspace, {kCounty, reportTypeOf(workspace.names(), period.kind()), period});
    REQUIRE(sheet);
    return *sheet;
}

/// The form as the program prints it, with other figures in it: what a county sends back.
QString filled(const QTemporaryDir &folder, const Workspace &workspace, SubmissionSheet sheet)
{
    int next = 11;
    for (auto &each : sheet.lines) {
        each.line.periodValue = each.form.isMoney() ? 120'000 : ++next;
        each.line.cumulative = each.form.isMoney() ? 3'400'500 : 10 * next;
        each.line.explanation = u"第%1行的说明"_s.arg(each.form.code);
    }
    sheet.submission.filler = u"王芳"_s;
    sheet.submission.phone = u"0358-6722583"_s;
    const auto paper = submissionPaper(workspace, sheet);
    REQUIRE(paper);
    const QString path = folder.filePath(u"石楼.xlsx"_s);
    REQUIRE(writeDocumentXlsx(submissionForm(*paper), path));
    return path;
}

} // namespace

TEST_CASE(
    "a form that a county filled in and sent back fills its report line by line", "[workspace]")
{
    fixture::CityLedger ledger;
    const QTemporaryDir folder;
    const auto path = filled(folder, *ledger, sheetOf(*ledger));
    const auto form = readCountyForm(path);
    REQUIRE(form);
    CHECK(form->until == QDate(2021, 5, 31));
    auto sheet = sheetOf(*ledger);
    CHECK(form->lines.size() == sheet.lines.size());
    const auto taken = takeForm(sheet, *form, ledger->names());
    REQUIRE(taken);
    CHECK(taken->unknown.isEmpty());
    CHECK(taken->unread.isEmpty());
    CHECK(taken->values > 0);
    int next = 11;
    for (const auto &each : sheet.lines) {
        INFO(each.form.name.toStdString());
        CHECK(each.line.periodValue == (each.form.isMoney() ? 120'000 : ++next));
        CHECK(each.line.cumulative == (each.form.isMoney() ? 3'400'500 : 10 * next));
        CHECK(each.line.explanation == u"第%1行的说明"_s.arg(each.form.code));
    }
    CHECK(sheet.submission.filler == u"王芳"_s);
    CHECK(sheet.submission.phone == u"0358-6722583"_s);
}

TEST_CASE("reading a county's form is one step that can be taken back", "[workspace]")
{
    fixture::CityLedger ledger;
    const QTemporaryDir folder;
    const auto path = filled(folder, *ledger, sheetOf(*ledger));
    auto sheet = sheetOf(*ledger);
    REQUIRE(takeForm(sheet, *readCountyForm(path), ledger->names()));
    REQUIRE(saveSheet(*ledger, sheet));
    CHECK(sheetOf(*ledger).lines.first().line.cumulative == sheet.lines.first().line.cumulative);
    const auto step = ledger->undoable();
    REQUIRE((step && *step));
    REQUIRE(ledger->undo((*step)->number));
    CHECK_FALSE(sheetOf(*ledger).lines.first().line.cumulative.has_value());
}

TEST_CASE("a form of another month, or a file that is no form, is refused", "[workspace]")
{
    fixture::CityLedger ledger;
    const QTemporaryDir folder;
    const auto path = filled(folder, *ledger, sheetOf(*ledger));
    auto june = sheetOf(*ledger, Period(Period::Kind::Month, 2021, 6));
    const auto refused = takeForm(june, *readCountyForm(path), ledger->names());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(u"2021-05-31"_s));
    QFile other(folder.filePath(u"other.csv"_s));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("姓名,身份证\n王芳,1\n");
    other.close();
    const auto none = readCountyForm(other.fileName());
    REQUIRE_FALSE(none);
    CHECK(none.error().text.contains(u"累计完成"_s));
}
