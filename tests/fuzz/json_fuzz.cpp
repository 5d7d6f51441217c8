#include <cstdint>
#include <cstdlib>

#include "json/parse.hpp"
#include "json/read.hpp"
#include "json/sample.hpp"
#include "json/write.hpp"

using namespace kring::json;

/// Whatever is read is written and read again as the same bytes; nothing else may happen.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto value = parse({reinterpret_cast<const char*>(bytes), size});
    if (!value) return 0;
    const auto tree = read<sample::Tree>(*value);
    if (!tree) return 0;
    const std::string text = to_json(*tree);
    const auto again = parse(text);
    if (!again || to_json(*read<sample::Tree>(*again)) != text) std::abort();
    return 0;
}
