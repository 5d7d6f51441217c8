#include "json/utf8.hpp"

#include <cstddef>

namespace kring::json {
namespace {

unsigned byte_at(std::string_view text, std::size_t offset) {
    return static_cast<unsigned char>(text[offset]);
}

bool continues(std::string_view text, std::size_t offset, unsigned least = 0x80,
               unsigned most = 0xBF) {
    return offset < text.size() && byte_at(text, offset) >= least && byte_at(text, offset) <= most;
}

/// The length of the well-formed character at `offset`; 0 if there is none.
std::size_t character_length(std::string_view text, std::size_t offset) {
    const unsigned lead = byte_at(text, offset);
    if (lead < 0x80) return 1;
    if (lead < 0xC2) return 0;
    if (lead < 0xE0) return continues(text, offset + 1) ? 2 : 0;
    if (lead < 0xF0) {
        const unsigned least = lead == 0xE0 ? 0xA0 : 0x80;
        const unsigned most = lead == 0xED ? 0x9F : 0xBF;
        return continues(text, offset + 1, least, most) && continues(text, offset + 2) ? 3 : 0;
    }
    if (lead > 0xF4) return 0;
    const unsigned least = lead == 0xF0 ? 0x90 : 0x80;
    const unsigned most = lead == 0xF4 ? 0x8F : 0xBF;
    const bool whole = continues(text, offset + 1, least, most) && continues(text, offset + 2) &&
                       continues(text, offset + 3);
    return whole ? 4 : 0;
}

}  // namespace

bool is_utf8(std::string_view text) {
    std::size_t offset = 0;
    while (offset < text.size()) {
        const std::size_t length = character_length(text, offset);
        if (length == 0) return false;
        offset += length;
    }
    return true;
}

}  // namespace kring::json
