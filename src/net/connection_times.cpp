#include <algorithm>
#include <utility>

#include "net/connection.hpp"
#include "net/event_stream.hpp"

namespace kring::net {
namespace {

/// Whether `bytes` in `elapsed` are too few, once the grace is over.
bool is_too_slow(std::size_t bytes, Clock::duration elapsed, std::chrono::milliseconds grace,
                 std::size_t rate_bytes_per_second) {
    if (elapsed <= grace) return false;
    const double seconds = std::chrono::duration<double>(elapsed - grace).count();
    return static_cast<double>(bytes) < seconds * static_cast<double>(rate_bytes_per_second);
}

}  // namespace

void Connection::check_time(Clock::time_point now) {
    switch (phase_) {
        case Phase::reading:
            check_reading(now);
            break;
        case Phase::writing:
        case Phase::streaming:
            check_writing(now);
            break;
        case Phase::lingering:
            if (now - since_ >= limits().linger_time) close();
            break;
        case Phase::answering:
        case Phase::closed:
            break;
    }
}

void Connection::check_reading(Clock::time_point now) {
    if (is_reading_body_) return check_body(now);
    if (has_begun_request_) {
        if (now - since_ >= limits().head_time) refuse(request_is_too_slow);
        return;
    }
    const auto patience = is_first_request_ ? limits().head_time : limits().idle_time;
    boost::system::error_code ignored;
    if (now - since_ >= patience ||
        (lane_->closes_idle_connections(now) && socket_.available(ignored) == 0)) {
        close();
        return;
    }
    if (out_.capacity() > 64) {
        out_ = {};
        input_.shrink_to_fit();
    }
}

/// A body must keep the rate from its begin on, and in each stretch of time for itself.
void Connection::check_body(Clock::time_point now) {
    const std::size_t held = reader_->body_bytes();
    const std::size_t rate = limits().rate_bytes_per_second;
    const auto none = std::chrono::milliseconds{0};
    const bool ends_stretch = now - progress_at_ >= limits().body_stall_time;
    if (is_too_slow(held, now - since_, limits().slow_body_grace, rate) ||
        (ends_stretch && is_too_slow(held - stretch_bytes_, now - progress_at_, none, rate))) {
        refuse(request_is_too_slow);
    } else if (ends_stretch) {
        progress_at_ = now;
        stretch_bytes_ = held;
    }
}

void Connection::check_writing(Clock::time_point now) {
    const bool is_idle_stream = phase_ == Phase::streaming && written_bytes_ == out_.size();
    if (is_idle_stream) {
        if (now - progress_at_ < limits().heartbeat_time) return;
        out_ = ":\n\n";
        written_bytes_ = 0;
        progress_at_ = now;
        advance();
        return;
    }
    const bool is_slow_reply = phase_ == Phase::writing &&
                               is_too_slow(written_bytes_, now - since_, limits().write_stall_time,
                                           limits().rate_bytes_per_second);
    if (is_slow_reply || now - progress_at_ >= limits().write_stall_time) close();
}

void Connection::stop() {
    if (phase_ == Phase::streaming && reply_.stream) reply_.stream->close();
}

}  // namespace kring::net
