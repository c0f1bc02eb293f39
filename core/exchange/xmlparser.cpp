#include "core/exchange/xmlparser.h"

#include "core/exchange/fileproblems.h"
#include "core/exchange/zippackage.h"

#include <cstring>
#include <expat.h>
#include <memory>

namespace core {

namespace {

struct FreeParser
{
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};
using Parser = std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser>;

std::string_view localName(const char *name)
{
    const char *colon = std::strrchr(name, ':');
    return colon != nullptr ? colon + 1 : name;
}

/// What the C callbacks of expat see.
struct Parse
{
    XML_Parser parser;
    XmlHandler &handler;
    quint64 maximumDepth;
    quint64 depth = 0;

    void stopWhenAsked() const
    {
        if (handler.isStopped())
            XML_StopParser(parser, XML_FALSE);
    }
};

void XMLCALL startElement(void *data, const XML_Char *name, const XML_Char **attributes)
{
    auto *parse = static_cast<Parse *>(data);
    if (parse->handler.isStopped())
        return;
    if (++parse->depth > parse->maximumDepth)
        parse->handler.halt(oversizedFile("xml: nested too deeply"));
    else
        parse->handler.startElement(localName(name), XmlAttributes(attributes));
    parse->stopWhenAsked();
}

void XMLCALL endElement(void *data, const XML_Char *name)
{
    auto *parse = static_cast<Parse *>(data);
    if (parse->handler.isStopped())
        return;
    --parse->depth;
    parse->handler.endElement(localName(name));
    parse->stopWhenAsked();
}

void XMLCALL characters(void *data, const XML_Char *text, int length)
{
    auto *parse = static_cast<Parse *>(data);
    if (parse->handler.isStopped())
        return;
    parse->handler.characters({text, static_cast<std::size_t>(length)});
    parse->stopWhenAsked();
}

void XMLCALL refuseDoctype(void *data, const XML_Char *, const XML_Char *, const XML_Char *, int)
{
    auto *parse = static_cast<Parse *>(data);
    parse->handler.halt(damagedFile("xml: DOCTYPE refused"));
    parse->stopWhenAsked();
}

/// Bytes that expat holds back because a tag or attribute has not ended yet.
quint64 unfinishedToken(XML_Parser parser, quint64 fed)
{
    const XML_Index at = XML_GetCurrentByteIndex(parser);
    return at >= 0 && static_cast<quint64>(at) < fed ? fed - static_cast<quint64>(at) : 0;
}

Error malformed(XML_Parser parser)
{
    Error error = damagedFile("xml: ");
    error.detail += QString::fromLatin1(XML_ErrorString(XML_GetErrorCode(parser)));
    return error;
}

} // namespace

const char *XmlAttributes::value(std::string_view name) const
{
    for (const char **pair = m_pairs; *pair != nullptr; pair += 2)
        if (name == pair[0])
            return pair[1];
    return nullptr;
}

const char *XmlAttributes::prefixedValue(std::string_view name) const
{
    for (const char **pair = m_pairs; *pair != nullptr; pair += 2)
        if (std::strchr(pair[0], ':') != nullptr && localName(pair[0]) == name)
            return pair[1];
    return nullptr;
}

void XmlHandler::halt(Error error)
{
    if (!m_problem)
        m_problem = std::move(error);
    m_stopped = true;
}

Result<> parseXml(
    PartReader &part, XmlHandler &handler, const SheetLimits &limits, const Progress &progress)
{
    const Parser parser(XML_ParserCreate(nullptr));
    Parse parse{parser.get(), handler, limits.xmlDepth};
    XML_SetUserData(parser.get(), &parse);
    XML_SetElementHandler(parser.get(), startElement, endElement);
    XML_SetCharacterDataHandler(parser.get(), characters);
    XML_SetStartDoctypeDeclHandler(parser.get(), refuseDoctype);
    quint64 fed = 0;
    bool ended = false;
    while (!ended && !handler.isStopped()) {
        const auto block = part.next();
        if (!block)
            return fail(block.error());
        ended = part.atEnd();
        fed += block->size();
        const XML_Status status = XML_Parse(parser.get(), block->data(),
            static_cast<int>(block->size()), ended ? XML_TRUE : XML_FALSE);
        if (status != XML_STATUS_OK && !handler.isStopped())
            return fail(malformed(parser.get()));
        if (unfinishedToken(parser.get(), fed) > limits.xmlToken)
            return fail(oversizedFile("xml: token too long"));
        if (!progress.step(static_cast<qint64>(part.compressedRead()),
                static_cast<qint64>(part.compressedSize())))
            return fail(cancelledReading());
    }
    if (handler.problem())
        return fail(*handler.problem());
    return {};
}

} // namespace core
