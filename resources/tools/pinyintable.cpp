/// Writes resources/pinyin.txt from ICU's Han-Latin transform. Not part of the build; run it again
/// when ICU learns new characters:
///   g++ -std=c++20 pinyintable.cpp $(pkg-config --cflags --libs icu-i18n) -o pinyintable
///   ./pinyintable > ../pinyin.txt
#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>
#include <string>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace {

/// Drops the tone and writes ü as v, as it is typed; empty when this is no plain syllable.
std::string plainSyllable(const icu::UnicodeString &toned, const icu::Normalizer2 &decompose)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString parts = decompose.normalize(toned, status);
    std::string plain;
    for (int i = 0; i < parts.length(); ++i) {
        const char16_t part = parts.charAt(i);
        if (part >= u'a' && part <= u'z')
            plain += static_cast<char>(part);
        else if (part == 0x308 && plain.ends_with('u'))
            plain.back() = 'v';
        else if (part != 0x300 && part != 0x301 && part != 0x304 && part != 0x30c)
            return {};
    }
    return plain;
}

bool isHan(UChar32 character)
{
    return character == 0x3007 || (character >= 0x3400 && character <= 0x4dbf)
        || (character >= 0x4e00 && character <= 0x9fff) || character >= 0x20000;
}

} // namespace

int main()
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *decompose = icu::Normalizer2::getNFDInstance(status);
    const std::unique_ptr<icu::Transliterator> transform(
        icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, status));
    if (U_FAILURE(status)) {
        std::fprintf(stderr, "ICU: %s\n", u_errorName(status));
        return 1;
    }
    std::map<std::string, std::string> characters;
    for (UChar32 character = 0x3007; character <= 0x323af; ++character) {
        if (!isHan(character))
            continue;
        icu::UnicodeString text(character);
        transform->transliterate(text);
        if (const std::string syllable = plainSyllable(text, *decompose); !syllable.empty())
            icu::UnicodeString(character).toUTF8String(characters[syllable]);
    }
    std::printf(
        "# Most common reading of each Han character, without tone, ü written v.\n"
        "# Made by tools/pinyintable.cpp with ICU %s; readings from the Unicode CLDR,\n"
        "# Copyright (c) Unicode, Inc., under the Unicode License (unicode.org/license.txt).\n",
        U_ICU_VERSION);
    for (const auto &[syllable, members] : characters)
        std::printf("%s %s\n", syllable.c_str(), members.c_str());
}
