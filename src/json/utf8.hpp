#pragma once

#include <string_view>

namespace kring::json {

/// Whether the text is UTF-8 as RFC 3629 has it: shortest forms only, no surrogates.
[[nodiscard]] bool is_utf8(std::string_view text);

}  // namespace kring::json
