#include "app/file_clock.hpp"

#include <fstream>

namespace kring {

Instant FileClock::now() const {
    std::ifstream file{path_};
    std::string line;
    std::getline(file, line);
    return parse_instant(line).value_or(SystemClock{}.now());
}

}  // namespace kring
