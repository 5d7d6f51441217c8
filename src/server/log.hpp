#pragma once

#include <functional>
#include <string>

#include "http/trace.hpp"

namespace kring {

/// Told of each request that has been answered.
using RequestLog = std::function<void(const http::Trace&)>;

/// From now on log lines go to standard error, each one JSON object with `at`, `level` and `text`.
/// `level`: debug, info, warn or error. What this gives back writes a line for each request: those
/// that are routine at the level debug, others at info. It is empty where that level is left out.
[[nodiscard]] RequestLog log_as_json(const std::string& level);

}  // namespace kring
