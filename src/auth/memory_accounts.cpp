#include "auth/memory_accounts.hpp"

#include <algorithm>

namespace kring::auth {

const Identity* MemoryAccounts::find_by_email(std::string_view email) const {
    for (const auto& [id, identity] : identities_)
        if (is_same_email(identity.email, email)) return &identity;
    return nullptr;
}

Result<std::string> MemoryAccounts::email_of(const Person& person) const {
    if (const auto* newcomer = std::get_if<NewIdentity>(&person)) return newcomer->email;
    const auto found = identities_.find(std::get<IdentityId>(person));
    if (found == identities_.end()) return refusal::identity_unknown;
    return found->second.email;
}

bool MemoryAccounts::is_taken(const Person& person) const {
    const auto* newcomer = std::get_if<NewIdentity>(&person);
    return newcomer && find_by_email(newcomer->email);
}

IdentityId MemoryAccounts::settle(const Person& person, Instant now) {
    if (const auto* id = std::get_if<IdentityId>(&person)) return *id;
    const auto& newcomer = std::get<NewIdentity>(person);
    ++last_identity_.number;
    identities_[last_identity_] = {last_identity_,         newcomer.name,     newcomer.email,
                                   newcomer.password_hash, newcomer.language, now};
    return last_identity_;
}

bool MemoryAccounts::is_member(const Person& person, const std::string& organization) const {
    const auto* id = std::get_if<IdentityId>(&person);
    return id && std::any_of(memberships_.begin(), memberships_.end(), [&](const auto& item) {
               return item.second.identity == *id && item.second.organization == organization;
           });
}

Result<std::optional<Identity>> MemoryAccounts::identity(IdentityId id) const {
    const std::lock_guard guard{mutex_};
    const auto found = identities_.find(id);
    if (found == identities_.end()) return std::optional<Identity>{};
    return std::optional{found->second};
}

Result<std::optional<Identity>> MemoryAccounts::identity_by_email(std::string_view email) const {
    const std::lock_guard guard{mutex_};
    const Identity* found = find_by_email(email);
    return found ? std::optional{*found} : std::nullopt;
}

Result<void> MemoryAccounts::change_identity(IdentityId id, const IdentityChange& change) {
    const std::lock_guard guard{mutex_};
    const auto found = identities_.find(id);
    if (found == identities_.end()) return refusal::identity_unknown;
    Identity& identity = found->second;
    if (!change.expected_hash.empty() && change.expected_hash != identity.password_hash)
        return refusal::identity_changed;
    if (!change.name.empty()) identity.name = change.name;
    if (!change.language.empty()) identity.language = change.language;
    if (!change.password_hash.empty()) identity.password_hash = change.password_hash;
    return {};
}

Result<void> MemoryAccounts::change_password(IdentityId id, const PasswordHashes& hashes,
                                             const TokenDigest& staying) {
    const std::lock_guard guard{mutex_};
    const auto found = identities_.find(id);
    if (found == identities_.end()) return refusal::identity_unknown;
    if (found->second.password_hash != hashes.before) return refusal::identity_changed;
    found->second.password_hash = hashes.after;
    std::erase_if(sessions_, [&](const auto& item) {
        return item.second.identity == id && item.first != staying;
    });
    std::erase_if(password_links_, [&](const auto& item) { return item.second.identity == id; });
    return {};
}

Result<void> MemoryAccounts::erase_identity(IdentityId id) {
    const std::lock_guard guard{mutex_};
    const auto found = identities_.find(id);
    if (found == identities_.end()) return {};
    std::erase_if(invitations_, [&](const auto& item) {
        return is_same_email(item.second.email, found->second.email);
    });
    identities_.erase(found);
    std::erase_if(sessions_, [&](const auto& item) { return item.second.identity == id; });
    std::erase_if(password_links_, [&](const auto& item) { return item.second.identity == id; });
    std::erase_if(memberships_, [&](const auto& item) {
        if (item.second.identity != id) return false;
        names_.erase(item.first);
        return true;
    });
    return {};
}

Result<Membership> MemoryAccounts::found(std::string_view organization, const Person& person,
                                         const NamedMember& founder, Instant now) {
    const std::lock_guard guard{mutex_};
    const Place place{organization, founder.member};
    if (memberships_.contains(place)) return refusal::membership_exists;
    const auto email = email_of(person);
    if (!email) return email.error();
    if (is_taken(person)) return refusal::email_taken;
    const Membership membership{settle(person, now), place.first, place.second, now};
    memberships_[place] = membership;
    names_[place] = founder.name;
    return membership;
}

Result<std::vector<Membership>> MemoryAccounts::memberships_of(IdentityId id) const {
    const std::lock_guard guard{mutex_};
    std::vector<Membership> memberships;
    for (const auto& [place, membership] : memberships_)
        if (membership.identity == id) memberships.push_back(membership);
    return memberships;
}

Result<std::optional<IdentityId>> MemoryAccounts::identity_of(std::string_view organization,
                                                              MemberId member) const {
    const std::lock_guard guard{mutex_};
    const auto found = memberships_.find({std::string{organization}, member});
    if (found == memberships_.end()) return std::optional<IdentityId>{};
    return std::optional{found->second.identity};
}

Result<std::vector<MemberId>> MemoryAccounts::members_of(std::string_view organization) const {
    const std::lock_guard guard{mutex_};
    std::vector<MemberId> members;
    for (const auto& [place, membership] : memberships_)
        if (place.first == organization) members.push_back(place.second);
    return members;
}

Result<void> MemoryAccounts::end_membership(std::string_view organization, MemberId member) {
    const std::lock_guard guard{mutex_};
    memberships_.erase({std::string{organization}, member});
    std::erase_if(invitations_, [&](const auto& item) {
        return item.second.organization == organization && item.second.member == member;
    });
    return {};
}

Result<void> MemoryAccounts::add_session(const StoredSession& session) {
    const std::lock_guard guard{mutex_};
    if (!identities_.contains(session.identity)) return refusal::identity_unknown;
    sessions_[session.digest] = session;
    return {};
}

Result<std::optional<StoredSession>> MemoryAccounts::session(const TokenDigest& digest) const {
    const std::lock_guard guard{mutex_};
    const auto found = sessions_.find(digest);
    if (found == sessions_.end()) return std::optional<StoredSession>{};
    return std::optional{found->second};
}

Result<void> MemoryAccounts::note_seen(std::span<const StoredSession> seen) {
    const std::lock_guard guard{mutex_};
    for (const StoredSession& session : seen) {
        const auto found = sessions_.find(session.digest);
        if (found != sessions_.end()) found->second.last_seen = session.last_seen;
    }
    return {};
}

Result<void> MemoryAccounts::end_session(const TokenDigest& digest) {
    const std::lock_guard guard{mutex_};
    sessions_.erase(digest);
    return {};
}

Result<void> MemoryAccounts::forget_sessions_created_before(Instant moment) {
    const std::lock_guard guard{mutex_};
    std::erase_if(sessions_, [&](const auto& item) { return item.second.created_at < moment; });
    return {};
}

Result<InvitationId> MemoryAccounts::add_invitation(const Invitation& invitation,
                                                    const TokenDigest& digest) {
    const std::lock_guard guard{mutex_};
    const Place place{invitation.organization, invitation.member};
    if (memberships_.contains(place)) return refusal::membership_exists;
    std::erase_if(invitations_, [&](const auto& item) {
        return Place{item.second.organization, item.second.member} == place;
    });
    ++last_invitation_.number;
    Invitation& added = invitations_[digest] = invitation;
    added.id = last_invitation_;
    names_[place] = invitation.name;
    return last_invitation_;
}

Result<std::optional<Invitation>> MemoryAccounts::invitation(const TokenDigest& digest) const {
    const std::lock_guard guard{mutex_};
    const auto found = invitations_.find(digest);
    if (found == invitations_.end()) return std::optional<Invitation>{};
    return std::optional{found->second};
}

Result<Membership> MemoryAccounts::accept_invitation(const TokenDigest& digest,
                                                     const Person& person, std::string_view name,
                                                     Instant now) {
    const std::lock_guard guard{mutex_};
    const auto found = invitations_.find(digest);
    if (found == invitations_.end()) return refusal::invitation_not_valid;
    const Invitation invitation = found->second;
    const auto email = email_of(person);
    if (!email) return email.error();
    auto allowed = check_acceptance(invitation, *email, now);
    if (!allowed) return allowed.error();
    if (is_taken(person)) return refusal::email_taken;
    if (is_member(person, invitation.organization)) return refusal::membership_exists;
    const Place place{invitation.organization, invitation.member};
    const Membership membership{settle(person, now), place.first, place.second, now};
    memberships_[place] = membership;
    names_[place] = name;
    invitations_.erase(found);
    return membership;
}

Result<std::vector<Invitation>> MemoryAccounts::invitations_to(std::string_view organization,
                                                               Instant now) const {
    const std::lock_guard guard{mutex_};
    std::vector<Invitation> open;
    for (const auto& [digest, invitation] : invitations_)
        if (invitation.organization == organization && invitation.expires_at > now)
            open.push_back(invitation);
    std::sort(open.begin(), open.end(),
              [](const auto& one, const auto& other) { return one.id < other.id; });
    return open;
}

Result<void> MemoryAccounts::revoke_invitation(std::string_view organization, InvitationId id) {
    const std::lock_guard guard{mutex_};
    const auto removed = std::erase_if(invitations_, [&](const auto& item) {
        return item.second.organization == organization && item.second.id == id;
    });
    if (removed == 0) return refusal::invitation_not_found;
    return {};
}

Result<void> MemoryAccounts::forget_invitations_expired_before(Instant moment) {
    const std::lock_guard guard{mutex_};
    std::erase_if(invitations_, [&](const auto& item) { return item.second.expires_at < moment; });
    return {};
}

Result<void> MemoryAccounts::add_password_link(const PasswordLink& link,
                                               const TokenDigest& digest) {
    const std::lock_guard guard{mutex_};
    if (!identities_.contains(link.identity)) return refusal::identity_unknown;
    std::erase_if(password_links_,
                  [&](const auto& item) { return item.second.identity == link.identity; });
    password_links_[digest] = link;
    return {};
}

Result<std::optional<PasswordLink>> MemoryAccounts::password_link(const TokenDigest& digest) const {
    const std::lock_guard guard{mutex_};
    const auto found = password_links_.find(digest);
    if (found == password_links_.end()) return std::optional<PasswordLink>{};
    return std::optional{found->second};
}

Result<IdentityId> MemoryAccounts::use_password_link(const TokenDigest& digest,
                                                     std::string_view password_hash, Instant now) {
    const std::lock_guard guard{mutex_};
    const auto found = password_links_.find(digest);
    if (found == password_links_.end() || now >= found->second.expires_at)
        return refusal::password_link_not_valid;
    const IdentityId identity = found->second.identity;
    password_links_.erase(found);
    std::erase_if(sessions_, [&](const auto& item) { return item.second.identity == identity; });
    identities_[identity].password_hash = password_hash;
    return identity;
}

Result<void> MemoryAccounts::forget_password_links_expired_before(Instant moment) {
    const std::lock_guard guard{mutex_};
    std::erase_if(password_links_,
                  [&](const auto& item) { return item.second.expires_at < moment; });
    return {};
}

Result<std::vector<NamedMember>> MemoryAccounts::names_in(std::string_view organization) const {
    const std::lock_guard guard{mutex_};
    std::vector<NamedMember> names;
    for (const auto& [place, name] : names_)
        if (place.first == organization) names.push_back({place.second, name});
    return names;
}

Result<void> MemoryAccounts::put_names(std::string_view organization,
                                       std::span<const NamedMember> names) {
    const std::lock_guard guard{mutex_};
    for (const auto& [member, name] : names) names_[{std::string{organization}, member}] = name;
    return {};
}

Result<void> MemoryAccounts::erase_name(std::string_view organization, MemberId member) {
    const std::lock_guard guard{mutex_};
    names_.erase({std::string{organization}, member});
    std::erase_if(invitations_, [&](const auto& item) {
        return item.second.organization == organization && item.second.member == member;
    });
    return {};
}

}  // namespace kring::auth
