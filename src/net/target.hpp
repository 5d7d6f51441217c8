#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "net/refusal.hpp"
#include "net/request.hpp"

namespace kring::net {

/// Splits and decodes "/path?name=value" into the path and the query of `request`.
[[nodiscard]] std::optional<Refusal> read_target(std::string_view target, std::size_t query_bytes,
                                                 Request& request);

}  // namespace kring::net
