#include "net/target.hpp"

#include <algorithm>
#include <string>

#include "net/text.hpp"

namespace kring::net {
namespace {

int hexadecimal(char digit) {
    if (digit >= '0' && digit <= '9') return digit - '0';
    if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
    return -1;
}

/// Nothing if a percent sign is not followed by two digits or the outcome is not UTF-8.
std::optional<std::string> decode(std::string_view text, bool plus_is_blank) {
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '%') {
            if (at + 2 >= text.size()) return std::nullopt;
            const int high = hexadecimal(text[at + 1]);
            const int low = hexadecimal(text[at + 2]);
            if (high < 0 || low < 0) return std::nullopt;
            decoded.push_back(static_cast<char>(high * 16 + low));
            at += 2;
        } else {
            decoded.push_back(plus_is_blank && text[at] == '+' ? ' ' : text[at]);
        }
    }
    if (!is_utf8(decoded) || decoded.find('\0') != std::string::npos) return std::nullopt;
    return decoded;
}

bool has_dot_segment(std::string_view path) {
    while (!path.empty()) {
        path.remove_prefix(1);
        const std::string_view segment = path.substr(0, path.find('/'));
        if (segment == "." || segment == "..") return true;
        path.remove_prefix(segment.size());
    }
    return false;
}

bool read_path(std::string_view text, std::string& path) {
    auto decoded = decode(text, false);
    if (!decoded || has_control_character(*decoded)) return false;
    if (decoded->find('\t') != std::string::npos) return false;
    const auto slashes = [](std::string_view part) {
        return std::count(part.begin(), part.end(), '/');
    };
    if (slashes(*decoded) != slashes(text) || has_dot_segment(*decoded)) return false;
    path = std::move(*decoded);
    return true;
}

bool read_query(std::string_view text, Request& request) {
    while (!text.empty()) {
        const std::string_view pair = text.substr(0, text.find('&'));
        text.remove_prefix(std::min(text.size(), pair.size() + 1));
        if (pair.empty()) continue;
        const std::size_t equals = std::min(pair.find('='), pair.size());
        auto name = decode(pair.substr(0, equals), true);
        auto value = decode(pair.substr(std::min(equals + 1, pair.size())), true);
        if (!name || !value) return false;
        request.query.emplace_back(std::move(*name), std::move(*value));
    }
    return true;
}

}  // namespace

std::optional<Refusal> read_target(std::string_view target, std::size_t query_bytes,
                                   Request& request) {
    const bool is_plain = std::all_of(target.begin(), target.end(), [](char letter) {
        return letter > 0x20 && letter < 0x7F && letter != '#' && letter != '\\';
    });
    if (!is_plain || !target.starts_with('/')) return target_is_malformed;
    const std::size_t mark = std::min(target.find('?'), target.size());
    const std::string_view query = target.substr(std::min(mark + 1, target.size()));
    if (query.size() > query_bytes) return target_is_too_long;
    if (!read_path(target.substr(0, mark), request.path)) return target_is_malformed;
    if (!read_query(query, request)) return target_is_malformed;
    return std::nullopt;
}

}  // namespace kring::net
