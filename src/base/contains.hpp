#pragma once

#include <algorithm>

namespace kring {

/// Whether `one` is among the elements of the list.
[[nodiscard]] bool contains(const auto& list, const auto& one) {
    return std::find(list.begin(), list.end(), one) != list.end();
}

}  // namespace kring
