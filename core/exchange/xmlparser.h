#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/limits.h"

#include <optional>
#include <string_view>

namespace core {

class PartReader;

/// The attributes of one element; the views live until the handler returns.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **pairs)
        : m_pairs(pairs)
    { }

    /// By the full name as it stands in the file; null when missing.
    const char *value(std::string_view name) const;

    /// By the name behind any prefix: "id" finds r:id, but not a plain id.
    const char *prefixedValue(std::string_view localName) const;

    const char **begin() const { return m_pairs; }

private:
    const char **m_pairs; // name, value, name, value, …, null
};

/// Receives the elements of one XML part; names come without their prefix.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual void startElement(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void endElement(std::string_view) { }
    virtual void characters(std::string_view) { }

    /// Ends the parse with an error; only the first one counts.
    void halt(Error error);
    /// Ends the parse without an error.
    void stop() { m_stopped = true; }
    bool isStopped() const { return m_stopped; }
    const std::optional<Error> &problem() const { return m_problem; }

private:
    std::optional<Error> m_problem;
    bool m_stopped = false;
};

/// Feeds a part through expat. DOCTYPE, depth and tokens past the limits are refused.
Result<> parseXml(PartReader &part, XmlHandler &handler, const SheetLimits &limits,
    const Progress &progress = {});

} // namespace core
