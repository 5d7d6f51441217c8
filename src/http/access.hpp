#pragma once

#include "http/route.hpp"
#include "http/site.hpp"

namespace kring::http {

/// Fills in whose session the cookie names, and with it the language of all that is answered.
void identify(Site& site, Call& call);

/// The one place that decides who may take a route (reliability: S1), once it is known who calls.
/// `session.missing` (unidentified) for who is not signed in, `organization.not_found` for who is
/// no member of the organization in the path, as for one that does not exist.
[[nodiscard]] Result<void> admit(const Route& route, Call& call);

/// Refuses what another web site makes a browser send here: `request.comes_from_elsewhere`.
[[nodiscard]] Result<void> check_origin(const Site& site, const net::Request& request);

/// Whether the Host header names this server: a page elsewhere cannot pose as it by DNS.
[[nodiscard]] bool is_known_host(const Site& site, const net::Request& request);

[[nodiscard]] bool is_unsafe(net::Verb verb);

/// The session's cookie: its name depends on whether TLS protects it.
[[nodiscard]] std::string_view cookie_name(const Site& site);
[[nodiscard]] std::string session_cookie(const Site& site, std::string_view token);
[[nodiscard]] std::string cleared_cookie(const Site& site);

}  // namespace kring::http
