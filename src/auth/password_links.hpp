#pragma once

#include <cstdint>
#include <string_view>

#include "auth/accounts.hpp"
#include "auth/secret.hpp"
#include "auth/sessions.hpp"

namespace kring::auth {

inline constexpr std::int64_t password_link_hours = 24;

/// Lets people choose a new password who have forgotten theirs, by a link that an administrator
/// hands to them. It holds 256 random bits, is good for one use within a day and is known to the
/// store by its digest only.
///
/// Threads: all functions may be called from any thread.
class PasswordLinks {
public:
    struct Issued {
        Secret token;  ///< shown once
        Instant expires_at;
    };

    PasswordLinks(AccountStore& store, Sessions& sessions) : store_(store), sessions_(sessions) {}

    /// Makes earlier links of the same identity void. `identity.not_found` where nobody signs in
    /// with that address.
    [[nodiscard]] Result<Issued> issue(std::string_view email, Instant now);

    /// Whose password the link is for; changes nothing. `password_link.not_valid`, whatever the
    /// reason.
    [[nodiscard]] Result<Identity> preview(std::string_view token, Instant now) const;

    /// Uses the link up: the password is the hashed one from now on, and all sessions end.
    Result<IdentityId> use(std::string_view token, std::string_view password_hash, Instant now);

    /// Removes what has expired. To be called now and then.
    Result<void> tidy(Instant now);

private:
    AccountStore& store_;
    Sessions& sessions_;
};

}  // namespace kring::auth
