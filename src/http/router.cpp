#include "http/router.hpp"

namespace kring::http {
namespace {

std::vector<std::string_view> split(std::string_view path) {
    std::vector<std::string_view> segments;
    while (!path.empty()) {
        path.remove_prefix(1);
        const auto end = path.find('/');
        segments.push_back(path.substr(0, end));
        path.remove_prefix(end == std::string_view::npos ? path.size() : end);
    }
    return segments;
}

bool is_named(std::string_view segment) { return segment.starts_with('{'); }

bool matches(const std::vector<std::string>& pattern,
             const std::vector<std::string_view>& segments) {
    for (std::size_t i = 0; i < pattern.size(); ++i)
        if (!is_named(pattern[i]) && pattern[i] != segments[i]) return false;
    return true;
}

}  // namespace

std::string_view name_of(net::Verb verb) {
    switch (verb) {
        case net::Verb::get:
            return "GET";
        case net::Verb::head:
            return "HEAD";
        case net::Verb::post:
            return "POST";
        case net::Verb::put:
            return "PUT";
        case net::Verb::patch:
            return "PATCH";
        case net::Verb::remove:
            return "DELETE";
        case net::Verb::other:
            return "OPTIONS";
    }
    return "";
}

Router::Router(std::vector<Route> routes) : routes_(std::move(routes)) {
    for (std::size_t i = 0; i < routes_.size(); ++i) {
        Pattern pattern{{}, i};
        for (const auto segment : split(routes_[i].pattern)) pattern.segments.emplace_back(segment);
        if (by_length_.size() <= pattern.segments.size())
            by_length_.resize(pattern.segments.size() + 1);
        by_length_[pattern.segments.size()].push_back(std::move(pattern));
    }
}

Result<Found> Router::find(net::Verb verb, std::string_view path) const {
    const auto wanted = verb == net::Verb::head ? net::Verb::get : verb;
    const auto segments = split(path);
    std::string accepted;
    if (segments.size() < by_length_.size())
        for (const Pattern& pattern : by_length_[segments.size()]) {
            if (!matches(pattern.segments, segments)) continue;
            const Route& route = routes_[pattern.route];
            if (route.verb != wanted) {
                accepted += (accepted.empty() ? "" : ", ") + std::string{name_of(route.verb)};
                continue;
            }
            Found found{&route, {}};
            for (std::size_t i = 0; i < segments.size(); ++i)
                if (const std::string_view name = pattern.segments[i]; is_named(name))
                    found.path.emplace_back(name.substr(1, name.size() - 2), segments[i]);
            return found;
        }
    if (accepted.empty()) return Error{Kind::not_found, "request.no_such_address"};
    return Error{Kind::not_found, "request.verb_not_allowed"}.with("accepted", accepted);
}

}  // namespace kring::http
