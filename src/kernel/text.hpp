#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace kring {

inline constexpr std::size_t title_limit = 200;     ///< characters
inline constexpr std::size_t text_limit = 20'000;   ///< characters
inline constexpr std::size_t address_limit = 2000;  ///< characters of a link

// Every check refuses text that is not UTF-8 or holds control characters or marks that turn the
// direction of writing. `where` is the JSON pointer of the input.

/// One line that says something, of at most `title_limit` characters.
[[nodiscard]] Result<void> check_title(std::string_view title, std::string where);

/// Text that says something, of at most `limit` characters. Line breaks and tabs are allowed.
[[nodiscard]] Result<void> check_text(std::string_view text, std::string where,
                                      std::size_t limit = text_limit);

/// As check_text, if there is one. Whoever has nothing to say leaves it out instead of sending "".
[[nodiscard]] Result<void> check_optional_text(const std::optional<std::string>& text,
                                               std::string where);

/// Where more can be read: an address that begins with https:// or http://, or a page of Kring,
/// such as /a/12. `text.is_no_link` for anything else that a browser might take for one.
[[nodiscard]] Result<void> check_link(std::string_view address, std::string where);

/// As check_text, but refuses a missing reason under its own name (P-ACC-6).
[[nodiscard]] Result<void> check_reason(std::string_view reason, std::string where = "/reason");

/// Whether it holds nothing but space.
[[nodiscard]] bool is_blank(std::string_view text);

/// The first words of a text, as a title for it: one line of at most 80 characters.
[[nodiscard]] std::string title_from(std::string_view text);

}  // namespace kring
