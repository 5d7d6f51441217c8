#include "auth/password_links.hpp"

#include <functional>

#include "stores.hpp"

namespace kring::auth {
namespace {

using MakeBacking = std::function<std::unique_ptr<Backing>()>;

class Links : public testing::TestWithParam<MakeBacking> {
protected:
    std::string issued(std::string_view email, Instant now = monday) {
        const auto link = links.issue(email, now);
        EXPECT_TRUE(link);
        return link ? std::string{link->token.reveal()} : std::string{};
    }

    std::unique_ptr<Backing> backing = GetParam()();
    AccountStore& store = backing->accounts();
    Sessions sessions{store};
    PasswordLinks links{store, sessions};
    IdentityId ana = found_by(store, "lente", "ana");
};

INSTANTIATE_TEST_SUITE_P(Memory, Links,
                         testing::Values([] { return std::make_unique<InMemory>(); }));
INSTANTIATE_TEST_SUITE_P(Sqlite, Links,
                         testing::Values([] { return std::make_unique<InSqlite>(); }));

TEST_P(Links, ReplaceThePasswordOnceAndEndAllSessions) {
    const auto token = issued(" Ana@EXAMPLE.org ");
    const auto session = sessions.start(ana, monday);
    ASSERT_TRUE(session);
    EXPECT_EQ(links.preview(token, monday)->id, ana);
    EXPECT_EQ(*links.use(token, "$new", after(hour)), ana);
    EXPECT_EQ((*store.identity(ana))->password_hash, "$new");
    EXPECT_EQ(refusal_of(sessions.find(session->token.reveal(), after(hour))),
              "session.not_signed_in");
    EXPECT_EQ(refusal_of(links.use(token, "$newer", after(hour))), "password_link.not_valid");
    EXPECT_EQ((*store.identity(ana))->password_hash, "$new");
}

TEST_P(Links, AreGoodForADay) {
    const auto token = issued("ana@example.org");
    EXPECT_TRUE(links.preview(token, after(24 * hour - 1)));
    EXPECT_EQ(refusal_of(links.preview(token, after(24 * hour))), "password_link.not_valid");
    EXPECT_EQ(refusal_of(links.use(token, "$new", after(24 * hour))), "password_link.not_valid");
    ASSERT_TRUE(links.tidy(after(25 * hour)));
    EXPECT_EQ(refusal_of(links.preview(token, monday)), "password_link.not_valid");
}

TEST_P(Links, MakeEarlierOnesOfTheSamePersonVoid) {
    found_by(store, "zomer", "bo");
    const auto first = issued("ana@example.org");
    const auto of_bo = issued("bo@example.org");
    const auto second = issued("ana@example.org");
    EXPECT_EQ(refusal_of(links.preview(first, monday)), "password_link.not_valid");
    EXPECT_TRUE(links.preview(second, monday));
    EXPECT_TRUE(links.preview(of_bo, monday));
}

TEST_P(Links, AreForPeopleWhoAreThere) {
    EXPECT_EQ(refusal_of(links.issue("nobody@example.org", monday)), "identity.not_found");
    EXPECT_EQ(refusal_of(links.issue("no address", monday)), "identity.email_unusable");
    EXPECT_EQ(refusal_of(links.preview("", monday)), "password_link.not_valid");
    const auto token = issued("ana@example.org");
    ASSERT_TRUE(store.erase_identity(ana));
    EXPECT_EQ(refusal_of(links.use(token, "$new", monday)), "password_link.not_valid");
}

TEST(LinksInSqlite, AreKnownByTheirDigestOnly) {
    InSqlite backing;
    found_by(backing.accounts(), "lente", "ana");
    Sessions sessions{backing.accounts()};
    const auto link = PasswordLinks{backing.accounts(), sessions}.issue("ana@example.org", monday);
    ASSERT_TRUE(link);
    EXPECT_EQ(backing.bytes().find(link->token.reveal()), std::string::npos);
}

}  // namespace
}  // namespace kring::auth
