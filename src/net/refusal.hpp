#pragma once

#include <string_view>

namespace kring::net {

/// Why the layer itself answers a request: the status and a stable name for it.
struct Refusal {
    int status;
    std::string_view name;
    friend bool operator==(const Refusal&, const Refusal&) = default;
};

inline constexpr Refusal head_is_malformed{400, "request.head_is_malformed"};
inline constexpr Refusal target_is_malformed{400, "request.target_is_malformed"};
inline constexpr Refusal body_is_malformed{400, "request.body_is_malformed"};
inline constexpr Refusal framing_is_ambiguous{400, "request.framing_is_ambiguous"};
inline constexpr Refusal host_is_missing{400, "request.host_is_missing"};
inline constexpr Refusal method_is_not_allowed{405, "request.method_is_not_allowed"};
inline constexpr Refusal request_is_too_slow{408, "request.is_too_slow"};
inline constexpr Refusal body_is_too_large{413, "request.body_is_too_large"};
inline constexpr Refusal target_is_too_long{414, "request.target_is_too_long"};
inline constexpr Refusal expectation_is_unknown{417, "request.expectation_is_unknown"};
inline constexpr Refusal too_many_from_address{429, "server.too_many_from_address"};
inline constexpr Refusal head_is_too_large{431, "request.head_is_too_large"};
inline constexpr Refusal handler_failed{500, "server.failed"};
inline constexpr Refusal method_is_unknown{501, "request.method_is_unknown"};
inline constexpr Refusal too_many_connections{503, "server.too_many_connections"};
inline constexpr Refusal too_many_streams{503, "server.too_many_streams"};
inline constexpr Refusal memory_is_full{503, "server.memory_is_full"};
inline constexpr Refusal version_is_unknown{505, "request.version_is_unknown"};

}  // namespace kring::net
