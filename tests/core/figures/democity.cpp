#include "tests/core/figures/democity.h"

#include "core/workspace/demo.h"

#include <catch2/catch.hpp>

namespace fixture {

DemoCity::DemoCity(int years, int persons)
{
    const QString path = m_folder.filePath(QStringLiteral("city.ledger"));
    REQUIRE(core::makeDemo(path, {.years = years, .persons = persons, .irregularPercent = 0}));
    auto opened = core::Workspace::open(path, {});
    REQUIRE(opened);
    m_workspace = std::move(*opened);
}

void DemoCity::reopen(const QString &login)
{
    const QString path = m_workspace->path();
    m_workspace.reset();
    auto opened = core::Workspace::open(path, {.login = login});
    REQUIRE(opened);
    m_workspace = std::move(*opened);
}

const DemoCity &sharedCity()
{
    static const DemoCity made;
    return made;
}

} // namespace fixture
