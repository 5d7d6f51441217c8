#pragma once

#include <string>

#include "http/route.hpp"

namespace kring::http {

/// The OpenAPI 3.1 document of these routes. It is made from the table that requests go by and from
/// the types that they are read into, so it cannot say anything else.
[[nodiscard]] std::string openapi_document(const std::vector<Route>& routes);

}  // namespace kring::http
