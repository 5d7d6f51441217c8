#include "storage/words.hpp"

#include <algorithm>
#include <array>

namespace kring {
namespace {

struct Range {
    char32_t first, last;
};

/// What is no part of a word beyond ASCII: the common blocks of punctuation, symbols and pictures,
/// and characters that stand for nothing.
constexpr std::array separators{
    Range{0x80, 0xA9},           Range{0xAB, 0xB1},       Range{0xB4, 0xB4},
    Range{0xB6, 0xB8},           Range{0xBB, 0xBB},       Range{0xBF, 0xBF},
    Range{0xD7, 0xD7},           Range{0xF7, 0xF7},       Range{0x300, 0x36F},
    Range{0x37E, 0x37E},         Range{0x387, 0x387},     Range{0x589, 0x58F},
    Range{0x591, 0x5CF},         Range{0x600, 0x61F},     Range{0x1680, 0x1680},
    Range{0x2000, 0x206F},       Range{0x207A, 0x207E},   Range{0x208A, 0x208E},
    Range{0x20A0, 0x20FF},       Range{0x2190, 0x245F},   Range{0x249C, 0x24E9},
    Range{0x2500, 0x2775},       Range{0x2794, 0x2BFF},   Range{0x2E00, 0x2E2E},
    Range{0x2E30, 0x2FFF},       Range{0x3000, 0x3004},   Range{0x3008, 0x3020},
    Range{0x302A, 0x3030},       Range{0xD800, 0xDFFF},   Range{0xFE00, 0xFE6F},
    Range{0xFEFF, 0xFF0F},       Range{0xFF1A, 0xFF20},   Range{0xFFE0, 0xFFFF},
    Range{0x1F000, 0x1F0FF},     Range{0x1F110, 0x1FAFF}, Range{0xE0000, 0xEFFFF},
    Range{0x110000, 0xFFFFFFFF},
};

struct Character {
    char32_t code = 0xFFFFFFFF;
    std::size_t size = 1;
};

/// The character at `offset`; one byte of no meaning where there is none.
Character character_at(std::string_view text, std::size_t offset) {
    const auto lead = static_cast<unsigned char>(text[offset]);
    if (lead < 0x80) return {lead, 1};
    const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || offset + size > text.size()) return {};
    char32_t code = lead & (0x7Fu >> size);
    for (std::size_t i = 1; i < size; ++i) {
        const auto byte = static_cast<unsigned char>(text[offset + i]);
        if ((byte & 0xC0) != 0x80) return {};
        code = code << 6 | (byte & 0x3Fu);
    }
    return {code, size};
}

bool is_part_of_word(char32_t code) {
    if (code < 0x80) {
        const auto letter = code | 0x20;
        return (code >= '0' && code <= '9') || (letter >= 'a' && letter <= 'z');
    }
    return std::none_of(separators.begin(), separators.end(), [&](const Range& range) {
        return code >= range.first && code <= range.last;
    });
}

}  // namespace

std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> words;
    bool inside = false;
    for (std::size_t offset = 0; offset < text.size();) {
        const Character character = character_at(text, offset);
        const bool is_part = is_part_of_word(character.code);
        if (is_part && !inside) words.push_back({offset, 0});
        if (is_part) words.back().size += character.size;
        inside = is_part;
        offset += character.size;
    }
    return words;
}

std::vector<std::string> words_asked_for(std::string_view text) {
    constexpr std::size_t most_words = 16;
    constexpr std::size_t longest_word = 64;
    constexpr std::size_t longest_text = 1024;
    std::vector<std::string> asked;
    for (const Word& word : words_of(text.substr(0, longest_text))) {
        if (word.size > longest_word) continue;
        if (asked.size() == most_words) break;
        asked.emplace_back(text.substr(word.offset, word.size));
    }
    return asked;
}

std::string without_marks(std::string text) {
    for (char& character : text)
        if (character == '\x02' || character == '\x03' || character == '\0') character = ' ';
    return text;
}

}  // namespace kring
