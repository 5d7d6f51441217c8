#include "auth/sqlite_people.hpp"

namespace kring::auth::sqlite_people {
namespace {

using sqlite::Connection;
using sqlite::Row;
using sqlite::Statement;

template <class Value>
Result<std::optional<Identity>> find_where(Connection& connection, std::string_view sql,
                                           const Value& value) {
    std::optional<Identity> identity;
    auto done = Statement{connection, sql}.each(
        [&](const Row& row) {
            identity = Identity{
                id_in<IdentityId>(row, 0), row.text(1), row.text(2), row.text(3), row.text(4),
                Instant{row.integer(5)}};
        },
        value);
    if (!done) return done.error();
    return identity;
}

}  // namespace

Result<std::optional<Identity>> find(Connection& connection, IdentityId id) {
    return find_where(connection,
                      "select id, name, email, password_hash, language, created_at"
                      " from identity where id = ?",
                      id.number);
}

Result<std::optional<Identity>> find_by_email(Connection& connection, std::string_view email) {
    return find_where(connection,
                      "select id, name, email, password_hash, language, created_at"
                      " from identity where email = ?",
                      email);
}

Result<std::string> email_of(Connection& connection, const Person& person) {
    if (const auto* newcomer = std::get_if<NewIdentity>(&person)) return newcomer->email;
    auto identity = find(connection, std::get<IdentityId>(person));
    if (!identity) return identity.error();
    if (!*identity) return refusal::identity_unknown;
    return (*identity)->email;
}

Result<IdentityId> settle(Connection& connection, const Person& person, Instant now) {
    if (const auto* id = std::get_if<IdentityId>(&person)) return *id;
    const auto& newcomer = std::get<NewIdentity>(person);
    const auto taken = find_by_email(connection, newcomer.email);
    if (!taken) return taken.error();
    if (*taken) return refusal::email_taken;
    IdentityId id;
    auto done = Statement{connection,
                          "insert into identity (name, email, password_hash, language, created_at)"
                          " values (?, ?, ?, ?, ?) returning id"}
                    .each([&](const Row& row) { id = id_in<IdentityId>(row, 0); }, newcomer.name,
                          newcomer.email, newcomer.password_hash, newcomer.language, now);
    if (!done) return done.error();
    return id;
}

Result<bool> is_place_taken(Connection& connection, std::string_view organization,
                            MemberId member) {
    return has_row(connection, "select 1 from membership where organization = ? and member = ?",
                   organization, member.number);
}

Result<void> add_membership(Connection& connection, const Membership& membership,
                            std::string_view name) {
    auto done = Statement{connection,
                          "insert into membership (organization, member, identity, since)"
                          " values (?, ?, ?, ?)"}
                    .run(membership.organization, membership.member.number,
                         membership.identity.number, membership.since);
    if (!done) return done;
    return put_name(connection, membership.organization, membership.member, name);
}

Result<void> put_name(Connection& connection, std::string_view organization, MemberId member,
                      std::string_view name) {
    return Statement{connection,
                     "insert into member_name (organization, member, name) values (?, ?, ?)"
                     " on conflict (organization, member) do update set name = excluded.name"}
        .run(organization, member.number, name);
}

Result<void> remove_invitations_to(Connection& connection, std::string_view organization,
                                   MemberId member) {
    return Statement{connection, "delete from invitation where organization = ? and member = ?"}
        .run(organization, member.number);
}

}  // namespace kring::auth::sqlite_people
