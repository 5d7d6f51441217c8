#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace kring::net {

class EventStream;

/// The answer to one request. The server adds Date, Content-Length, Connection, the security
/// headers and, unless `headers` has its own, Cache-Control: no-store and the content security
/// policy.
struct Reply {
    int status = 200;            ///< 200 to 599
    std::string content_type{};  ///< no Content-Type header if empty
    std::string body{};
    /// Sent in place of `body` if set: for bodies that many replies share.
    std::shared_ptr<const std::string> shared_body{};
    /// Further headers. One that holds a control character turns the reply into a 500. Date,
    /// Content-Length, Transfer-Encoding and Connection are the server's own and are left out.
    std::vector<std::pair<std::string, std::string>> headers{};
    /// If set, the answer is a 200 of type text/event-stream that stays open until the stream
    /// closes; bodies are ignored. A HEAD request closes it at once.
    std::shared_ptr<EventStream> stream{};
};

}  // namespace kring::net
