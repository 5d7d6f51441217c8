#include "kernel/text.hpp"

#include <gtest/gtest.h>

namespace kring {
namespace {

TEST(Title, IsRefusedWhenItSaysNothing) {
    EXPECT_EQ(check_title("", "/title").error().name, "text.is_empty");
    EXPECT_EQ(check_title(" \t\u00a0\u200b", "/title").error().name, "text.is_empty");
    EXPECT_EQ(check_title("", "/title").error().where, "/title");
}

TEST(Title, CountsCharactersAndNotBytes) {
    std::string longest;
    for (int i = 0; i < 200; ++i) longest += "é";
    EXPECT_TRUE(check_title(longest, ""));
    const auto refused = check_title(longest + "x", "");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().name, "text.is_too_long");
    EXPECT_EQ(refused.error().details.front(), (Detail{"limit", "200"}));
}

struct Forbidden {
    std::string text;
    const char* what;
};

TEST(Title, IsRefusedWithCharactersThatCannotBeSeen) {
    const Forbidden rows[] = {{"two\nlines", "a line break"},
                              {std::string{"a\0b", 3}, "a zero"},
                              {"a\x1b[31m", "an escape"},
                              {"a\x7f", "delete"},
                              {"a\xc2\x85", "a C1 control"},
                              {"a\u202eb", "a change of direction"},
                              {"a\u2066b", "an isolate"},
                              {"a\xff", "no UTF-8"},
                              {"a\xc3", "half a character"},
                              {"\xc0\xaf", "an overlong form"},
                              {"\xed\xa0\x80", "half of a pair"},
                              {"\xe0\x80\xaf", "a longer overlong form"},
                              {"\xf4\x90\x80\x80", "a code too high"}};
    for (const auto& row : rows) {
        const auto refused = check_title(row.text, "");
        ASSERT_FALSE(refused) << row.what;
        EXPECT_EQ(refused.error().name, "text.has_forbidden_characters") << row.what;
    }
}

TEST(Title, IsRefusedWhereverAForbiddenCharacterStands) {
    for (std::size_t length = 2; length <= 50; ++length) {
        for (std::size_t at = 0; at < length; ++at) {
            std::string title(length, 'x');
            EXPECT_TRUE(check_title(title, ""));
            title[at] = '\x7f';
            EXPECT_FALSE(check_title(title, "")) << length << ", " << at;
        }
    }
}

TEST(Text, MayHaveLinesAndEveryScript) {
    EXPECT_TRUE(check_text("één\r\n\ttwee\n日本 😀 العربية", ""));
    EXPECT_EQ(check_text("a\u202eb", "").error().name, "text.has_forbidden_characters");
}

TEST(Text, EndsAtTwentyThousandBytes) {
    EXPECT_TRUE(check_text(std::string(20'000, 'x'), ""));
    EXPECT_EQ(check_text(std::string(20'001, 'x'), "").error().name, "text.is_too_long");
    EXPECT_EQ(check_text("\n \n", "").error().name, "text.is_empty");
}

TEST(OptionalText, MayBeAbsentButNotEmpty) {
    EXPECT_TRUE(check_optional_text(std::nullopt, ""));
    EXPECT_EQ(check_optional_text(std::string{}, "").error().name, "text.is_empty");
}

TEST(Reason, HasARefusalOfItsOwn) {
    const auto refused = check_reason(" ");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().name, "reason.is_missing");
    EXPECT_EQ(refused.error().rule, "P-ACC-6");
    EXPECT_EQ(refused.error().where, "/reason");
    EXPECT_TRUE(check_reason("No longer so."));
}

TEST(TitleFromText, KeepsShortTextOnOneLine) {
    EXPECT_EQ(title_from("  Calls come\n at night "), "Calls come at night");
    EXPECT_EQ(title_from(""), "");
}

TEST(TitleFromText, EndsAfterAWordWhereTextIsLong) {
    const auto title = title_from(
        "Since January four in ten calls come in outside office hours; "
        "they are read on the next morning.");
    EXPECT_EQ(title,
              "Since January four in ten calls come in outside office hours; they are read on…");
    EXPECT_TRUE(check_title(title, ""));
    EXPECT_TRUE(check_title(title_from(std::string(500, 'x')), ""));
}

TEST(Text, IsCountedInCharacters) {
    EXPECT_TRUE(check_text("éééé", "/text", 4));
    EXPECT_EQ(check_text("ééééé", "/text", 4).error().name, "text.is_too_long");
}

}  // namespace
}  // namespace kring
