#include "auth/identity.hpp"

#include <algorithm>

#include "auth/characters.hpp"

namespace kring::auth {
namespace {

constexpr std::size_t most_email_bytes = 254;
constexpr std::size_t most_name_characters = 120;

const Error email_unusable{Kind::refused, "identity.email_unusable"};
const Error name_missing{Kind::refused, "identity.name_missing"};
const Error name_too_long{Kind::refused, "identity.name_too_long"};
const Error name_unusable{Kind::refused, "identity.name_unusable"};
const Error language_unknown{Kind::refused, "identity.language_unknown"};

struct Range {
    char32_t first, last;
};
/// Characters that are not seen or that make others look like something else.
constexpr Range unfit_for_a_line[] = {
    {0x00, 0x1F},     {0x7F, 0x9F},     {0xAD, 0xAD},       {0x061C, 0x061C},
    {0x180E, 0x180E}, {0x200B, 0x200F}, {0x2028, 0x202E},   {0x2060, 0x206F},
    {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB}, {0xE0000, 0xE0FFF},
};

bool is_unfit(char32_t character) {
    return std::any_of(std::begin(unfit_for_a_line), std::end(unfit_for_a_line), [&](Range range) {
        return character >= range.first && character <= range.last;
    });
}

}  // namespace

Result<std::string> normalize_email(std::string_view text) {
    const std::string_view address = trim(text);
    const auto at = address.find('@');
    const bool has_both_sides = at != std::string_view::npos && at > 0 && at + 1 < address.size() &&
                                address.find('@', at + 1) == std::string_view::npos;
    if (!has_both_sides || address.size() > most_email_bytes) return email_unusable;
    const auto characters = characters_of(address);
    if (!characters) return email_unusable;
    for (const char32_t character : *characters)
        if (character == U' ' || is_unfit(character)) return email_unusable;
    return std::string{address.substr(0, at)} + to_lower(address.substr(at));
}

bool is_same_email(std::string_view one, std::string_view other) {
    return to_lower(one) == to_lower(other);
}

Result<std::string> check_name(std::string_view text) {
    const std::string_view name = trim(text);
    if (name.empty()) return name_missing;
    const auto characters = characters_of(name);
    if (!characters) return name_unusable;
    if (characters->size() > most_name_characters)
        return name_too_long.with("characters", std::to_string(most_name_characters));
    if (std::any_of(characters->begin(), characters->end(), is_unfit)) return name_unusable;
    return std::string{name};
}

Result<std::string> check_language(std::string_view text) {
    if (text != "nl" && text != "en") return language_unknown;
    return std::string{text};
}

}  // namespace kring::auth
