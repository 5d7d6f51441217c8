#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "auth/identity.hpp"
#include "auth/token.hpp"
#include "base/instant.hpp"
#include "base/result.hpp"

namespace kring::auth {

using InvitationId = Id<struct InvitationNoun>;

/// A place in an organization that waits for somebody.
struct Invitation {
    InvitationId id;
    std::string organization;
    MemberId member;
    std::string name;
    std::string email;  ///< in normal form: only who has this address may accept; empty: anybody
    Instant created_at;
    Instant expires_at;
};

/// What is kept of a session.
struct StoredSession {
    TokenDigest digest{};
    IdentityId identity;
    Instant created_at;
    Instant last_seen;
};

/// Lets somebody choose a new password.
struct PasswordLink {
    IdentityId identity;
    Instant expires_at;
};

struct NamedMember {
    MemberId member;
    std::string name;
};

class IdentityStore {
public:
    virtual ~IdentityStore() = default;
    [[nodiscard]] virtual Result<std::optional<Identity>> identity(IdentityId) const = 0;
    /// The address in normal form; letter case makes no difference.
    [[nodiscard]] virtual Result<std::optional<Identity>> identity_by_email(
        std::string_view email) const = 0;
    /// `identity.unknown` if there is none; `identity.changed_meanwhile` if its password is not the
    /// expected one.
    virtual Result<void> change_identity(IdentityId, const IdentityChange&) = 0;
    /// In one step: replaces the password's hash, ends all sessions of that identity but the one
    /// that stays, and makes links for a new password void. Refused as change_identity() is.
    virtual Result<void> change_password(IdentityId, const PasswordHashes&,
                                         const TokenDigest& staying) = 0;
    /// Removes the identity, its sessions and memberships, its names in all organizations, and
    /// invitations to its address.
    virtual Result<void> erase_identity(IdentityId) = 0;
};

class MembershipStore {
public:
    virtual ~MembershipStore() = default;
    /// Makes the founder of a new organization its member, creating the identity if it is new:
    /// `membership.exists` (the place is taken), `identity.email_taken`, `identity.unknown`.
    virtual Result<Membership> found(std::string_view organization, const Person&,
                                     const NamedMember& founder, Instant now) = 0;
    /// In the order of organizations.
    [[nodiscard]] virtual Result<std::vector<Membership>> memberships_of(IdentityId) const = 0;
    [[nodiscard]] virtual Result<std::optional<IdentityId>> identity_of(
        std::string_view organization, MemberId) const = 0;
    /// Those whom somebody can sign in as, in ascending order.
    [[nodiscard]] virtual Result<std::vector<MemberId>> members_of(
        std::string_view organization) const = 0;
    /// Removes the membership, if there is one, and what invites to that place.
    virtual Result<void> end_membership(std::string_view organization, MemberId) = 0;
};

class SessionStore {
public:
    virtual ~SessionStore() = default;
    /// `identity.unknown` if there is no such identity.
    virtual Result<void> add_session(const StoredSession&) = 0;
    [[nodiscard]] virtual Result<std::optional<StoredSession>> session(
        const TokenDigest&) const = 0;
    /// Notes when those sessions were last seen, all at once; those that have ended stay so.
    virtual Result<void> note_seen(std::span<const StoredSession>) = 0;
    virtual Result<void> end_session(const TokenDigest&) = 0;
    virtual Result<void> forget_sessions_created_before(Instant) = 0;
};

class InvitationStore {
public:
    virtual ~InvitationStore() = default;
    /// Gives the invitation its id, and the member its name. Earlier invitations to the same place
    /// are void. `membership.exists` if the place is taken.
    virtual Result<InvitationId> add_invitation(const Invitation&, const TokenDigest&) = 0;
    [[nodiscard]] virtual Result<std::optional<Invitation>> invitation(
        const TokenDigest&) const = 0;
    /// In one step: uses the invitation up, creates the identity if it is new, and makes it that
    /// member under `name`. Of many at once, one succeeds. `invitation.not_valid` (unknown, used,
    /// revoked or expired), `invitation.for_somebody_else`, `identity.email_taken`,
    /// `identity.unknown`, `membership.exists` (this identity is a member already).
    virtual Result<Membership> accept_invitation(const TokenDigest&, const Person&,
                                                 std::string_view name, Instant now) = 0;
    /// Those that can be accepted at `now`, oldest first.
    [[nodiscard]] virtual Result<std::vector<Invitation>> invitations_to(
        std::string_view organization, Instant now) const = 0;
    /// `invitation.not_found` if there is none of that id in this organization.
    virtual Result<void> revoke_invitation(std::string_view organization, InvitationId) = 0;
    /// Removes those that expired before that moment.
    virtual Result<void> forget_invitations_expired_before(Instant) = 0;
};

class PasswordLinkStore {
public:
    virtual ~PasswordLinkStore() = default;
    /// Earlier links of the same identity are void. `identity.unknown`.
    virtual Result<void> add_password_link(const PasswordLink&, const TokenDigest&) = 0;
    [[nodiscard]] virtual Result<std::optional<PasswordLink>> password_link(
        const TokenDigest&) const = 0;
    /// In one step: uses the link up, replaces the password's hash and ends all sessions of that
    /// identity. `password_link.not_valid` (unknown, used or expired).
    virtual Result<IdentityId> use_password_link(const TokenDigest&, std::string_view password_hash,
                                                 Instant now) = 0;
    /// Removes those that expired before that moment.
    virtual Result<void> forget_password_links_expired_before(Instant) = 0;
};

class NameStore {
public:
    virtual ~NameStore() = default;
    /// In the order of members.
    [[nodiscard]] virtual Result<std::vector<NamedMember>> names_in(
        std::string_view organization) const = 0;
    /// All or none.
    virtual Result<void> put_names(std::string_view organization, std::span<const NamedMember>) = 0;
    /// Removes the name and what invites to that place.
    virtual Result<void> erase_name(std::string_view organization, MemberId) = 0;
};

/// Everything known about people, and nothing else: it can be erased without touching a logbook.
/// Each function is one transaction, durable when it returns success.
///
/// Threads: all functions may be called from any thread.
class AccountStore : public IdentityStore,
                     public MembershipStore,
                     public SessionStore,
                     public InvitationStore,
                     public PasswordLinkStore,
                     public NameStore {};

/// Whether an invitation may be accepted by somebody of this address at this moment.
[[nodiscard]] Result<void> check_acceptance(const Invitation& invitation, std::string_view email,
                                            Instant now);

/// `membership.exists` if somebody of this address, in normal form, is a member already.
[[nodiscard]] Result<void> check_no_member(const AccountStore& accounts,
                                           std::string_view organization, std::string_view email);

/// The refusals of every store.
namespace refusal {
inline const Error identity_unknown{Kind::not_found, "identity.unknown"};
inline const Error identity_not_found{Kind::not_found, "identity.not_found"};
inline const Error identity_changed{Kind::conflict, "identity.changed_meanwhile"};
inline const Error email_taken{Kind::conflict, "identity.email_taken"};
inline const Error membership_exists{Kind::conflict, "membership.exists"};
inline const Error invitation_not_valid{Kind::not_found, "invitation.not_valid"};
inline const Error invitation_not_found{Kind::not_found, "invitation.not_found"};
inline const Error password_link_not_valid{Kind::not_found, "password_link.not_valid"};
inline const Error for_somebody_else{Kind::forbidden, "invitation.for_somebody_else"};
}  // namespace refusal

}  // namespace kring::auth
