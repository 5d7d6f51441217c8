#include "app/clock.hpp"

#include <chrono>

namespace kring {

Instant SystemClock::now() const {
    using std::chrono::duration_cast;
    const auto since_epoch = std::chrono::system_clock::now().time_since_epoch();
    return {duration_cast<std::chrono::milliseconds>(since_epoch).count()};
}

}  // namespace kring
