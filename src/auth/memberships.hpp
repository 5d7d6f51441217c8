#pragma once

#include <string>
#include <string_view>

#include "auth/accounts.hpp"
#include "auth/directory.hpp"
#include "auth/sessions.hpp"

namespace kring::auth {

/// The lives of identities and of their memberships, in the store and in what is kept in memory of
/// them. Threads: all functions may be called from any thread.
class Memberships {
public:
    Memberships(AccountStore& store, Sessions& sessions, Directory& directory)
        : store_(store), sessions_(sessions), directory_(directory) {}

    /// Keeps a new organization, whose logbook has just been begun, and makes the person its
    /// member `founder`. `organization.exists`, `identity.email_taken`.
    Result<Membership> found(const std::string& organization, const Person& person,
                             const NamedMember& founder, Instant now);

    /// Ends the membership in this organization at once, in every session; sessions that are of no
    /// organization any more end. The name stays, for those who read the logbook.
    Result<void> end(const std::string& organization, MemberId member);

    Result<void> set_name(IdentityId identity, std::string_view name);
    Result<void> set_language(IdentityId identity, std::string_view language);

    /// Replaces the password by one that SignUp has checked and hashed; ends all sessions.
    Result<void> set_password_hash(IdentityId identity, const std::string& hash);

    /// Forgets the person altogether: address, password, sessions, memberships, names.
    Result<void> erase(IdentityId identity);

private:
    Result<void> change(IdentityId identity, const IdentityChange& change);

    AccountStore& store_;
    Sessions& sessions_;
    Directory& directory_;
};

}  // namespace kring::auth
