#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "net/reply.hpp"
#include "net/request.hpp"

namespace kring::net {

/// What one peer may ask of the server. The defaults are part of the public contract.
struct Limits {
    std::size_t request_line_bytes = 8 * 1024;  ///< 414 beyond
    std::size_t query_bytes = 4 * 1024;         ///< 414 beyond
    std::size_t header_count = 64;              ///< 431 beyond
    std::size_t header_bytes = 16 * 1024;       ///< all header lines in sum; 431 beyond
    std::size_t body_bytes = 1024 * 1024;  ///< 413 beyond, unless Settings::body_limit says more
    std::size_t bodies_bytes = 512 * 1024 * 1024;  ///< bodies held at once in sum; 503 beyond

    std::chrono::milliseconds head_time{10'000};       ///< first byte to end of headers; then 408
    std::chrono::milliseconds idle_time{60'000};       ///< between requests; then closed
    std::chrono::milliseconds slow_body_grace{5'000};  ///< after it the body must keep the rate
    /// In any such time of reading a body as well: what was sent fast earns no pause.
    std::chrono::milliseconds body_stall_time{20'000};
    std::chrono::milliseconds write_stall_time{
        20'000};                                       ///< without progress in writing; then closed
    std::size_t rate_bytes_per_second = 1'000;         ///< of bodies in, of slow replies out
    std::chrono::milliseconds linger_time{2'000};      ///< reading on after an error reply
    std::chrono::milliseconds heartbeat_time{20'000};  ///< silence in a stream before ":\n\n"
    std::chrono::milliseconds stop_time{5'000};        ///< for what is in flight when stopping
    std::chrono::milliseconds stop_idle_time{300};     ///< for a last request on idle connections
    std::chrono::milliseconds sweep_time{500};         ///< how often all the above are looked at

    std::size_t connections = 10'000;           ///< 503 beyond
    std::size_t connections_per_address = 256;  ///< 429 beyond; an IPv6 address counts as its /64
    /// Peers on this machine (a reverse proxy, a benchmark) are not counted per address.
    bool loopback_is_exempt = true;
    std::size_t streams = 10'000;  ///< 503 beyond
};

struct Settings {
    std::string address = "127.0.0.1";
    std::uint16_t port = 8080;  ///< 0: any free one, told by Server::port()
    unsigned threads = 0;       ///< 0: one for each core
    bool over_tls = false;      ///< whether browsers reach this server over TLS: adds HSTS
    bool behind_proxy = false;  ///< whether X-Forwarded-For says who asks
    Limits limits{};

    /// The greatest body in bytes that this request may have, of which only the head has been read.
    /// Asked on an I/O thread. Limits::body_bytes if not set.
    std::function<std::size_t(const Request& head)> body_limit{};
    /// Renders the replies that this layer makes itself. `name` is stable, such as
    /// "request.body_is_too_large". A minimal problem document if not set. Any I/O thread.
    std::function<Reply(int status, std::string_view name)> error_reply{};
    /// Told about faults of our own, such as a handler that threw. Any thread.
    std::function<void(std::string_view what)> on_fault{};
};

}  // namespace kring::net
