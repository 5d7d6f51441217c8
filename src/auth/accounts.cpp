#include "auth/accounts.hpp"

namespace kring::auth {

Result<void> check_acceptance(const Invitation& invitation, std::string_view email, Instant now) {
    if (now >= invitation.expires_at) return refusal::invitation_not_valid;
    const bool is_bound = !invitation.email.empty();
    if (is_bound && !is_same_email(invitation.email, email)) return refusal::for_somebody_else;
    return {};
}

}  // namespace kring::auth
