#include "net/reply_head.hpp"

#include <algorithm>
#include <boost/beast/http/status.hpp>
#include <charconv>

#include "net/text.hpp"

namespace kring::net {
namespace {

constexpr std::string_view page_policy =
    "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; "
    "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
    "worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'\r\n";
constexpr std::string_view other_policy =
    "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n";
constexpr std::string_view fixed_headers =
    "X-Content-Type-Options: nosniff\r\n"
    "X-Frame-Options: DENY\r\n"
    "Referrer-Policy: no-referrer\r\n"
    "Cross-Origin-Opener-Policy: same-origin\r\n"
    "Cross-Origin-Embedder-Policy: require-corp\r\n"
    "Cross-Origin-Resource-Policy: same-origin\r\n"
    "Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()\r\n";
constexpr std::string_view transport_security =
    "Strict-Transport-Security: max-age=63072000; includeSubDomains\r\n";

bool is_own(std::string_view name) {
    return same_ignoring_case(name, "date") || same_ignoring_case(name, "connection") ||
           same_ignoring_case(name, "content-length") ||
           same_ignoring_case(name, "transfer-encoding");
}

void append_number(std::string& out, std::size_t number) {
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    out.append(digits, end);
}

void append_status_line(std::string& out, int status) {
    if (status == 200) {
        out.append("HTTP/1.1 200 OK\r\n");
        return;
    }
    const auto reason = boost::beast::http::obsolete_reason(
        boost::beast::http::int_to_status(static_cast<unsigned>(status)));
    out.append("HTTP/1.1 ");
    append_number(out, static_cast<std::size_t>(status));
    out.append(" ").append(reason.data(), reason.size()).append("\r\n");
}

/// The reply's own headers; tells which defaults they replace.
void append_headers(std::string& out, const Reply& reply, bool& has_policy, bool& has_caching) {
    for (const auto& [name, value] : reply.headers) {
        if (is_own(name)) continue;
        has_policy = has_policy || same_ignoring_case(name, "content-security-policy");
        has_caching = has_caching || same_ignoring_case(name, "cache-control");
        out.append(name).append(": ").append(value).append("\r\n");
    }
}

}  // namespace

bool is_sendable(const Reply& reply) {
    return reply.status >= 200 && reply.status <= 599 && (!reply.stream || reply.status == 200) &&
           !has_control_character(reply.content_type) &&
           std::all_of(reply.headers.begin(), reply.headers.end(), [](const auto& header) {
               return is_token(header.first) && !has_control_character(header.second);
           });
}

std::string_view body_of(const Reply& reply) {
    if (reply.stream) return {};
    return reply.shared_body ? std::string_view{*reply.shared_body} : std::string_view{reply.body};
}

bool may_have_body(int status) { return status != 204 && status != 304; }

Reply plain_problem(const Refusal& refusal) {
    std::string body = "{\"type\":\"about:blank\",\"status\":";
    append_number(body, static_cast<std::size_t>(refusal.status));
    body.append(",\"name\":\"").append(refusal.name).append("\"}");
    return {.status = refusal.status, .content_type = "application/problem+json", .body = body};
}

ReplyHead::ReplyHead(bool over_tls) : fixed_(fixed_headers) {
    if (over_tls) fixed_.append(transport_security);
}

void ReplyHead::write(const Reply& reply, std::string_view date, bool closes,
                      std::string& out) const {
    out.reserve(out.size() + 1200);
    append_status_line(out, reply.status);
    out.append("Date: ").append(date).append("\r\n");
    const std::string_view type =
        reply.stream ? std::string_view{"text/event-stream"} : reply.content_type;
    if (!type.empty()) out.append("Content-Type: ").append(type).append("\r\n");
    if (reply.stream) {
        out.append("X-Accel-Buffering: no\r\n");
    } else if (may_have_body(reply.status)) {
        out.append("Content-Length: ");
        append_number(out, body_of(reply).size());
        out.append("\r\n");
    }
    bool has_policy = false;
    bool has_caching = false;
    append_headers(out, reply, has_policy, has_caching);
    if (!has_policy) out.append(type.starts_with("text/html") ? page_policy : other_policy);
    if (!has_caching) out.append("Cache-Control: no-store\r\n");
    out.append(fixed_);
    out.append(closes ? "Connection: close\r\n\r\n" : "\r\n");
}

}  // namespace kring::net
