#pragma once

#include <boost/json/value.hpp>
#include <functional>
#include <string>
#include <vector>

#include "http/call.hpp"
#include "net/server.hpp"

namespace kring::http {

struct Site;  ///< everything that routes work with: site.hpp

/// Who may take a route at all. What they may do there is for the method's rules to say.
enum class Access {
    anybody,    ///< also who is not signed in
    signed_in,  ///< whoever is signed in
    member,     ///< members of the organization in the path; for all others it does not exist
};

/// What becomes of an `Idempotency-Key`.
enum class Repeating {
    harmless,   ///< asking again does nothing twice: a key may come along and changes nothing
    by_key,     ///< asked again with the same key, it is done once
    not_safely  ///< a key is refused, so that nobody relies on it
};

/// A parameter of the query: its schema is what the OpenAPI document shows, and of an `enum` in it
/// nothing else is let in.
struct QueryParameter {
    std::string name;
    boost::json::value schema;
    std::string description;
};

/// One thing that the API can do. The table of all of them (routes.cpp) is what the router goes by,
/// what the OpenAPI document is made from, and what the authorization tests walk through.
struct Route {
    net::Verb verb = net::Verb::get;
    std::string pattern;  ///< "/api/v1/organizations/{organization}/drivers/{driver}"
    Access access = Access::member;
    Repeating repeating = Repeating::harmless;
    std::string summary;                                ///< for the OpenAPI document
    std::string description;                            ///< for it too, where there is more to say
    std::vector<QueryParameter> query;                  ///< those it knows; others are refused
    std::vector<std::string> headers;                   ///< that it heeds, for the OpenAPI document
    std::vector<int> answers{200};                      ///< the statuses of success
    std::function<boost::json::value()> body_schema;    ///< empty: takes no body
    std::function<boost::json::value()> answer_schema;  ///< empty: not JSON
    std::function<void(Site&, Call, net::Respond)> handle;
};

/// The table of contents of the API.
[[nodiscard]] std::vector<Route> all_routes();

}  // namespace kring::http
