#pragma once

#include "http/router.hpp"
#include "http/site.hpp"

namespace kring::http {

/// Where every request arrives. It finds the route, and it alone decides who may take it: nothing
/// of an organization is looked at before that is settled.
class Front {
public:
    /// `site` must outlive it; its description of the API is filled in here.
    Front(Site& site, std::vector<Route> routes);

    /// Any thread. Never blocks on a disk for what is in memory.
    void handle(net::Request request, const net::Respond& respond);

    /// How large a body may be, asked before it is read.
    [[nodiscard]] std::size_t body_limit(net::Verb verb, std::string_view path) const;
    /// A refusal of the layer below, as a problem document.
    [[nodiscard]] net::Reply error_reply(int status, std::string_view name) const;

private:
    void take(const Route& route, Call call, const net::Respond& respond);

    Site& site_;
    Router router_;
};

}  // namespace kring::http
