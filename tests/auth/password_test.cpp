#include "auth/password.hpp"

#include <atomic>
#include <future>
#include <latch>

#include "auth/hashing_pool.hpp"
#include "stores.hpp"

namespace kring::auth {
namespace {

constexpr PasswordCost cheap{1, 8192};
Secret secret(const std::string& text) { return Secret{std::string{text}}; }

struct Case {
    std::string password;
    std::string expected;
};

TEST(Password, MustBeLongAndHardToGuess) {
    const PasswordContext context{"annabel@example.org", "De Groene Tuin"};
    const std::string fits = "(no refusal)";
    std::string accented;
    for (int count = 0; count < 8; ++count) accented += "éø";
    const Case cases[] = {
        {"four words from nowhere", fits},
        {"aaaaaabbbbbbccccccd", fits},
        {"        leading blanks count", fits},
        {accented.substr(0, accented.size() - 4), "password.too_short"},
        {"fourteen chars", "password.too_short"},
        {"fifteen chars !", fits},
        {"", "password.too_short"},
        {std::string(241, 'x') + "purple elephants", "password.too_long"},
        {std::string(240, 'x') + "purple elephants", fits},
        {std::string(5000, 'x'), "password.too_long"},
        {"four words\xFF from nowhere", "password.unreadable"},
        {"aaaaaaaaaaaaaaa", "password.too_common"},
        {"abc123abc123abc123", "password.too_common"},
        {"PasswordPassword", "password.too_common"},
        {"Correct Horse Battery Staple", "password.too_common"},
        {"1234567890123456", "password.too_common"},
        {"wachtwoord-12345", "password.too_common"},
        {"annabel@example.org", "password.predictable"},
        {"annabel.annabel.2026", "password.predictable"},
        {"DeGroeneTuin2026!", "password.predictable"},
        {"tuin groene kring 1", "password.predictable"},
        {"annabel likes purple elephants", fits},
    };
    for (const Case& one : cases)
        EXPECT_EQ(refusal_of(check_password(secret(one.password), context)), one.expected)
            << one.password;
}

TEST(Password, RefusalSaysHowLong) {
    const auto refused = check_password(secret("short"), {});
    ASSERT_FALSE(refused);
    ASSERT_EQ(refused.error().details.size(), 1u);
    EXPECT_EQ(refused.error().details[0], (Detail{"characters", "15"}));
}

TEST(Password, IsHashedWithArgon2idAtTheChosenCost) {
    const auto hash = hash_password(secret("four words from nowhere"), PasswordCost{});
    ASSERT_TRUE(hash);
    EXPECT_EQ(hash->rfind("$argon2id$v=19$m=47104,t=1,p=1$", 0), 0u) << *hash;
    EXPECT_TRUE(is_password(secret("four words from nowhere"), *hash));
    EXPECT_FALSE(is_password(secret("four words from nowherE"), *hash));
    EXPECT_FALSE(needs_rehash(*hash, PasswordCost{}));
    EXPECT_TRUE(needs_rehash(*hash, cheap));
}

TEST(Password, HasASaltOfItsOwn) {
    EXPECT_NE(*hash_password(secret("same"), cheap), *hash_password(secret("same"), cheap));
}

TEST(HashingPool, HashesAndVerifies) {
    HashingPool pool{cheap, {}};
    std::promise<std::string> hashed;
    pool.hash(secret("open sesame"), [&](auto hash) { hashed.set_value(*hash); });
    const auto hash = hashed.get_future().get();
    for (const auto& [given, is_right] : {std::pair{"open sesame", true}, {"sesame", false}}) {
        std::promise<HashingPool::Verified> verified;
        pool.verify(secret(given), hash, [&](auto answer) { verified.set_value(*answer); });
        const auto answer = verified.get_future().get();
        EXPECT_EQ(answer.is_right, is_right);
        EXPECT_TRUE(answer.better_hash.empty());
    }
}

TEST(HashingPool, OffersABetterHashForAnOldOne) {
    const auto old = *hash_password(secret("open sesame"), {1, 16384});
    HashingPool pool{cheap, {}};
    std::promise<HashingPool::Verified> right;
    pool.verify(secret("open sesame"), old, [&](auto answer) { right.set_value(*answer); });
    const auto better = right.get_future().get().better_hash;
    EXPECT_FALSE(needs_rehash(better, cheap));
    EXPECT_TRUE(is_password(secret("open sesame"), better));
}

TEST(HashingPool, NobodyIsNeverRight) {
    HashingPool pool{cheap, {}};
    std::promise<bool> nobody;
    pool.verify_nobody(secret("open sesame"),
                       [&](auto answer) { nobody.set_value(answer && answer->is_right); });
    EXPECT_FALSE(nobody.get_future().get());
}

/// Holds every thread of a pool until it is released.
struct Stopper {
    explicit Stopper(std::ptrdiff_t threads) : stopped(threads) {}
    std::latch stopped;
    std::promise<void> release;
    std::shared_future<void> released = release.get_future().share();
};

void stop_all_threads(HashingPool& pool, Stopper& stopper) {
    for (int thread = 0; thread < 2; ++thread)
        pool.hash(secret("x"), [&](auto) {
            stopper.stopped.count_down();
            stopper.released.wait();
        });
    stopper.stopped.wait();
}

TEST(HashingPool, RefusesWhatDoesNotFitIntoItsQueue) {
    Stopper stopper{2};
    std::latch done{32};
    HashingPool pool{cheap, {}};
    stop_all_threads(pool, stopper);
    for (int number = 0; number < 32; ++number)
        pool.hash(secret("x"), [&](auto answer) {
            EXPECT_TRUE(answer);
            done.count_down();
        });
    std::string refusal;
    pool.hash(secret("x"), [&](auto answer) { refusal = refusal_of(answer); });
    EXPECT_EQ(refusal, "sign_in.busy") << "at once, in this thread";
    pool.verify_nobody(secret("x"), [&](auto answer) {
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().kind, Kind::unavailable);
    });
    stopper.release.set_value();
    done.wait();
}

TEST(HashingPool, AnswersEverybodyWhenItCloses) {
    Stopper stopper{2};
    int refused = 0;
    {
        HashingPool pool{cheap, {}};
        stop_all_threads(pool, stopper);
        for (int number = 0; number < 32; ++number)
            pool.hash(secret("x"), [&](auto answer) {
                EXPECT_EQ(refusal_of(answer), "sign_in.busy");
                if (++refused == 32) stopper.release.set_value();
            });
    }
    EXPECT_EQ(refused, 32);
}

TEST(HashingPool, NeverRunsMoreAtOnceThanItHasThreads) {
    std::atomic<int> running = 0;
    std::atomic<int> most = 0;
    std::latch all{32};
    HashingPool pool{cheap, {}};
    for (int number = 0; number < 32; ++number)
        pool.hash(secret("x"), [&](auto) {
            const int now = ++running;
            for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);) {
            }
            --running;
            all.count_down();
        });
    all.wait();
    EXPECT_LE(most, 2);
}

}  // namespace
}  // namespace kring::auth
