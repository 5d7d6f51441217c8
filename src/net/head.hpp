#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "net/refusal.hpp"
#include "net/settings.hpp"

namespace kring::net {

/// What the head of a request says: the request without its body, and how the body is framed.
struct Head {
    Request request{};
    std::uint64_t content_length = 0;
    bool is_chunked = false;
    bool keeps_alive = false;
    bool expects_continue = false;
};

/// Reads a whole head, request line to empty line, whose line ends are known to be CRLF.
[[nodiscard]] std::optional<Refusal> read_head(std::string_view text, const Limits& limits,
                                               Head& head);

}  // namespace kring::net
