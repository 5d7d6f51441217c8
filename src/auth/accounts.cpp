#include "auth/accounts.hpp"

#include <algorithm>

namespace kring::auth {

Result<void> check_acceptance(const Invitation& invitation, std::string_view email, Instant now) {
    if (now >= invitation.expires_at) return refusal::invitation_not_valid;
    const bool is_bound = !invitation.email.empty();
    if (is_bound && !is_same_email(invitation.email, email)) return refusal::for_somebody_else;
    return {};
}

Result<void> check_no_member(const AccountStore& accounts, std::string_view organization,
                             std::string_view email) {
    const auto identity = accounts.identity_by_email(email);
    if (!identity) return identity.error();
    if (!*identity) return {};
    const auto memberships = accounts.memberships_of((*identity)->id);
    if (!memberships) return memberships.error();
    const bool is_member =
        std::any_of(memberships->begin(), memberships->end(),
                    [&](const Membership& one) { return one.organization == organization; });
    return is_member ? Result<void>{refusal::membership_exists} : Result<void>{};
}

}  // namespace kring::auth
