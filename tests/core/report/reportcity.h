#pragma once

#include "core/report/reportframe.h"
#include "core/workspace/workspace.h"

#include <QTemporaryDir>

namespace samples {

inline const core::Period kYear(core::Period::Kind::Year, 2021);

/// A small demo city and what its reports are made from.
class ReportCity
{
public:
    ReportCity();

    core::ReportSource source(
        const QString &unit = QStringLiteral("141100"), const core::Period &period = kYear) const;

    std::unique_ptr<core::Workspace> workspace;
    std::unique_ptr<core::FigureEngine> engine;

private:
    QTemporaryDir m_folder;
};

/// Made once.
const ReportCity &city();

/// The table of that title; fails when there is none.
const core::Document::Table &tableOf(const core::Document &document, const QString &title);

/// All sentences, one paragraph a line.
QString textOf(const core::Document &document);

} // namespace samples
