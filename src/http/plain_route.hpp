#pragma once

#include "http/command_route.hpp"
#include "http/site.hpp"
#include "json/parse.hpp"
#include "json/write.hpp"

namespace kring::http {

/// The body of a request that is not a command of the kernel.
template <class Asked>
[[nodiscard]] Result<Asked> read_body(const Call& call) {
    if (call.request.body.empty()) return json::read<Asked>(boost::json::object{});
    json::Limits limits;
    if (call.request.path.ends_with("/imports")) limits.values = 2'000'000;
    const auto body = json::parse(call.request.body, limits);
    if (!body) return body.error();
    return json::read<Asked>(*body);
}

template <class View>
[[nodiscard]] net::Reply json_reply(const View& view, int status = 200) {
    net::Reply reply;
    reply.status = status;
    reply.content_type = "application/json";
    json::write(reply.body, view);
    return reply;
}

/// A route whose body is an `Asked` and whose handler answers by itself.
template <class Asked>
Route asking_route(net::Verb verb, std::string pattern, Access access, std::string summary,
                   std::function<void(Site&, Call, Asked, net::Respond)> handle) {
    Route route;
    route.verb = verb;
    route.pattern = std::move(pattern);
    route.access = access;
    route.summary = std::move(summary);
    route.body_schema = [] { return json::schema<Asked>(); };
    route.handle = [handle = std::move(handle)](Site& site, Call call, net::Respond respond) {
        auto asked = read_body<Asked>(call);
        if (!asked) return commanding::refuse(site, call, asked.error(), respond);
        handle(site, std::move(call), *std::move(asked), std::move(respond));
    };
    return route;
}

}  // namespace kring::http
