#include "storage/memory/search_index.hpp"

#include <algorithm>

#include "storage/words.hpp"

namespace kring {
namespace {

constexpr std::size_t words_in_snippet = 24;

/// The letters without diacritics from U+00C0 on; '.' where there is none.
constexpr std::string_view latin_letters =
    "aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.y";

std::string folded(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte >= 'A' && byte <= 'Z') {
            plain += static_cast<char>(byte | 0x20);
        } else if (byte == 0xC3 && i + 1 < text.size()) {
            const auto next = static_cast<unsigned char>(text[++i]);
            const char letter = latin_letters[next & 0x3Fu];
            if (letter != '.')
                plain += letter;
            else
                (plain += '\xC3') += static_cast<char>(next < 0x9F ? next | 0x20 : next);
        } else {
            plain += text[i];
        }
    }
    return plain;
}

/// The words of a question, folded; the last may be the beginning of one.
class Question {
public:
    explicit Question(std::string_view text) : words_(words_asked_for(text)) {
        for (auto& word : words_) word = folded(word);
    }
    [[nodiscard]] bool is_empty() const { return words_.empty(); }

    [[nodiscard]] bool asks_for(const std::string& word) const {
        return std::find(words_.begin(), words_.end(), word) != words_.end() ||
               word.starts_with(words_.back());
    }
    /// How often its words stand in these; 0 unless each of them does.
    [[nodiscard]] std::size_t found_in(const std::vector<std::string>& words) const {
        for (std::size_t i = 0; i < words_.size(); ++i) {
            const bool is_last = i + 1 == words_.size();
            const bool found = std::any_of(words.begin(), words.end(), [&](const auto& word) {
                return is_last ? word.starts_with(words_[i]) : word == words_[i];
            });
            if (!found) return 0;
        }
        return static_cast<std::size_t>(std::count_if(
            words.begin(), words.end(), [&](const auto& word) { return asks_for(word); }));
    }

private:
    std::vector<std::string> words_;
};

void add_folded_words(std::vector<std::string>& words, std::string_view text) {
    for (const Word& word : words_of(text))
        words.push_back(folded(text.substr(word.offset, word.size)));
}

std::string snippet(const std::string& body, const Question& question) {
    const auto words = words_of(body);
    const auto is_found = [&](const Word& word) {
        return question.asks_for(folded(std::string_view{body}.substr(word.offset, word.size)));
    };
    const auto hit = std::find_if(words.begin(), words.end(), is_found);
    auto first = words.begin();
    if (words.size() > words_in_snippet && hit != words.end())
        first = std::min(hit, words.end() - words_in_snippet);
    std::string text = first == words.begin() ? "" : "…";
    std::size_t at = first == words.begin() ? 0 : first->offset;
    const auto last = first + std::min<std::ptrdiff_t>(words_in_snippet, words.end() - first);
    for (auto word = first; word != last; ++word) {
        if (!is_found(*word)) continue;
        text += body.substr(at, word->offset - at);
        text += '\x02' + body.substr(word->offset, word->size) + '\x03';
        at = word->offset + word->size;
    }
    if (last == words.end()) return text + body.substr(at);
    return text + body.substr(at, (last - 1)->offset + (last - 1)->size - at) + "…";
}

}  // namespace

Result<void> MemorySearchIndex::put(std::string_view organization,
                                    std::span<const SearchDocument> documents, const Head& head) {
    const std::lock_guard guard{mutex_};
    Followed& followed = organizations_[std::string{organization}];
    followed.head = head;
    for (const SearchDocument& document : documents) {
        SearchDocument kept = document;
        kept.title = without_marks(kept.title);
        kept.body = without_marks(kept.body);
        followed.documents[{document.noun, document.number}] = std::move(kept);
    }
    return {};
}

Result<Head> MemorySearchIndex::followed_to(std::string_view organization) const {
    const std::lock_guard guard{mutex_};
    const auto found = organizations_.find(organization);
    return found == organizations_.end() ? Head{} : found->second.head;
}

Result<std::vector<SearchHit>> MemorySearchIndex::find(const SearchQuestion& asked) const {
    const std::lock_guard guard{mutex_};
    const Question question{asked.text};
    const auto organization = organizations_.find(asked.organization);
    if (question.is_empty() || organization == organizations_.end())
        return std::vector<SearchHit>{};
    std::vector<std::pair<std::size_t, SearchHit>> ranked;
    for (const auto& [key, document] : organization->second.documents) {
        const auto& nouns = asked.nouns;
        const bool is_asked_for =
            nouns.empty() || std::find(nouns.begin(), nouns.end(), document.noun) != nouns.end();
        std::vector<std::string> words;
        add_folded_words(words, document.title);
        add_folded_words(words, document.body);
        const std::size_t found = is_asked_for ? question.found_in(words) : 0;
        if (found == 0) continue;
        ranked.push_back({found,
                          {document.noun, document.number, document.domain, document.title,
                           snippet(document.body, question)}});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& one, const auto& other) { return one.first > other.first; });
    std::vector<SearchHit> hits;
    for (auto& [found, hit] : ranked) hits.push_back(std::move(hit));
    return page_of(std::move(hits), asked);
}

Result<void> MemorySearchIndex::clear(std::string_view organization) {
    const std::lock_guard guard{mutex_};
    const auto found = organizations_.find(organization);
    if (found != organizations_.end()) organizations_.erase(found);
    return {};
}

}  // namespace kring
