#pragma once

#include "core/workspace/workspace.h"
#include "tests/results.h"

#include <QTemporaryDir>

class QWidget;

namespace samples {

/// A ledger of its own with invented institutions, courses, a project, classes in every state,
/// people and their enrolments; gone with the object.
class SampleLedger
{
public:
    SampleLedger();

    core::Workspace &workspace() const { return *m_workspace; }
    QString path() const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<core::Workspace> m_workspace;
};

constexpr int kClasses = 48;
constexpr int kPeople = 120;

using Values = QList<std::pair<const char *, core::Value>>;

/// A record with these values, pinyin included, that no rule has looked at.
core::Record makeRecord(const core::Table &table, const Values &values);

/// Writes rows in one step, past the rules.
QList<core::RowId> addRows(
    core::Workspace &workspace, const core::Table &table, const QList<core::Record> &records);

/// The row of which the column holds the value.
core::RowId rowWith(const core::Workspace &workspace, const core::Table &table, const char *column,
    const core::Value &value);

/// Types letters of any script; QTest knows only ASCII.
void typeText(QWidget *widget, const QString &text);

/// Lets events run until it is so; false when it never is.
bool waitFor(const std::function<bool()> &condition);
/// Nothing in the window changes any more: what is read and counted beside it has come.
bool waitUntilStill(QWidget &window);

} // namespace samples
