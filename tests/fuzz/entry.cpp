// The way in for libFuzzer; FUZZ_TARGET names the target this program searches.
#include "tests/fuzz/fuzzing.h"

#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const fuzz::Target *const kTarget = [] {
        const fuzz::Target *each = fuzz::begin();
        while (each->name != std::string_view(FUZZ_TARGET))
            ++each;
        return each;
    }();
    kTarget->run(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
