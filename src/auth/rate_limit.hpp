#pragma once

#include <cstddef>
#include <mutex>
#include <string>
#include <string_view>

#include "auth/least_recently_used.hpp"
#include "base/instant.hpp"
#include "base/result.hpp"

namespace kring::auth {

/// How often something may be done: at most `burst` at once, and `burst` more, evenly spread, every
/// `period_minutes`. In any such period that is at most twice `burst`.
struct Rate {
    double burst = 1;
    double period_minutes = 15;
};

/// Keeps guessing slow without locking anybody out for longer than minutes. Counts in memory, in
/// bounded space: the counts used longest ago are forgotten first.
///
/// Threads: all functions may be called from any thread.
class RateLimit {
public:
    struct Rates {
        Rate account_and_address{10, 15};  ///< at most 20 hashes in 15 minutes
        Rate account{50, 60};              ///< from everywhere: at most 100 an hour
        Rate address{60, 15};              ///< whatever the account
        Rate everybody{300, 1};            ///< whatever the account and the address
        Rate sign_up{30, 60};              ///< new identities from one address, uninvited
    };
    struct SignIn {
        std::string_view account;  ///< e-mail address, whether somebody has it or not
        std::string_view address;  ///< of the network, as text
        /// The browser has shown a session of this account: a flood of strangers' guesses does not
        /// keep its owner out.
        bool is_known = false;
    };

    explicit RateLimit(Rates rates, std::size_t capacity = 50'000);
    RateLimit() : RateLimit(Rates{}) {}

    /// Counts one attempt, or refuses with `sign_in.too_many` and `retry_after_seconds`. What is
    /// refused is not counted.
    [[nodiscard]] Result<void> admit(const SignIn& attempt, Instant now);

    /// The same for making an identity: `sign_up.too_many`.
    [[nodiscard]] Result<void> admit_sign_up(std::string_view address, Instant now);

private:
    struct Bucket {
        double taken = 0;
        Instant at;
    };
    struct Share {
        std::string key;
        Rate rate;
    };

    /// Seconds until all of `shares` have room, 0 after taking one from each.
    double take(const Share* first, const Share* last, Instant now);

    Rates rates_;
    std::mutex mutex_;
    LeastRecentlyUsed<std::string, Bucket> buckets_;
};

/// Whom an address stands for: an IPv4 address, also where it comes mapped into IPv6, or the /64
/// that one household or machine has of IPv6.
[[nodiscard]] std::string network_of(std::string_view address);

}  // namespace kring::auth
