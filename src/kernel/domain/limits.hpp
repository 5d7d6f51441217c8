#pragma once

#include <cstddef>

namespace kring {

/// Levels of domains, the overall one counted.
inline constexpr std::size_t nesting_limit = 64;

/// Overlaps of one domain with others.
inline constexpr std::size_t overlaps_limit = 50;

/// What one import may bring.
inline constexpr std::size_t imported_domains_limit = 5'000;
inline constexpr std::size_t imported_memberships_limit = 100'000;

}  // namespace kring
