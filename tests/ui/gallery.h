#pragma once

#include <QWidget>

#include <memory>

namespace samples {

/// One of every control in several states, to be looked at.
std::unique_ptr<QWidget> controls();
/// Every icon.
std::unique_ptr<QWidget> icons();

} // namespace samples
