#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>

#include <fstream>

#include "logbook/records.hpp"
#include "logbook/verify.hpp"
#include "storage/failing_disk.hpp"
#include "storage/stores.hpp"

namespace kring {
namespace {

using sqlite::Connection;
using sqlite::Database;

class Damage : public testing::Test {
protected:
    TemporaryFolder folder;
    std::string path = folder.file("kring.db");

    /// What a fresh process would find.
    std::string verified() {
        const auto database = Database::open_for_reading(path);
        if (!database) return std::string{database.error().name};
        SqliteStore store{**database};
        const auto head = verify("acme", store);
        return head ? "whole@" + std::to_string(head->position) : std::string{head.error().name};
    }
};

TEST_F(Damage, EntriesCannotBeChangedOrDeleted) {
    auto database = *Database::open(path);
    auto store = *SqliteStore::open(*database);
    ASSERT_TRUE(store->append(first_records("acme", 3)));
    for (const auto* sql :
         {"update entry set body = 'x'", "delete from entry where position = 3",
          "delete from entry", "replace into entry values ('acme', 1, 1, 'x', zeroblob(32), null)",
          "update entry set position = 9 where position = 3"}) {
        const auto done = database->write([&](Connection& one) { return one.execute(sql); });
        ASSERT_FALSE(done) << sql;
        EXPECT_EQ(done.error().name, "storage.constraint") << sql;
    }
    EXPECT_EQ(verified(), "whole@3");
}

TEST_F(Damage, WhatIsDoneBehindTheTriggersIsFound) {
    const std::pair<const char*, const char*> deeds[] = {
        {"update entry set body = body || ' ' where position = 5", "logbook.chain_broken"},
        {"update entry set at = at + 1 where position = 5", "logbook.chain_broken"},
        {"update entry set seal = zeroblob(32) where position = 5", "logbook.chain_broken"},
        {"delete from entry where position = 5", "logbook.position_missing"},
        {"delete from entry where position > 5", "logbook.tail_missing"},
        {"delete from entry where position = 1", "logbook.position_missing"},
        {"update head set position = 7, seal = (select seal from entry where position = 7)",
         "logbook.chain_broken"},
        {"update entry set position = 20 where position = 5", "logbook.position_missing"},
        {"update head set position = 12", "logbook.tail_missing"},
        {"delete from head", "logbook.head_missing"},
    };
    for (const auto& [sql, name] : deeds) {
        std::filesystem::remove(path);
        {
            auto database = *Database::open(path);
            auto store = *SqliteStore::open(*database);
            ASSERT_TRUE(store->append(first_records("acme", 10)));
            ASSERT_TRUE(database->write([&, deed = sql](Connection& connection) {
                auto dropped = connection.execute(
                    "drop trigger entry_is_never_changed; drop trigger entry_is_never_deleted");
                return dropped ? connection.execute(deed) : dropped;
            })) << sql;
        }
        EXPECT_EQ(verified(), name) << sql;
    }
}

TEST_F(Damage, ALogbookThatDoesNotEndWithItsHeadIsNotOpened) {
    for (const auto* sql : {"delete from head where organization = 'acme'",
                            "update head set position = 9 where organization = 'acme'",
                            "update head set position = 11 where organization = 'acme'",
                            "delete from entry where organization = 'acme' and position = 10",
                            "delete from entry where organization = 'acme'"}) {
        std::filesystem::remove(path);
        auto database = *Database::open(path);
        {
            auto store = *SqliteStore::open(*database);
            for (const auto* organization : {"abbey", "acme", "zoo"})
                ASSERT_TRUE(store->append(first_records(organization, 10)));
        }
        ASSERT_TRUE(SqliteStore::open(*database));
        ASSERT_TRUE(database->write([&](Connection& connection) {
            auto dropped = connection.execute("drop trigger entry_is_never_deleted");
            return dropped ? connection.execute(sql) : dropped;
        })) << sql;
        const auto opened = SqliteStore::open(*database);
        ASSERT_FALSE(opened) << sql;
        EXPECT_EQ(opened.error().name, "logbook.ends_elsewhere") << sql;
        EXPECT_EQ(opened.error().where, "acme") << sql;
        // Whoever reads all the same is told of the organization.
        EXPECT_EQ(*SqliteStore{*database}.organizations(),
                  (std::vector<std::string>{"abbey", "acme", "zoo"}))
            << sql;
    }
}

TEST_F(Damage, SurvivesBeingKilledAtAnyMoment) {
    for (int round = 0; round < 20; ++round) {
        int acknowledged[2];
        ASSERT_EQ(::pipe(acknowledged), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            auto database = *Database::open(path);
            auto store = *SqliteStore::open(*database);
            for (std::uint64_t position = 0;;) {
                const auto records = records_after(*store->head("acme"), "acme", 3);
                if (!store->append(records)) ::_exit(1);
                position = records.back().position;
                if (::write(acknowledged[1], &position, sizeof position) < 0) ::_exit(1);
            }
        }
        ::close(acknowledged[1]);
        std::uint64_t last = 0;
        for (int i = 0; i <= round; ++i)
            ASSERT_EQ(::read(acknowledged[0], &last, sizeof last), sizeof last);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        for (std::uint64_t more = 0; ::read(acknowledged[0], &more, sizeof more) > 0;) last = more;
        ::close(acknowledged[0]);

        auto database = Database::open(path);
        ASSERT_TRUE(database) << database.error().name;
        auto store = *SqliteStore::open(**database);
        const auto head = verify("acme", *store);
        ASSERT_TRUE(head) << head.error().name;
        EXPECT_GE(head->position, last) << "acknowledged is never lost";
        EXPECT_EQ(head->position % 3, 0u) << "half an append";
    }
}

TEST_F(Damage, AFailingSyncStopsAllWritesUntilOpenedAgain) {
    std::uint64_t acknowledged = 0;
    {
        FailingDisk disk;
        auto database = *Database::open(path);
        auto store = *SqliteStore::open(*database);
        ASSERT_TRUE(store->append(first_records("acme", 4)));
        acknowledged = store->head("acme")->position;
        const auto next = records_after(*store->head("acme"), "acme", 1);
        disk.fail(FailingDisk::Call::sync, 0, SQLITE_IOERR_FSYNC);
        const auto failed = store->append(next);
        ASSERT_FALSE(failed);
        EXPECT_EQ(failed.error().name, "logbook.not_durable");
        EXPECT_EQ(failed.error().kind, Kind::unavailable);
        disk.heal();
        EXPECT_EQ(store->append(next).error().name, "logbook.not_durable") << "never retried";
        EXPECT_TRUE(store->read("acme", 1, 10)) << "reading goes on";
    }
    EXPECT_EQ(verified(), "whole@" + std::to_string(acknowledged));
}

/// Fails every write of an append in turn, the way a full disk does.
TEST_F(Damage, AFullDiskRefusesAndRecovers) {
    FailingDisk disk;
    auto database = *Database::open(path);
    auto store = *SqliteStore::open(*database);
    std::uint64_t acknowledged = 0;
    int refused = 0;
    for (int calls = 0; calls < 40; ++calls) {
        auto records = records_after(*store->head("acme"), "acme", 5);
        disk.fail(FailingDisk::Call::write, calls, SQLITE_FULL);
        const auto appended = store->append(records);
        disk.heal();
        if (appended) {
            acknowledged = records.back().position;
        } else {
            ++refused;
            EXPECT_EQ(appended.error().name, "logbook.disk_full");
            EXPECT_EQ(appended.error().kind, Kind::full);
        }
        EXPECT_EQ(store->head("acme")->position, acknowledged);
        ASSERT_TRUE(store->append(records_after(*store->head("acme"), "acme", 1)));
        ++acknowledged;
        const auto head = verify("acme", *store);
        ASSERT_TRUE(head) << head.error().name;
        EXPECT_EQ(head->position, acknowledged);
    }
    EXPECT_GT(refused, 3);
    EXPECT_LT(refused, 40) << "with enough calls it goes through";
}

TEST_F(Damage, AppendsAreSynchronizedOnceEach) {
    FailingDisk disk;
    auto database = *Database::open(path);
    auto store = *SqliteStore::open(*database);
    ASSERT_TRUE(store->append(first_records("acme", 1)));
    const int before = disk.count(FailingDisk::Call::sync);
    ASSERT_TRUE(store->append(records_after(*store->head("acme"), "acme", 10)));
    EXPECT_EQ(disk.count(FailingDisk::Call::sync), before + 1);
}

/// Bytes all over the file of a small logbook are altered: it is found, or it changes nothing.
TEST_F(Damage, NoAlteredByteOfTheFileChangesWhatIsRead) {
    const auto records = first_records("acme", 20);
    {
        auto database = *Database::open(path);
        auto store = *SqliteStore::open(*database);
        ASSERT_TRUE(store->append(records));
    }
    std::ifstream file{path, std::ios::binary};
    std::string bytes{std::istreambuf_iterator<char>{file}, {}};
    constexpr std::size_t stride = 37;
    std::size_t sealed_bytes = 0, found = 0;
    for (const Record& record : records)
        sealed_bytes += record.body.size() + record.seal.bytes.size();
    for (std::size_t offset = 0; offset < bytes.size(); offset += stride) {
        bytes[offset] = static_cast<char>(bytes[offset] ^ 0x55);
        std::ofstream{path, std::ios::binary | std::ios::trunc} << bytes;
        bytes[offset] = static_cast<char>(bytes[offset] ^ 0x55);
        const auto database = Database::open_for_reading(path);
        if (!database) {
            ++found;
            continue;
        }
        SqliteStore store{**database};
        const auto read = store.read("acme", 1, 100);
        const auto head = verify("acme", store);
        if (!read || !head)
            ++found;
        else
            ASSERT_EQ(*read, records) << offset;
    }
    EXPECT_GE(found, sealed_bytes / stride) << "all that are sealed, and more";
}

}  // namespace
}  // namespace kring
