#include "http/access.hpp"

#include <algorithm>

#include "net/text.hpp"

namespace kring::http {
namespace {

/// The value of a cookie, empty if it was not sent.
std::string cookie_of(const net::Request& request, std::string_view name) {
    std::string_view rest = request.header("Cookie");
    while (!rest.empty()) {
        const auto end = rest.find(';');
        std::string_view pair = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        while (pair.starts_with(' ')) pair.remove_prefix(1);
        const auto equals = pair.find('=');
        if (equals != std::string_view::npos && pair.substr(0, equals) == name)
            return std::string{pair.substr(equals + 1)};
    }
    return {};
}

std::string_view without_port(std::string_view host) {
    if (host.starts_with('[')) return host.substr(0, host.find(']') + 1);
    return host.substr(0, host.find(':'));
}

}  // namespace

bool is_unsafe(net::Verb verb) { return verb != net::Verb::get && verb != net::Verb::head; }

std::string_view cookie_name(const Site& site) { return site.over_tls ? "__Host-kring" : "kring"; }

std::string session_cookie(const Site& site, std::string_view token) {
    std::string cookie{cookie_name(site)};
    cookie += '=';
    cookie += token;
    cookie += "; Path=/; HttpOnly; SameSite=Lax; Max-Age=2592000";
    if (site.over_tls) cookie += "; Secure";
    return cookie;
}

std::string cleared_cookie(const Site& site) {
    std::string cookie{cookie_name(site)};
    cookie += "=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0";
    if (site.over_tls) cookie += "; Secure";
    return cookie;
}

bool is_known_host(const Site& site, const net::Request& request) {
    const auto host = without_port(request.header("Host"));
    return std::any_of(site.hosts.begin(), site.hosts.end(), [&](const std::string& known) {
        return net::same_ignoring_case(known, host);
    });
}

Result<void> check_origin(const Site& site, const net::Request& request) {
    if (!is_unsafe(request.verb)) return {};
    const Error elsewhere{Kind::forbidden, "request.comes_from_elsewhere"};
    const auto fetch_site = request.header("Sec-Fetch-Site");
    if (!fetch_site.empty() && fetch_site != "same-origin" && fetch_site != "none")
        return elsewhere;
    const auto origin = request.header("Origin");
    if (origin.empty()) return {};
    const auto authority = origin.find("://");
    if (authority == std::string_view::npos) return elsewhere;
    if (site.over_tls && !origin.starts_with("https://")) return elsewhere;
    if (!net::same_ignoring_case(origin.substr(authority + 3), request.header("Host")))
        return elsewhere;
    return {};
}

void identify(Site& site, Call& call) {
    call.session_token = cookie_of(call.request, cookie_name(site));
    if (!call.session_token.empty())
        if (auto session = site.sessions.find(call.session_token, call.now)) {
            call.session = *std::move(session);
            call.language = call.session->language == "nl" ? Language::nl : Language::en;
            call.trace->account = call.session->identity;
        }
}

Result<void> admit(const Route& route, Call& call) {
    if (route.access == Access::anybody) return {};
    if (!call.session) return Error{Kind::unidentified, "session.not_signed_in"};
    if (route.access == Access::signed_in) return {};
    call.organization = call.part("organization");
    const auto member = auth::member_in(*call.session, call.organization);
    if (!member) return Error{Kind::not_found, "organization.not_found"};
    call.member = *member;
    call.trace->organization = call.organization;
    call.trace->member = call.member;
    return {};
}

}  // namespace kring::http
