#pragma once

#include "logbook/search_index.hpp"
#include "storage/sqlite/database.hpp"

namespace kring {

/// Full-text search with the database's own index (FTS5).
class SqliteSearchIndex final : public SearchIndex {
public:
    /// The database must outlive the index, and have the schema of open_derived().
    explicit SqliteSearchIndex(sqlite::Database& database) : database_(database) {}

    Result<void> put(std::string_view organization, std::span<const SearchDocument> documents,
                     const Head& followed) override;
    [[nodiscard]] Result<Head> followed_to(std::string_view organization) const override;
    [[nodiscard]] Result<std::vector<SearchHit>> find(
        const SearchQuestion& question) const override;
    Result<void> clear(std::string_view organization) override;

private:
    sqlite::Database& database_;
};

}  // namespace kring
