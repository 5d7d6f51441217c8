#include "auth/sqlite_accounts.hpp"
#include "auth/sqlite_people.hpp"

namespace kring::auth {

using sqlite::Connection;
using sqlite::Row;
using sqlite::Statement;
namespace people = sqlite_people;

Result<void> SqliteAccounts::add_session(const StoredSession& session) {
    return database_.write([&](Connection& connection) -> Result<void> {
        const auto exists = people::has_row(connection, "select 1 from identity where id = ?",
                                            session.identity.number);
        if (!exists) return exists.error();
        if (!*exists) return refusal::identity_unknown;
        return Statement{connection,
                         "insert into login_session (digest, identity, created_at, last_seen)"
                         " values (?, ?, ?, ?)"}
            .run(session.digest, session.identity.number, session.created_at, session.last_seen);
    });
}

Result<std::optional<StoredSession>> SqliteAccounts::session(const TokenDigest& digest) const {
    std::optional<StoredSession> session;
    auto done = database_.read([&](Connection& connection) {
        return Statement{connection,
                         "select identity, created_at, last_seen from login_session"
                         " where digest = ?"}
            .each(
                [&](const Row& row) {
                    session = StoredSession{digest, people::id_in<IdentityId>(row, 0),
                                            Instant{row.integer(1)}, Instant{row.integer(2)}};
                },
                digest);
    });
    if (!done) return done.error();
    return session;
}

Result<void> SqliteAccounts::note_seen(std::span<const StoredSession> seen) {
    return database_.write([&](Connection& connection) -> Result<void> {
        Statement note{connection, "update login_session set last_seen = ? where digest = ?"};
        for (const StoredSession& session : seen) {
            auto done = note.run(session.last_seen, session.digest);
            if (!done) return done;
        }
        return {};
    });
}

Result<void> SqliteAccounts::end_session(const TokenDigest& digest) {
    return database_.write([&](Connection& connection) {
        return Statement{connection, "delete from login_session where digest = ?"}.run(digest);
    });
}

Result<void> SqliteAccounts::forget_sessions_created_before(Instant moment) {
    return database_.write([&](Connection& connection) {
        return Statement{connection, "delete from login_session where created_at < ?"}.run(moment);
    });
}

}  // namespace kring::auth
