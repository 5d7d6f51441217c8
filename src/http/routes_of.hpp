#pragma once

#include "http/route.hpp"

namespace kring::http {

// The parts of the table that are not a plain command: each stands in its own file.

[[nodiscard]] std::vector<Route> session_routes();     ///< signing up, in and out
[[nodiscard]] std::vector<Route> password_routes();    ///< a new one for who forgot theirs
[[nodiscard]] std::vector<Route> invitation_routes();  ///< inviting, joining, names, imports
[[nodiscard]] std::vector<Route> reading_routes();     ///< everything that is shown
[[nodiscard]] std::vector<Route> logbook_routes();     ///< entries, live stream, search, export
[[nodiscard]] std::vector<Route> site_routes();        ///< health, metrics, the API's description

}  // namespace kring::http
