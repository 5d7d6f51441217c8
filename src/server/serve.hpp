#pragma once

#include "cli/console.hpp"
#include "server/program.hpp"

namespace kring {

struct ServeAsked {
    ServeSettings settings;
    std::string clock_file;  ///< holds the present moment; empty: the machine's clock
    std::string log_level = "info";
    bool demo = false;  ///< fills an empty file with the demonstration organization first
};

/// Serves until SIGTERM or SIGINT, then answers what is in flight and ends.
[[nodiscard]] cli::Exit serve(const ServeAsked& asked, const cli::Console& console);

}  // namespace kring
