#pragma once

#include "net/reply.hpp"
#include "net/request.hpp"

namespace kring::http {

/// The web app: its files by their path, and its one page for every address that is none of them.
[[nodiscard]] net::Reply page_for(const net::Request& request);

/// Addresses outside /api that are the server's own: /healthz, /readyz, /metrics, /.well-known.
[[nodiscard]] bool is_site_address(std::string_view path);

}  // namespace kring::http
