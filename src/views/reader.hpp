#pragma once

#include "base/instant.hpp"
#include "kernel/ids.hpp"

namespace kring {

/// Who looks, and when: what is shown depends on both.
struct Reader {
    MemberId member;
    Instant now;

    [[nodiscard]] Date today() const { return date_of(now); }
};

}  // namespace kring
