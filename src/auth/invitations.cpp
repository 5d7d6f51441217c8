#include "auth/invitations.hpp"

#include <utility>

namespace kring::auth {

Result<Invitations::Issued> Invitations::issue(const Draft& draft, Instant now) {
    auto name = check_name(draft.name);
    if (!name) return name.error().at("/name");
    Invitation invitation{{}, draft.organization, draft.member, *name, {}, now, {}};
    if (!draft.email.empty()) {
        auto email = normalize_email(draft.email);
        if (!email) return email.error().at("/email");
        invitation.email = *std::move(email);
    }
    invitation.expires_at = {now.milliseconds + invitation_days * milliseconds_a_day};
    Secret token = new_token();
    const auto id = store_.add_invitation(invitation, *digest_of(token.reveal()));
    if (!id) return id.error();
    directory_.learn(draft.organization, draft.member, *std::move(name));
    return Issued{*id, std::move(token), invitation.expires_at};
}

Result<Invitation> Invitations::preview(std::string_view token, Instant now) const {
    const auto digest = digest_of(token);
    if (!digest) return refusal::invitation_not_valid;
    auto invitation = store_.invitation(*digest);
    if (!invitation) return invitation.error();
    if (!*invitation || now >= (*invitation)->expires_at) return refusal::invitation_not_valid;
    return **std::move(invitation);
}

Result<Membership> Invitations::accept(std::string_view token, const Person& person,
                                       std::string_view name, Instant now) {
    const auto invitation = preview(token, now);
    if (!invitation) return invitation.error();
    auto shown_name = name_for(person, name, *invitation);
    if (!shown_name) return shown_name.error();
    auto membership = store_.accept_invitation(*digest_of(token), person, *shown_name, now);
    if (!membership) return membership;
    directory_.learn(membership->organization, membership->member, *std::move(shown_name));
    sessions_.reload(membership->identity);
    return membership;
}

Result<std::string> Invitations::name_for(const Person& person, std::string_view name,
                                          const Invitation& invitation) const {
    if (!name.empty()) {
        auto checked = check_name(name);
        if (!checked) return checked.error().at("/name");
        return checked;
    }
    if (const auto* newcomer = std::get_if<NewIdentity>(&person)) return newcomer->name;
    const auto identity = store_.identity(std::get<IdentityId>(person));
    if (!identity) return identity.error();
    return *identity ? (*identity)->name : invitation.name;
}

Result<std::vector<Invitation>> Invitations::list(std::string_view organization,
                                                  Instant now) const {
    return store_.invitations_to(organization, now);
}

Result<void> Invitations::revoke(std::string_view organization, InvitationId invitation) {
    return store_.revoke_invitation(organization, invitation);
}

Result<void> Invitations::tidy(Instant now) {
    return store_.forget_invitations_expired_before(now);
}

}  // namespace kring::auth
