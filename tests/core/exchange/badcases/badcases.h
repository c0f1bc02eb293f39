#pragma once

#include <QByteArray>
#include <QList>

#include <functional>

namespace tests {

/// A file that somebody could send, and what becomes of it.
struct BadCase
{
    enum class Outcome {
        Read,
        Refused,
        Either // both are right, a crash is not
    };
    const char *name;
    Outcome outcome;
    std::function<QByteArray()> bytes;
};
using BadCases = QList<BadCase>;

BadCases containerCases();
BadCases bombCases();
BadCases xmlCases();
BadCases structureCases();
BadCases valueCases();
BadCases disguisedCases();
BadCases textCases();

} // namespace tests
