#include "storage/sqlite/derived.hpp"

#include <filesystem>
#include <fstream>

#include "storage/sqlite/columns.hpp"
#include "storage/sqlite/schema.hpp"

namespace kring {
namespace {

using sqlite::Connection;
using sqlite::Row;
using sqlite::Statement;

constexpr auto upsert_snapshot =
    "insert into snapshot (organization, shape, position, seal, bytes) values (?, ?, ?, ?, ?)"
    " on conflict (organization) do update set shape = excluded.shape,"
    " position = excluded.position, seal = excluded.seal, bytes = excluded.bytes";
constexpr auto select_snapshot =
    "select position, seal, bytes from snapshot where organization = ? and shape = ?";

Result<std::unique_ptr<sqlite::Database>> open_laid_out(const std::string& path) {
    auto database = sqlite::Database::open(path);
    if (!database) return database;
    if (auto laid_out = (*database)->migrate("derived", sqlite::derived_schema); !laid_out)
        return laid_out.error();
    return database;
}

/// What a full disk or a lock refuses is still good.
bool is_of_no_use(const Error& error) {
    return error.name == "storage.damaged" || error.name == "storage.not_a_database" ||
           error.name == "storage.not_kring" || error.name == "storage.made_by_later_release";
}

std::string mark_of(const std::string& file) { return file + ".damaged"; }

}  // namespace

void mark_if_damaged(const sqlite::Database& derived, const Error& error) {
    if (error.name == "storage.damaged" || error.name == "storage.not_a_database")
        std::ofstream{mark_of(derived.path())}.flush();
}

std::string derived_path(const std::string& path) { return path + ".derived"; }

Result<Derived> open_derived(const std::string& path) {
    const std::string file = derived_path(path);
    if (std::filesystem::exists(mark_of(file))) sqlite::set_aside(file);
    auto database = open_laid_out(file);
    if (!database && is_of_no_use(database.error())) {
        sqlite::set_aside(file);
        database = open_laid_out(file);
    }
    std::filesystem::remove(mark_of(file));
    if (!database) return database.error();
    auto snapshots = std::make_unique<SqliteSnapshots>(**database);
    auto search = std::make_unique<SqliteSearchIndex>(**database);
    return Derived{*std::move(database), std::move(snapshots), std::move(search)};
}

Result<void> SqliteSnapshots::save(std::string_view organization, std::uint64_t shape,
                                   const Snapshot& snapshot) {
    return database_.write([&](Connection& connection) {
        const std::span bytes{reinterpret_cast<const std::uint8_t*>(snapshot.bytes.data()),
                              snapshot.bytes.size()};
        return Statement{connection, upsert_snapshot}.run(
            organization, shape, snapshot.head.position, snapshot.head.seal.bytes, bytes);
    });
}

Result<std::optional<Snapshot>> SqliteSnapshots::latest(std::string_view organization,
                                                        std::uint64_t shape) const {
    std::optional<Snapshot> snapshot;
    auto done = database_.read([&](Connection& connection) {
        const auto take = [&](const Row& row) {
            const auto bytes = row.blob(2);
            snapshot =
                Snapshot{sqlite::head_in(row, 0, 1), std::string{bytes.begin(), bytes.end()}};
        };
        return Statement{connection, select_snapshot}.each(take, organization, shape);
    });
    if (!done) mark_if_damaged(database_, done.error());
    if (!done) return done.error();
    return snapshot;
}

}  // namespace kring
