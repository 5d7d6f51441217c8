#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kring::markdown {

/// One line of plain words: what would be read as Markdown or HTML is escaped.
[[nodiscard]] std::string escaped(std::string_view words);

/// Text as people wrote it, as a quotation that cannot end by itself; empty if there is none.
[[nodiscard]] std::string quoted(std::string_view text);

/// "agreements/0012-answering-calls.md": lower case ASCII only, at most 60 characters of title.
[[nodiscard]] std::string file_path(std::string_view folder, std::uint32_t number,
                                    std::string_view title);

/// A text in the making.
class Page {
public:
    explicit Page(std::string_view title) { text_ = "# " + escaped(title) + "\n"; }

    void heading(std::string_view words) { text_ += "\n## " + escaped(words) + "\n\n"; }
    /// `- name: words`, with the words as they are given; nothing without words.
    void item(std::string_view name, std::string_view words);
    void line(std::string_view markdown) { (text_ += markdown) += '\n'; }
    void quote(std::string_view words) { text_ += quoted(words); }
    /// A quotation below its name; nothing without words.
    void passage(std::string_view name, std::string_view words);
    [[nodiscard]] std::string text() && { return std::move(text_); }

private:
    std::string text_;
};

}  // namespace kring::markdown
