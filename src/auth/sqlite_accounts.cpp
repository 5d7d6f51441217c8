#include "auth/sqlite_accounts.hpp"

#include "auth/sqlite_people.hpp"

namespace kring::auth {
namespace {

using sqlite::Connection;
using sqlite::Row;
using sqlite::Statement;
namespace people = sqlite_people;

constexpr const char* schema[] = {
    "create table identity ("
    " id integer primary key autoincrement,"
    " name text not null,"
    " email text not null collate nocase unique,"
    " password_hash text not null,"
    " language text not null,"
    " created_at integer not null) strict",

    "create table hosted_organization ("
    " id text primary key,"
    " created_at integer not null) strict, without rowid",

    "create table membership ("
    " organization text not null,"
    " member integer not null,"
    " identity integer not null references identity on delete cascade,"
    " since integer not null,"
    " primary key (organization, member),"
    " unique (identity, organization)) strict, without rowid",

    "create table login_session ("
    " digest blob primary key,"
    " identity integer not null references identity on delete cascade,"
    " created_at integer not null,"
    " last_seen integer not null) strict, without rowid",

    "create index session_of_identity on login_session (identity)",

    "create table invitation ("
    " id integer primary key autoincrement,"
    " digest blob not null unique,"
    " organization text not null,"
    " member integer not null,"
    " name text not null,"
    " email text not null collate nocase,"
    " created_at integer not null,"
    " expires_at integer not null,"
    " unique (organization, member)) strict",

    "create table member_name ("
    " organization text not null,"
    " member integer not null,"
    " name text not null,"
    " primary key (organization, member)) strict, without rowid",

    "create table password_link ("
    " digest blob primary key,"
    " identity integer not null unique references identity on delete cascade,"
    " expires_at integer not null) strict, without rowid",

    // Which organizations there are, their logbooks tell.
    "drop table hosted_organization",
};

}  // namespace

Result<std::unique_ptr<SqliteAccounts>> SqliteAccounts::open(sqlite::Database& database) {
    auto migrated = database.migrate("auth", schema);
    if (!migrated) return migrated.error();
    return std::unique_ptr<SqliteAccounts>{new SqliteAccounts{database}};
}

Result<std::optional<Identity>> SqliteAccounts::identity(IdentityId id) const {
    Result<std::optional<Identity>> found{std::optional<Identity>{}};
    auto done = database_.read([&](Connection& connection) -> Result<void> {
        found = people::find(connection, id);
        return {};
    });
    if (!done) return done.error();
    return found;
}

Result<std::optional<Identity>> SqliteAccounts::identity_by_email(std::string_view email) const {
    Result<std::optional<Identity>> found{std::optional<Identity>{}};
    auto done = database_.read([&](Connection& connection) -> Result<void> {
        found = people::find_by_email(connection, email);
        return {};
    });
    if (!done) return done.error();
    return found;
}

Result<void> SqliteAccounts::change_identity(IdentityId id, const IdentityChange& change) {
    return database_.write([&](Connection& connection) -> Result<void> {
        const auto known = people::find(connection, id);
        if (!known) return known.error();
        if (!*known) return refusal::identity_unknown;
        if (!change.expected_hash.empty() && change.expected_hash != (*known)->password_hash)
            return refusal::identity_changed;
        return Statement{connection,
                         "update identity set name = coalesce(nullif(?, ''), name),"
                         " language = coalesce(nullif(?, ''), language),"
                         " password_hash = coalesce(nullif(?, ''), password_hash)"
                         " where id = ?"}
            .run(change.name, change.language, change.password_hash, id.number);
    });
}

Result<void> SqliteAccounts::erase_identity(IdentityId id) {
    return database_.write([&](Connection& connection) -> Result<void> {
        auto done = Statement{connection,
                              "delete from member_name where (organization, member) in"
                              " (select organization, member from membership where identity = ?)"}
                        .run(id.number);
        if (!done) return done;
        done = Statement{connection,
                         "delete from invitation"
                         " where email = (select email from identity where id = ?)"}
                   .run(id.number);
        if (!done) return done;
        return Statement{connection, "delete from identity where id = ?"}.run(id.number);
    });
}

Result<Membership> SqliteAccounts::found(std::string_view organization, const Person& person,
                                         const NamedMember& founder, Instant now) {
    Membership membership{{}, std::string{organization}, founder.member, now};
    auto done = database_.write([&](Connection& connection) -> Result<void> {
        const auto is_taken = people::is_place_taken(connection, organization, founder.member);
        if (!is_taken) return is_taken.error();
        if (*is_taken) return refusal::membership_exists;
        const auto known = people::email_of(connection, person);
        if (!known) return known.error();
        const auto identity = people::settle(connection, person, now);
        if (!identity) return identity.error();
        membership.identity = *identity;
        return people::add_membership(connection, membership, founder.name);
    });
    if (!done) return done.error();
    return membership;
}

Result<std::vector<Membership>> SqliteAccounts::memberships_of(IdentityId id) const {
    std::vector<Membership> memberships;
    auto done = database_.read([&](Connection& connection) {
        return Statement{connection,
                         "select organization, member, since from membership"
                         " where identity = ? order by organization"}
            .each(
                [&](const Row& row) {
                    memberships.push_back({id, row.text(0), people::id_in<MemberId>(row, 1),
                                           Instant{row.integer(2)}});
                },
                id.number);
    });
    if (!done) return done.error();
    return memberships;
}

Result<std::optional<IdentityId>> SqliteAccounts::identity_of(std::string_view organization,
                                                              MemberId member) const {
    std::optional<IdentityId> identity;
    auto done = database_.read([&](Connection& connection) {
        return Statement{connection,
                         "select identity from membership where organization = ? and member = ?"}
            .each([&](const Row& row) { identity = people::id_in<IdentityId>(row, 0); },
                  organization, member.number);
    });
    if (!done) return done.error();
    return identity;
}

Result<std::vector<MemberId>> SqliteAccounts::members_of(std::string_view organization) const {
    std::vector<MemberId> members;
    auto done = database_.read([&](Connection& connection) {
        return Statement{connection,
                         "select member from membership where organization = ? order by member"}
            .each([&](const Row& row) { members.push_back(people::id_in<MemberId>(row, 0)); },
                  organization);
    });
    if (!done) return done.error();
    return members;
}

Result<void> SqliteAccounts::end_membership(std::string_view organization, MemberId member) {
    return database_.write([&](Connection& connection) -> Result<void> {
        auto done =
            Statement{connection, "delete from membership where organization = ? and member = ?"}
                .run(organization, member.number);
        if (!done) return done;
        return people::remove_invitations_to(connection, organization, member);
    });
}

}  // namespace kring::auth
