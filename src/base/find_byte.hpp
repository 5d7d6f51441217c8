#pragma once

#include <cstddef>

namespace kring {

/// The first byte from `at` on that `is` says yes to; `end` if there is none. For what is rare in a
/// text: it is looked through in blocks without a branch inside, so that the compiler compares all
/// bytes of a block at once. `is` should be a lambda that has no branch either.
template <class Is>
const char* find_byte(const char* at, const char* end, Is is) {
    constexpr std::ptrdiff_t block = 16;
    for (; end - at >= block; at += block) {
        unsigned char found = 0;
        for (std::ptrdiff_t i = 0; i < block; ++i)
            found = static_cast<unsigned char>(found | is(static_cast<unsigned char>(at[i])));
        if (found) break;
    }
    while (at != end && !is(static_cast<unsigned char>(*at))) ++at;
    return at;
}

}  // namespace kring
