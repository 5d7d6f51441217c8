// How quickly are logbooks sealed, verified and appended to, beside a bare loop over SQLite?

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>

#include "logbook/seal.hpp"
#include "logbook/verify.hpp"
#include "storage/sqlite/store.hpp"

using namespace kring;

namespace {

constexpr std::size_t body_bytes = 300;
constexpr int seconds_to_run = 2;

double seconds_since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

std::vector<Record> chain(std::size_t count, Head head = {}) {
    std::vector<Record> records;
    Seal previous = head.position == 0 ? genesis("acme") : head.seal;
    for (std::size_t i = 1; i <= count; ++i) {
        Record record{"acme",
                      head.position + i,
                      Instant{1'800'000'000'000},
                      std::string(body_bytes, 'x'),
                      {}};
        seal(record, previous);
        previous = record.seal;
        records.push_back(std::move(record));
    }
    return records;
}

struct Speed {
    double records_a_second;
    double cpu_microseconds_a_record;  ///< steadier than the rate on a machine that others use
};

/// Calls `append_batch()` for a while.
template <class AppendBatch>
Speed speed(std::size_t batch, AppendBatch append_batch) {
    const auto start = std::chrono::steady_clock::now();
    const auto cpu_start = std::clock();
    double count = 0;
    while (seconds_since(start) < seconds_to_run) {
        append_batch();
        count += static_cast<double>(batch);
    }
    const double cpu = static_cast<double>(std::clock() - cpu_start) / CLOCKS_PER_SEC;
    return {count / seconds_since(start), cpu / count * 1e6};
}

std::string fresh_file() {
    const auto folder = std::filesystem::temp_directory_path() / "kring-bench";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directory(folder);
    return folder / "kring.db";
}

Speed store_speed(std::size_t batch) {
    const auto database = std::move(*sqlite::Database::open(fresh_file()));
    const auto store = std::move(*SqliteStore::open(*database));
    Head head;
    return speed(batch, [&] {
        const auto records = chain(batch, head);
        if (!store->append(records)) std::abort();
        head = {records.back().position, records.back().seal};
    });
}

/// One prepared insert in a loop, same table, same settings, nothing else; seals included.
Speed bare_speed(std::size_t batch) {
    const auto database = std::move(*sqlite::Database::open(fresh_file()));
    (void)SqliteStore::open(*database);
    sqlite3* handle = nullptr;
    (void)database->write([&](sqlite::Connection& connection) -> Result<void> {
        handle = connection.handle();
        return {};
    });
    sqlite3_wal_autocheckpoint(handle, 1000);
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(handle, "insert into entry values ('acme', ?, ?, ?, ?)", -1, &insert,
                       nullptr);
    Head head;
    const Speed result = speed(batch, [&] {
        const auto records = chain(batch, head);
        sqlite3_exec(handle, "begin immediate", nullptr, nullptr, nullptr);
        for (const Record& record : records) {
            sqlite3_bind_int64(insert, 1, static_cast<std::int64_t>(record.position));
            sqlite3_bind_int64(insert, 2, record.at.milliseconds);
            sqlite3_bind_text(insert, 3, record.body.data(), static_cast<int>(record.body.size()),
                              SQLITE_STATIC);
            sqlite3_bind_blob(insert, 4, record.seal.bytes.data(), 32, SQLITE_STATIC);
            if (sqlite3_step(insert) != SQLITE_DONE) std::abort();
            sqlite3_reset(insert);
        }
        sqlite3_exec(handle, "commit", nullptr, nullptr, nullptr);
        head = {records.back().position, records.back().seal};
    });
    sqlite3_finalize(insert);
    return result;
}

}  // namespace

int main() {
    const auto records = chain(500'000);
    const auto start = std::clock();
    if (!verify("acme", records)) return 1;
    const double cpu = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    std::printf("verify: %.0f records of %zu bytes a CPU second\n",
                static_cast<double>(records.size()) / cpu, body_bytes);
    std::printf("%8s %12s %14s %12s %14s\n", "batch", "append/s", "bare loop/s", "append us",
                "bare us");
    for (const std::size_t batch : {1u, 16u, 64u})
        for (int round = 0; round < 3; ++round) {
            const Speed bare = bare_speed(batch), store = store_speed(batch);
            std::printf("%8zu %12.0f %14.0f %12.2f %14.2f\n", batch, store.records_a_second,
                        bare.records_a_second, store.cpu_microseconds_a_record,
                        bare.cpu_microseconds_a_record);
        }
    std::filesystem::remove_all(std::filesystem::path{fresh_file()}.parent_path());
}
