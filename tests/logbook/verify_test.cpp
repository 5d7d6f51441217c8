#include "logbook/verify.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "logbook/records.hpp"

namespace kring {
namespace {

constexpr std::size_t length = 200;

/// "name@position" of the refusal, or "whole".
std::string found(const Result<Head>& verified) {
    if (verified) return "whole";
    return std::string{verified.error().name} + "@" + verified.error().details.at(0).text;
}
std::string found_in(const std::vector<Record>& records) { return found(verify("acme", records)); }

std::string broken_at(std::size_t position) {
    return "logbook.chain_broken@" + std::to_string(position);
}

/// A chain, and one change to its record `index`.
template <class Change>
std::string found_after(std::vector<Record>& records, std::size_t index, Change change) {
    const Record original = records[index];
    change(records[index]);
    auto result = found_in(records);
    records[index] = original;
    return result;
}

TEST(Verify, AWholeChainGivesItsHead) {
    const auto records = first_records("acme", length);
    const auto head = verify("acme", records);
    ASSERT_TRUE(head);
    EXPECT_EQ(*head, (Head{length, records.back().seal}));
    EXPECT_EQ(verify("acme", std::span<const Record>{})->position, 0u);
}

TEST(Verify, FindsEveryAlteredByteOfEveryBody) {
    auto records = first_records("acme", length);
    for (std::size_t index = 0; index < length; ++index)
        for (std::size_t byte = 0; byte < records[index].body.size(); ++byte)
            ASSERT_EQ(found_after(records, index,
                                  [&](Record& record) {
                                      record.body[byte] = static_cast<char>(record.body[byte] ^ 1);
                                  }),
                      broken_at(index + 1));
}

TEST(Verify, FindsEveryAlteredBitOfEverySeal) {
    auto records = first_records("acme", length);
    for (std::size_t index = 0; index < length; index += 7)
        for (std::size_t bit = 0; bit < 256; ++bit)
            ASSERT_EQ(found_after(records, index,
                                  [&](Record& record) {
                                      record.seal.bytes[bit / 8] ^=
                                          static_cast<std::uint8_t>(1u << (bit % 8));
                                  }),
                      broken_at(index + 1));
}

TEST(Verify, FindsEveryAlteredBitOfEveryMoment) {
    auto records = first_records("acme", length);
    for (std::size_t index = 0; index < length; ++index)
        for (unsigned bit = 0; bit < 63; ++bit)
            ASSERT_EQ(found_after(records, index,
                                  [&](Record& record) {
                                      record.at.milliseconds ^= std::int64_t{1} << bit;
                                  }),
                      broken_at(index + 1));
}

TEST(Verify, FindsEveryAlteredBitOfEveryPosition) {
    auto records = first_records("acme", length);
    for (std::size_t index = 0; index < length; ++index)
        for (unsigned bit = 0; bit < 64; ++bit) {
            const auto altered = (index + 1) ^ (std::uint64_t{1} << bit);
            const std::string name =
                altered > index + 1 ? "logbook.position_missing@" : "logbook.position_repeated@";
            ASSERT_EQ(
                found_after(records, index, [&](Record& record) { record.position = altered; }),
                name + std::to_string(index + 1));
        }
}

TEST(Verify, FindsEveryDeletedRecordButTheLast) {
    for (std::size_t index = 0; index + 1 < length; ++index) {
        auto records = first_records("acme", length);
        records.erase(records.begin() + static_cast<std::ptrdiff_t>(index));
        ASSERT_EQ(found_in(records), "logbook.position_missing@" + std::to_string(index + 1));
    }
}

TEST(Verify, FindsADeletedRecordWhoseFollowersMovedUp) {
    auto records = first_records("acme", length);
    records.erase(records.begin() + 9);
    for (std::size_t index = 9; index < records.size(); ++index)
        records[index].position = index + 1;
    EXPECT_EQ(found_in(records), broken_at(10));
}

TEST(Verify, FindsADuplicate) {
    auto records = first_records("acme", length);
    records.insert(records.begin() + 10, records[9]);
    EXPECT_EQ(found_in(records), "logbook.position_repeated@11");
    records[10].position = 11;
    EXPECT_EQ(found_in(records), broken_at(11));
}

TEST(Verify, FindsASwap) {
    auto records = first_records("acme", length);
    std::swap(records[9], records[10]);
    EXPECT_EQ(found_in(records), "logbook.position_missing@10");
    std::swap(records[9].position, records[10].position);
    EXPECT_EQ(found_in(records), broken_at(10));
}

TEST(Verify, FindsARecordOfAnotherOrganization) {
    const auto foreign = first_records("zoo", length);
    for (const std::size_t index : {0u, 9u, 199u}) {
        auto records = first_records("acme", length);
        records[index] = foreign[index];
        EXPECT_EQ(found_in(records), broken_at(index + 1)) << "as it is";
        records[index].organization = "acme";
        EXPECT_EQ(found_in(records), broken_at(index + 1)) << "relabelled";
    }
    auto relabelled = foreign;
    for (auto& record : relabelled) record.organization = "acme";
    EXPECT_EQ(found_in(relabelled), broken_at(1));
}

TEST(Verify, FindsATruncatedTailByTheStoredHead) {
    const auto records = first_records("acme", length);
    Verification verification{"acme"};
    for (std::size_t index = 0; index + 1 < length; ++index)
        ASSERT_TRUE(verification.follow(records[index]));
    const auto ends = verification.ends_at({length, records.back().seal});
    ASSERT_FALSE(ends);
    EXPECT_EQ(ends.error().name, "logbook.tail_missing");
    EXPECT_EQ(ends.error().details[0].text, "200");
    ASSERT_TRUE(verification.follow(records.back()));
    EXPECT_TRUE(verification.ends_at({length, records.back().seal}));
    EXPECT_EQ(verification.ends_at({length, records[0].seal}).error().name, "logbook.chain_broken");
    EXPECT_EQ(verification.ends_at({length - 1, records[length - 2].seal}).error().name,
              "logbook.chain_broken");
    EXPECT_FALSE(verification.ends_at({}));
    EXPECT_TRUE(Verification{"acme"}.ends_at({}));
}

/// Who can rehash all later records defeats a chain; the head that others hold does not match.
TEST(Verify, FindsARehashedChainByAHeadHeldElsewhere) {
    auto records = first_records("acme", length);
    const Head held_elsewhere{length, records.back().seal};
    records[4].body += " ";
    Seal previous = records[3].seal;
    for (std::size_t index = 4; index < length; ++index) {
        seal(records[index], previous);
        previous = records[index].seal;
    }
    const auto head = verify("acme", records);
    ASSERT_TRUE(head);
    EXPECT_NE(*head, held_elsewhere);
}

TEST(Verify, ABodyMayBeWithheld) {
    auto records = first_records("acme", length);
    Verification verification{"acme"};
    for (Record& record : records) {
        record.withheld = digest_of(record.body);
        record.body.clear();
        ASSERT_TRUE(verification.follow(record));
    }
    EXPECT_EQ(verification.head().seal, records.back().seal);
    EXPECT_EQ(verification.withheld().size(), length);
    Verification other{"acme"};
    records[0].withheld = digest_of("another body");
    EXPECT_FALSE(other.follow(records[0]));
}

}  // namespace
}  // namespace kring
