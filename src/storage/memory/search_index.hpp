#pragma once

#include <map>
#include <mutex>
#include <utility>

#include "logbook/search_index.hpp"

namespace kring {

/// Full-text search in memory, word by word: for tests, and for demonstrations that may vanish. It
/// compares ASCII and Latin letters without case and diacritics.
class MemorySearchIndex final : public SearchIndex {
public:
    Result<void> put(std::string_view organization, std::span<const SearchDocument> documents,
                     const Head& followed) override;
    [[nodiscard]] Result<Head> followed_to(std::string_view organization) const override;
    [[nodiscard]] Result<std::vector<SearchHit>> find(
        const SearchQuestion& question) const override;
    Result<void> clear(std::string_view organization) override;

private:
    struct Followed {
        Head head;
        std::map<std::pair<std::string, std::uint32_t>, SearchDocument> documents;
    };
    mutable std::mutex mutex_;
    std::map<std::string, Followed, std::less<>> organizations_;
};

}  // namespace kring
