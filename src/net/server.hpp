#pragma once

#include <cstdint>
#include <functional>
#include <memory>

#include "base/result.hpp"
#include "net/counters.hpp"
#include "net/event_stream.hpp"
#include "net/reply.hpp"
#include "net/request.hpp"
#include "net/settings.hpp"

namespace kring::net {

/// Answers one request. May be called from any thread, at any time, also after the server stopped.
/// Only the first call counts; if all copies are gone without a call, the peer gets a 500.
using Respond = std::function<void(Reply)>;
/// Called on an I/O thread; must not block. What it throws becomes a 500.
using Handler = std::function<void(Request, Respond)>;

/// An HTTP/1.1 server: one thread accepts and hands its connections round to all.
class Server {
public:
    Server(Settings settings, Handler handler);
    ~Server();  ///< stops
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Binds and starts the threads. Fails with `server.address_is_unknown`,
    /// `server.address_is_in_use` or `server.cannot_listen`. Once only.
    [[nodiscard]] Result<void> start();
    /// The port that is listened on; 0 before start().
    [[nodiscard]] std::uint16_t port() const;
    /// Stops accepting, answers what is in flight, closes streams; returns when all threads have
    /// ended, after Limits::stop_time at the latest. Not from an I/O thread. May be called again.
    void stop();
    [[nodiscard]] Figures figures() const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace kring::net
