#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace kring::net {

/// Upper bounds, in seconds, of the latency buckets; one more bucket holds what is slower.
inline constexpr std::array<double, 12> latency_bounds_seconds{
    0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5};

/// What the server has done since it started; a copy taken at one moment.
struct Figures {
    std::uint64_t connections_accepted = 0;
    std::uint64_t connections_refused = 0;
    std::uint64_t connections_open = 0;
    std::uint64_t streams_open = 0;
    std::uint64_t bytes_in = 0;
    std::uint64_t bytes_out = 0;
    std::array<std::uint64_t, 6> replies_by_class{};  ///< index 2 is 2xx, 5 is 5xx
    /// Requests by the time from their last byte in to the first byte out; not cumulative.
    std::array<std::uint64_t, latency_bounds_seconds.size() + 1> latency{};
    double latency_sum_seconds = 0;
};

/// The same, counted by one I/O thread and read by any.
class Counters {
public:
    std::atomic<std::uint64_t> connections_accepted{0};
    std::atomic<std::uint64_t> connections_refused{0};
    std::atomic<std::uint64_t> connections_open{0};
    std::atomic<std::uint64_t> streams_open{0};
    std::atomic<std::uint64_t> bytes_in{0};
    std::atomic<std::uint64_t> bytes_out{0};

    void replied(int status);
    void took(std::chrono::nanoseconds latency);
    void add_to(Figures& figures) const;

private:
    std::array<std::atomic<std::uint64_t>, 6> replies_by_class_{};
    std::array<std::atomic<std::uint64_t>, latency_bounds_seconds.size() + 1> latency_{};
    std::atomic<std::uint64_t> latency_sum_nanoseconds_{0};
};

}  // namespace kring::net
