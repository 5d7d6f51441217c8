#include "json/read.hpp"

#include <gtest/gtest.h>

#include "json/parse.hpp"
#include "json/sample.hpp"

namespace kring::json {
namespace {

using sample::Colour;
using sample::Event;
using sample::Leaf;
using sample::Tree;

constexpr std::string_view whole_tree =
    R"({"id":7,"name":"Oak","colour":"deep_blue","crown":{"name":"top","fresh":false},)"
    R"("events":[{"kind":"tree.planted","height":-3,"leaves":[{"name":"a"}]},)"
    R"({"kind":"tree.felled","reason":"storm"}],"colours":["red","green"],"alive":true,)"
    R"("small":-128,"large":-9223372036854775808,"count":65535,"huge":18446744073709551615,)"
    R"("weight":2.5,"planted_on":"2027-03-01","seen_at":"2027-03-01T09:30:00.250Z"})";

boost::json::value parsed(std::string_view text) {
    auto value = parse(text);
    EXPECT_TRUE(value) << text;
    return *value;
}

TEST(Read, TakesEveryMember) {
    const auto tree = read<Tree>(parsed(whole_tree));
    ASSERT_TRUE(tree) << tree.error().name << tree.error().where;
    const Tree expected{{7},
                        "Oak",
                        Colour::deep_blue,
                        Leaf{"top", false},
                        {sample::Planted{-3, {Leaf{"a", true}}}, sample::Felled{"storm"}},
                        {{Colour::red, Colour::green}},
                        true,
                        -128,
                        std::numeric_limits<std::int64_t>::min(),
                        65535,
                        std::numeric_limits<std::uint64_t>::max(),
                        2.5,
                        *parse_date("2027-03-01"),
                        *parse_instant("2027-03-01T09:30:00.250Z")};
    EXPECT_EQ(*tree, expected);
}

TEST(Read, LeavesOutWhatMayBeMissing) {
    const auto leaf = read<Leaf>(parsed(R"({"name":"a"})"));
    ASSERT_TRUE(leaf);
    EXPECT_TRUE(leaf->fresh) << "as its struct has it";
    const auto felled = read<sample::Felled>(parsed("{}"));
    ASSERT_TRUE(felled);
    EXPECT_FALSE(felled->reason);
    EXPECT_FALSE(read<sample::Felled>(parsed(R"({"reason":null})"))->reason);
    const auto planted = read<sample::Planted>(parsed(R"({"height":1})"));
    ASSERT_TRUE(planted);
    EXPECT_TRUE(planted->leaves.empty());
}

TEST(Read, AnIdMayNameNothing) {
    EXPECT_EQ(read<Id<struct TreeNoun>>(parsed("0"))->number, 0u);
    EXPECT_FALSE(read<Id<struct TreeNoun>>(parsed("-1")));
    EXPECT_FALSE(read<Id<struct TreeNoun>>(parsed("4294967296")));
}

struct Case {
    std::string_view what, changed_to, name, where;
};
void PrintTo(const Case& one, std::ostream* out) { *out << one.what << " -> " << one.changed_to; }

class RefusedTree : public testing::TestWithParam<Case> {};

TEST_P(RefusedTree, IsNamedAndPointedAt) {
    std::string text{whole_tree};
    const auto at = text.find(GetParam().what);
    ASSERT_NE(at, std::string::npos);
    text.replace(at, GetParam().what.size(), GetParam().changed_to);
    const auto tree = read<Tree>(parsed(text));
    ASSERT_FALSE(tree);
    EXPECT_EQ(tree.error().name, GetParam().name);
    EXPECT_EQ(tree.error().where, GetParam().where);
    EXPECT_EQ(tree.error().kind, Kind::malformed);
}

INSTANTIATE_TEST_SUITE_P(
    OneThingChanged, RefusedTree,
    testing::Values(
        Case{R"("id":7,)", "", "json.missing_field", "/id"},
        Case{R"("name":"Oak",)", "", "json.missing_field", "/name"},
        Case{R"("kind":"tree.planted",)", "", "json.missing_field", "/events/0/kind"},
        Case{R"("name":"a")", "", "json.missing_field", "/events/0/leaves/0/name"},
        Case{R"("id":7)", R"("id":7,"di":8)", "json.unknown_field", "/di"},
        Case{R"("height":-3)", R"("height":-3,"a/b~":1)", "json.unknown_field", "/events/0/a~1b~0"},
        Case{R"("reason":"storm")", R"("height":1)", "json.unknown_field", "/events/1/height"},
        Case{R"("deep_blue")", R"("blue")", "json.not_one_of", "/colour"},
        Case{R"("deep_blue")", R"("")", "json.not_one_of", "/colour"},
        Case{R"("deep_blue")", "2", "json.wrong_type", "/colour"},
        Case{"tree.felled", "tree.flown", "json.not_one_of", "/events/1/kind"},
        Case{R"("tree.felled")", "1", "json.wrong_type", "/events/1/kind"},
        Case{R"(["red","green"])", R"(["red","pink"])", "json.not_one_of", "/colours/1"},
        Case{R"(["red","green"])", R"("red")", "json.wrong_type", "/colours"},
        Case{"-128", "-129", "json.out_of_range", "/small"},
        Case{"-128", "128", "json.out_of_range", "/small"},
        Case{"-128", "1.5", "json.wrong_type", "/small"},
        Case{"-128", "1.0", "json.wrong_type", "/small"},
        Case{"-128", R"("1")", "json.wrong_type", "/small"},
        Case{"-9223372036854775808", "9223372036854775808", "json.out_of_range", "/large"},
        Case{"65535", "65536", "json.out_of_range", "/count"},
        Case{"65535", "-1", "json.out_of_range", "/count"},
        Case{"18446744073709551615", "-1", "json.out_of_range", "/huge"},
        Case{"18446744073709551615", "18446744073709551616", "json.wrong_type", "/huge"},
        Case{"2.5", R"("2.5")", "json.wrong_type", "/weight"},
        Case{"true", "1", "json.wrong_type", "/alive"},
        Case{"true", "null", "json.wrong_type", "/alive"},
        Case{R"("Oak")", "null", "json.wrong_type", "/name"},
        Case{R"("Oak")", R"("a\u0000b")", "json.text_contains_nul", "/name"},
        Case{"2027-03-01\"", "2027-02-29\"", "json.not_a_date", "/planted_on"},
        Case{"2027-03-01\"", "01-03-2027\"", "json.not_a_date", "/planted_on"},
        Case{".250Z", ".250+01:00", "json.not_an_instant", "/seen_at"},
        Case{"T09", "T24", "json.not_an_instant", "/seen_at"}));

TEST(Read, SaysWhatWouldBeAccepted) {
    const auto refused = read<Colour>(parsed(R"("pink")"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().details,
              (std::vector<Detail>{{"found", "pink"}, {"accepted", "red, green, deep_blue"}}));
    const auto number = read<std::int8_t>(parsed("128"));
    EXPECT_EQ(number.error().details, (std::vector<Detail>{{"least", "-128"}, {"most", "127"}}));
    const auto type = read<std::string>(parsed("[]"));
    EXPECT_EQ(type.error().details,
              (std::vector<Detail>{{"expected", "string"}, {"found", "list"}}));
}

TEST(Read, PointsIntoTheWholeDocument) {
    EXPECT_EQ(read<Leaf>(parsed("{}"), "/data/3").error().where, "/data/3/name");
    EXPECT_EQ(read<Leaf>(parsed("1"), "/data/3").error().where, "/data/3");
}

TEST(Read, RefusesTextThatIsNotUtf8) {
    const boost::json::value overlong("\xc0\x80"), surrogate("\xed\xa0\x80"), cut("a\xe2\x82");
    for (const auto& value : {overlong, surrogate, cut})
        EXPECT_EQ(read<std::string>(value).error().name, "json.text_is_not_utf8");
    EXPECT_TRUE(read<std::string>(boost::json::value("é€\xF0\x9F\x8C\xB1")));
}

TEST(Read, TakesContentOfAKindSaidElsewhere) {
    const auto event = read_content<Event>("tree.felled", parsed(R"({"reason":"old"})"), "/data");
    ASSERT_TRUE(event);
    EXPECT_EQ(*event, Event{sample::Felled{"old"}});
    EXPECT_EQ(read_content<Event>("x", parsed("{}")).error().name, "json.not_one_of");
    const auto twice =
        read_content<Event>("tree.felled", parsed(R"({"kind":"tree.felled"})"), "/d");
    EXPECT_EQ(twice.error().where, "/d/kind");
}

}  // namespace
}  // namespace kring::json
