#include "tests/core/workspace/cityledger.h"

#include "core/base/inventedid.h"
#include "core/domain/institution.h"

namespace fixture {

using namespace Qt::StringLiterals;

CityLedger::CityLedger()
{
    const auto made = core::createLedger(
        path(), {.unit = u"141100"_s, .year = 2021, .demoClock = "2022-01-05T00:00:00Z"});
    REQUIRE(made);
    reopen();
}

void CityLedger::reopen(const QString &login)
{
    m_workspace.reset();
    auto workspace = core::Workspace::open(path(), {.login = login});
    REQUIRE(workspace);
    m_workspace = std::move(*workspace);
}

core::Record institution(core::Workspace &workspace, const QString &number)
{
    const core::Table &table = core::institutions();
    core::Record record = *workspace.blank(table);
    const int index = number.right(4).toInt();
    const std::pair<QLatin1StringView, core::Value> values[]
        = {{"institution_no"_L1, number}, {"name"_L1, u"岚县某职业技能培训学校%1"_s.arg(index)},
            {"uscc"_L1, core::inventedCreditCode(u"52", u"141127", index)}, {"kind"_L1, u"02"_s},
            {"ownership"_L1, u"private"_s}, {"legal_person"_L1, u"王芳"_s},
            {"contact"_L1, u"李明"_s}, {"phone"_L1, u"0358-8222583"_s},
            {"address"_L1, u"岚县东村镇"_s}, {"division_code"_L1, u"141127"_s},
            {"capacity"_L1, 120}, {"is_designated"_L1, 1}, {"accepts_voucher"_L1, 1}};
    for (const auto &[column, value] : values)
        table.set(record, column, value);
    return record;
}

} // namespace fixture
