#include "http/read_route.hpp"

#include "http/command_route.hpp"
#include "http/site.hpp"

namespace kring::http::reading {
namespace {

/// "2027-03-01" means the end of that day.
std::optional<Instant> moment_of(std::string_view text) {
    if (const auto date = parse_date(text))
        return Instant{start_of(*date).milliseconds + milliseconds_a_day - 1};
    return parse_instant(text);
}

/// What is shown depends on the state, on who looks, and on the day.
std::string tag_of(const Organization& organization, const Call& call) {
    return '"' + std::to_string(organization.position) + '.' + std::to_string(call.member.number) +
           '.' + std::to_string(date_of(call.now).days) +
           (call.language == Language::nl ? "n\"" : "e\"");
}

void answer_from(Site& site, const Call& call, const Organization& organization,
                 const net::Respond& respond, const Write& write) {
    net::Reply reply;
    auto tag = tag_of(organization, call);
    const bool is_known = call.request.header("If-None-Match") == tag;
    reply.headers.emplace_back("ETag", std::move(tag));
    reply.headers.emplace_back("Cache-Control", "private, no-cache");
    if (is_known) {
        reply.status = 304;
        return respond(std::move(reply));
    }
    auto body = write(organization, {call.member, call.now}, call, site);
    if (!body) return commanding::refuse(site, call, body.error(), respond);
    reply.content_type = "application/json";
    reply.body = *std::move(body);
    respond(std::move(reply));
}

}  // namespace

void answer(Site& site, Call call, const net::Respond& respond, const Write& write) {
    auto shared = std::make_shared<Call>(std::move(call));
    const auto show = [&site, shared, respond, write](const Result<State>& state) {
        if (!state) return commanding::refuse(site, *shared, state.error(), respond);
        answer_from(site, *shared, **state, respond, write);
    };
    const auto at = shared->request.parameter("at");
    if (!at) return site.organizations.read(shared->organization, show);
    const auto moment = moment_of(*at);
    if (!moment)
        return commanding::refuse(site, *shared, {Kind::malformed, "request.moment_unreadable"},
                                  respond);
    shared->now = std::min(*moment, shared->now);
    site.organizations.read_as_of(shared->organization, shared->now, show);
}

}  // namespace kring::http::reading
