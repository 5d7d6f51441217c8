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

    /// How large a body may be, asked before it is read: large ones only of who may send them.
    [[nodiscard]] std::size_t body_limit(const net::Request& head) const;
    /// A refusal of the layer below, of a request that never came here, as a problem document.
    [[nodiscard]] net::Reply error_reply(int status, std::string_view name) const;

private:
    void answer(net::Request request, Call call, const net::Respond& respond);
    [[nodiscard]] net::Reply problem(int status, std::string_view name) const;
    /// Answers through `respond`, and tells of it.
    [[nodiscard]] net::Respond telling(const Call& call, const net::Respond& respond) const;
    void take(const Route& route, Call call, const net::Respond& respond);

    Site& site_;
    Router router_;
};

}  // namespace kring::http
