#include "auth/rate_limit.hpp"

#include "stores.hpp"

namespace kring::auth {
namespace {

constexpr std::int64_t minute = 60'000;

/// How many of attempts, one every `step` over `length`, are admitted.
int admitted(RateLimit& limit, std::int64_t length, std::int64_t step,
             const std::function<RateLimit::SignIn(int)>& attempt) {
    int count = 0;
    int number = 0;
    for (std::int64_t time = 0; time < length; time += step)
        if (limit.admit(attempt(number++), after(time))) ++count;
    return count;
}

std::string address(int number) {
    return "10." + std::to_string(number / 65536 % 256) + "." + std::to_string(number / 256 % 256) +
           "." + std::to_string(number % 256);
}

TEST(RateLimit, TenThousandGuessesFromOneAddressReachTwentyHashes) {
    RateLimit limit;
    const int count = admitted(limit, 15 * minute, 90, [](int) {
        return RateLimit::SignIn{"ana@example.org", "10.0.0.1"};
    });
    EXPECT_LE(count, 20);
    EXPECT_GE(count, 10);
}

TEST(RateLimit, AThousandAddressesReachAHundredHashesAnHour) {
    RateLimit limit;
    std::string from;
    const int count = admitted(limit, 60 * minute, 360, [&](int number) {
        from = address(number % 1000);
        return RateLimit::SignIn{"ana@example.org", from};
    });
    EXPECT_LE(count, 100);
    EXPECT_GE(count, 50);
}

TEST(RateLimit, LetterCaseOfTheAddressIsNoWayRound) {
    RateLimit limit;
    const std::string names[] = {"ana@example.org", "ANA@example.org", "Ana@EXAMPLE.org"};
    const int count = admitted(limit, 30'000, 1000, [&](int number) {
        return RateLimit::SignIn{names[number % 3], "10.0.0.1"};
    });
    EXPECT_EQ(count, 10);
}

TEST(RateLimit, WhoHasASessionGoesOnWhileStrangersGuess) {
    RateLimit limit;
    std::string from;
    admitted(limit, 60 * minute, 1000, [&](int number) {
        from = address(number);
        return RateLimit::SignIn{"ana@example.org", from};
    });
    EXPECT_FALSE(limit.admit({"ana@example.org", "192.0.2.1"}, after(60 * minute - 1)));
    EXPECT_TRUE(limit.admit({"ana@example.org", "192.0.2.1", true}, after(60 * minute - 1)));
}

TEST(RateLimit, AKnownBrowserMayNotGuessForEverEither) {
    RateLimit limit;
    const int count = admitted(limit, 15 * minute, 1000, [](int) {
        return RateLimit::SignIn{"ana@example.org", "10.0.0.1", true};
    });
    EXPECT_LE(count, 20);
}

TEST(RateLimit, OneAddressDoesNotTryManyAccounts) {
    RateLimit limit;
    std::string account;
    const int count = admitted(limit, 15 * minute, 1000, [&](int number) {
        account = "p" + std::to_string(number) + "@example.org";
        return RateLimit::SignIn{account, "10.0.0.1"};
    });
    EXPECT_LE(count, 120);
    EXPECT_GE(count, 60);
    EXPECT_TRUE(limit.admit({"ana@example.org", "10.0.0.2"}, after(15 * minute)))
        << "others are not held up";
}

TEST(RateLimit, EverybodyTogetherIsBoundedToo) {
    RateLimit limit;
    std::string account;
    std::string from;
    const int count = admitted(limit, minute, 2, [&](int number) {
        account = "p" + std::to_string(number) + "@example.org";
        from = address(number);
        return RateLimit::SignIn{account, from};
    });
    EXPECT_LE(count, 600);
}

TEST(RateLimit, SaysWhenToComeBackAndKeepsThatWord) {
    RateLimit limit;
    const RateLimit::SignIn attempt{"ana@example.org", "10.0.0.1"};
    while (limit.admit(attempt, monday)) {
    }
    const auto refused = limit.admit(attempt, monday);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Kind::too_many);
    EXPECT_EQ(refused.error().name, "sign_in.too_many");
    EXPECT_EQ(refused.error().details.at(0), (Detail{"retry_after_seconds", "90"}));
    EXPECT_FALSE(limit.admit(attempt, after(89'000)));
    EXPECT_TRUE(limit.admit(attempt, after(90'000)));
}

TEST(RateLimit, WhatIsRefusedDoesNotCount) {
    RateLimit limit;
    const RateLimit::SignIn attempt{"ana@example.org", "10.0.0.1"};
    for (int number = 0; number < 1000; ++number)
        (void)limit.admit(attempt, monday).operator bool();
    EXPECT_TRUE(limit.admit({"ana@example.org", "10.0.0.2"}, monday));
    EXPECT_TRUE(limit.admit({"bo@example.org", "10.0.0.1"}, monday));
}

TEST(RateLimit, AClockThatWasSetBackLocksNobodyOut) {
    RateLimit limit;
    const RateLimit::SignIn attempt{"ana@example.org", "10.0.0.1"};
    while (limit.admit(attempt, after(day))) {
    }
    EXPECT_FALSE(limit.admit(attempt, monday));
    EXPECT_TRUE(limit.admit(attempt, after(15 * minute)));
}

TEST(RateLimit, MemoryIsBounded) {
    RateLimit limit{{}, 100};
    std::string from;
    admitted(limit, 24 * 60 * minute, 1000, [&](int number) {
        from = address(number);
        return RateLimit::SignIn{"ana@example.org", from};
    });
    SUCCEED();
    LeastRecentlyUsed<int, int> few{100};
    for (int number = 0; number < 1000; ++number) few.put(number, number);
    EXPECT_EQ(few.size(), 100u);
    EXPECT_FALSE(few.use(899));
    EXPECT_TRUE(few.use(900));
    few.put(1000, 1000);
    EXPECT_TRUE(few.use(900)) << "it was used after 901";
    EXPECT_FALSE(few.use(901));
}

TEST(RateLimit, NewIdentitiesAreCountedByAddress) {
    RateLimit limit;
    int count = 0;
    while (limit.admit_sign_up("10.0.0.1", monday)) ++count;
    EXPECT_EQ(count, 30);
    EXPECT_EQ(refusal_of(limit.admit_sign_up("10.0.0.1", monday)), "sign_up.too_many");
    EXPECT_TRUE(limit.admit_sign_up("10.0.0.2", monday));
}

TEST(NetworkOf, IsTheAddressOrTheSixtyFourOfIpv6) {
    EXPECT_EQ(network_of("192.0.2.7"), network_of("::ffff:192.0.2.7"));
    EXPECT_NE(network_of("192.0.2.7"), network_of("192.0.2.8"));
    EXPECT_EQ(network_of("2001:db8:1:2::1"), network_of("2001:db8:1:2:ffff::9%eth0"));
    EXPECT_NE(network_of("2001:db8:1:2::1"), network_of("2001:db8:1:3::1"));
    EXPECT_NE(network_of("::1"), network_of("::ffff:127.0.0.1"));
    EXPECT_LE(network_of(std::string(10'000, 'x')).size(), 254u);
}

}  // namespace
}  // namespace kring::auth
