#pragma once

#include <array>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <ctime>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_set>

#include "net/core.hpp"
#include "net/counters.hpp"

namespace kring::net {

class Connection;

using Clock = std::chrono::steady_clock;
using Socket =
    boost::asio::basic_stream_socket<boost::asio::ip::tcp, boost::asio::io_context::executor_type>;

/// One I/O thread's share of the server: its loop and its connections. Unless said otherwise, to be
/// called on that thread.
class Lane : public std::enable_shared_from_this<Lane> {
public:
    explicit Lane(std::shared_ptr<Core> core);

    /// Begins to look after time limits. Before run(), on any thread.
    void start();
    /// Until stop() was called and nothing is left. This makes the calling thread the lane's own.
    void run();
    /// Takes over a new connection.
    void adopt(Socket socket);
    void forget(const std::shared_ptr<Connection>& connection);
    void stop();

    [[nodiscard]] boost::asio::io_context& context() { return context_; }  ///< any thread
    [[nodiscard]] bool is_own_thread() const;                              ///< any thread
    [[nodiscard]] Core& core() { return *core_; }                          ///< any thread
    [[nodiscard]] Counters& counters() { return counters_; }               ///< any thread
    [[nodiscard]] bool is_stopping() const { return stopping_since_.has_value(); }
    /// Whether connections without a request have had their last chance.
    [[nodiscard]] bool closes_idle_connections(Clock::time_point now) const;
    /// The time as in the Date header; made anew once a second.
    [[nodiscard]] std::string_view date();
    /// Where every read of the lane goes first, so that idle connections hold no buffer.
    [[nodiscard]] std::array<char, 64 * 1024>& scratch() { return scratch_; }

private:
    void sweep_later();
    void sweep();

    boost::asio::io_context context_{1};
    std::optional<boost::asio::executor_work_guard<boost::asio::io_context::executor_type>> work_;
    boost::asio::basic_waitable_timer<Clock, boost::asio::wait_traits<Clock>,
                                      boost::asio::io_context::executor_type>
        sweep_timer_;
    std::shared_ptr<Core> core_;
    Counters counters_;
    std::unordered_set<std::shared_ptr<Connection>> connections_;
    std::optional<Clock::time_point> stopping_since_;
    std::time_t date_second_ = -1;
    std::array<char, 32> date_{};
    std::array<char, 64 * 1024> scratch_{};
};

}  // namespace kring::net
