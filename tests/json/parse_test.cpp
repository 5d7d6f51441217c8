#include "json/parse.hpp"

#include <gtest/gtest.h>

namespace kring::json {
namespace {

struct Case {
    std::string_view text, name, where;
};

void PrintTo(const Case& one, std::ostream* out) { *out << one.text.substr(0, 60); }

class RefusedText : public testing::TestWithParam<Case> {};

TEST_P(RefusedText, IsNamedAndPointedAt) {
    const auto parsed = parse(GetParam().text);
    ASSERT_FALSE(parsed);
    EXPECT_EQ(parsed.error().name, GetParam().name);
    EXPECT_EQ(parsed.error().where, GetParam().where);
    ASSERT_EQ(parsed.error().details.size(), 1u);
    EXPECT_EQ(parsed.error().details[0].name, "offset");
}

INSTANTIATE_TEST_SUITE_P(
    Hostile, RefusedText,
    testing::Values(
        Case{"", "json.malformed", ""}, Case{"   ", "json.malformed", ""},
        Case{"nul", "json.malformed", ""}, Case{"{} {}", "json.malformed", ""},
        Case{"1 2", "json.malformed", ""}, Case{"[1,]", "json.malformed", "/0"},
        Case{"[1,2", "json.malformed", "/1"}, Case{R"({"a":1,})", "json.malformed", "/a"},
        Case{R"({"a" 1})", "json.malformed", "/a"}, Case{"{1:2}", "json.malformed", ""},
        Case{"'a'", "json.malformed", ""}, Case{"NaN", "json.malformed", ""},
        Case{"Infinity", "json.malformed", ""}, Case{"01", "json.malformed", ""},
        Case{"+1", "json.malformed", ""}, Case{".5", "json.malformed", ""},
        Case{"1.", "json.malformed", ""}, Case{"1e", "json.malformed", ""},
        Case{"[1e400]", "json.malformed", "/0"}, Case{"[-1e400]", "json.malformed", "/0"},
        Case{"[1e-400]", "json.malformed", "/0"}, Case{"1e99999999999", "json.malformed", ""},
        Case{"// c\n1", "json.malformed", ""}, Case{"/* c */1", "json.malformed", ""},
        Case{"\"\xff\"", "json.malformed", ""}, Case{"\"\xc0\x80\"", "json.malformed", ""},
        Case{"\"\xed\xa0\x80\"", "json.malformed", ""}, Case{R"("\ud800")", "json.malformed", ""},
        Case{R"("\ud800\u0041")", "json.malformed", ""}, Case{R"("\udc00")", "json.malformed", ""},
        Case{R"("\x41")", "json.malformed", ""}, Case{"\"a\nb\"", "json.malformed", ""},
        Case{"\xef\xbb\xbf{}", "json.malformed", ""},
        Case{R"({"a":1,"a":2})", "json.duplicate_key", "/a"},
        Case{R"({"a":1,"\u0061":2})", "json.duplicate_key", "/a"},
        Case{R"([0,{"b":{"a":1,"c":{"a":1},"a":2}}])", "json.duplicate_key", "/1/b/a"},
        Case{R"({"":1,"":2})", "json.duplicate_key", "/"},
        Case{R"([{"a/b~":[1,x]}])", "json.malformed", "/0/a~1b~0/0"},
        Case{"123456789012345678901234567890123", "json.too_large", ""},
        Case{"[0.1234567890123456789012345678901]", "json.too_large", "/0"}));

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

TEST(Parse, BoundsDepth) {
    EXPECT_TRUE(parse(nested(64)));
    ASSERT_FALSE(parse(nested(65)));
    EXPECT_EQ(parse(nested(65)).error().name, "json.too_deep");
    EXPECT_EQ(parse(nested(65)).error().kind, Kind::too_large);
    EXPECT_EQ(parse(std::string(1'000'000, '[')).error().name, "json.too_deep");
}

std::string zeros(std::size_t count) {
    std::string text = "[0";
    for (std::size_t i = 1; i < count; ++i) text += ",0";
    return text + "]";
}

TEST(Parse, BoundsTheNumberOfValues) {
    EXPECT_TRUE(parse(zeros(9'999)));
    ASSERT_FALSE(parse(zeros(10'000)));
    EXPECT_EQ(parse(zeros(10'000)).error().name, "json.too_large");
    EXPECT_EQ(parse(zeros(10'000)).error().where, "/9999");
    Limits of_an_import;
    of_an_import.values = 20'000;
    EXPECT_TRUE(parse(zeros(10'000), of_an_import));
}

TEST(Parse, BoundsStringsAndKeys) {
    const auto quoted = [](std::size_t size) { return '"' + std::string(size, 'x') + '"'; };
    EXPECT_TRUE(parse(quoted(256 * 1024)));
    ASSERT_FALSE(parse(quoted(256 * 1024 + 1)));
    EXPECT_EQ(parse(quoted(256 * 1024 + 1)).error().name, "json.too_large");
    EXPECT_TRUE(parse("{" + quoted(128) + ":1}"));
    ASSERT_FALSE(parse("{" + quoted(129) + ":1}"));
    EXPECT_EQ(parse("{" + quoted(129) + ":1}").error().name, "json.too_large");
}

TEST(Parse, FindsADuplicateAmongManyKeys) {
    std::string text = "{";
    for (int i = 0; i < 5'000; ++i) text += '"' + std::to_string(i) + "\":0,";
    EXPECT_TRUE(parse(text + "\"new\":0}"));
    for (const auto* again : {"0", "10", "23", "24", "25", "4999"}) {
        const auto parsed = parse(text + '"' + again + "\":0}");
        ASSERT_FALSE(parsed) << again;
        EXPECT_EQ(parsed.error().name, "json.duplicate_key");
        EXPECT_EQ(parsed.error().where, std::string{"/"} + again);
    }
}

TEST(Parse, AllowsTheSameKeyInDifferentObjects) {
    EXPECT_TRUE(parse(R"({"a":{"a":[{"a":1},{"a":2}]},"b":{"a":1}})"));
}

TEST(Parse, GivesTheNearestDouble) {
    for (const auto* text :
         {"0.1", "123456.789", "2.2250738585072014e-308", "1.7976931348623157e308", "5e-324",
          "9007199254740993.0", "0.30000000000000004"}) {
        const auto parsed = parse(text);
        ASSERT_TRUE(parsed) << text;
        EXPECT_EQ(parsed->as_double(), std::strtod(text, nullptr)) << text;
    }
}

TEST(Parse, SaysHowFarItCame) {
    const auto parsed = parse("[1, 2, x]");
    ASSERT_FALSE(parsed);
    EXPECT_EQ(parsed.error().details[0].text, "7");
}

}  // namespace
}  // namespace kring::json
