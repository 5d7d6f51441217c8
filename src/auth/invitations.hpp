#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "auth/accounts.hpp"
#include "auth/directory.hpp"
#include "auth/secret.hpp"
#include "auth/sessions.hpp"

namespace kring::auth {

inline constexpr std::int64_t invitation_days = 7;

/// Invites people to places in organizations. A link holds 256 random bits, is good for one use
/// within seven days and is known to the store by its digest only.
///
/// Threads: all functions may be called from any thread.
class Invitations {
public:
    struct Draft {
        std::string organization;
        MemberId member;  ///< the place, which the logbook has given out before
        std::string name;
        std::string email;  ///< empty: whoever has the link may accept
    };
    struct Issued {
        InvitationId id;
        Secret token;  ///< shown once
        Instant expires_at;
    };

    Invitations(AccountStore& store, Sessions& sessions, Directory& directory)
        : store_(store), sessions_(sessions), directory_(directory) {}

    /// Makes earlier invitations to the same place void. `membership.exists` if somebody has it;
    /// refusals of check_name() and normalize_email().
    [[nodiscard]] Result<Issued> issue(const Draft& draft, Instant now);

    /// What a link invites to; changes nothing. `invitation.not_valid`, whatever the reason.
    [[nodiscard]] Result<Invitation> preview(std::string_view token, Instant now) const;

    /// Uses the link up; refusals as of InvitationStore::accept_invitation(). An empty name stands
    /// for the one the identity has, or else the one the invitation was made out to.
    Result<Membership> accept(std::string_view token, const Person& person, std::string_view name,
                              Instant now);

    /// Those still open, oldest first.
    [[nodiscard]] Result<std::vector<Invitation>> list(std::string_view organization,
                                                       Instant now) const;
    /// `invitation.not_found`.
    Result<void> revoke(std::string_view organization, InvitationId invitation);
    /// Removes what has expired. To be called now and then.
    Result<void> tidy(Instant now);

private:
    [[nodiscard]] Result<std::string> name_for(const Person& person, std::string_view name,
                                               const Invitation& invitation) const;

    AccountStore& store_;
    Sessions& sessions_;
    Directory& directory_;
};

}  // namespace kring::auth
