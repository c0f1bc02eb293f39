#pragma once

#include "core/base/progress.h"
#include "core/exchange/bytesource.h"
#include "core/exchange/textdecoder.h"

namespace core {

struct FoundEncoding
{
    TextEncoding encoding = TextEncoding::Utf8;
    quint64 start = 0; // bytes of the mark before the text
};

/// The mark at the start decides; without one strict UTF-8, then strict GB 18030 over the whole
/// file. A file that mixes encodings or is no text is refused, and the first bad line is named.
Result<FoundEncoding> findEncoding(ByteSource &source, const Progress &progress = {});

/// The mark that stands at the start of the file, if one does.
std::optional<FoundEncoding> byteOrderMark(std::string_view head);

} // namespace core
