#include "logbook/seal.hpp"

#include <gtest/gtest.h>

namespace kring {
namespace {

TEST(Seal, IsTheOneOfTheFormatsPage) {
    EXPECT_EQ(to_hex(genesis("acme").bytes),
              "620240ac456a3668c9630f1e8e80fbfe6460ccc5b4a3b8736ad647c88311b142");
    Record record{"acme", 1, Instant{1'800'000'000'000}, R"({"v":1})", {}};
    seal(record, genesis("acme"));
    EXPECT_EQ(to_hex(digest_of(record.body)),
              "afbf9d0f3560b0fd7795e81c42a0a79ee6b6fc67e064f77826aee642cad28d91");
    EXPECT_EQ(to_hex(record.seal.bytes),
              "4125dfdeaff88bbba771c306489fca26f25e238534b1edf8296f39f046011af7");
}

TEST(Seal, DependsOnEverythingSealed) {
    const Seal before = genesis("acme");
    const Digest body = digest_of("body");
    const Seal sealed = seal_after(before, 1, Instant{1}, body);
    EXPECT_NE(sealed, seal_after(genesis("acm"), 1, Instant{1}, body));
    EXPECT_NE(sealed, seal_after(before, 2, Instant{1}, body));
    EXPECT_NE(sealed, seal_after(before, 1, Instant{-1}, body));
    EXPECT_NE(sealed, seal_after(before, 1, Instant{1}, digest_of("bod")));
    EXPECT_EQ(sealed, seal_after(before, 1, Instant{1}, digest_of("body")));
}

TEST(Seal, TravelsAsHexadecimalText) {
    const Digest digest = digest_of("");
    EXPECT_EQ(to_hex(digest), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(parse_digest(to_hex(digest)), digest);
    EXPECT_FALSE(parse_digest(""));
    EXPECT_FALSE(parse_digest(std::string(63, 'a')));
    EXPECT_FALSE(parse_digest(std::string(65, 'a')));
    EXPECT_FALSE(parse_digest(std::string(64, 'A')));
    EXPECT_FALSE(parse_digest(std::string(63, 'a') + 'g'));
}

}  // namespace
}  // namespace kring
