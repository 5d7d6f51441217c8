#pragma once

#include <functional>
#include <string>

#include "auth/accounts.hpp"
#include "auth/hashing_pool.hpp"
#include "auth/rate_limit.hpp"
#include "auth/secret.hpp"
#include "auth/sessions.hpp"

namespace kring::auth {

/// The way from an e-mail address and a password to a session. Whether somebody has an address
/// shows neither in the answer nor in the time it takes.
///
/// Threads: all functions may be called from any thread. Must be destroyed after the pool, whose
/// threads call back into it.
class SignIn {
public:
    struct Attempt {
        std::string email;
        Secret password;
        std::string address;  ///< of the network
        std::string cookie;   ///< that came with the request; empty if none
    };
    using Done = std::function<void(Result<SignedIn>)>;

    SignIn(AccountStore& store, Sessions& sessions, HashingPool& pool, RateLimit& limit)
        : store_(store), sessions_(sessions), pool_(pool), limit_(limit) {}

    /// Answers `sign_in.wrong`, `sign_in.too_many` or `sign_in.busy`, or begins a new session; the
    /// one of the cookie then ends. `done` is called once, here or on a thread of the pool.
    void attempt(Attempt attempt, Instant now, Done done);

private:
    [[nodiscard]] Result<SignedIn> finish(const Identity& identity,
                                          const HashingPool::Verified& verified,
                                          const std::string& cookie, Instant now);

    AccountStore& store_;
    Sessions& sessions_;
    HashingPool& pool_;
    RateLimit& limit_;
};

}  // namespace kring::auth
