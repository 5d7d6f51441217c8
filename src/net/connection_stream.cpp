#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>
#include <utility>

#include "net/connection.hpp"
#include "net/event_stream.hpp"

namespace kring::net {
namespace {

using ErrorCode = boost::system::error_code;
namespace asio = boost::asio;

constexpr std::size_t stray_bytes_allowed = 4 * 1024;

}  // namespace

void Connection::wait_to_read() {
    if (std::exchange(waits_to_read_, true)) return;
    socket_.async_wait(Socket::wait_read, [self = shared_from_this()](ErrorCode error) {
        self->waits_to_read_ = false;
        if (error) return;
        self->may_be_readable_ = true;
        self->advance();
    });
}

void Connection::wait_to_write() {
    if (std::exchange(waits_to_write_, true)) return;
    socket_.async_wait(Socket::wait_write, [self = shared_from_this()](ErrorCode error) {
        self->waits_to_write_ = false;
        if (!error) self->advance();
    });
}

void Connection::begin_stream() {
    lane_->core().streams.fetch_add(1);
    lane_->counters().streams_open.fetch_add(1);
    counts_as_stream_ = true;
    phase_ = Phase::streaming;
    reader_.reset();
    stray_bytes_ = input_.size();
    input_ = {};
    out_ = {};
    written_bytes_ = 0;
    reply_ = Reply{.stream = std::move(reply_.stream)};
    reply_.stream->attach([lane = lane_, weak = weak_from_this()] {
        asio::post(lane->context(), [weak] {
            if (const auto self = weak.lock()) self->advance();
        });
    });
    if (lane_->is_stopping()) reply_.stream->close();
}

/// Bytes from the reader of a stream mean nothing; many of them, or the end, close it.
bool Connection::stream_input_is_fine() {
    while (stray_bytes_ <= stray_bytes_allowed) {
        std::string_view bytes;
        switch (receive(bytes)) {
            case Received::some:
                stray_bytes_ += bytes.size();
                break;
            case Received::nothing_yet:
                wait_to_read();
                return true;
            case Received::end:
                return false;
        }
    }
    return false;
}

bool Connection::stream_on() {
    if (!stream_input_is_fine()) {
        close();
        return false;
    }
    if (written_bytes_ == out_.size()) {
        reply_.stream->written();
        written_bytes_ = 0;
        if (!reply_.stream->take(out_)) return begin_linger();
        if (out_.empty()) return false;
        progress_at_ = Clock::now();
    }
    ErrorCode error;
    const std::size_t count = socket_.write_some(
        asio::buffer(out_.data() + written_bytes_, out_.size() - written_bytes_), error);
    if (error == asio::error::would_block) {
        wait_to_write();
        return false;
    }
    if (error) {
        close();
        return false;
    }
    lane_->counters().bytes_out.fetch_add(count, std::memory_order_relaxed);
    written_bytes_ += count;
    progress_at_ = Clock::now();
    return true;
}

/// Reads on for a while, so that bytes on their way do not make the peer lose the reply.
bool Connection::begin_linger() {
    ErrorCode error;
    socket_.shutdown(Socket::shutdown_send, error);
    if (error) {
        close();
        return false;
    }
    phase_ = Phase::lingering;
    since_ = Clock::now();
    input_ = {};
    out_ = {};
    return true;
}

bool Connection::linger_on() {
    std::string_view bytes;
    switch (receive(bytes)) {
        case Received::some:
            return true;
        case Received::nothing_yet:
            wait_to_read();
            return false;
        case Received::end:
            close();
            return false;
    }
    return false;
}

}  // namespace kring::net
