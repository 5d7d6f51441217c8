#include "storage/sqlite/database.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <atomic>
#include <fstream>
#include <thread>

#include "logbook/records.hpp"
#include "logbook/verify.hpp"
#include "storage/stores.hpp"

namespace kring::sqlite {
namespace {

class DatabaseFile : public testing::Test {
protected:
    TemporaryFolder folder;
    std::string path = folder.file("kring.db");

    std::unique_ptr<Database> opened() {
        auto database = Database::open(path);
        EXPECT_TRUE(database) << database.error().name;
        return std::move(*database);
    }
};

Result<void> execute(Database& database, const char* sql) {
    return database.write([&](Connection& connection) { return connection.execute(sql); });
}

std::int64_t number(const Database& database, std::string_view sql) {
    std::int64_t value = -1;
    auto done = database.read([&](Connection& connection) {
        return Statement{connection, sql}.each([&](const Row& row) { value = row.integer(0); });
    });
    EXPECT_TRUE(done) << done.error().name;
    return value;
}

TEST_F(DatabaseFile, IsServedByOneOnly) {
    auto first = opened();
    const auto second = Database::open(path);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().name, "storage.in_use");
    first.reset();
    EXPECT_TRUE(Database::open(path));
}

TEST_F(DatabaseFile, IsOpenToItsOwnerOnly) {
    std::ofstream{path};
    ::chmod(path.c_str(), 0666);
    auto database = opened();
    ASSERT_TRUE(execute(*database, "create table t (x)"));
    for (const auto* suffix : {"", "-wal", "-shm", ".lock"}) {
        struct stat file {};
        ASSERT_EQ(::stat((path + suffix).c_str(), &file), 0) << suffix;
        EXPECT_EQ(file.st_mode & 0777, 0600u) << suffix;
    }
}

TEST_F(DatabaseFile, HasItsSettings) {
    auto database = opened();
    auto written = database->write([](Connection& connection) -> Result<void> {
        const auto value = [&](std::string_view sql) {
            std::string text;
            EXPECT_TRUE(
                (Statement{connection, sql}.each([&](const Row& row) { text = row.text(0); })));
            return text;
        };
        EXPECT_EQ(value("pragma journal_mode"), "wal");
        EXPECT_EQ(value("pragma synchronous"), "2");
        EXPECT_EQ(value("pragma foreign_keys"), "1");
        EXPECT_EQ(value("pragma trusted_schema"), "0");
        EXPECT_EQ(value("pragma cell_size_check"), "1");
        EXPECT_EQ(value("pragma mmap_size"), "0");
        EXPECT_EQ(value("pragma wal_autocheckpoint"), "0");
        return {};
    });
    EXPECT_TRUE(written);
    EXPECT_EQ(number(*database, "pragma query_only"), 1);
    EXPECT_EQ(number(*database, "pragma wal_autocheckpoint"), 0);
}

TEST_F(DatabaseFile, ReadersCannotWrite) {
    auto database = opened();
    const auto done = database->read(
        [](Connection& connection) { return connection.execute("create table t (x)"); });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().name, "storage.read_only");
}

TEST_F(DatabaseFile, RefusedWorkLeavesNothing) {
    auto database = opened();
    ASSERT_TRUE(execute(*database, "create table t (x)"));
    const Error no{Kind::refused, "test.no"};
    const auto done = database->write([&](Connection& connection) -> Result<void> {
        EXPECT_TRUE(connection.execute("insert into t values (1)"));
        return no;
    });
    EXPECT_EQ(done.error(), no);
    EXPECT_EQ(number(*database, "select count(*) from t"), 0);
    EXPECT_TRUE(execute(*database, "insert into t values (1)"));
    EXPECT_EQ(number(*database, "select count(*) from t"), 1);
}

TEST_F(DatabaseFile, TellsATakenKeyFromABrokenRule) {
    auto database = opened();
    ASSERT_TRUE(execute(*database,
                        "create table t (x primary key, y check (y > 0)) without rowid;"
                        "insert into t values (1, 1)"));
    EXPECT_EQ(execute(*database, "insert into t values (1, 1)").error().name, "storage.key_exists");
    EXPECT_EQ(execute(*database, "insert into t values (2, 0)").error().name, "storage.constraint");
    EXPECT_EQ(execute(*database, "nonsense").error().name, "storage.failed");
    const auto wrong = database->read([](Connection& connection) {
        return Statement{connection, "select nonsense"}.run();
    });
    EXPECT_EQ(wrong.error().name, "storage.failed");
}

TEST_F(DatabaseFile, BindsEverySortOfValue) {
    auto database = opened();
    ASSERT_TRUE(execute(*database, "create table t (a, b, c, d, e, f)"));
    const std::string text{"a\0'\"", 4};
    const std::array<std::uint8_t, 3> bytes{0, 1, 255};
    auto written = database->write([&](Connection& connection) {
        return Statement{connection, "insert into t values (?, ?, ?, ?, ?, ?)"}.run(
            std::int64_t{-1} << 62, 0.5, text, bytes, Instant{7}, nullptr);
    });
    ASSERT_TRUE(written);
    int rows = 0;
    auto read = database->read([&](Connection& connection) {
        return Statement{connection, "select * from t"}.each([&](const Row& row) {
            ++rows;
            EXPECT_EQ(row.integer(0), std::int64_t{-1} << 62);
            EXPECT_EQ(row.number(1), 0.5);
            EXPECT_EQ(row.text(2), text);
            EXPECT_TRUE(std::ranges::equal(row.blob(3), bytes));
            EXPECT_EQ(row.integer(4), 7);
            EXPECT_TRUE(row.is_null(5));
        });
    });
    EXPECT_TRUE(read);
    EXPECT_EQ(rows, 1);
}

