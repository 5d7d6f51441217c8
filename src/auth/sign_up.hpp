#pragma once

#include <functional>
#include <string>

#include "auth/accounts.hpp"
#include "auth/hashing_pool.hpp"
#include "auth/rate_limit.hpp"
#include "auth/secret.hpp"

namespace kring::auth {

/// Makes ready whoever wants to log in from now on. The identity comes to be later, in one step
/// with the membership it is for.
///
/// Threads: all functions may be called from any thread.
class SignUp {
public:
    struct Newcomer {
        std::string name;
        std::string email;
        Secret password;
        std::string language;
        std::string organization;  ///< its name, which is no good password; may be empty
        std::string address;       ///< of the network
        bool is_invited = false;   ///< somebody vouches for them: the network does not count
    };
    using Prepared = std::function<void(Result<NewIdentity>)>;

    SignUp(AccountStore& store, HashingPool& pool, RateLimit& limit)
        : store_(store), pool_(pool), limit_(limit) {}

    /// Checks everything and hashes the password. Refusals of check_name(), normalize_email(),
    /// check_language() and check_password() point at the field; `identity.email_taken`,
    /// `sign_up.too_many`, `sign_in.busy`. `done` is called once, here or on a thread of the pool.
    void prepare(Newcomer newcomer, Instant now, Prepared done);

private:
    [[nodiscard]] Result<NewIdentity> check(const Newcomer& newcomer, Instant now);

    AccountStore& store_;
    HashingPool& pool_;
    RateLimit& limit_;
};

}  // namespace kring::auth
