#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "logbook/record.hpp"

namespace kring {

/// What can be found of one record of one noun.
struct SearchDocument {
    std::string noun;
    std::uint32_t number = 0;
    std::uint32_t domain = 0;  ///< 0: belongs to none
    std::string title, body;
};

struct SearchHit {
    std::string noun;
    std::uint32_t number = 0;
    std::uint32_t domain = 0;
    std::string title;
    std::string snippet;  ///< of the body; found words stand between \x02 and \x03
    friend bool operator==(const SearchHit&, const SearchHit&) = default;
};

/// Which record a hit is of.
struct SearchPlace {
    std::string noun;
    std::uint32_t number = 0;
    [[nodiscard]] bool is_of(const SearchHit& hit) const {
        return hit.noun == noun && hit.number == number;
    }
};

struct SearchQuestion {
    std::string_view organization;
    std::string_view text;                 ///< words as people type them; all must be found
    std::span<const std::string> nouns{};  ///< only these; empty: all
    std::size_t limit = 20;                ///< at most `most_hits`
    std::optional<SearchPlace> after{};    ///< only what is found behind this one
};

inline constexpr std::size_t most_hits = 101;

/// A question goes on after something that it does not find any more: `page.place_gone`.
[[nodiscard]] inline Error search_place_gone() {
    return {Kind::refused, "page.place_gone", "", "/after"};
}

/// What the question asks for of all that is found, which is given best first. `page.place_gone`.
[[nodiscard]] inline Result<std::vector<SearchHit>> page_of(std::vector<SearchHit> found,
                                                            const SearchQuestion& question) {
    auto first = found.begin();
    if (question.after) {
        first = std::find_if(first, found.end(),
                             [&](const SearchHit& hit) { return question.after->is_of(hit); });
        if (first == found.end()) return search_place_gone();
        ++first;
    }
    found.erase(found.begin(), first);
    found.resize(std::min({found.size(), question.limit, most_hits}));
    return found;
}

/// Full-text search over what the logbooks say. It follows the logbooks and can be rebuilt from
/// them. Words are compared without case and diacritics; the last word may be the beginning of one.
///
/// Threads: all functions may be called from any thread at the same time.
class SearchIndex {
public:
    virtual ~SearchIndex() = default;

    /// Enters documents of one organization, each in place of the one of its noun and number, and
    /// up to which record the organization's logbook has been followed: both or neither.
    virtual Result<void> put(std::string_view organization,
                             std::span<const SearchDocument> documents, const Head& followed) = 0;

    /// The record up to which the logbook has been followed; position 0 if not at all.
    [[nodiscard]] virtual Result<Head> followed_to(std::string_view organization) const = 0;

    /// What is found, best first. Any text is a valid question; one without words finds nothing.
    /// What comes between two pages of an answer is in none of them, unless it belongs behind.
    /// `page.place_gone`.
    [[nodiscard]] virtual Result<std::vector<SearchHit>> find(
        const SearchQuestion& question) const = 0;

    /// Forgets an organization, so that it can be followed from the beginning.
    virtual Result<void> clear(std::string_view organization) = 0;
};

}  // namespace kring
