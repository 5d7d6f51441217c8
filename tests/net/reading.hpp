#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "net/request_reader.hpp"

namespace kring::net {

/// Everything that a reader makes of the bytes, as text that can be compared.
inline std::string outcome(std::string_view bytes, const std::vector<std::size_t>& pieces,
                           const Limits& limits = {}) {
    const RequestReader::BodyLimit no_override;
    RequestReader reader{limits, no_override};
    std::string told;
    std::string pending;
    std::size_t piece = 0;
    while (!bytes.empty()) {
        const std::size_t size = std::min(bytes.size(), pieces[piece++ % pieces.size()]);
        pending.append(bytes.substr(0, size));
        bytes.remove_prefix(size);
        std::string_view rest = pending;
        for (;;) {
            const auto progress = reader.read(rest);
            if (progress == RequestReader::Progress::refused) {
                return told + std::to_string(reader.refusal().status) + " " +
                       std::string{reader.refusal().name};
            }
            if (progress == RequestReader::Progress::needs_more) break;
            if (progress == RequestReader::Progress::wants_continue) continue;
            const bool keeps_alive = reader.keeps_alive();
            const Request request = reader.take();
            told += std::to_string(static_cast<int>(request.verb)) + request.path + "|" +
                    request.body + "|" + (keeps_alive ? "keep" : "close") + ";";
            if (!keeps_alive) return told + "end";
            if (rest.empty()) break;
        }
        pending.erase(0, pending.size() - rest.size());
    }
    return told + "more";
}

}  // namespace kring::net
