#pragma once

#include <memory>
#include <string>

#include "auth/sqlite_accounts.hpp"
#include "storage/sqlite/database.hpp"
#include "storage/sqlite/derived.hpp"
#include "storage/sqlite/store.hpp"

namespace kring::cli {

/// One data file, opened for a command.
struct Data {
    std::unique_ptr<sqlite::Database> database;
    std::unique_ptr<SqliteStore> store;
    std::unique_ptr<auth::SqliteAccounts> accounts;
    std::unique_ptr<sqlite::Database> derived;  ///< may be missing where it is only read
    std::unique_ptr<SnapshotStore> snapshots;   ///< empty then
};

/// Opens the file alone, to write; it is created if missing. Refusals are those of Database::open,
/// `storage.in_use` where a server runs on it.
[[nodiscard]] Result<Data> open_data(const std::string& path);

/// The same for a file that must be there.
[[nodiscard]] Result<Data> open_existing_data(const std::string& path);

/// Opens a file to read only, which a server may be running on.
[[nodiscard]] Result<Data> read_data(const std::string& path);

/// The last entry of that organization's logbook. Refusals: `organization.not_in_data`, naming
/// those that are, and `logbook.head_missing`.
[[nodiscard]] Result<Head> head_in(const Data& data, const std::string& organization);

}  // namespace kring::cli
