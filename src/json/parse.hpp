#pragma once

#include <boost/json/value.hpp>
#include <cstddef>
#include <string_view>

#include "base/result.hpp"

namespace kring::json {

/// What a text may at most contain.
struct Limits {
    std::size_t depth = 64;                 ///< objects and lists inside each other
    std::size_t values = 10'000;            ///< of any sort, objects and lists included
    std::size_t string_bytes = 256 * 1024;  ///< of one string
    std::size_t key_bytes = 128;            ///< of one member's name
    std::size_t number_characters = 32;
};

/// The one value that `text` consists of. Refuses what is not JSON in UTF-8, what follows the
/// value, a number that no double can hold (`json.malformed`), a name given twice
/// (`json.duplicate_key`) and what passes a limit (`json.too_deep`, `json.too_large`). A refusal
/// points at the place and carries the detail `offset`, in bytes from the start.
[[nodiscard]] Result<boost::json::value> parse(std::string_view text, const Limits& limits = {});

}  // namespace kring::json
