#include "cli/data.hpp"

#include <filesystem>

#include "storage/memory/store.hpp"

namespace kring::cli {

Result<Data> open_data(const std::string& path) {
    auto database = sqlite::Database::open(path);
    if (!database) return database.error();
    auto store = SqliteStore::open(**database);
    if (!store) return store.error();
    auto accounts = auth::SqliteAccounts::open(**database);
    if (!accounts) return accounts.error();
    auto derived = open_derived(path);
    if (!derived) return derived.error();
    return Data{*std::move(database), *std::move(store), *std::move(accounts),
                std::move(derived->database), std::move(derived->snapshots)};
}

Result<Data> open_existing_data(const std::string& path) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored))
        return Error{Kind::unavailable, "storage.cannot_open"}.with("path", path);
    return open_data(path);
}

Result<Data> read_data(const std::string& path) {
    auto database = sqlite::Database::open_for_reading(path);
    if (!database) return database.error();
    auto store = std::make_unique<SqliteStore>(**database);
    auto accounts = std::make_unique<auth::SqliteAccounts>(**database);
    Data data{*std::move(database), std::move(store), std::move(accounts), nullptr, nullptr};
    if (auto derived = sqlite::Database::open_for_reading(derived_path(path))) {
        data.snapshots = std::make_unique<SqliteSnapshots>(**derived);
        data.derived = *std::move(derived);
    } else {
        data.snapshots = std::make_unique<MemoryStore>();
    }
    return data;
}

}  // namespace kring::cli
