#include "core/domain/institution.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "tests/ui/registry/sampleledger.h"
#include "ui/registry/registrymodel.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using samples::waitFor;

namespace {

constexpr int kSites = 5000;

/// 5,000 sites in a registry whose areas are a mixed-up sequence of all numbers below 5,000.
QList<core::RowId> addSites(core::Workspace &workspace)
{
    const auto school
        = samples::rowWith(workspace, core::institutions(), "institution_no", u"JG-0001"_s);
    QList<core::Record> records;
    for (int i = 0; i < kSites; ++i) {
        records.append(samples::makeRecord(core::institutionSites(),
            {{"institution", school}, {"address", u"示例路%1号"_s.arg(i)},
                {"area", i * 1237 % kSites}, {"capacity", i % 50}}));
    }
    return samples::addRows(workspace, core::institutionSites(), records);
}

void waitUntilComplete(const ui::RegistryModel &model)
{
    REQUIRE(waitFor([&] { return model.isComplete(); }));
}

} // namespace

TEST_CASE("the model pages through thousands of rows in the order of the filter", "[registry]")
{
    const samples::SampleLedger ledger;
    const auto ids = addSites(ledger.workspace());
    ui::RegistryModel model(ledger.workspace(), core::institutionSites());
    model.setColumns({u"area"_s, u"address"_s});
    model.setFilter({});
    waitUntilComplete(model);
    REQUIRE(model.rowCount() == kSites);
    CHECK(model.ids() == ids);
    SECTION("every row shows its own record, also after jumps")
    {
        for (int row = 0; row < kSites; row += 37) {
            const int far = kSites - 1 - row;
            CHECK(model.index(far, 1).data().toString() == u"示例路%1号"_s.arg(far));
            CHECK(model.index(row, 0).data(Qt::EditRole).toLongLong() == row * 1237 % kSites);
        }
    }
    SECTION("sorted by a number, descending")
    {
        model.setFilter({.order = {{u"area"_s, Qt::DescendingOrder}}});
        REQUIRE(
            waitFor([&] { return model.isComplete() && model.index(0, 0).data().toInt() > 0; }));
        REQUIRE(model.rowCount() == kSites);
        for (int row = 0; row < kSites; row += 41)
            CHECK(model.index(row, 0).data(Qt::EditRole).toLongLong() == kSites - 1 - row);
    }
    SECTION("filtered and sorted by two keys")
    {
        model.setFilter({.conditions = {{u"capacity"_s, core::Condition::Test::AtMost, {1}}},
            .order = {{u"capacity"_s, Qt::DescendingOrder}, {u"area"_s}}});
        REQUIRE(waitFor([&] { return model.isComplete() && model.rowCount() < kSites; }));
        REQUIRE(model.rowCount() == 200);
        for (int row = 1; row < 200; ++row) {
            const auto *before = model.recordAt(row - 1);
            const auto *here = model.recordAt(row);
            const core::Table &table = core::institutionSites();
            const auto key = [&](const core::Record &record) {
                return std::pair(-table.value(record, "capacity"_L1).integer(),
                    table.value(record, "area"_L1).integer());
            };
            CHECK(key(*before) < key(*here));
        }
    }
}

TEST_CASE("the first screen comes before all rows are known", "[registry]")
{
    const samples::SampleLedger ledger;
    addSites(ledger.workspace());
    ui::RegistryModel model(ledger.workspace(), core::institutionSites());
    model.setColumns({u"area"_s});
    QList<int> counts;
    QObject::connect(
        &model, &ui::RegistryModel::rearranged, &model, [&] { counts.append(model.rowCount()); });
    model.setFilter({});
    waitUntilComplete(model);
    CHECK(counts == QList<int>{100, kSites});
}

TEST_CASE("values are raw to editors and shortened to people", "[registry]")
{
    const samples::SampleLedger ledger;
    ui::RegistryModel model(ledger.workspace(), core::persons());
    model.setColumns({u"name"_s, u"id_number"_s, u"sex"_s, u"no_such_column"_s});
    model.setFilter({});
    waitUntilComplete(model);
    REQUIRE(model.columnCount() == 3);
    const auto number = model.index(0, 1);
    CHECK(number.data(Qt::EditRole).toString().size() == 18);
    CHECK(number.data().toString().contains(u"***********"_s));
    CHECK(model.index(0, 2).data().toString() == u"女"_s);
    CHECK(model.index(0, 2).data(Qt::EditRole).toString() == u"2"_s);
}

TEST_CASE("links are shown by the name of their row, numbers stand on the right", "[registry]")
{
    const samples::SampleLedger ledger;
    ui::RegistryModel model(ledger.workspace(), core::trainingClasses());
    model.setColumns({u"institution"_s, u"planned"_s});
    model.setFilter({});
    waitUntilComplete(model);
    REQUIRE(model.rowCount() == samples::kClasses);
    CHECK(model.index(0, 0).data().toString() == u"岚县示例职业培训学校"_s);
    const auto alignment = model.index(0, 1).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    CHECK(alignment.testFlag(Qt::AlignRight));
}

TEST_CASE(
    "rows that another connection adds or removes appear after the ledger tells", "[registry]")
{
    const samples::SampleLedger ledger;
    auto &workspace = ledger.workspace();
    ui::RegistryModel model(workspace, core::trainingClasses());
    model.setColumns({u"name"_s});
    model.setFilter({});
    waitUntilComplete(model);
    const auto gone = model.idAt(10); // nobody is enrolled in it
    const auto next = model.idAt(11);
    const auto other = core::Workspace::open(ledger.path(), {});
    REQUIRE(other);
    auto writer = (*other)->beginChange(core::ChangeKind::Edit, u"删"_s);
    REQUIRE(writer);
    REQUIRE((*writer)->remove(core::trainingClasses(), gone));
    REQUIRE((*other)->finish(std::move(*writer)));
    CHECK(model.rowCount() == samples::kClasses);
    REQUIRE(workspace.refresh());
    REQUIRE(waitFor([&] { return model.rowCount() == samples::kClasses - 1; }));
    CHECK(model.idAt(10) == next);
}

TEST_CASE("a ledger that cannot be read is a state with its reason", "[registry]")
{
    const samples::SampleLedger ledger;
    ui::RegistryModel model(ledger.workspace(), core::trainingClasses());
    model.setColumns({u"name"_s});
    model.setFilter({.conditions = {{u"no_such_column"_s, core::Condition::Test::IsNull, {}}}});
    REQUIRE(waitFor([&] { return model.state() == ui::RegistryModel::State::Failed; }));
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(model.error().text.isEmpty());
}
