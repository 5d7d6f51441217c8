#pragma once

#include <string>

#include "app/organizations.hpp"
#include "net/counters.hpp"

namespace kring {

/// The figures in the text format of Prometheus.
[[nodiscard]] std::string metrics_text(const net::Figures& net, const Organizations::Figures& app);

}  // namespace kring
