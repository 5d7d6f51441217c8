#include "views/past_search.hpp"

#include <algorithm>

#include "base/contains.hpp"
#include "views/search_document.hpp"

namespace kring {
namespace {

constexpr std::size_t bytes_before = 60;
constexpr std::size_t bytes_after = 120;

bool is_letter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           byte >= 0x80;
}

std::string lower(std::string_view text) {
    std::string result{text};
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return result;
}

std::vector<std::string> words_in(std::string_view text) {
    std::vector<std::string> words;
    bool goes_on = false;
    for (const char c : lower(text)) {
        if (is_letter(c)) {
            if (!goes_on) words.emplace_back();
            words.back() += c;
        }
        goes_on = is_letter(c);
    }
    return words;
}

/// Where a word of the text begins so; npos if none does.
std::size_t find_word(const std::string& lowered, const std::string& beginning) {
    auto at = lowered.find(beginning);
    while (at != std::string::npos && at > 0 && is_letter(lowered[at - 1]))
        at = lowered.find(beginning, at + 1);
    return at;
}

/// What stands around the first of these words, marked as the index marks it.
std::string snippet_of(const std::string& body, const std::vector<std::string>& words) {
    const std::string lowered = lower(body);
    for (const std::string& word : words) {
        const auto at = find_word(lowered, word);
        if (at == std::string::npos) continue;
        // Cut where a word begins and ends, so that no character is cut either.
        const auto blank =
            at <= bytes_before ? std::string::npos : body.find_first_of(" \n", at - bytes_before);
        const auto begin =
            blank == std::string::npos || blank >= at ? (at <= bytes_before ? 0 : at) : blank + 1;
        const auto word_end = at + word.size();
        const auto end = std::min(body.find_first_of(" \n", word_end + bytes_after), body.size());
        return (begin > 0 ? "…" : "") + body.substr(begin, at - begin) + '\x02' +
               body.substr(at, word.size()) + '\x03' + body.substr(word_end, end - word_end) +
               (end < body.size() ? "…" : "");
    }
    return {};
}

}  // namespace

Result<std::vector<SearchHit>> search_past(const Organization& organization,
                                           const SearchQuestion& question) {
    const auto words = words_in(question.text);
    std::vector<SearchHit> in_title, in_body;
    if (words.empty()) return in_title;
    for_each_document(organization, [&](const SearchDocument& document) {
        if (!question.nouns.empty() && !contains(question.nouns, document.noun)) return;
        const std::string title = lower(document.title), body = lower(document.body);
        const auto all_in = [&](auto has_word) {
            return std::all_of(words.begin(), words.end(), has_word);
        };
        const auto has_title = [&](const std::string& word) {
            return find_word(title, word) != std::string::npos;
        };
        const auto has_any = [&](const std::string& word) {
            return has_title(word) || find_word(body, word) != std::string::npos;
        };
        if (!all_in(has_any)) return;
        auto& hits = all_in(has_title) ? in_title : in_body;
        hits.push_back({document.noun, document.number, document.domain, document.title,
                        snippet_of(document.body, words)});
    });
    std::reverse(in_title.begin(), in_title.end());
    in_title.insert(in_title.end(), in_body.rbegin(), in_body.rend());
    return page_of(std::move(in_title), question);
}

}  // namespace kring
