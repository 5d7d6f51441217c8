#pragma once

#include <string>

namespace kring {

/// From now on log lines go to standard error, each one JSON object with `at`, `level` and `text`.
/// `level`: debug, info, warn or error.
void log_as_json(const std::string& level);

}  // namespace kring