TEST_F(DatabaseFile, MigratesEachPartStepByStep) {
    auto database = opened();
    const std::array one{"create table t (x)"};
    const std::array two{"create table t (x)",
                         "alter table t add column y; insert into t values (1, 2)"};
    const std::array wrong{two[0], two[1], "create table u (x); nonsense"};
    ASSERT_TRUE(database->migrate("first", one));
    ASSERT_TRUE(database->migrate("first", one));
    ASSERT_TRUE(database->migrate("first", two));
    ASSERT_TRUE(database->migrate("first", two));
    EXPECT_EQ(number(*database, "select sum(y) from t"), 2);
    EXPECT_FALSE(database->migrate("first", wrong));
    EXPECT_EQ(number(*database, "select count(*) from sqlite_schema where name = 'u'"), 0);
    const std::array other{"create table other (x)"};
    ASSERT_TRUE(database->migrate("second", other));
    EXPECT_EQ(database->migrate("first", one).error().name, "storage.made_by_later_release");
}

TEST_F(DatabaseFile, RefusesForeignFiles) {
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &handle), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(handle, "create table t (x)", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
    EXPECT_EQ(Database::open(path).error().name, "storage.not_kring");
    std::ofstream{path} << std::string(10'000, 'x');
    EXPECT_EQ(Database::open(path).error().name, "storage.not_a_database");
    EXPECT_EQ(Database::open(folder.file("no/such/folder")).error().name, "storage.cannot_open");
    EXPECT_EQ(Database::open_for_reading(folder.file("none")).error().name, "storage.cannot_open");
}

TEST_F(DatabaseFile, OfALaterReleaseIsRefused) {
    ASSERT_TRUE(execute(*opened(), "pragma user_version = 2"));
    EXPECT_EQ(Database::open(path).error().name, "storage.made_by_later_release");
    EXPECT_EQ(Database::open_for_reading(path).error().name, "storage.made_by_later_release");
}

TEST_F(DatabaseFile, CanBeReadWhileItIsServed) {
    auto database = opened();
    auto store = *SqliteStore::open(*database);
    ASSERT_TRUE(store->append(first_records("acme", 3)));
    const auto reading = Database::open_for_reading(path);
    ASSERT_TRUE(reading);
    SqliteStore other{**reading};
    EXPECT_EQ(verify("acme", other)->position, 3u);
    ASSERT_TRUE(store->append(records_after(*store->head("acme"), "acme", 2)));
    EXPECT_EQ(verify("acme", other)->position, 5u);
    EXPECT_EQ(other.append(records_after(*store->head("acme"), "acme", 1)).error().name,
              "storage.read_only");
}

TEST_F(DatabaseFile, KeepsItsLogShortUnderConcurrentReads) {
    auto database = opened();
    auto store = *SqliteStore::open(*database);
    std::atomic<bool> done = false;
    std::thread reader{[&] {
        while (!done) EXPECT_TRUE(verify("acme", *store));
    }};
    for (int i = 0; i < 300; ++i)
        EXPECT_TRUE(store->append(records_after(*store->head("acme"), "acme", 64)));
    done = true;
    reader.join();
    EXPECT_EQ(verify("acme", *store)->position, 300u * 64);
    EXPECT_LT(std::filesystem::file_size(path + "-wal"), 64u << 20);
    EXPECT_GT(std::filesystem::file_size(path), 1u << 20) << "it is checkpointed on the way";
}

TEST_F(DatabaseFile, BacksUpWhileItIsServed) {
    auto database = opened();
    auto store = *SqliteStore::open(*database);
    ASSERT_TRUE(store->append(first_records("acme", 500)));
    const std::string copy = folder.file("backup.db");
    std::ofstream{copy} << "something else";
    EXPECT_EQ(backup(*database, copy).error().name, "file.is_not_kring");
    std::filesystem::remove(copy);
    ASSERT_TRUE(backup(*database, copy));
    ASSERT_TRUE(backup(*database, copy)) << "in the place of an earlier one";
    ASSERT_TRUE(store->append(records_after(*store->head("acme"), "acme", 1)));
    struct stat file {};
    ASSERT_EQ(::stat(copy.c_str(), &file), 0);
    EXPECT_EQ(file.st_mode & 0777, 0600u);
    EXPECT_FALSE(std::filesystem::exists(copy + ".unfinished"));
    auto restored = Database::open(copy);
    ASSERT_TRUE(restored) << restored.error().name;
    SqliteStore other{**restored};
    EXPECT_EQ(verify("acme", other)->position, 500u);
    EXPECT_TRUE(other.append(records_after(*other.head("acme"), "acme", 1)));
    EXPECT_EQ(backup(*database, folder.file("no/where.db")).error().name,
              "storage.backup_not_written");
}

}  // namespace
}  // namespace kring::sqlite
