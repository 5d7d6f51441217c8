#pragma once

#include <optional>
#include <string_view>

#include "auth/accounts.hpp"
#include "storage/sqlite/database.hpp"

/// Steps of the transactions of SqliteAccounts, within a transaction that is open.
namespace kring::auth::sqlite_people {

[[nodiscard]] Result<std::optional<Identity>> find(sqlite::Connection&, IdentityId);
[[nodiscard]] Result<std::optional<Identity>> find_by_email(sqlite::Connection&,
                                                            std::string_view email);

/// The address of an identity that is there, or that may come to be. `identity.unknown`.
[[nodiscard]] Result<std::string> email_of(sqlite::Connection&, const Person&);

/// The identity, created if it is new. `identity.email_taken`.
[[nodiscard]] Result<IdentityId> settle(sqlite::Connection&, const Person&, Instant now);

/// Whether somebody is that member already.
[[nodiscard]] Result<bool> is_place_taken(sqlite::Connection&, std::string_view organization,
                                          MemberId);

[[nodiscard]] Result<void> add_membership(sqlite::Connection&, const Membership&,
                                          std::string_view name);

[[nodiscard]] Result<void> put_name(sqlite::Connection&, std::string_view organization, MemberId,
                                    std::string_view name);

[[nodiscard]] Result<void> remove_invitations_to(sqlite::Connection&, std::string_view organization,
                                                 MemberId);

/// Whether the statement, with these values bound, gives a row.
template <class... Values>
[[nodiscard]] Result<bool> has_row(sqlite::Connection& connection, std::string_view sql,
                                   const Values&... values) {
    bool found = false;
    auto done = sqlite::Statement{connection, sql}.each([&](const sqlite::Row&) { found = true; },
                                                        values...);
    if (!done) return done.error();
    return found;
}

/// A number that the database counts up, as an id of ours.
template <class Number>
[[nodiscard]] Number id_in(const sqlite::Row& row, int column) {
    return Number{static_cast<std::uint32_t>(row.integer(column))};
}

}  // namespace kring::auth::sqlite_people
