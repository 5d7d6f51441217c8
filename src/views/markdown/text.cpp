#include "views/markdown/text.hpp"

namespace kring::markdown {
namespace {

constexpr std::size_t longest_name = 60;

/// The plain letters of U+00E0 to U+00FF, which UTF-8 writes as C3 A0 to C3 BF.
constexpr std::string_view plain_letters = "aaaaaaaceeeeiiiidnooooo-ouuuuyty";

/// What stands in a file name for the letter at `offset`, which moves past it; '-' for all others.
char plain_letter(std::string_view title, std::size_t& offset) {
    const auto byte = static_cast<unsigned char>(title[offset]);
    if (byte == 0xC3 && offset + 1 < title.size()) {
        const auto second = static_cast<unsigned char>(title[++offset]);
        const unsigned place = (second & 0x3Fu) | 0x20u;  // capitals stand 0x20 before
        return plain_letters[place - 0x20u];
    }
    if (byte >= 'A' && byte <= 'Z') return static_cast<char>(byte - 'A' + 'a');
    const bool is_plain = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
    return is_plain ? static_cast<char>(byte) : '-';
}

std::string slug_of(std::string_view title) {
    std::string slug;
    for (std::size_t offset = 0; offset < title.size() && slug.size() < longest_name; ++offset) {
        const char letter = plain_letter(title, offset);
        const bool is_double = letter == '-' && (slug.empty() || slug.back() == '-');
        if (!is_double) slug += letter;
    }
    while (!slug.empty() && slug.back() == '-') slug.pop_back();
    return slug;
}

}  // namespace

std::string escaped(std::string_view words) {
    constexpr std::string_view special = "\\`*_{}[]<>()#+-.!|~&$:";
    std::string out;
    for (const char c : words) {
        if (c == '\n' || c == '\r') {
            out += ' ';
            continue;
        }
        if (special.find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

std::string quoted(std::string_view text) {
    if (text.empty()) return {};
    std::string out = "> ";
    for (const char c : text) {
        if (c == '\r') continue;
        if (c == '<')
            out += "&lt;";
        else
            out += c;
        if (c == '\n') out += "> ";
    }
    out += "\n\n";
    return out;
}

std::string file_path(std::string_view folder, std::uint32_t number, std::string_view title) {
    std::string digits = std::to_string(number);
    if (digits.size() < 4) digits.insert(0, 4 - digits.size(), '0');
    const std::string slug = slug_of(title);
    return std::string{folder} + "/" + digits + (slug.empty() ? "" : "-" + slug) + ".md";
}

void Page::passage(std::string_view name, std::string_view words) {
    if (words.empty()) return;
    ((text_ += "**") += name) += "**\n\n";
    quote(words);
}

void Page::item(std::string_view name, std::string_view words) {
    if (words.empty()) return;
    ((text_ += "- ") += name) += ": ";
    (text_ += words) += '\n';
}

}  // namespace kring::markdown
