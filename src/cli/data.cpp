#include "cli/data.hpp"

#include <filesystem>

#include "base/contains.hpp"
#include "base/joined.hpp"
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

Result<Head> head_in(const Data& data, const std::string& organization) {
    auto head = data.store->head(organization);
    if (!head || head->position > 0) return head;
    const auto known = data.store->organizations();
    if (!known) return known.error();
    if (contains(*known, organization)) return Error{Kind::conflict, "logbook.head_missing"};
    return Error{Kind::not_found, "organization.not_in_data"}
        .with("organization", organization)
        .with("known", known->empty() ? "-" : joined(*known));
}

}  // namespace kring::cli
