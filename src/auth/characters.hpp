#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kring::auth {

/// The code points of a UTF-8 text; nothing if it is broken.
[[nodiscard]] std::optional<std::u32string> characters_of(std::string_view text);

/// Without blanks, tabs and line ends at either side.
[[nodiscard]] std::string_view trim(std::string_view text);

/// A to Z in lower case; everything else as it was.
[[nodiscard]] std::string to_lower(std::string_view text);

}  // namespace kring::auth
