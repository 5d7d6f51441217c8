#include "auth/sessions.hpp"

#include <algorithm>
#include <atomic>
#include <latch>
#include <thread>

#include "counting_store.hpp"
#include "stores.hpp"

namespace kring::auth {
namespace {

class SessionsOfAna : public testing::Test {
protected:
    std::string sign_in(Instant now = monday) {
        auto started = sessions.start(ana, now);
        EXPECT_TRUE(started);
        return started ? std::string{started->token.reveal()} : std::string{};
    }
    std::string refusal_at(const std::string& token, Instant now) {
        return refusal_of(sessions.find(token, now));
    }

    CountingStore store;
    IdentityId ana = found_by(store, "lente", "ana");
    Sessions sessions{store};
};

TEST_F(SessionsOfAna, ASessionSaysWhoAsks) {
    const auto session = sessions.find(sign_in(), monday);
    ASSERT_TRUE(session);
    EXPECT_EQ((*session)->identity, ana);
    EXPECT_EQ((*session)->name, "ana");
    EXPECT_EQ((*session)->email, "ana@example.org");
    EXPECT_EQ((*session)->language, "nl");
    EXPECT_EQ((*session)->started_at, monday);
    EXPECT_EQ(member_in(**session, "lente"), MemberId{1});
    EXPECT_FALSE(member_in(**session, "zomer"));
}

TEST_F(SessionsOfAna, EverySessionHasItsOwnToken) {
    const auto token = sign_in();
    EXPECT_EQ(token.size(), 43u);
    EXPECT_NE(token, sign_in());
}

TEST_F(SessionsOfAna, NoOtherTextIsASession) {
    auto token = sign_in();
    EXPECT_EQ(refusal_at("", monday), "session.not_signed_in");
    EXPECT_EQ(refusal_at(token + "A", monday), "session.not_signed_in");
    EXPECT_EQ(refusal_at(std::string(43, '!'), monday), "session.not_signed_in");
    token[0] = token[0] == 'A' ? 'B' : 'A';
    EXPECT_EQ(refusal_at(token, monday), "session.not_signed_in");
}

TEST_F(SessionsOfAna, ASessionInUseAsksTheStoreNothing) {
    const auto token = sign_in();
    store.calls = 0;
    for (int minute = 0; minute < 600; ++minute)
        ASSERT_TRUE(sessions.find(token, after(minute * hour / 60)));
    EXPECT_EQ(store.calls, 0);
}

TEST_F(SessionsOfAna, AnIdleSessionEndsAfterFourteenDays) {
    const auto token = sign_in();
    ASSERT_TRUE(sessions.find(token, after(day)));
    EXPECT_TRUE(sessions.find(token, after(15 * day - 1)));
    const auto other = sign_in();
    EXPECT_EQ(refusal_at(other, after(14 * day)), "session.not_signed_in");
    EXPECT_EQ(refusal_at(other, after(14 * day)), "session.not_signed_in")
        << "also once it is not in memory any more";
}

TEST_F(SessionsOfAna, ASessionEndsAfterThirtyDaysHoweverBusy) {
    const auto token = sign_in();
    for (int passed = 1; passed < 30; ++passed)
        ASSERT_TRUE(sessions.find(token, after(passed * day)));
    EXPECT_TRUE(sessions.find(token, after(30 * day - 1)));
    EXPECT_EQ(refusal_at(token, after(30 * day)), "session.not_signed_in");
}

TEST_F(SessionsOfAna, WhenSeenIsWrittenAtMostHourlyAndOutlivesARestart) {
    const auto token = sign_in();
    ASSERT_TRUE(sessions.find(token, after(hour - 1)));
    ASSERT_TRUE(sessions.tidy(after(hour - 1)));
    EXPECT_EQ((**store.session(*digest_of(token))).last_seen, monday);
    ASSERT_TRUE(sessions.find(token, after(10 * day)));
    ASSERT_TRUE(sessions.tidy(after(10 * day)));
    EXPECT_EQ((**store.session(*digest_of(token))).last_seen, after(10 * day));
    Sessions restarted{store};
    EXPECT_TRUE(restarted.find(token, after(20 * day)));
}

TEST_F(SessionsOfAna, WhatCouldNotBeWrittenIsWrittenNextTime) {
    const auto token = sign_in();
    ASSERT_TRUE(sessions.find(token, after(2 * hour)));
    store.is_failing = true;
    EXPECT_FALSE(sessions.tidy(after(2 * hour)));
    store.is_failing = false;
    ASSERT_TRUE(sessions.tidy(after(3 * hour)));
    EXPECT_EQ((**store.session(*digest_of(token))).last_seen, after(2 * hour));
}

TEST_F(SessionsOfAna, SigningOutEndsThatSessionOnly) {
    const auto token = sign_in();
    const auto other = sign_in();
    ASSERT_TRUE(sessions.end(token));
    EXPECT_EQ(refusal_at(token, monday), "session.not_signed_in");
    EXPECT_TRUE(sessions.find(other, monday));
    Sessions restarted{store};
    EXPECT_FALSE(restarted.find(token, monday));
}

TEST_F(SessionsOfAna, AnEndedMembershipIsGoneFromTheSessionAtOnce) {
    ASSERT_TRUE(store.found("zomer", ana, {MemberId{1}, "Ana"}, monday));
    const auto token = sign_in();
    ASSERT_TRUE(store.end_membership("lente", MemberId{1}));
    sessions.reload(ana);
    const auto session = sessions.find(token, monday);
    ASSERT_TRUE(session);
    EXPECT_FALSE(member_in(**session, "lente"));
    EXPECT_EQ(member_in(**session, "zomer"), MemberId{1});
}

TEST_F(SessionsOfAna, AChangeShowsInSessionsAtOnce) {
    const auto token = sign_in();
    ASSERT_TRUE(store.change_identity(ana, {"Ana Bos", "en", {}, {}}));
    sessions.reload(ana);
    EXPECT_EQ((*sessions.find(token, monday))->language, "en");
    EXPECT_EQ((*sessions.find(token, monday))->name, "Ana Bos");
}

TEST_F(SessionsOfAna, AnErasedIdentityHasNoSession) {
    const auto token = sign_in();
    ASSERT_TRUE(store.erase_identity(ana));
    sessions.reload(ana);
    EXPECT_EQ(refusal_at(token, monday), "session.not_signed_in");
}

TEST_F(SessionsOfAna, MemoryIsBoundedAndWhatIsPushedOutIsStillThere) {
    Sessions few{store, 2};
    std::vector<std::string> tokens;
    for (int number = 0; number < 5; ++number)
        tokens.emplace_back(few.start(ana, monday)->token.reveal());
    for (const auto& token : tokens) EXPECT_TRUE(few.find(token, monday));
    store.calls = 0;
    EXPECT_TRUE(few.find(tokens[4], monday));
    EXPECT_EQ(store.calls, 0);
    EXPECT_TRUE(few.find(tokens[0], monday));
    EXPECT_GT(store.calls, 0);
}

TEST_F(SessionsOfAna, WhatWaitsToBeWrittenIsBoundedToo) {
    Sessions few{store, 2};
    std::vector<std::string> tokens;
    for (int number = 0; number < 5; ++number) tokens.push_back(sign_in());
    for (const auto& token : tokens) ASSERT_TRUE(few.find(token, after(2 * hour)));
    ASSERT_TRUE(few.tidy(after(2 * hour)));
    const auto written = std::count_if(tokens.begin(), tokens.end(), [&](const auto& token) {
        return (**store.session(*digest_of(token))).last_seen == after(2 * hour);
    });
    EXPECT_EQ(written, 2);
}

TEST_F(SessionsOfAna, ASessionThatEndsWhileItIsReadIsNotKept) {
    const auto token = sign_in();
    Sessions slow{store};
    store.before_answer = [&] { EXPECT_TRUE(slow.end(token)); };
    EXPECT_TRUE(slow.find(token, monday)) << "it had not ended when it was read";
    EXPECT_EQ(refusal_of(slow.find(token, monday)), "session.not_signed_in");
}

TEST_F(SessionsOfAna, AKnownBrowserStaysKnownForAMonthAfterItsSession) {
    const auto token = sign_in();
    ASSERT_TRUE(sessions.tidy(after(60 * day)));
    EXPECT_TRUE(*sessions.has_known(token, ana));
    EXPECT_FALSE(*sessions.has_known(token, IdentityId{77}));
    ASSERT_TRUE(sessions.tidy(after(60 * day + 1)));
    EXPECT_FALSE(*sessions.has_known(token, ana));
}

TEST_F(SessionsOfAna, ManyThreadsMayAskAndEndAtOnce) {
    constexpr int rounds = 200;
    std::vector<std::string> tokens;
    for (int number = 0; number < rounds; ++number) tokens.push_back(sign_in());
    std::latch start{4};
    std::vector<std::thread> threads;
    for (int number = 0; number < 3; ++number)
        threads.emplace_back([&] {
            start.arrive_and_wait();
            for (const auto& token : tokens) (void)refusal_at(token, after(2 * hour));
        });
    threads.emplace_back([&] {
        start.arrive_and_wait();
        for (const auto& token : tokens) EXPECT_TRUE(sessions.end(token));
        EXPECT_TRUE(sessions.tidy(after(2 * hour)));
    });
    for (auto& thread : threads) thread.join();
    for (const auto& token : tokens) EXPECT_EQ(refusal_at(token, monday), "session.not_signed_in");
}

TEST(Token, IsNeverInTheDatabase) {
    InSqlite backing;
    const auto ana = found_by(*backing.store, "lente", "ana");
    Sessions sessions{*backing.store};
    const auto started = sessions.start(ana, monday);
    ASSERT_TRUE(started);
    const std::string token{started->token.reveal()};
    const auto digest = *digest_of(token);
    const std::string kept = backing.bytes();
    EXPECT_EQ(kept.find(token), std::string::npos);
    EXPECT_EQ(kept.find(token.substr(0, 12)), std::string::npos);
    EXPECT_NE(kept.find(std::string{digest.begin(), digest.end()}), std::string::npos)
        << "the scan does see what is there";
}

TEST(Token, OutlivesARestartOfTheServer) {
    InSqlite backing;
    const auto ana = found_by(*backing.store, "lente", "ana");
    const auto started = Sessions{*backing.store}.start(ana, monday);
    ASSERT_TRUE(started);
    backing.open();
    EXPECT_TRUE(Sessions{*backing.store}.find(started->token.reveal(), after(day)));
}

}  // namespace
}  // namespace kring::auth
