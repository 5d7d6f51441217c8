#include "auth/invitations.hpp"

#include "stores.hpp"

namespace kring::auth {
namespace {

class Inviting : public testing::Test {
protected:
    std::string invite(MemberId member, const std::string& email = {}) {
        const auto issued = invitations.issue({"lente", member, "Bo", email}, monday);
        EXPECT_TRUE(issued);
        return issued ? std::string{issued->token.reveal()} : std::string{};
    }

    InSqlite backing;
    AccountStore& store = *backing.store;
    Sessions sessions{store};
    Directory directory{store};
    Invitations invitations{store, sessions, directory};
    IdentityId ana = found_by(store, "lente", "ana");
};

TEST_F(Inviting, ALinkShowsWhatItInvitesToAndChangesNothing) {
    const auto token = invite(MemberId{2}, "bo@EXAMPLE.org");
    for (int look = 0; look < 3; ++look) {
        const auto shown = invitations.preview(token, after(7 * day - 1));
        ASSERT_TRUE(shown);
        EXPECT_EQ(shown->organization, "lente");
        EXPECT_EQ(shown->name, "Bo");
        EXPECT_EQ(shown->email, "bo@example.org");
        EXPECT_EQ(shown->expires_at, after(7 * day));
    }
}

TEST_F(Inviting, EveryUnusableLinkGetsTheSameAnswer) {
    const auto expired = invite(MemberId{2});
    const auto used = invite(MemberId{3});
    ASSERT_TRUE(invitations.accept(used, somebody("cy"), "Cy", monday));
    const auto revoked = invitations.issue({"lente", MemberId{4}, "Di", {}}, monday);
    ASSERT_TRUE(invitations.revoke("lente", revoked->id));
    const std::string unknown(43, 'A');
    for (const std::string& token :
         {expired, used, std::string{revoked->token.reveal()}, unknown, std::string{"x"}}) {
        const auto shown = invitations.preview(token, after(7 * day));
        ASSERT_FALSE(shown);
        EXPECT_EQ(shown.error().kind, Kind::not_found);
        EXPECT_EQ(shown.error().name, "invitation.not_valid");
        EXPECT_EQ(refusal_of(invitations.accept(token, somebody("eve"), "Eve", after(7 * day))),
                  "invitation.not_valid");
    }
    EXPECT_FALSE(*store.identity_by_email("eve@example.org"));
}

TEST_F(Inviting, WhoAcceptsIsKnownByTheirOwnNameAtOnce) {
    const auto token = invite(MemberId{2});
    EXPECT_EQ(*directory.name_of("lente", MemberId{2}), "Bo");
    ASSERT_TRUE(invitations.accept(token, somebody("bo"), " Bo de Vries ", monday));
    EXPECT_EQ(*directory.name_of("lente", MemberId{2}), "Bo de Vries");
}

TEST_F(Inviting, ASignedInIdentityKeepsItsNameAndSeesTheNewMembershipAtOnce) {
    const auto bo = found_by(store, "zomer", "bo");
    const auto session = sessions.start(bo, monday);
    ASSERT_TRUE(invitations.accept(invite(MemberId{2}), bo, {}, monday));
    EXPECT_EQ(*directory.name_of("lente", MemberId{2}), "bo");
    const auto now = sessions.find(session->token.reveal(), monday);
    EXPECT_EQ(member_in(**now, "lente"), MemberId{2});
}

TEST_F(Inviting, UnusableNamesAndAddressesAreRefused) {
    EXPECT_EQ(refusal_of(invitations.issue({"lente", MemberId{2}, "", {}}, monday)),
              "identity.name_missing");
    EXPECT_EQ(refusal_of(invitations.issue({"lente", MemberId{2}, "Bo", "bo"}, monday)),
              "identity.email_unusable");
    const auto token = invite(MemberId{2});
    EXPECT_EQ(refusal_of(invitations.accept(token, somebody("bo"), "B\no", monday)),
              "identity.name_unusable");
    EXPECT_TRUE(invitations.preview(token, monday)) << "a refusal uses nothing up";
}

TEST_F(Inviting, TheListHoldsWhatIsOpenInThisOrganization) {
    invite(MemberId{2});
    invite(MemberId{3}, "cy@example.org");
    ASSERT_TRUE(invitations.issue({"zomer", MemberId{2}, "Di", {}}, monday));
    const auto open = invitations.list("lente", after(day));
    ASSERT_EQ(open->size(), 2u);
    EXPECT_EQ(open->at(0).member, MemberId{2});
    EXPECT_EQ(open->at(1).email, "cy@example.org");
    EXPECT_TRUE(invitations.list("lente", after(7 * day))->empty());
    ASSERT_TRUE(invitations.tidy(after(7 * day + 1)));
    EXPECT_TRUE(invitations.list("lente", monday)->empty());
}

TEST_F(Inviting, TheTokenIsNeverInTheDatabase) {
    const auto token = invite(MemberId{2});
    const auto digest = *digest_of(token);
    const std::string kept = backing.bytes();
    EXPECT_EQ(kept.find(token), std::string::npos);
    EXPECT_EQ(kept.find(token.substr(0, 12)), std::string::npos);
    EXPECT_NE(kept.find(std::string{digest.begin(), digest.end()}), std::string::npos);
}

}  // namespace
}  // namespace kring::auth
