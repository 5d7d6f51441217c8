#include "http/front.hpp"

#include <algorithm>

#include "http/access.hpp"
#include "http/command_route.hpp"
#include "http/openapi.hpp"
#include "http/pages.hpp"
#include "http/settle.hpp"
#include "json/read.hpp"

namespace kring::http {
namespace {

constexpr std::size_t ordinary_body = 1024 * 1024;
constexpr std::size_t import_body = 64 * 1024 * 1024;

/// Whether the parameter takes this word, where it takes a few only.
Result<void> check_word(const QueryParameter& parameter, const std::string& text) {
    const auto* words = parameter.schema.as_object().if_contains("enum");
    if (!words) return {};
    std::vector<std::string_view> accepted;
    for (const auto& word : words->as_array()) {
        const auto& known = word.as_string();
        if (known == text) return {};
        accepted.emplace_back(known.data(), known.size());
    }
    return json::reading::not_one_of(text, accepted, json::Place{""}.member(parameter.name));
}

/// Parameters that the route does not know are refused, so that a misspelt filter is no filter.
Result<void> check_query(const Route& route, const net::Request& request) {
    for (const auto& [name, text] : request.query) {
        const auto known = std::find_if(
            route.query.begin(), route.query.end(),
            [&name = name](const QueryParameter& parameter) { return parameter.name == name; });
        if (known == route.query.end())
            return Error{Kind::malformed, "request.unknown_parameter"}.with("parameter", name);
        if (auto fine = check_word(*known, text); !fine) return fine;
    }
    return {};
}

Result<void> check_body(const Route& route, const net::Request& request) {
    if (!is_unsafe(request.verb)) return {};
    if (request.body.empty()) return {};
    const auto type = request.header("Content-Type");
    const bool is_json = type == "application/json" || type.starts_with("application/json;");
    if (!is_json) return Error{Kind::malformed, "request.body_is_not_json"};
    if (!route.body_schema) return Error{Kind::malformed, "request.takes_no_body"};
    return {};
}

Result<void> check_key(const Route& route, const net::Request& request) {
    if (route.repeating != Repeating::not_safely) return {};
    if (request.header("Idempotency-Key").empty()) return {};
    return Error{Kind::malformed, "request.takes_no_key"};
}

Kind kind_of(int status) {
    switch (status) {
        case 401:
            return Kind::unidentified;
        case 403:
            return Kind::forbidden;
        case 404:
            return Kind::not_found;
        case 413:
            return Kind::too_large;
        case 429:
            return Kind::too_many;
        case 503:
            return Kind::unavailable;
        default:
            return Kind::malformed;
    }
}

}  // namespace

Front::Front(Site& site, std::vector<Route> routes) : site_(site), router_(std::move(routes)) {
    site_.openapi = openapi_document(router_.routes());
}

std::size_t Front::body_limit(const net::Request& head) const {
    if (!head.path.ends_with("/imports")) return ordinary_body;
    auto found = router_.find(head.verb, head.path);
    if (!found) return ordinary_body;
    Call call;
    call.now = site_.clock.now();
    call.request = head;
    call.path = std::move(found->path);
    identify(site_, call);
    return admit(*found->route, call) ? import_body : ordinary_body;
}

net::Reply Front::problem(int status, std::string_view name) const {
    return reply_to({kind_of(status), name}, status, Language::en, site_.refusals);
}

net::Reply Front::error_reply(int status, std::string_view name) const {
    if (site_.on_answered) {
        Trace trace;
        trace.status = status;
        trace.refusal = name;
        site_.on_answered(trace);
    }
    return problem(status, name);
}

net::Respond Front::telling(const Call& call, const net::Respond& respond) const {
    if (!site_.on_answered) return respond;
    // One shared piece: what handlers copy along is a pointer.
    struct Telling {
        const Site& site;
        std::shared_ptr<Trace> trace;
        net::Respond respond;
        std::chrono::steady_clock::time_point since = std::chrono::steady_clock::now();
    };
    return
        [told = std::make_shared<Telling>(Telling{site_, call.trace, respond})](net::Reply reply) {
            Trace& trace = *told->trace;
            trace.status = reply.status;
            trace.took = std::chrono::duration_cast<std::chrono::microseconds>(
                std::chrono::steady_clock::now() - told->since);
            trace.is_routine = trace.is_routine && reply.status < 400;
            told->respond(std::move(reply));
            told->site.on_answered(trace);
        };
}

void Front::handle(net::Request request, const net::Respond& respond) {
    Call call;
    call.trace->request = request.number;
    call.trace->method = name_of(request.verb);
    const auto tell = telling(call, respond);
    answer(std::move(request), std::move(call), tell);
}

void Front::answer(net::Request request, Call call, const net::Respond& respond) {
    if (!is_known_host(site_, request)) {
        call.trace->refusal = "request.host_is_unknown";
        const auto language = language_from(request.header("Accept-Language"));
        return respond(
            reply_to({kind_of(421), call.trace->refusal}, 421, language, site_.refusals));
    }
    const bool is_probe = is_site_address(request.path);
    const bool is_page = !is_probe && !request.path.starts_with("/api/");
    call.trace->is_routine = is_probe || is_page;
    if (is_page) {
        call.trace->route = "/";
        return respond(page_for(request));
    }
    call.now = site_.clock.now();
    call.language = language_from(request.header("Accept-Language"));
    auto found = router_.find(request.verb, request.path);
    call.request = std::move(request);
    identify(site_, call);
    if (!found) {
        call.trace->refusal = found.error().name;
        const bool wrong_verb = found.error().name == "request.verb_not_allowed";
        if (!wrong_verb) return commanding::refuse(site_, call, found.error(), respond);
        auto reply = reply_to(found.error(), 405, call.language, site_.refusals);
        reply.headers.emplace_back("Allow", found.error().details.front().text);
        return respond(std::move(reply));
    }
    call.path = std::move(found->path);
    call.trace->route = found->route->pattern;
    take(*found->route, std::move(call), respond);
}

void Front::take(const Route& route, Call call, const net::Respond& respond) {
    if (const auto fine = check_origin(site_, call.request); !fine)
        return commanding::refuse(site_, call, fine.error(), respond);
    if (const auto admitted = admit(route, call); !admitted)
        return commanding::refuse(site_, call, admitted.error(), respond);
    if (const auto fine = check_query(route, call.request); !fine)
        return commanding::refuse(site_, call, fine.error(), respond);
    if (const auto fine = check_body(route, call.request); !fine)
        return commanding::refuse(site_, call, fine.error(), respond);
    if (const auto fine = check_key(route, call.request); !fine)
        return commanding::refuse(site_, call, fine.error(), respond);
    if (route.access != Access::member) return route.handle(site_, std::move(call), respond);
    const auto shared = std::make_shared<Call>(std::move(call));
    site_.organizations.read(
        shared->organization, [this, &route, shared, respond](const Result<State>& state) {
            if (!state) return commanding::refuse(site_, *shared, state.error(), respond);
            // The accounts follow the logbook, which is asked itself: who has left is out at once.
            if (!is_let_in(**state, shared->member))
                return commanding::refuse(site_, *shared,
                                          {Kind::not_found, "organization.not_found"}, respond);
            route.handle(site_, std::move(*shared), respond);
        });
}

}  // namespace kring::http
