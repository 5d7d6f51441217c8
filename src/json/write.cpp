#include "json/write.hpp"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

#include "base/find_byte.hpp"

namespace kring::json::writing {
namespace {

constexpr auto needs_escape = [](unsigned char byte) {
    return (byte < 0x20) | (byte == '"') | (byte == '\\');
};

void write_escaped(std::string& out, char character) {
    switch (character) {
        case '"':
            out += "\\\"";
            return;
        case '\\':
            out += "\\\\";
            return;
        case '\b':
            out += "\\b";
            return;
        case '\f':
            out += "\\f";
            return;
        case '\n':
            out += "\\n";
            return;
        case '\r':
            out += "\\r";
            return;
        case '\t':
            out += "\\t";
            return;
        default:
            break;
    }
    constexpr std::string_view digits = "0123456789abcdef";
    out += "\\u00";
    out += digits[static_cast<unsigned char>(character) >> 4];
    out += digits[static_cast<unsigned char>(character) & 15];
}

template <class Number>
void write_shortest(std::string& out, Number number) {
    std::array<char, 32> text;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    out.append(text.data(), end);
}

}  // namespace

void write_text(std::string& out, std::string_view text) {
    out += '"';
    const char* run = text.data();
    const char* const end = run + text.size();
    while (true) {
        const char* const at = find_byte(run, end, needs_escape);
        out.append(run, at);
        if (at == end) break;
        write_escaped(out, *at);
        run = at + 1;
    }
    out += '"';
}

void write_number(std::string& out, std::int64_t number) { write_shortest(out, number); }
void write_number(std::string& out, std::uint64_t number) { write_shortest(out, number); }
void write_number(std::string& out, double number) {
    assert(std::isfinite(number));
    write_shortest(out, number);
}

}  // namespace kring::json::writing
