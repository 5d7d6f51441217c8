#include "auth/sqlite_accounts.hpp"
#include "auth/sqlite_people.hpp"

namespace kring::auth {

using sqlite::Connection;
using sqlite::Row;
using sqlite::Statement;
namespace people = sqlite_people;

namespace {

Result<std::optional<PasswordLink>> find(Connection& connection, const TokenDigest& digest) {
    std::optional<PasswordLink> link;
    auto done =
        Statement{connection, "select identity, expires_at from password_link where digest = ?"}
            .each(
                [&](const Row& row) {
                    link = PasswordLink{people::id_in<IdentityId>(row, 0), Instant{row.integer(1)}};
                },
                digest);
    if (!done) return done.error();
    return link;
}

Result<void> remove_links_of(Connection& connection, IdentityId identity) {
    return Statement{connection, "delete from password_link where identity = ?"}.run(
        identity.number);
}

}  // namespace

Result<void> SqliteAccounts::add_password_link(const PasswordLink& link,
                                               const TokenDigest& digest) {
    return database_.write([&](Connection& connection) -> Result<void> {
        const auto known = people::find(connection, link.identity);
        if (!known) return known.error();
        if (!*known) return refusal::identity_unknown;
        if (auto removed = remove_links_of(connection, link.identity); !removed) return removed;
        return Statement{connection,
                         "insert into password_link (digest, identity, expires_at)"
                         " values (?, ?, ?)"}
            .run(digest, link.identity.number, link.expires_at);
    });
}

Result<std::optional<PasswordLink>> SqliteAccounts::password_link(const TokenDigest& digest) const {
    Result<std::optional<PasswordLink>> found{std::optional<PasswordLink>{}};
    auto done = database_.read([&](Connection& connection) -> Result<void> {
        found = find(connection, digest);
        return {};
    });
    if (!done) return done.error();
    return found;
}

Result<IdentityId> SqliteAccounts::use_password_link(const TokenDigest& digest,
                                                     std::string_view password_hash, Instant now) {
    IdentityId identity;
    auto done = database_.write([&](Connection& connection) -> Result<void> {
        const auto link = find(connection, digest);
        if (!link) return link.error();
        if (!*link || now >= (*link)->expires_at) return refusal::password_link_not_valid;
        identity = (*link)->identity;
        if (auto removed = remove_links_of(connection, identity); !removed) return removed;
        auto ended = Statement{connection, "delete from login_session where identity = ?"}.run(
            identity.number);
        if (!ended) return ended;
        return Statement{connection, "update identity set password_hash = ? where id = ?"}.run(
            password_hash, identity.number);
    });
    if (!done) return done.error();
    return identity;
}

Result<void> SqliteAccounts::change_password(IdentityId id, const PasswordHashes& hashes,
                                             const TokenDigest& staying) {
    return database_.write([&](Connection& connection) -> Result<void> {
        const auto known = people::find(connection, id);
        if (!known) return known.error();
        if (!*known) return refusal::identity_unknown;
        if ((*known)->password_hash != hashes.before) return refusal::identity_changed;
        if (auto removed = remove_links_of(connection, id); !removed) return removed;
        auto ended =
            Statement{connection, "delete from login_session where identity = ? and digest <> ?"}
                .run(id.number, staying);
        if (!ended) return ended;
        return Statement{connection, "update identity set password_hash = ? where id = ?"}.run(
            hashes.after, id.number);
    });
}

Result<void> SqliteAccounts::forget_password_links_expired_before(Instant moment) {
    return database_.write([&](Connection& connection) {
        return Statement{connection, "delete from password_link where expires_at < ?"}.run(moment);
    });
}

}  // namespace kring::auth
