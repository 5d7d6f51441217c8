// Requests in one piece and in pieces must come out alike, and every path that comes out be decent.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "net/reading.hpp"
#include "net/target.hpp"
#include "net/text.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 3) return 0;
    const std::vector<std::size_t> pieces{1U + data[0] % 32U, 1U + data[1] % 8U};
    const std::string_view bytes{reinterpret_cast<const char*>(data + 2), size - 2};
    const std::string whole = kring::net::outcome(bytes, {bytes.size()});
    if (kring::net::outcome(bytes, pieces) != whole) std::abort();

    const kring::net::Limits limits;
    kring::net::Request request;
    if (kring::net::read_target(bytes, limits.query_bytes, request)) return 0;
    const bool is_decent = request.path.starts_with('/') && kring::net::is_utf8(request.path) &&
                           !kring::net::has_control_character(request.path) &&
                           request.path.find("/../") == std::string::npos;
    if (!is_decent) std::abort();
    return 0;
}
