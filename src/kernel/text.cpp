#include "kernel/text.hpp"

#include <algorithm>
#include <cstdint>

#include "base/find_byte.hpp"

namespace kring {
namespace {

constexpr std::size_t derived_title_limit = 80;

struct Character {
    std::uint32_t code = 0;
    std::size_t bytes = 0;  ///< 0: not UTF-8
};

std::uint32_t byte_at(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(text[at]);
}

/// How many bytes a sequence has that begins with this one; 0 if none does.
std::size_t length_from(std::uint32_t first) {
    if (first < 0x80) return 1;
    if (first >= 0xc2 && first < 0xe0) return 2;
    if (first >= 0xe0 && first < 0xf0) return 3;
    return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

Character read(std::string_view text) {
    const std::uint32_t first = byte_at(text, 0);
    const std::size_t length = length_from(first);
    if (length == 0 || length > text.size()) return {};
    if (length == 1) return {first, 1};
    std::uint32_t code = first & (0xffu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte_at(text, i) & 0xc0) != 0x80) return {};
        code = (code << 6) | (byte_at(text, i) & 0x3f);
    }
    const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    const bool surrogate = code >= 0xd800 && code < 0xe000;
    if (overlong || surrogate || code > 0x10ffff) return {};
    return {code, length};
}

bool is_space(std::uint32_t code) {
    return code == ' ' || (code >= '\t' && code <= '\r') || code == 0xa0 || code == 0x3000 ||
           (code >= 0x2000 && code <= 0x200d) || code == 0x202f || code == 0x2060 || code == 0xfeff;
}

bool is_line_or_tab(std::uint32_t code) { return code == '\n' || code == '\r' || code == '\t'; }

/// Controls, and marks that make a text read other than it is written.
bool is_forbidden(std::uint32_t code) {
    const bool control = code < 0x20 || (code >= 0x7f && code < 0xa0);
    const bool turns_direction =
        (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return control || turns_direction;
}

/// How many bytes from the beginning on are printable ASCII, of which most texts consist.
std::size_t count_plain(std::string_view text) {
    const auto is_other = [](unsigned char byte) { return (byte < 0x20) | (byte >= 0x7f); };
    const char* const begin = text.data();
    return static_cast<std::size_t>(find_byte(begin, begin + text.size(), is_other) - begin);
}

/// Counts the characters; nothing if one of them may not stand there.
std::optional<std::size_t> count_allowed(std::string_view text, bool one_line) {
    std::size_t count = 0;
    while (true) {
        const std::size_t plain = count_plain(text);
        count += plain;
        text.remove_prefix(plain);
        if (text.empty()) return count;
        const Character character = read(text);
        const bool breaks = !one_line && is_line_or_tab(character.code);
        if (character.bytes == 0 || (is_forbidden(character.code) && !breaks)) return std::nullopt;
        text.remove_prefix(character.bytes);
        ++count;
    }
}

Error too_long(std::size_t limit, std::string where) {
    return Error{Kind::refused, "text.is_too_long", "", std::move(where)}.with(
        "limit", std::to_string(limit));
}

Error empty(std::string where) { return {Kind::refused, "text.is_empty", "", std::move(where)}; }

Error forbidden(std::string where) {
    return {Kind::refused, "text.has_forbidden_characters", "", std::move(where)};
}

/// In letters of either case.
bool begins_with(std::string_view text, std::string_view lower) {
    const auto is_same = [](char small, char one) {
        return (one >= 'A' && one <= 'Z' ? static_cast<char>(one - 'A' + 'a') : one) == small;
    };
    return text.size() >= lower.size() &&
           std::equal(lower.begin(), lower.end(), text.begin(), is_same);
}

/// As browsers read it: "//" and "/\\" lead to another site.
bool is_address(std::string_view text) {
    for (const std::string_view scheme : {"https://", "http://"})
        if (begins_with(text, scheme))
            return text.size() > scheme.size() && text[scheme.size()] != '/';
    return text.starts_with('/') && !text.starts_with("//");
}

bool has_space(std::string_view text) {
    while (!text.empty()) {
        const Character character = read(text);
        if (is_space(character.code)) return true;
        text.remove_prefix(character.bytes);
    }
    return false;
}

}  // namespace

bool is_blank(std::string_view text) {
    while (!text.empty()) {
        const Character character = read(text);
        if (!is_space(character.code)) return false;
        text.remove_prefix(character.bytes);
    }
    return true;
}

Result<void> check_title(std::string_view title, std::string where) {
    // No character takes more than four bytes: longer ones need not be counted.
    if (title.size() > 4 * title_limit) return too_long(title_limit, std::move(where));
    if (is_blank(title)) return empty(std::move(where));
    const auto count = count_allowed(title, true);
    if (!count) return forbidden(std::move(where));
    if (*count > title_limit) return too_long(title_limit, std::move(where));
    return {};
}

Result<void> check_text(std::string_view text, std::string where, std::size_t limit) {
    if (text.size() > 4 * limit) return too_long(limit, std::move(where));
    if (is_blank(text)) return empty(std::move(where));
    const auto count = count_allowed(text, false);
    if (!count) return forbidden(std::move(where));
    if (*count > limit) return too_long(limit, std::move(where));
    return {};
}

Result<void> check_optional_text(const std::optional<std::string>& text, std::string where) {
    if (!text) return {};
    return check_text(*text, std::move(where));
}

Result<void> check_link(std::string_view address, std::string where) {
    if (auto fine = check_text(address, where, address_limit); !fine) return fine;
    if (is_address(address) && !has_space(address) && address.find('\\') == std::string_view::npos)
        return {};
    return Error{Kind::refused, "text.is_no_link", "", std::move(where)};
}

Result<void> check_reason(std::string_view reason, std::string where) {
    if (is_blank(reason))
        return Error{Kind::refused, "reason.is_missing", "P-ACC-6", std::move(where)};
    return check_text(reason, std::move(where));
}

std::string title_from(std::string_view text) {
    std::string title;
    std::size_t count = 0;
    std::size_t last_word_end = 0;
    while (!text.empty()) {
        const Character character = read(text);
        if (character.bytes == 0) break;
        if (is_space(character.code)) {
            if (!title.empty() && title.back() != ' ') {
                last_word_end = title.size();
                title += ' ';
                ++count;
            }
        } else if (count + 1 >= derived_title_limit) {
            title.resize(last_word_end ? last_word_end : title.size());
            return title + "…";
        } else {
            title += text.substr(0, character.bytes);
            ++count;
        }
        text.remove_prefix(character.bytes);
    }
    while (!title.empty() && title.back() == ' ') title.pop_back();
    return title;
}

}  // namespace kring
