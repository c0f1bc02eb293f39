#include "core/exchange/relationships.h"

#include "core/exchange/fileproblems.h"
#include "core/exchange/xmlparser.h"

namespace core {

namespace {

std::string_view folderOf(std::string_view part)
{
    const std::size_t slash = part.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : part.substr(0, slash + 1);
}

std::string text(const char *value)
{
    return value != nullptr ? value : "";
}

class RelationshipsHandler : public XmlHandler
{
public:
    RelationshipsHandler(std::string_view base, const SheetLimits &limits)
        : m_base(base)
        , m_limits(limits)
    { }

    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || text(attributes.value("TargetMode")) == "External")
            return;
        m_links.push_back({text(attributes.value("Id")), text(attributes.value("Type")),
            resolvePart(m_base, text(attributes.value("Target")))});
        if (m_links.size() > m_limits.relationships)
            halt(oversizedFile("too many relationships"));
    }

    std::vector<Relationship> &links() { return m_links; }

private:
    std::string_view m_base;
    const SheetLimits &m_limits;
    std::vector<Relationship> m_links;
};

} // namespace

std::string resolvePart(std::string_view base, std::string_view target)
{
    std::string path;
    if (!target.starts_with('/'))
        path = folderOf(base);
    path += target;
    std::vector<std::string_view> steps;
    std::size_t start = 0;
    while (start <= path.size()) {
        const std::size_t end = std::min(path.find_first_of("/\\", start), path.size());
        const auto step = std::string_view(path).substr(start, end - start);
        if (step == ".." && !steps.empty())
            steps.pop_back();
        else if (!step.empty() && step != "." && step != "..")
            steps.push_back(step);
        start = end + 1;
    }
    std::string resolved;
    for (const auto step : steps) {
        resolved += resolved.empty() ? "" : "/";
        resolved += step;
    }
    return resolved;
}

Result<std::vector<Relationship>> readRelationships(ZipPackage &package, std::string_view part)
{
    const auto folder = folderOf(part);
    std::string name(folder);
    name.append("_rels/").append(part.substr(folder.size())).append(".rels");
    const ZipPart *list = package.find(name);
    if (list == nullptr)
        return {};
    auto reader = package.openPart(*list);
    if (!reader)
        return fail(reader.error());
    RelationshipsHandler handler(part, package.limits());
    if (auto parsed = parseXml(*reader, handler, package.limits()); !parsed)
        return fail(parsed.error());
    return std::move(handler.links());
}

} // namespace core
