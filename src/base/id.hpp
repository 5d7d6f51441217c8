#pragma once

#include <compare>
#include <cstdint>

namespace kring {

/// A number that names one record of one noun within one organization: 1, 2, 3 ... in the order in
/// which the records came to be. 0 names nothing. Ids of different nouns do not mix.
template <class Noun>
struct Id {
    std::uint32_t number = 0;

    explicit operator bool() const { return number != 0; }
    friend auto operator<=>(const Id&, const Id&) = default;
};

}  // namespace kring
