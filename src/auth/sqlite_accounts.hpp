#pragma once

#include <memory>

#include "auth/accounts.hpp"
#include "storage/sqlite/database.hpp"

namespace kring::auth {

/// Accounts in the database of this server. The database must outlive this object.
class SqliteAccounts final : public AccountStore {
public:
    /// Brings the tables up to date first; refusals are those of Database::migrate().
    [[nodiscard]] static Result<std::unique_ptr<SqliteAccounts>> open(sqlite::Database& database);
    /// For a database that is open for reading only.
    explicit SqliteAccounts(sqlite::Database& database) : database_(database) {}

    Result<std::optional<Identity>> identity(IdentityId) const override;
    Result<std::optional<Identity>> identity_by_email(std::string_view email) const override;
    Result<void> change_identity(IdentityId, const IdentityChange&) override;
    Result<void> change_password(IdentityId, const PasswordHashes&,
                                 const TokenDigest& staying) override;
    Result<void> erase_identity(IdentityId) override;

    Result<Membership> found(std::string_view organization, const Person&,
                             const NamedMember& founder, Instant now) override;
    Result<std::vector<Membership>> memberships_of(IdentityId) const override;
    Result<std::optional<IdentityId>> identity_of(std::string_view organization,
                                                  MemberId) const override;
    Result<std::vector<MemberId>> members_of(std::string_view organization) const override;
    Result<void> end_membership(std::string_view organization, MemberId) override;

    Result<void> add_session(const StoredSession&) override;
    Result<std::optional<StoredSession>> session(const TokenDigest&) const override;
    Result<void> note_seen(std::span<const StoredSession>) override;
    Result<void> end_session(const TokenDigest&) override;
    Result<void> forget_sessions_created_before(Instant) override;

    Result<InvitationId> add_invitation(const Invitation&, const TokenDigest&) override;
    Result<std::optional<Invitation>> invitation(const TokenDigest&) const override;
    Result<Membership> accept_invitation(const TokenDigest&, const Person&, std::string_view name,
                                         Instant now) override;
    Result<std::vector<Invitation>> invitations_to(std::string_view organization,
                                                   Instant now) const override;
    Result<void> revoke_invitation(std::string_view organization, InvitationId) override;
    Result<void> forget_invitations_expired_before(Instant) override;

    Result<void> add_password_link(const PasswordLink&, const TokenDigest&) override;
    Result<std::optional<PasswordLink>> password_link(const TokenDigest&) const override;
    Result<IdentityId> use_password_link(const TokenDigest&, std::string_view password_hash,
                                         Instant now) override;
    Result<void> forget_password_links_expired_before(Instant) override;

    Result<std::vector<NamedMember>> names_in(std::string_view organization) const override;
    Result<void> put_names(std::string_view organization, std::span<const NamedMember>) override;
    Result<void> erase_name(std::string_view organization, MemberId) override;

private:
    sqlite::Database& database_;
};

}  // namespace kring::auth
