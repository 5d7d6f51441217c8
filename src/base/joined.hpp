#pragma once

#include <string>
#include <string_view>

namespace kring {

/// The words one after the other, as they stand in a sentence.
[[nodiscard]] std::string joined(const auto& words, std::string_view between = ", ") {
    std::string text;
    for (const auto& word : words) {
        if (!text.empty()) text += between;
        text += word;
    }
    return text;
}

}  // namespace kring
