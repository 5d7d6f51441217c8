#include "net/lane.hpp"

#include <algorithm>
#include <exception>
#include <utility>
#include <vector>

#include "net/connection.hpp"

namespace kring::net {
namespace {

constexpr std::chrono::milliseconds sweep_time_when_stopping{20};

}  // namespace

Lane::Lane(std::shared_ptr<Core> core)
    : work_(context_.get_executor()), sweep_timer_(context_), core_(std::move(core)) {}

void Lane::start() { sweep_later(); }

void Lane::run() {
    for (;;) {
        try {
            context_.run();
            return;
        } catch (const std::exception& failure) {
            core_->tell_fault(failure.what());
        }
    }
}

bool Lane::is_own_thread() const {
    return const_cast<boost::asio::io_context&>(context_).get_executor().running_in_this_thread();
}

void Lane::adopt(Socket socket) {
    boost::system::error_code error;
    const auto peer = socket.remote_endpoint(error);
    if (error || is_stopping()) return;
    const auto verdict = core_->admission.arrived(peer.address());
    if (verdict != Admission::Verdict::admitted) counters_.connections_refused.fetch_add(1);
    if (verdict == Admission::Verdict::dropped) return;
    counters_.connections_accepted.fetch_add(1);
    counters_.connections_open.fetch_add(1);
    const auto connection =
        std::make_shared<Connection>(shared_from_this(), std::move(socket), peer.address());
    connections_.insert(connection);
    switch (verdict) {
        case Admission::Verdict::admitted:
            connection->start();
            break;
        case Admission::Verdict::too_many:
            connection->refuse(too_many_connections);
            break;
        case Admission::Verdict::too_many_from_address:
            connection->refuse(too_many_from_address);
            break;
        case Admission::Verdict::dropped:
            break;
    }
}

void Lane::forget(const std::shared_ptr<Connection>& connection) {
    if (connections_.erase(connection) > 0) counters_.connections_open.fetch_sub(1);
}

void Lane::stop() {
    if (is_stopping()) return;
    stopping_since_ = Clock::now();
    const std::vector<std::shared_ptr<Connection>> all{connections_.begin(), connections_.end()};
    for (const auto& connection : all) connection->stop();
    sweep_timer_.cancel();
    sweep();
}

bool Lane::closes_idle_connections(Clock::time_point now) const {
    return stopping_since_ && now - *stopping_since_ >= core_->settings.limits.stop_idle_time;
}

void Lane::sweep_later() {
    const auto& limits = core_->settings.limits;
    sweep_timer_.expires_after(is_stopping() ? std::min(limits.sweep_time, sweep_time_when_stopping)
                                             : limits.sweep_time);
    sweep_timer_.async_wait([this](boost::system::error_code error) {
        if (!error) sweep();
    });
}

void Lane::sweep() {
    const auto now = Clock::now();
    const bool time_is_up =
        stopping_since_ && now - *stopping_since_ >= core_->settings.limits.stop_time;
    const std::vector<std::shared_ptr<Connection>> all{connections_.begin(), connections_.end()};
    for (const auto& connection : all) {
        if (time_is_up) {
            connection->close();
        } else {
            connection->check_time(now);
        }
    }
    if (is_stopping() && connections_.empty()) {
        work_.reset();
        return;
    }
    sweep_later();
}

std::string_view Lane::date() {
    const std::time_t now = std::time(nullptr);
    if (now != date_second_) {
        static constexpr std::array<const char*, 7> days{"Sun", "Mon", "Tue", "Wed",
                                                         "Thu", "Fri", "Sat"};
        static constexpr std::array<const char*, 12> months{
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        std::tm parts{};
        gmtime_r(&now, &parts);
        std::array<char, 96> text{};
        std::snprintf(text.data(), text.size(), "%s, %02d %s %04d %02d:%02d:%02d GMT",
                      days[static_cast<std::size_t>(parts.tm_wday)], parts.tm_mday,
                      months[static_cast<std::size_t>(parts.tm_mon)], parts.tm_year + 1900,
                      parts.tm_hour, parts.tm_min, parts.tm_sec);
        std::copy_n(text.begin(), date_.size() - 1, date_.begin());
        date_second_ = now;
    }
    return date_.data();
}

}  // namespace kring::net
