#pragma once

#include "logbook/search_index.hpp"
#include "storage/sqlite/database.hpp"

namespace kring {

/// Full-text search with the database's own index (FTS5).
class SqliteSearchIndex final : public SearchIndex {
public:
    /// Brings the schema up to date first. The database must outlive the index.
    [[nodiscard]] static Result<std::unique_ptr<SqliteSearchIndex>> open(
        sqlite::Database& database);

    Result<void> put(std::string_view organization, std::span<const SearchDocument> documents,
                     std::uint64_t position) override;
    [[nodiscard]] Result<std::uint64_t> followed_to(std::string_view organization) const override;
    [[nodiscard]] Result<std::vector<SearchHit>> find(
        const SearchQuestion& question) const override;
    Result<void> clear(std::string_view organization) override;

private:
    explicit SqliteSearchIndex(sqlite::Database& database) : database_(database) {}
    sqlite::Database& database_;
};

}  // namespace kring
