#include "http/plain_route.hpp"
#include "http/routes_of.hpp"
#include "http/site.hpp"

namespace kring::http {
namespace {

struct ServerView {
    bool is_empty = false;   ///< nobody has founded an organization here yet
    bool may_found = false;  ///< whether whoever asks may
};
BOOST_DESCRIBE_STRUCT(ServerView, (), (is_empty, may_found))

using Write = std::function<net::Reply(Site&, const Call&)>;

Route plain(std::string pattern, std::string summary, Write write) {
    Route route;
    route.pattern = std::move(pattern);
    route.access = Access::anybody;
    route.summary = std::move(summary);
    route.handle = [write = std::move(write)](Site& site, const Call& call,
                                              const net::Respond& respond) {
        respond(write(site, call));
    };
    return route;
}

net::Reply text(std::string body, int status = 200) {
    net::Reply reply;
    reply.status = status;
    reply.content_type = "text/plain; charset=utf-8";
    reply.body = std::move(body);
    return reply;
}

/// Told to everybody: who comes first founds an organization, all others sign in.
Route server_route() {
    Route route;
    route.pattern = "/api/v1/server";
    route.access = Access::anybody;
    route.summary = "Whether nobody has founded an organization here yet, and whether I may";
    route.answer_schema = [] { return json::schema<ServerView>(); };
    route.handle = [](Site& site, const Call& call, const net::Respond& respond) {
        const auto organizations = site.entries.organizations();
        if (!organizations) return commanding::refuse(site, call, organizations.error(), respond);
        const bool is_empty = organizations->empty();
        const bool may_found = is_empty || call.session || site.founding == Founding::open;
        respond(json_reply(ServerView{is_empty, may_found}));
    };
    return route;
}

}  // namespace

std::vector<Route> site_routes() {
    return {
        server_route(),
        plain("/healthz", "Whether the server runs",
              [](Site&, const Call&) { return text("ok\n"); }),
        plain("/readyz", "Whether the server takes work",
              [](Site& site, const Call&) {
                  const bool ready = !site.is_ready || site.is_ready();
                  return text(ready ? "ready\n" : "not ready\n", ready ? 200 : 503);
              }),
        plain("/metrics", "Figures for Prometheus",
              [](Site& site, const Call&) {
                  auto reply = text(site.metrics ? site.metrics() : "");
                  reply.content_type = "text/plain; version=0.0.4; charset=utf-8";
                  return reply;
              }),
        plain("/.well-known/security.txt", "How to report a weakness",
              [](Site&, const Call&) {
                  return text(
                      "Contact: see SECURITY.md of the source code\n"
                      "Expires: 2028-12-31T00:00:00.000Z\n");
              }),
        plain("/api/v1/openapi.json", "This description of the API",
              [](Site& site, const Call&) {
                  net::Reply reply;
                  reply.content_type = "application/json";
                  reply.body = site.openapi;
                  return reply;
              }),
    };
}

}  // namespace kring::http
