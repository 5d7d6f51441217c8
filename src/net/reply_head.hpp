#pragma once

#include <string>
#include <string_view>

#include "net/refusal.hpp"
#include "net/reply.hpp"

namespace kring::net {

/// Whether the status, the content type and every header may be sent as they are.
[[nodiscard]] bool is_sendable(const Reply& reply);
/// The bytes of the body, wherever the reply holds them.
[[nodiscard]] std::string_view body_of(const Reply& reply);
/// False for 204 and 304, which never have one.
[[nodiscard]] bool may_have_body(int status);
/// "application/problem+json" with status and name; for want of a better one from above.
[[nodiscard]] Reply plain_problem(const Refusal& refusal);

/// Writes status lines and headers, with the security headers on every one of them.
class ReplyHead {
public:
    /// `over_tls` adds Strict-Transport-Security.
    explicit ReplyHead(bool over_tls);
    /// Appends the head to `out`, the empty line included. `date` as in RFC 9110.
    void write(const Reply& reply, std::string_view date, bool closes, std::string& out) const;

private:
    std::string fixed_;
};

}  // namespace kring::net
