#pragma once

#include "core/workspace/workspace.h"

#include <QTemporaryDir>

namespace fixture {

/// A small demo city with all its registries, free of irregularities; its clock stands at
/// 2022-01-05.
class DemoCity
{
public:
    explicit DemoCity(int years = 2, int persons = 400);

    /// As somebody else: who drew up does not approve.
    void reopen(const QString &login);

    core::Workspace &operator*() const { return *m_workspace; }
    core::Workspace *operator->() const { return m_workspace.get(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<core::Workspace> m_workspace;
};

/// One for all tests that only read.
const DemoCity &sharedCity();

} // namespace fixture
