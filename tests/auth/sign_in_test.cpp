#include "auth/sign_in.hpp"

#include <future>
#include <optional>

#include "auth/sign_up.hpp"
#include "counting_store.hpp"
#include "stores.hpp"

namespace kring::auth {
namespace {

constexpr auto right_password = "four words from nowhere";

class SigningIn : public testing::Test {
protected:
    void SetUp() override { ana = found("lente", *sign_up("ana@example.org", right_password)); }

    Result<NewIdentity> sign_up(const std::string& email, const std::string& password) {
        std::promise<Result<NewIdentity>> prepared;
        up.prepare(
            {"Ana", email, Secret{std::string{password}}, "nl", "De Groene Tuin", "10.0.0.1"},
            monday, [&](auto answer) { prepared.set_value(std::move(answer)); });
        return prepared.get_future().get();
    }
    IdentityId found(const std::string& organization, const NewIdentity& identity) {
        const auto membership = store.found(organization, identity, {MemberId{1}, "Ana"}, monday);
        EXPECT_TRUE(membership);
        return membership->identity;
    }
    Result<SignedIn> attempt(const std::string& email, const std::string& password,
                             const std::string& cookie = {}, const std::string& from = "10.0.0.1") {
        std::promise<Result<SignedIn>> answered;
        in->attempt({email, Secret{std::string{password}}, from, cookie}, monday,
                    [&](auto answer) { answered.set_value(std::move(answer)); });
        return answered.get_future().get();
    }

    CountingStore store;
    Sessions sessions{store};
    RateLimit limit;
    std::optional<SignIn> in;
    HashingPool pool{{1, 8192}, {}};
    SignUp up{store, pool, limit};
    IdentityId ana;

