#pragma once

#include <QString>

#include <functional>

namespace core {

/// Told now and then how far long work is; answers false when the person cancelled.
/// A default-made Progress says nothing and never cancels.
class Progress
{
public:
    using Step = std::function<bool(qint64 done, qint64 total, const QString &what)>;

    Progress() = default;
    explicit Progress(Step step)
        : m_step(std::move(step))
    { }

    /// `total` 0: not known.
    [[nodiscard]] bool step(qint64 done, qint64 total, const QString &what = {}) const
    {
        return !m_step || m_step(done, total, what);
    }

private:
    Step m_step;
};

} // namespace core
