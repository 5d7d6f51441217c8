#include <algorithm>
#include <atomic>
#include <functional>
#include <latch>
#include <thread>

#include "stores.hpp"

namespace kring::auth {
namespace {

using MakeBacking = std::function<std::unique_ptr<Backing>()>;

class Accounts : public testing::TestWithParam<MakeBacking> {
protected:
    Invitation invite(MemberId member, const std::string& token, const std::string& email = {}) {
        Invitation invitation{{}, "lente", member, "Bo", email, monday, after(7 * day)};
        auto id = store.add_invitation(invitation, digest(token));
        EXPECT_TRUE(id);
        if (id) invitation.id = *id;
        return invitation;
    }
    static TokenDigest digest(const std::string& text) {
        TokenDigest digest{};
        std::copy_n(text.begin(), std::min(text.size(), digest.size()), digest.begin());
        return digest;
    }
    StoredSession add_session(IdentityId identity, const std::string& token, Instant at = monday) {
        const StoredSession session{digest(token), identity, at, at};
        EXPECT_TRUE(store.add_session(session));
        return session;
    }

    std::unique_ptr<Backing> backing = GetParam()();
    AccountStore& store = backing->accounts();
};

INSTANTIATE_TEST_SUITE_P(Memory, Accounts,
                         testing::Values([] { return std::make_unique<InMemory>(); }));
INSTANTIATE_TEST_SUITE_P(Sqlite, Accounts,
                         testing::Values([] { return std::make_unique<InSqlite>(); }));

TEST_P(Accounts, FoundingMakesAnIdentityAMembershipAndAName) {
    const auto ana = found_by(store, "lente", "ana");
    const auto identity = store.identity(ana);
    ASSERT_TRUE(identity && *identity);
    EXPECT_EQ((*identity)->email, "ana@example.org");
    EXPECT_EQ((*identity)->password_hash, "$argon2id$of-ana");
    EXPECT_EQ((*identity)->language, "nl");
    EXPECT_EQ((*identity)->created_at, monday);
    EXPECT_EQ(**store.identity_of("lente", MemberId{1}), ana);
    EXPECT_EQ(store.names_in("lente")->at(0).name, "ana");
    EXPECT_EQ(store.memberships_of(ana)->at(0).since, monday);
}

TEST_P(Accounts, WhoCanSignInIsKnownByOrganization) {
    const auto ana = found_by(store, "lente", "ana");
    ASSERT_TRUE(store.found("lente", somebody("bo"), {MemberId{7}, "Bo"}, monday));
    ASSERT_TRUE(store.found("zomer", ana, {MemberId{3}, "Ana"}, monday));
    EXPECT_EQ(*store.members_of("lente"), (std::vector{MemberId{1}, MemberId{7}}));
    EXPECT_TRUE(store.members_of("herfst")->empty());
    ASSERT_TRUE(store.end_membership("lente", MemberId{7}));
    EXPECT_EQ(*store.members_of("lente"), std::vector{MemberId{1}});
}

TEST_P(Accounts, AnOrganizationIsFoundedOnce) {
    const auto ana = found_by(store, "lente", "ana");
    EXPECT_EQ(refusal_of(store.found("lente", ana, {MemberId{1}, "Ana"}, monday)),
              "membership.exists");
}

TEST_P(Accounts, AnAddressBelongsToOneIdentityWhateverItsLetters) {
    found_by(store, "lente", "ana");
    auto twin = somebody("ana");
    twin.email = "ANA@example.org";
    EXPECT_EQ(refusal_of(store.found("zomer", twin, {MemberId{1}, "Ana"}, monday)),
              "identity.email_taken");
    EXPECT_TRUE(store.names_in("zomer")->empty()) << "a refusal leaves nothing behind";
    const auto found = store.identity_by_email("aNa@example.org");
    ASSERT_TRUE(found);
    EXPECT_TRUE(*found);
}

TEST_P(Accounts, NobodyIsFoundUnderAnUnknownAddressOrNumber) {
    EXPECT_FALSE(*store.identity_by_email("ana@example.org"));
    EXPECT_FALSE(*store.identity(IdentityId{7}));
    EXPECT_EQ(refusal_of(store.found("lente", IdentityId{7}, {MemberId{1}, "Ana"}, monday)),
              "identity.unknown");
    EXPECT_EQ(refusal_of(store.change_identity(IdentityId{7}, {"Ana", {}, {}, {}})),
              "identity.unknown");
}

TEST_P(Accounts, AChangeLeavesAloneWhatItDoesNotName) {
    const auto ana = found_by(store, "lente", "ana");
    ASSERT_TRUE(store.change_identity(ana, {{}, "en", {}, {}}));
    EXPECT_EQ((**store.identity(ana)).language, "en");
    EXPECT_EQ((**store.identity(ana)).name, "ana");
    EXPECT_EQ((**store.identity(ana)).password_hash, "$argon2id$of-ana");
}

TEST_P(Accounts, APasswordIsNotReplacedWhenItChangedMeanwhile) {
    const auto ana = found_by(store, "lente", "ana");
    EXPECT_EQ(refusal_of(store.change_identity(ana, {{}, {}, "new", "another"})),
              "identity.changed_meanwhile");
    EXPECT_EQ((**store.identity(ana)).password_hash, "$argon2id$of-ana");
    EXPECT_TRUE(store.change_identity(ana, {{}, {}, "new", "$argon2id$of-ana"}));
}

TEST_P(Accounts, OneIdentityIsAMemberOfManyOrganizations) {
    const auto ana = found_by(store, "lente", "ana");
    ASSERT_TRUE(store.found("herfst", ana, {MemberId{1}, "Ana"}, monday));
    const auto memberships = store.memberships_of(ana);
    ASSERT_EQ(memberships->size(), 2u);
    EXPECT_EQ(memberships->at(0).organization, "herfst");
    EXPECT_EQ(memberships->at(1).organization, "lente");
}

TEST_P(Accounts, AnEndedMembershipTakesItsInvitationsAlong) {
    const auto ana = found_by(store, "lente", "ana");
    invite(MemberId{2}, "a");
    ASSERT_TRUE(store.end_membership("lente", MemberId{1}));
    ASSERT_TRUE(store.end_membership("lente", MemberId{2}));
    EXPECT_TRUE(store.memberships_of(ana)->empty());
    EXPECT_FALSE(*store.identity_of("lente", MemberId{1}));
    EXPECT_TRUE(store.invitations_to("lente", monday)->empty());
    EXPECT_TRUE(*store.identity(ana)) << "who logs in stays";
}

TEST_P(Accounts, SessionsAreKeptSeenAndEnded) {
    const auto ana = found_by(store, "lente", "ana");
    auto session = add_session(ana, "s");
    session.last_seen = after(hour);
    ASSERT_TRUE(store.note_seen({&session, 1}));
    EXPECT_EQ((**store.session(session.digest)).identity, ana);
    EXPECT_EQ((**store.session(session.digest)).created_at, monday);
    EXPECT_EQ((**store.session(session.digest)).last_seen, after(hour));
    ASSERT_TRUE(store.end_session(session.digest));
    EXPECT_FALSE(*store.session(session.digest));
    ASSERT_TRUE(store.note_seen({&session, 1}));
    EXPECT_FALSE(*store.session(session.digest)) << "being seen does not wake an ended one";
}

TEST_P(Accounts, AChangedPasswordLeavesOneSessionAndNoLink) {
    const auto ana = found_by(store, "lente", "ana");
    const auto bo = found_by(store, "zomer", "bo");
    add_session(ana, "here");
    add_session(ana, "elsewhere");
    add_session(bo, "3");
    ASSERT_TRUE(store.add_password_link({ana, after(day)}, digest("link")));
    const std::string before = (**store.identity(ana)).password_hash;
    EXPECT_EQ(refusal_of(store.change_password(ana, {"$other", "$new"}, digest("here"))),
              "identity.changed_meanwhile");
    EXPECT_EQ(refusal_of(store.change_password(IdentityId{77}, {before, "$new"}, digest("here"))),
              "identity.unknown");
    EXPECT_TRUE(*store.session(digest("elsewhere")));
    ASSERT_TRUE(store.change_password(ana, {before, "$new"}, digest("here")));
    EXPECT_EQ((**store.identity(ana)).password_hash, "$new");
    EXPECT_TRUE(*store.session(digest("here")));
    EXPECT_FALSE(*store.session(digest("elsewhere")));
    EXPECT_TRUE(*store.session(digest("3")));
    EXPECT_FALSE(*store.password_link(digest("link")));
}

TEST_P(Accounts, OldSessionsAreForgotten) {
    const auto ana = found_by(store, "lente", "ana");
    add_session(ana, "old");
    add_session(ana, "new", after(1));
    ASSERT_TRUE(store.forget_sessions_created_before(after(1)));
    EXPECT_FALSE(*store.session(digest("old")));
    EXPECT_TRUE(*store.session(digest("new")));
}

TEST_P(Accounts, NobodyHasNoSession) {
    EXPECT_EQ(refusal_of(store.add_session({digest("s"), IdentityId{9}, monday, monday})),
              "identity.unknown");
}

TEST_P(Accounts, AnInvitationNamesTheMemberAndCanBeFoundByItsTokenAlone) {
    const auto sent = invite(MemberId{2}, "a", "bo@example.org");
    const auto found = store.invitation(digest("a"));
    ASSERT_TRUE(found && *found);
    EXPECT_EQ((*found)->id, sent.id);
    EXPECT_EQ((*found)->organization, "lente");
    EXPECT_EQ((*found)->member, MemberId{2});
    EXPECT_EQ((*found)->name, "Bo");
    EXPECT_EQ((*found)->email, "bo@example.org");
    EXPECT_EQ((*found)->created_at, monday);
    EXPECT_EQ((*found)->expires_at, after(7 * day));
    EXPECT_FALSE(*store.invitation(digest("b")));
    EXPECT_EQ(store.names_in("lente")->at(0).name, "Bo");
}

TEST_P(Accounts, AnInvitationMakesEarlierOnesToThatPlaceVoid) {
    invite(MemberId{2}, "first");
    invite(MemberId{3}, "other");
    invite(MemberId{2}, "second");
    EXPECT_FALSE(*store.invitation(digest("first")));
    EXPECT_EQ(store.invitations_to("lente", monday)->size(), 2u);
}

TEST_P(Accounts, ATakenPlaceIsNotOffered) {
    found_by(store, "lente", "ana");
    EXPECT_EQ(refusal_of(store.add_invitation(
                  {{}, "lente", MemberId{1}, "Bo", {}, monday, after(day)}, digest("a"))),
              "membership.exists");
    EXPECT_EQ(store.names_in("lente")->at(0).name, "ana");
}

TEST_P(Accounts, AcceptingMakesANewcomerThatMemberOnce) {
    invite(MemberId{2}, "a");
    const auto joined =
        store.accept_invitation(digest("a"), somebody("bo"), "Bo de Vries", after(day));
    ASSERT_TRUE(joined);
    EXPECT_EQ(joined->organization, "lente");
    EXPECT_EQ(joined->member, MemberId{2});
    EXPECT_EQ((**store.identity(joined->identity)).email, "bo@example.org");
    EXPECT_EQ(**store.identity_of("lente", MemberId{2}), joined->identity);
    EXPECT_EQ(store.names_in("lente")->at(0).name, "Bo de Vries");
    EXPECT_EQ(refusal_of(store.accept_invitation(digest("a"), somebody("cy"), "Cy", after(day))),
              "invitation.not_valid");
    EXPECT_FALSE(*store.identity_by_email("cy@example.org"));
}

TEST_P(Accounts, AnInvitationCanBeAcceptedUntilTheMomentItExpires) {
    invite(MemberId{2}, "a");
    invite(MemberId{3}, "b");
    EXPECT_EQ(
        refusal_of(store.accept_invitation(digest("a"), somebody("bo"), "Bo", after(7 * day))),
        "invitation.not_valid");
    EXPECT_TRUE(store.accept_invitation(digest("b"), somebody("bo"), "Bo", after(7 * day - 1)));
    EXPECT_TRUE(store.invitations_to("lente", after(7 * day))->empty());
    EXPECT_EQ(store.invitations_to("lente", after(7 * day - 1))->size(), 1u);
}

TEST_P(Accounts, ABoundInvitationIsForItsAddressOnly) {
    invite(MemberId{2}, "a", "Bo@example.org");
    found_by(store, "zomer", "ana");
    EXPECT_EQ(refusal_of(store.accept_invitation(digest("a"), somebody("ana"), "Ana", monday)),
              "invitation.for_somebody_else")
        << "and says nothing of who has an account";
    EXPECT_FALSE(*store.identity_of("lente", MemberId{2}));
    EXPECT_TRUE(store.accept_invitation(digest("a"), somebody("bo"), "Bo", monday));
}

TEST_P(Accounts, AcceptingAsAnIdentityAsksForItsAddressToo) {
    const auto ana = found_by(store, "zomer", "ana");
    invite(MemberId{2}, "a", "bo@example.org");
    invite(MemberId{3}, "b", "ana@example.org");
    EXPECT_EQ(refusal_of(store.accept_invitation(digest("a"), ana, "Ana", monday)),
              "invitation.for_somebody_else");
    EXPECT_EQ(store.accept_invitation(digest("b"), ana, "Ana", monday)->identity, ana);
}

TEST_P(Accounts, ANewcomerCannotTakeAnAddressThatIsTaken) {
    found_by(store, "zomer", "ana");
    invite(MemberId{2}, "a");
    EXPECT_EQ(refusal_of(store.accept_invitation(digest("a"), somebody("ana"), "Ana", monday)),
              "identity.email_taken");
    EXPECT_TRUE(*store.invitation(digest("a"))) << "a refusal uses nothing up";
}

TEST_P(Accounts, AMemberDoesNotJoinTwice) {
    const auto ana = found_by(store, "lente", "ana");
    invite(MemberId{2}, "a");
    EXPECT_EQ(refusal_of(store.accept_invitation(digest("a"), ana, "Ana", monday)),
              "membership.exists");
    EXPECT_EQ(refusal_of(store.accept_invitation(digest("a"), IdentityId{99}, "Ana", monday)),
              "identity.unknown");
}

TEST_P(Accounts, ARevokedInvitationIsGone) {
    const auto sent = invite(MemberId{2}, "a");
    EXPECT_EQ(refusal_of(store.revoke_invitation("zomer", sent.id)), "invitation.not_found");
    ASSERT_TRUE(store.revoke_invitation("lente", sent.id));
    EXPECT_EQ(refusal_of(store.accept_invitation(digest("a"), somebody("bo"), "Bo", monday)),
              "invitation.not_valid");
    EXPECT_EQ(refusal_of(store.revoke_invitation("lente", sent.id)), "invitation.not_found");
}

TEST_P(Accounts, ExpiredInvitationsAreForgotten) {
    invite(MemberId{2}, "a");
    ASSERT_TRUE(store.forget_invitations_expired_before(after(7 * day)));
    EXPECT_TRUE(*store.invitation(digest("a")));
    ASSERT_TRUE(store.forget_invitations_expired_before(after(7 * day + 1)));
    EXPECT_FALSE(*store.invitation(digest("a")));
}

TEST_P(Accounts, OfManyAtOnceOneAccepts) {
    constexpr int people = 8;
    invite(MemberId{2}, "a");
    std::latch start{people};
    std::atomic<int> joined = 0;
    std::vector<std::thread> threads;
    for (int number = 0; number < people; ++number)
        threads.emplace_back([&, number] {
            const auto person = somebody("p" + std::to_string(number));
            start.arrive_and_wait();
            if (store.accept_invitation(digest("a"), person, person.name, monday)) ++joined;
        });
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(joined, 1);
    int identities = 0;
    for (int number = 0; number < people; ++number)
        if (*store.identity_by_email("p" + std::to_string(number) + "@example.org")) ++identities;
    EXPECT_EQ(identities, 1);
}

TEST_P(Accounts, NamesAreKeptPerOrganizationAndReplaced) {
    const std::vector<NamedMember> names{{MemberId{9}, "Cy"}, {MemberId{2}, "Bo"}};
    ASSERT_TRUE(store.put_names("lente", names));
    ASSERT_TRUE(store.put_names("lente", std::vector<NamedMember>{{MemberId{9}, "Cyra"}}));
    const auto kept = store.names_in("lente");
    ASSERT_EQ(kept->size(), 2u);
    EXPECT_EQ(kept->at(0).member, MemberId{2});
    EXPECT_EQ(kept->at(1).name, "Cyra");
    EXPECT_TRUE(store.names_in("zomer")->empty());
}

TEST_P(Accounts, AnErasedNameTakesItsInvitationAlong) {
    invite(MemberId{2}, "a");
    ASSERT_TRUE(store.erase_name("lente", MemberId{2}));
    EXPECT_TRUE(store.names_in("lente")->empty());
    EXPECT_FALSE(*store.invitation(digest("a")));
}

TEST_P(Accounts, AnErasedIdentityLeavesNothing) {
    const auto ana = found_by(store, "lente", "ana");
    const auto bo = found_by(store, "zomer", "bo");
    add_session(ana, "s");
    invite(MemberId{2}, "a", "Ana@example.org");
    ASSERT_TRUE(store.erase_identity(ana));
    EXPECT_FALSE(*store.identity(ana));
    EXPECT_FALSE(*store.session(digest("s")));
    EXPECT_TRUE(store.memberships_of(ana)->empty());
    EXPECT_FALSE(*store.identity_of("lente", MemberId{1}));
    EXPECT_FALSE(*store.invitation(digest("a")));
    ASSERT_EQ(store.names_in("lente")->size(), 1u);
    EXPECT_EQ(store.names_in("lente")->at(0).member, MemberId{2});
    EXPECT_TRUE(*store.identity(bo));
}

TEST_P(Accounts, TheNumberOfAnErasedIdentityIsNotUsedAgain) {
    const auto ana = found_by(store, "lente", "ana");
    ASSERT_TRUE(store.erase_identity(ana));
    EXPECT_NE(found_by(store, "herfst", "ana"), ana);
}

}  // namespace
}  // namespace kring::auth
