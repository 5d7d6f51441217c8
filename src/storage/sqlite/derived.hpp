#pragma once

#include <memory>
#include <string>

#include "logbook/entry_store.hpp"
#include "storage/sqlite/database.hpp"
#include "storage/sqlite/search_index.hpp"

namespace kring {

/// Snapshots in a database file.
class SqliteSnapshots final : public SnapshotStore {
public:
    /// The database must outlive the store, and have the schema of open_derived().
    explicit SqliteSnapshots(sqlite::Database& database) : database_(database) {}

    Result<void> save(std::string_view organization, std::uint64_t shape,
                      const Snapshot& snapshot) override;
    [[nodiscard]] Result<std::optional<Snapshot>> latest(std::string_view organization,
                                                         std::uint64_t shape) const override;

private:
    sqlite::Database& database_;
};

/// What is made from the logbooks and can be made from them again. It has a file of its own, so
/// that writing it, which takes long, holds up no command.
struct Derived {
    std::unique_ptr<sqlite::Database> database;
    std::unique_ptr<SqliteSnapshots> snapshots;
    std::unique_ptr<SqliteSearchIndex> search;
};

/// The path of what is derived from the database at `path`.
[[nodiscard]] std::string derived_path(const std::string& path);

/// Opens what is derived from the database at `path`, to write. A file that is damaged, or of
/// another release or program, is set aside under another name and begun anew. Refusals are those
/// of Database::open.
[[nodiscard]] Result<Derived> open_derived(const std::string& path);

/// Notes that a damaged page was met, so that the next open_derived() begins anew.
void mark_if_damaged(const sqlite::Database& derived, const Error& error);

}  // namespace kring
