#pragma once

#include <string_view>

namespace kring::net {

/// ASCII letters alike in both cases, all other bytes exact.
[[nodiscard]] bool same_ignoring_case(std::string_view one, std::string_view other);
/// Shortest forms only, no surrogates, nothing above U+10FFFF.
[[nodiscard]] bool is_utf8(std::string_view text);
/// Bytes below 0x20 other than the tab, and 0x7f.
[[nodiscard]] bool has_control_character(std::string_view text);
/// A header name: one or more of the characters of RFC 9110's `token`.
[[nodiscard]] bool is_token(std::string_view text);

}  // namespace kring::net
