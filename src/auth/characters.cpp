#include "auth/characters.hpp"

#include <array>
#include <cstddef>

namespace kring::auth {
namespace {

/// How many bytes a character takes that starts with `lead`; 0 if none does.
std::size_t length_after(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead < 0xE0) return 2;
    if (lead >= 0xE0 && lead < 0xF0) return 3;
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

bool is_character(char32_t point, std::size_t length) {
    constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    const bool is_surrogate = point >= 0xD800 && point < 0xE000;
    return point >= least[length] && point <= 0x10FFFF && !is_surrogate;
}

}  // namespace

std::optional<std::u32string> characters_of(std::string_view text) {
    std::u32string characters;
    for (std::size_t offset = 0; offset < text.size();) {
        const auto lead = static_cast<unsigned char>(text[offset]);
        const std::size_t length = length_after(lead);
        if (length == 0 || offset + length > text.size()) return {};
        char32_t point = length == 1 ? lead : lead & (0xFFU >> (length + 1));
        for (std::size_t next = 1; next < length; ++next) {
            const auto byte = static_cast<unsigned char>(text[offset + next]);
            if ((byte & 0xC0U) != 0x80U) return {};
            point = (point << 6U) | (byte & 0x3FU);
        }
        if (!is_character(point, length)) return {};
        characters += point;
        offset += length;
    }
    return characters;
}

std::string_view trim(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string to_lower(std::string_view text) {
    std::string lower{text};
    for (char& letter : lower)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return lower;
}

}  // namespace kring::auth
