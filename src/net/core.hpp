#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include "net/admission.hpp"
#include "net/refusal.hpp"
#include "net/reply_head.hpp"
#include "net/server.hpp"
#include "net/settings.hpp"

namespace kring::net {

/// What all I/O threads of one server share. Thread-safe.
struct Core {
    Core(Settings given_settings, Handler given_handler)
        : settings(std::move(given_settings)),
          handler(std::move(given_handler)),
          admission(settings.limits),
          reply_head(settings.over_tls) {}

    /// The reply of the layer above to a refusal, or the plain one.
    [[nodiscard]] Reply render(const Refusal& refusal) const;
    void tell_fault(std::string_view what) const noexcept;

    const Settings settings;
    const Handler handler;
    Admission admission;
    const ReplyHead reply_head;
    std::atomic<std::uint64_t> last_request_number{0};
    std::atomic<std::size_t> streams{0};
    std::atomic<std::size_t> bodies_bytes{0};
};

}  // namespace kring::net
