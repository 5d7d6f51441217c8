#include "net/core.hpp"

#include <exception>

namespace kring::net {

Reply Core::render(const Refusal& refusal) const {
    Reply reply = plain_problem(refusal);
    if (settings.error_reply) {
        try {
            Reply rendered = settings.error_reply(refusal.status, refusal.name);
            if (is_sendable(rendered) && !rendered.stream) reply = std::move(rendered);
        } catch (const std::exception& failure) {
            tell_fault(failure.what());
        }
    }
    if (refusal.status == method_is_not_allowed.status) {
        reply.headers.emplace_back("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    }
    return reply;
}

void Core::tell_fault(std::string_view what) const noexcept {
    if (!settings.on_fault) return;
    try {
        settings.on_fault(what);
    } catch (...) {  // NOLINT(bugprone-empty-catch): who is told of faults must not add one
    }
}

}  // namespace kring::net
