#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kring {

/// A word as it stands in a text.
struct Word {
    std::size_t offset = 0;  ///< in bytes
    std::size_t size = 0;    ///< in bytes
};

/// The words of a text: runs of characters other than space, punctuation and symbols. Bytes that
/// are not UTF-8 belong to no word.
[[nodiscard]] std::vector<Word> words_of(std::string_view text);

/// The words of a search question: at most 16 of them, each at most 64 bytes.
[[nodiscard]] std::vector<std::string> words_asked_for(std::string_view text);

/// The text with each character of control, which could be taken for a mark in a snippet, as space.
[[nodiscard]] std::string without_marks(std::string text);

}  // namespace kring
