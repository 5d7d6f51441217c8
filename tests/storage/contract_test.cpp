#include <gtest/gtest.h>

#include <thread>

#include "logbook/records.hpp"
#include "logbook/verify.hpp"
#include "storage/stores.hpp"

namespace kring {
namespace {

template <class Kind>
class StoreContract : public testing::Test, public Kind {};

using Stores = testing::Types<InMemory, InSqlite>;
TYPED_TEST_SUITE(StoreContract, Stores);

Record with_receipt(Record record, std::string key) {
    record.receipt = Receipt{std::move(key), digest_of("request"), R"({"position":1})"};
    return record;
}

TYPED_TEST(StoreContract, GivesBackWhatWasAppended) {
    const auto records = first_records("acme", 5);
    ASSERT_TRUE(this->store.append(records));
    EXPECT_EQ(*this->store.read("acme", 1, 10), records);
    EXPECT_EQ(*this->store.head("acme"), (Head{5, records[4].seal}));
}

TYPED_TEST(StoreContract, KeepsBytesAsTheyAre) {
    auto records = first_records("acme", 2);
    records[0].body = std::string{"\0\x01\"'é\xF0\x9F\x8C\xB1", 11};
    records[1].body.clear();
    records[0].at = Instant{-5};
    ASSERT_TRUE(this->store.append(records));
    EXPECT_EQ(*this->store.read("acme", 1, 10), records);
}

TYPED_TEST(StoreContract, AppendsAnyNumberAtOnce) {
    Head head;
    for (const std::size_t count : {1u, 7u, 8u, 9u, 63u, 64u, 65u, 150u}) {
        auto records = records_after(head, "acme", count);
        records.back() = with_receipt(records.back(), std::to_string(count));
        ASSERT_TRUE(this->store.append(records)) << count;
        EXPECT_EQ(*this->store.find_receipt("acme", std::to_string(count)), records.back().receipt);
        records.back().receipt.reset();
        EXPECT_EQ(*this->store.read("acme", head.position + 1, 1'000), records) << count;
        head = {records.back().position, records.back().seal};
        EXPECT_EQ(*this->store.head("acme"), head);
    }
}

TYPED_TEST(StoreContract, KeepsNothingOfManyRecordsOfWhichOneIsRefused) {
    auto records = first_records("acme", 100);
    records[3] = with_receipt(records[3], "key");
    records[97] = with_receipt(records[97], "key");
    EXPECT_EQ(this->store.append(records).error().name, "logbook.receipt_exists");
    EXPECT_EQ(*this->store.head("acme"), Head{});
    EXPECT_TRUE(this->store.read("acme", 1, 100)->empty());
    EXPECT_FALSE(*this->store.find_receipt("acme", "key"));
}

TYPED_TEST(StoreContract, ReadsPortions) {
    const auto records = first_records("acme", 10);
    ASSERT_TRUE(this->store.append(records));
    const auto portion = *this->store.read("acme", 4, 3);
    EXPECT_EQ(portion, (std::vector<Record>{records.begin() + 3, records.begin() + 6}));
    EXPECT_TRUE(this->store.read("acme", 11, 3)->empty());
    EXPECT_EQ(this->store.read("acme", 9, 100)->size(), 2u);
    EXPECT_TRUE(this->store.read("acme", 1, 0)->empty());
}

TYPED_TEST(StoreContract, KnowsNothingOfAnOrganizationWithoutLogbook) {
    EXPECT_EQ(*this->store.head("acme"), Head{});
    EXPECT_TRUE(this->store.read("acme", 1, 10)->empty());
    EXPECT_EQ(*this->store.position_at("acme", Instant{1}), 0u);
    EXPECT_FALSE(*this->store.find_receipt("acme", "k"));
    EXPECT_FALSE(*this->snapshots.latest("acme", 1));
    EXPECT_TRUE(this->store.organizations()->empty());
}

TYPED_TEST(StoreContract, AppendsForManyOrganizationsAtOnce) {
    std::vector<Record> batch;
    const auto acme = first_records("acme", 2), zoo = first_records("zoo", 2);
    for (std::size_t i = 0; i < 2; ++i) batch.insert(batch.end(), {zoo[i], acme[i]});
    ASSERT_TRUE(this->store.append(batch));
    EXPECT_EQ(*this->store.read("acme", 1, 10), acme);
    EXPECT_EQ(*this->store.read("zoo", 1, 10), zoo);
    EXPECT_EQ(*this->store.organizations(), (std::vector<std::string>{"acme", "zoo"}));
}

TYPED_TEST(StoreContract, RefusesWhatDoesNotFollowTheHead) {
    const auto records = first_records("acme", 6);
    ASSERT_TRUE(this->store.append(std::span{records}.first(3)));
    const auto refused = [&](std::vector<Record> batch) {
        const auto appended = this->store.append(batch);
        return !appended && appended.error().name == "logbook.moved_on" &&
               appended.error().kind == Kind::conflict;
    };
    EXPECT_TRUE(refused({records[2]})) << "the head again";
    EXPECT_TRUE(refused({records[0]})) << "the first again";
    EXPECT_TRUE(refused({records[4]})) << "a gap before";
    EXPECT_TRUE(refused({records[3], records[5]})) << "a gap inside";
    EXPECT_TRUE(refused({records[3], records[3]})) << "the same twice";
    EXPECT_TRUE(refused({records[4], records[3]})) << "the wrong order";
    auto nowhere = records[3];
    nowhere.position = 0;
    EXPECT_TRUE(refused({nowhere}));
    nowhere.organization = "zoo";
    EXPECT_TRUE(refused({nowhere}));
    nowhere.position = 2;
    EXPECT_TRUE(refused({nowhere})) << "no beginning";
    EXPECT_EQ(*this->store.head("acme"), (Head{3, records[2].seal}));
    EXPECT_EQ(this->store.read("acme", 1, 10)->size(), 3u);
    EXPECT_EQ(*this->store.organizations(), std::vector<std::string>{"acme"});
}

TYPED_TEST(StoreContract, AppendsAllOrNothing) {
    auto batch = first_records("acme", 2);
    batch.push_back(first_records("zoo", 2)[1]);
    ASSERT_FALSE(this->store.append(batch));
    EXPECT_EQ(*this->store.head("acme"), Head{});
    EXPECT_TRUE(this->store.read("acme", 1, 10)->empty());
}

TYPED_TEST(StoreContract, AppendsNothing) { EXPECT_TRUE(this->store.append({})); }

TYPED_TEST(StoreContract, OnlyOneOfTwoWritersGetsAPosition) {
    constexpr int rounds = 50;
    std::array<int, 2> won{};
    const auto write = [&](int& count) {
        for (int i = 0; i < rounds;) {
            const auto head = *this->store.head("acme");
            if (head.position >= rounds) return;
            if (this->store.append(records_after(head, "acme", 1))) ++count, ++i;
        }
    };
    std::thread other{write, std::ref(won[1])};
    write(won[0]);
    other.join();
    EXPECT_EQ(static_cast<std::uint64_t>(won[0] + won[1]), this->store.head("acme")->position);
    EXPECT_TRUE(verify("acme", this->store));
}

TYPED_TEST(StoreContract, KnowsThePositionAtAMoment) {
    ASSERT_TRUE(this->store.append(first_records("acme", 10)));
    ASSERT_TRUE(this->store.append(first_records("zoo", 20)));
    constexpr std::int64_t minute = 60'000;
    EXPECT_EQ(*this->store.position_at("acme", Instant{minute - 1}), 0u);
    EXPECT_EQ(*this->store.position_at("acme", Instant{minute}), 1u);
    EXPECT_EQ(*this->store.position_at("acme", Instant{5 * minute + 1}), 5u);
    EXPECT_EQ(*this->store.position_at("acme", Instant{15 * minute}), 10u);
}

TYPED_TEST(StoreContract, KnowsTheLastOfManyPositionsAtOneMoment) {
    constexpr std::array<std::int64_t, 9> moments{-5, 0, 0, 0, 7, 7, 9, 9, 9};
    for (std::size_t count = 1; count <= moments.size(); ++count) {
        auto records = records_after(*this->store.head("acme"), "acme", 1);
        records[0].at = Instant{moments[count - 1]};
        ASSERT_TRUE(this->store.append(records));
        for (std::int64_t instant = -6; instant < 11; ++instant) {
            const auto later = std::upper_bound(
                moments.begin(), moments.begin() + static_cast<std::ptrdiff_t>(count), instant);
            EXPECT_EQ(*this->store.position_at("acme", Instant{instant}),
                      static_cast<std::uint64_t>(later - moments.begin()))
                << count << " entries, at " << instant;
        }
    }
}

TYPED_TEST(StoreContract, KeepsReceiptsWithTheirRecords) {
    auto records = first_records("acme", 2);
    records[1] = with_receipt(records[1], "key");
    ASSERT_TRUE(this->store.append(records));
    EXPECT_EQ(*this->store.find_receipt("acme", "key"), records[1].receipt);
    EXPECT_FALSE(*this->store.find_receipt("acme", "other"));
    EXPECT_FALSE(*this->store.find_receipt("zoo", "key"));
}

TYPED_TEST(StoreContract, RefusesAReceiptThatExists) {
    const auto records = first_records("acme", 3);
    ASSERT_TRUE(this->store.append(std::vector{with_receipt(records[0], "key")}));
    const auto again = this->store.append(std::vector{with_receipt(records[1], "key")});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().name, "logbook.receipt_exists");
    const auto twice = this->store.append(
        std::vector{with_receipt(records[1], "new"), with_receipt(records[2], "new")});
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().name, "logbook.receipt_exists");
    EXPECT_EQ(this->store.head("acme")->position, 1u);
    EXPECT_TRUE(this->store.append(std::vector{with_receipt(first_records("zoo", 1)[0], "key")}));
}

TYPED_TEST(StoreContract, ForgetsOldReceiptsOnly) {
    auto records = first_records("acme", 2);
    records[0] = with_receipt(records[0], "old");
    records[1] = with_receipt(records[1], "new");
    ASSERT_TRUE(this->store.append(records));
    ASSERT_TRUE(this->store.forget_receipts(records[1].at));
    EXPECT_FALSE(*this->store.find_receipt("acme", "old"));
    EXPECT_TRUE(*this->store.find_receipt("acme", "new"));
}

TYPED_TEST(StoreContract, KeepsTheLatestSnapshotOfAShape) {
    const Snapshot first{{3, {digest_of("3")}}, std::string{"a\0b", 3}};
    const Snapshot second{{9, {digest_of("9")}}, ""};
    ASSERT_TRUE(this->snapshots.save("acme", 0xFFFFFFFFFFFFFFFF, first));
    EXPECT_EQ((*this->snapshots.latest("acme", 0xFFFFFFFFFFFFFFFF))->bytes, first.bytes);
    EXPECT_EQ((*this->snapshots.latest("acme", 0xFFFFFFFFFFFFFFFF))->head, first.head);
    EXPECT_FALSE(*this->snapshots.latest("acme", 1));
    ASSERT_TRUE(this->snapshots.save("acme", 1, second));
    EXPECT_EQ((*this->snapshots.latest("acme", 1))->head, second.head);
    EXPECT_FALSE(*this->snapshots.latest("acme", 0xFFFFFFFFFFFFFFFF));
    EXPECT_FALSE(*this->snapshots.latest("zoo", 1));
    EXPECT_TRUE(this->store.organizations()->empty()) << "a snapshot is no logbook";
}

TYPED_TEST(StoreContract, KeepsWithheldRecordsInTheirPlace) {
    auto records = first_records("acme", 3);
    records[1].withheld = digest_of(records[1].body);
    records[1].body.clear();
    ASSERT_TRUE(this->store.append(records));
    const auto read = this->store.read("acme", 1, 9);
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, records);
    const auto verified = verify_whole("acme", this->store);
    ASSERT_TRUE(verified);
    EXPECT_EQ(verified->withheld(), std::vector<std::uint64_t>{2});
    EXPECT_EQ(verified->head().position, 3u);
}

TYPED_TEST(StoreContract, HoldsAChainThatVerifies) {
    Head head;
    for (std::size_t size = 1; size < 60; ++size) {
        const auto records = records_after(head, "acme", size);
        ASSERT_TRUE(this->store.append(records));
        head = {records.back().position, records.back().seal};
    }
    const auto verified = verify("acme", this->store);
    ASSERT_TRUE(verified);
    EXPECT_EQ(*verified, head);
}

}  // namespace
}  // namespace kring
