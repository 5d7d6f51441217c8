#pragma once

#include <cstddef>

namespace kring {

/// Members of one organization, those who have left included.
inline constexpr std::size_t people_limit = 20'000;

}  // namespace kring
