#include "http/pages.hpp"

#include "http/embedded.hpp"
#include "http/negotiation.hpp"

namespace kring::http {
namespace {

constexpr std::string_view not_built =
    "<!doctype html><html lang=en><title>Kring</title><p>The web app is not part of this build. "
    "The API is at <a href=/api/v1/openapi.json>/api/v1/openapi.json</a>.";

bool is_hashed(std::string_view path) { return path.starts_with("web/assets/"); }

}  // namespace

bool is_site_address(std::string_view path) {
    return path == "/healthz" || path == "/readyz" || path == "/metrics" ||
           path == "/.well-known/security.txt";
}

net::Reply page_for(const net::Request& request) {
    net::Reply reply;
    if (request.verb != net::Verb::get && request.verb != net::Verb::head) {
        reply.status = 405;
        reply.headers.emplace_back("Allow", "GET, HEAD");
        return reply;
    }
    const Embedded* file = find_embedded("web" + request.path);
    const bool is_file = file != nullptr;
    const auto name = request.path.substr(request.path.rfind('/') + 1);
    if (!file && name.find('.') != std::string::npos) {
        reply.status = 404;
        return reply;
    }
    if (!file) file = find_embedded("web/index.html");
    if (!file) {
        reply.content_type = "text/html; charset=utf-8";
        reply.body = not_built;
        return reply;
    }
    const bool is_packed = !file->gzip.empty() && takes_gzip(request.header("Accept-Encoding"));
    const std::string tag =
        '"' + std::string{file->digest.substr(0, 32)} + (is_packed ? "-gzip\"" : "\"");
    if (!file->gzip.empty()) reply.headers.emplace_back("Vary", "Accept-Encoding");
    reply.headers.emplace_back("ETag", tag);
    reply.headers.emplace_back("Cache-Control", is_file && is_hashed(file->path)
                                                    ? "public, max-age=31536000, immutable"
                                                    : "no-cache");
    // Also with a 304, whose headers take the place of those that the browser keeps: the content
    // security policy of a page goes by its type.
    reply.content_type = file->content_type;
    if (names_tag(request.header("If-None-Match"), tag)) {
        reply.status = 304;
        return reply;
    }
    if (is_packed) reply.headers.emplace_back("Content-Encoding", "gzip");
    reply.body = is_packed ? file->gzip : file->content;
    return reply;
}

}  // namespace kring::http
