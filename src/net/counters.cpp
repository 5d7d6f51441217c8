#include "net/counters.hpp"

#include <algorithm>

namespace kring::net {
namespace {

constexpr auto relaxed = std::memory_order_relaxed;

}  // namespace

void Counters::replied(int status) {
    replies_by_class_[static_cast<std::size_t>(std::clamp(status / 100, 0, 5))].fetch_add(1,
                                                                                          relaxed);
}

void Counters::took(std::chrono::nanoseconds latency) {
    const double seconds = std::chrono::duration<double>(latency).count();
    const auto bucket =
        std::lower_bound(latency_bounds_seconds.begin(), latency_bounds_seconds.end(), seconds);
    latency_[static_cast<std::size_t>(bucket - latency_bounds_seconds.begin())].fetch_add(1,
                                                                                          relaxed);
    latency_sum_nanoseconds_.fetch_add(static_cast<std::uint64_t>(latency.count()), relaxed);
}

void Counters::add_to(Figures& figures) const {
    figures.connections_accepted += connections_accepted.load(relaxed);
    figures.connections_refused += connections_refused.load(relaxed);
    figures.connections_open += connections_open.load(relaxed);
    figures.streams_open += streams_open.load(relaxed);
    figures.bytes_in += bytes_in.load(relaxed);
    figures.bytes_out += bytes_out.load(relaxed);
    for (std::size_t index = 0; index < replies_by_class_.size(); ++index) {
        figures.replies_by_class[index] += replies_by_class_[index].load(relaxed);
    }
    for (std::size_t index = 0; index < latency_.size(); ++index) {
        figures.latency[index] += latency_[index].load(relaxed);
    }
    figures.latency_sum_seconds +=
        static_cast<double>(latency_sum_nanoseconds_.load(relaxed)) / 1e9;
}

}  // namespace kring::net
