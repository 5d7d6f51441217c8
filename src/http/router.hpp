#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "http/route.hpp"

namespace kring::http {

struct Found {
    const Route* route = nullptr;
    std::vector<std::pair<std::string, std::string>> path;  ///< named parts
};

/// Finds the route that a request takes. Immutable once made: any thread.
class Router {
public:
    explicit Router(std::vector<Route> routes);

    /// `request.no_such_address` (not_found), or `request.verb_not_allowed` with the detail
    /// `accepted` where the address exists for other verbs.
    [[nodiscard]] Result<Found> find(net::Verb verb, std::string_view path) const;
    [[nodiscard]] const std::vector<Route>& routes() const { return routes_; }

private:
    struct Pattern {
        std::vector<std::string> segments;
        std::size_t route = 0;
    };
    std::vector<Route> routes_;
    std::vector<std::vector<Pattern>> by_length_;  ///< by the number of segments
};

[[nodiscard]] std::string_view name_of(net::Verb verb);

}  // namespace kring::http
