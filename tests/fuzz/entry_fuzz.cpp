#include <cstdint>
#include <cstdlib>

#include "logbook/codec.hpp"

/// Whatever body is read as an entry is written as a body that reads the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view body{reinterpret_cast<const char*>(bytes), size};
    const auto entry = kring::decode_entry(1, {}, body);
    if (!entry) return 0;
    const std::string text = kring::encode_entry(*entry);
    const auto again = kring::decode_entry(1, {}, text);
    if (!again || kring::encode_entry(*again) != text) std::abort();
    return 0;
}
