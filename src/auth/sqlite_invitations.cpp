#include "auth/sqlite_accounts.hpp"
#include "auth/sqlite_people.hpp"

namespace kring::auth {

using sqlite::Connection;
using sqlite::Row;
using sqlite::Statement;
namespace people = sqlite_people;

namespace {

Invitation invitation_in(const Row& row) {
    return {people::id_in<InvitationId>(row, 0),
            row.text(1),
            people::id_in<MemberId>(row, 2),
            row.text(3),
            row.text(4),
            Instant{row.integer(5)},
            Instant{row.integer(6)}};
}

Result<std::optional<Invitation>> find(Connection& connection, const TokenDigest& digest) {
    std::optional<Invitation> invitation;
    auto done = Statement{connection,
                          "select id, organization, member, name, email, created_at, expires_at"
                          " from invitation where digest = ?"}
                    .each([&](const Row& row) { invitation = invitation_in(row); }, digest);
    if (!done) return done.error();
    return invitation;
}

Result<Membership> accept(Connection& connection, const Invitation& invitation,
                          const Person& person, std::string_view name, Instant now) {
    const auto email = people::email_of(connection, person);
    if (!email) return email.error();
    auto allowed = check_acceptance(invitation, *email, now);
    if (!allowed) return allowed.error();
    const auto identity = people::settle(connection, person, now);
    if (!identity) return identity.error();
    const auto is_member = people::has_row(
        connection, "select 1 from membership where identity = ? and organization = ?",
        identity->number, invitation.organization);
    if (!is_member) return is_member.error();
    if (*is_member) return refusal::membership_exists;
    const Membership membership{*identity, invitation.organization, invitation.member, now};
    auto added = people::add_membership(connection, membership, name);
    if (!added) return added.error();
    auto used =
        people::remove_invitations_to(connection, invitation.organization, invitation.member);
    if (!used) return used.error();
    return membership;
}

}  // namespace

Result<InvitationId> SqliteAccounts::add_invitation(const Invitation& invitation,
                                                    const TokenDigest& digest) {
    InvitationId id;
    auto done = database_.write([&](Connection& connection) -> Result<void> {
        const auto is_taken =
            people::is_place_taken(connection, invitation.organization, invitation.member);
        if (!is_taken) return is_taken.error();
        if (*is_taken) return refusal::membership_exists;
        auto removed =
            people::remove_invitations_to(connection, invitation.organization, invitation.member);
        if (!removed) return removed;
        auto added =
            Statement{connection,
                      "insert into invitation"
                      " (digest, organization, member, name, email, created_at, expires_at)"
                      " values (?, ?, ?, ?, ?, ?, ?) returning id"}
                .each([&](const Row& row) { id = people::id_in<InvitationId>(row, 0); }, digest,
                      invitation.organization, invitation.member.number, invitation.name,
                      invitation.email, invitation.created_at, invitation.expires_at);
        if (!added) return added;
        return people::put_name(connection, invitation.organization, invitation.member,
                                invitation.name);
    });
    if (!done) return done.error();
    return id;
}

Result<std::optional<Invitation>> SqliteAccounts::invitation(const TokenDigest& digest) const {
    Result<std::optional<Invitation>> found{std::optional<Invitation>{}};
    auto done = database_.read([&](Connection& connection) -> Result<void> {
        found = find(connection, digest);
        return {};
    });
    if (!done) return done.error();
    return found;
}

Result<Membership> SqliteAccounts::accept_invitation(const TokenDigest& digest,
                                                     const Person& person, std::string_view name,
                                                     Instant now) {
    Membership membership;
    auto done = database_.write([&](Connection& connection) -> Result<void> {
        const auto invitation = find(connection, digest);
        if (!invitation) return invitation.error();
        if (!*invitation) return refusal::invitation_not_valid;
        auto accepted = accept(connection, **invitation, person, name, now);
        if (!accepted) return accepted.error();
        membership = *accepted;
        return {};
    });
    if (!done) return done.error();
    return membership;
}

Result<std::vector<Invitation>> SqliteAccounts::invitations_to(std::string_view organization,
                                                               Instant now) const {
    std::vector<Invitation> open;
    auto done = database_.read([&](Connection& connection) {
        return Statement{connection,
                         "select id, organization, member, name, email, created_at, expires_at"
                         " from invitation where organization = ? and expires_at > ? order by id"}
            .each([&](const Row& row) { open.push_back(invitation_in(row)); }, organization, now);
    });
    if (!done) return done.error();
    return open;
}

Result<void> SqliteAccounts::revoke_invitation(std::string_view organization, InvitationId id) {
    return database_.write([&](Connection& connection) -> Result<void> {
        auto done =
            Statement{connection, "delete from invitation where organization = ? and id = ?"}.run(
                organization, id.number);
        if (done && connection.changes() == 0) return refusal::invitation_not_found;
        return done;
    });
}

Result<void> SqliteAccounts::forget_invitations_expired_before(Instant moment) {
    return database_.write([&](Connection& connection) {
        return Statement{connection, "delete from invitation where expires_at < ?"}.run(moment);
    });
}

Result<std::vector<NamedMember>> SqliteAccounts::names_in(std::string_view organization) const {
    std::vector<NamedMember> names;
    auto done = database_.read([&](Connection& connection) {
        return Statement{connection,
                         "select member, name from member_name where organization = ?"
                         " order by member"}
            .each(
                [&](const Row& row) {
                    names.push_back({people::id_in<MemberId>(row, 0), row.text(1)});
                },
                organization);
    });
    if (!done) return done.error();
    return names;
}

Result<void> SqliteAccounts::put_names(std::string_view organization,
                                       std::span<const NamedMember> names) {
    return database_.write([&](Connection& connection) -> Result<void> {
        for (const auto& [member, name] : names) {
            auto done = people::put_name(connection, organization, member, name);
            if (!done) return done;
        }
        return {};
    });
}

Result<void> SqliteAccounts::erase_name(std::string_view organization, MemberId member) {
    return database_.write([&](Connection& connection) -> Result<void> {
        auto done =
            Statement{connection, "delete from member_name where organization = ? and member = ?"}
                .run(organization, member.number);
        if (!done) return done;
        return people::remove_invitations_to(connection, organization, member);
    });
}

}  // namespace kring::auth
