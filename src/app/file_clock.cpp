#include "app/file_clock.hpp"

#include <fstream>

namespace kring {

std::optional<Instant> FileClock::read() const {
    std::ifstream file{path_};
    std::string line;
    std::getline(file, line);
    return parse_instant(line);
}

Instant FileClock::now() const { return read().value_or(SystemClock{}.now()); }

}  // namespace kring