    SigningIn() { in.emplace(store, sessions, pool, limit); }
};

TEST_F(SigningIn, TheRightPasswordBeginsASession) {
    const auto signed_in = attempt(" Ana@Example.org", right_password);
    ASSERT_TRUE(signed_in);
    EXPECT_EQ(signed_in->session->identity, ana);
    EXPECT_TRUE(sessions.find(signed_in->token.reveal(), monday));
}

TEST_F(SigningIn, AWrongPasswordAndAnUnknownAddressGetTheSameAnswer) {
    const auto wrong = attempt("ana@example.org", "four words from elsewhere");
    for (const auto* email : {"bo@example.org", "no address", ""}) {
        const auto unknown = attempt(email, right_password);
        ASSERT_FALSE(unknown);
        EXPECT_EQ(unknown.error().kind, wrong.error().kind);
        EXPECT_EQ(unknown.error().name, wrong.error().name);
        EXPECT_EQ(unknown.error().where, wrong.error().where);
        EXPECT_EQ(unknown.error().details, wrong.error().details);
    }
    EXPECT_EQ(wrong.error().name, "sign_in.wrong");
    EXPECT_EQ(wrong.error().kind, Kind::unidentified);
}

TEST_F(SigningIn, UnknownAddressesAreLimitedLikeKnownOnes) {
    for (const auto* email : {"ana@example.org", "bo@example.org"}) {
        int tried = 0;
        while (refusal_of(attempt(email, "wrong")) == "sign_in.wrong") ++tried;
        EXPECT_EQ(tried, 10) << email;
        EXPECT_EQ(refusal_of(attempt(email, "wrong")), "sign_in.too_many");
    }
}

TEST_F(SigningIn, AGuessedAtOwnerStillComesInFromAKnownBrowser) {
    const auto before = attempt("ana@example.org", right_password);
    ASSERT_TRUE(before);
    const std::string cookie{before->token.reveal()};
    while (refusal_of(attempt("ana@example.org", "wrong")) == "sign_in.wrong") {
    }
    EXPECT_FALSE(attempt("ana@example.org", right_password));
    EXPECT_TRUE(sessions.find(cookie, monday)) << "who is signed in is not disturbed";
    EXPECT_TRUE(attempt("ana@example.org", right_password, cookie));
}

TEST_F(SigningIn, ACookieOfSomebodyElseIsNoWayRound) {
    found("zomer", *sign_up("eve@example.org", "another four odd words"));
    const auto eve = attempt("eve@example.org", "another four odd words");
    ASSERT_TRUE(eve);
    const std::string cookie{eve->token.reveal()};
    while (refusal_of(attempt("ana@example.org", "wrong", cookie)) == "sign_in.wrong") {
    }
    EXPECT_EQ(refusal_of(attempt("ana@example.org", "wrong", cookie)), "sign_in.too_many");
    EXPECT_TRUE(sessions.find(cookie, monday));
}

TEST_F(SigningIn, EverySignInHasANewTokenAndEndsTheOneShown) {
    const auto first = attempt("ana@example.org", right_password);
    const std::string cookie{first->token.reveal()};
    const auto second = attempt("ana@example.org", right_password, cookie);
    ASSERT_TRUE(second);
    EXPECT_NE(second->token.reveal(), cookie);
    EXPECT_FALSE(sessions.find(cookie, monday));
    EXPECT_TRUE(sessions.find(second->token.reveal(), monday));
}

TEST_F(SigningIn, NoSessionBeginsWhileTheOldOneCannotBeEnded) {
    const auto first = attempt("ana@example.org", right_password);
    store.is_failing = true;
    EXPECT_EQ(
        refusal_of(attempt("ana@example.org", right_password, std::string{first->token.reveal()})),
        "logbook.disk_full");
}

TEST_F(SigningIn, ATokenChosenByAStrangerIsNeverTakenOver) {
    const std::string planted(43, 'A');
    const auto signed_in = attempt("ana@example.org", right_password, planted);
    ASSERT_TRUE(signed_in);
    EXPECT_NE(signed_in->token.reveal(), planted);
    EXPECT_FALSE(sessions.find(planted, monday));
}

TEST_F(SigningIn, AnOldHashIsReplacedByABetterOne) {
    const auto old = *hash_password(Secret{std::string{right_password}}, {1, 16384});
    ASSERT_TRUE(store.change_identity(ana, {{}, {}, old, {}}));
    ASSERT_TRUE(attempt("ana@example.org", right_password));
    EXPECT_FALSE(needs_rehash((**store.identity(ana)).password_hash, {1, 8192}));
    EXPECT_TRUE(attempt("ana@example.org", right_password));
}

TEST_F(SigningIn, APasswordThatChangesWhileItIsComparedIsWrong) {
    std::promise<void> release;
    const auto released = release.get_future().share();
    std::promise<Result<SignedIn>> answered;
    for (int thread = 0; thread < 2; ++thread)
        pool.hash(Secret{std::string{"x"}}, [released](auto) { released.wait(); });
    in->attempt({"ana@example.org", Secret{std::string{right_password}}, "10.0.0.1", {}}, monday,
                [&](auto answer) { answered.set_value(std::move(answer)); });
    ASSERT_TRUE(store.change_identity(ana, {{}, {}, "$argon2id$another", {}}));
    release.set_value();
    EXPECT_EQ(refusal_of(answered.get_future().get()), "sign_in.wrong");
}

TEST_F(SigningIn, AHugePasswordIsWrongWithoutBeingHashed) {
    for (int number = 0; number < 40; ++number)
        EXPECT_EQ(refusal_of(attempt("ana@example.org", std::string(100'000, 'x'))),
                  "sign_in.wrong");
    EXPECT_TRUE(attempt("ana@example.org", right_password));
}

TEST_F(SigningIn, SigningUpRefusesWhatCannotBeUsed) {
    const auto where = [](const Result<NewIdentity>& result) {
        return refusal_of(result) + (result ? "" : result.error().where);
    };
    EXPECT_EQ(where(sign_up("ANA@example.org", right_password)), "identity.email_taken/email");
    EXPECT_EQ(where(sign_up("bo", right_password)), "identity.email_unusable/email");
    EXPECT_EQ(where(sign_up("bo@example.org", "too short")), "password.too_short/password");
    EXPECT_EQ(where(sign_up("bo@example.org", "groenetuin groen")),
              "password.predictable/password");
}

TEST_F(SigningIn, AnIdentityThatIsMadeReadyHoldsNoPassword) {
    const auto ready = sign_up("bo@example.org", right_password);
    ASSERT_TRUE(ready);
    EXPECT_EQ(ready->name, "Ana");
    EXPECT_EQ(ready->email, "bo@example.org");
    EXPECT_EQ(ready->language, "nl");
    EXPECT_TRUE(is_password(Secret{std::string{right_password}}, ready->password_hash));
    EXPECT_FALSE(*store.identity_by_email("bo@example.org")) << "it comes to be with a membership";
}

}  // namespace
}  // namespace kring::auth
