#pragma once

#include <cstddef>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>

namespace kring::net {

/// One open answer of server-sent events. Every function may be called from any thread.
/// Make one, put it into Reply::stream, and send to it from then on, even before the reply is out.
class EventStream {
public:
    /// `buffer_bytes` bounds what waits for the reader.
    explicit EventStream(std::size_t buffer_bytes = 256 * 1024) : buffer_bytes_(buffer_bytes) {}
    EventStream(const EventStream&) = delete;
    EventStream& operator=(const EventStream&) = delete;

    /// Sends whole events ("data: ...\n\n"). When the reader is so slow that the buffer would
    /// overflow, what waits is dropped, the reader gets `event: reset`, and the stream closes.
    /// Does nothing once the stream is closed.
    void send(std::string_view events);
    /// Sends what waits, then ends the answer.
    void close();
    /// False from the moment either side closed or the buffer overflowed.
    [[nodiscard]] bool is_open() const;
    /// Called exactly once, when the stream closes for whatever reason; at once if it has already.
    /// Runs on an I/O thread or in close(), without a lock held; must not block.
    void on_closed(std::function<void()> closed);

    // The connection's side.
    /// `wake` is called, from any thread, whenever there is something to take.
    void attach(std::function<void()> wake);
    /// Moves what waits into `into` and counts it as under way. Returns false when nothing waits
    /// and the stream is closed: the connection ends.
    [[nodiscard]] bool take(std::string& into);
    /// What was taken has reached the socket.
    void written();
    /// The connection is gone or never came to be.
    void end();

private:
    void close_and_tell(std::unique_lock<std::mutex> lock);

    const std::size_t buffer_bytes_;
    mutable std::mutex mutex_;
    std::string waiting_;
    std::size_t under_way_bytes_ = 0;
    bool open_ = true;
    bool woken_ = false;
    std::function<void()> wake_;
    std::function<void()> closed_;
};

}  // namespace kring::net
