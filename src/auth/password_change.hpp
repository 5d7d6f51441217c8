#pragma once

#include <functional>
#include <string>

#include "auth/accounts.hpp"
#include "auth/hashing_pool.hpp"
#include "auth/rate_limit.hpp"
#include "auth/secret.hpp"
#include "auth/sessions.hpp"

namespace kring::auth {

/// Another password for who is signed in and knows the present one.
///
/// Threads: all functions may be called from any thread. Must be destroyed after the pool, whose
/// threads call back into it.
class PasswordChange {
public:
    struct Wish {
        IdentityId identity;
        Secret present;
        Secret fresh;
        std::string address;  ///< of the network
        std::string cookie;   ///< of the session that asks: the only one that goes on
    };
    using Done = std::function<void(Result<void>)>;

    PasswordChange(AccountStore& store, Sessions& sessions, HashingPool& pool, RateLimit& limit)
        : store_(store), sessions_(sessions), pool_(pool), limit_(limit) {}

    /// Refused are what check_password() refuses, at `/password`; `password.present_is_wrong`, at
    /// `/present_password`; and guesses as at signing in: `sign_in.too_many`, `sign_in.busy`.
    /// `done` is called once, here or on a thread of the pool.
    void make(Wish wish, Instant now, Done done);

private:
    [[nodiscard]] Result<void> finish(const Wish& wish, const PasswordHashes& hashes);

    AccountStore& store_;
    Sessions& sessions_;
    HashingPool& pool_;
    RateLimit& limit_;
};

}  // namespace kring::auth
