#include "auth/identity.hpp"

#include "auth/token.hpp"
#include "stores.hpp"

namespace kring::auth {
namespace {

struct Case {
    std::string given;
    std::string expected;  ///< the normal form, or the refusal
};

template <class Check>
void expect_each(std::initializer_list<Case> cases, Check&& check) {
    for (const Case& one : cases) {
        const auto checked = check(one.given);
        EXPECT_EQ(checked ? *checked : refusal_of(checked), one.expected) << one.given;
    }
}

TEST(Email, IsBroughtIntoOneForm) {
    const std::string unusable = "identity.email_unusable";
    expect_each(
        {
            {" Ana.Bos@Example.ORG\n", "Ana.Bos@example.org"},
            {"ana@localhost", "ana@localhost"},
            {std::string(242, 'a') + "@example.org", std::string(242, 'a') + "@example.org"},
            {std::string(243, 'a') + "@example.org", unusable},
            {"", unusable},
            {"ana", unusable},
            {"@example.org", unusable},
            {"ana@", unusable},
            {"ana@bo@example.org", unusable},
            {"ana bos@example.org", unusable},
            {"ana\r\nBcc:x@example.org", unusable},
            {std::string{"an\0a@example.org", 16}, unusable},
            {"ana\u202E@example.org", unusable},
            {"ana\xFF@example.org", unusable},
        },
        normalize_email);
}

TEST(Name, IsOneLineThatCanBeSeen) {
    expect_each(
        {
            {"  Ana Bos ", "Ana Bos"},
            {"Łukasz Ødegård 林", "Łukasz Ødegård 林"},
            {std::string(120, 'a'), std::string(120, 'a')},
            {std::string(121, 'a'), "identity.name_too_long"},
            {"", "identity.name_missing"},
            {" \t ", "identity.name_missing"},
            {"Ana\nBos", "identity.name_unusable"},
            {"Ana\u202EsoB", "identity.name_unusable"},
            {"An\u200Ba", "identity.name_unusable"},
            {"Ana\xC3", "identity.name_unusable"},
            {"\xED\xA0\x80", "identity.name_unusable"},
            {"\xC0\x80", "identity.name_unusable"},
            {"\xF4\x90\x80\x80", "identity.name_unusable"},
        },
        check_name);
}

TEST(Name, CountsCharactersAndNotBytes) {
    std::string name;
    for (int count = 0; count < 120; ++count) name += "é";
    EXPECT_TRUE(check_name(name));
    EXPECT_FALSE(check_name(name + "é"));
}

TEST(OrganizationId, IsTwentySixCharactersThatNobodyCanGuess) {
    const auto id = new_organization_id();
    EXPECT_EQ(id.size(), 26u);
    EXPECT_EQ(id.find_first_not_of("0123456789abcdefghjkmnpqrstvwxyz"), std::string::npos);
    EXPECT_NE(id, new_organization_id());
}

TEST(OrganizationId, UsesAllOfItsBits) {
    std::string first_seen = new_organization_id();
    std::vector<bool> differs(first_seen.size());
    for (int round = 0; round < 200; ++round) {
        const auto other = new_organization_id();
        for (std::size_t place = 0; place < other.size(); ++place)
            if (other[place] != first_seen[place]) differs[place] = true;
    }
    EXPECT_EQ(std::count(differs.begin(), differs.end(), true), 26);
}

TEST(Token, DigestIsOfTheBytesBehindTheText) {
    const auto digest = digest_of(std::string(43, 'A'));
    ASSERT_TRUE(digest);
    EXPECT_EQ((*digest)[0], 0x66) << "SHA-256 of 32 zero bytes";
    EXPECT_EQ((*digest)[31], 0x25);
}

template <class T>
concept Printable = requires(std::ostream& stream, const T& value) {
    stream << value;
};
static_assert(!Printable<Secret>);
static_assert(Printable<std::string>);
static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(!std::is_convertible_v<Secret, std::string>);
static_assert(!std::is_convertible_v<std::string, Secret>);

TEST(Secret, OverwritesTheTextItWasMadeFrom) {
    std::string text = "correct horse battery";
    const char* bytes = text.data();
    const Secret secret{std::move(text)};
    EXPECT_EQ(secret.reveal(), "correct horse battery");
    EXPECT_EQ(bytes[0], '\0');
    EXPECT_TRUE(text.empty());
}

TEST(Secret, MovesAndLeavesNothingBehind) {
    Secret first{std::string{"one"}};
    Secret second{std::move(first)};
    EXPECT_EQ(second.reveal(), "one");
    EXPECT_TRUE(first.reveal().empty());
    first = Secret{std::string{"two"}};
    EXPECT_EQ(first.reveal(), "two");
}

}  // namespace
}  // namespace kring::auth
