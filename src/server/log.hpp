#pragma once

#include <functional>
#include <string>

#include "http/trace.hpp"

namespace kring {

/// The logger whose messages are JSON objects that go into their line as they are.
inline constexpr const char* log_of_requests = "request";

/// From now on log lines go to standard error, each one JSON object with `at`, `level` and `text`.
/// `level`: debug, info, warn or error.
void log_as_json(const std::string& level);

/// Writes a line for each request: those that are routine at the level debug, others at info.
/// Empty where that level is left out. After log_as_json().
[[nodiscard]] std::function<void(const http::Trace&)> request_log();

}  // namespace kring
