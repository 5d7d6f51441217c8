#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "base/instant.hpp"

namespace kring {

/// A SHA-256 digest.
using Digest = std::array<std::uint8_t, 32>;

/// Fixes a record and, through the seal before it, every record up to it.
struct Seal {
    Digest bytes{};
    friend bool operator==(const Seal&, const Seal&) = default;
};

/// The last record of a logbook. Position 0: the logbook is empty, and its seal means nothing.
struct Head {
    std::uint64_t position = 0;
    Seal seal;
    friend bool operator==(const Head&, const Head&) = default;
};

/// What was answered to a request that may be sent again. It becomes durable together with the
/// record it comes with.
struct Receipt {
    std::string
        key;  ///< unique within its organization; the caller puts the person's scope into it
    Digest request_digest{};
    std::string answer;
    friend bool operator==(const Receipt&, const Receipt&) = default;
};

/// One sealed entry of one organization's logbook, as stores see it: bytes in their place.
struct Record {
    std::string organization;
    std::uint64_t position = 0;  ///< 1, 2, 3 ... without gaps
    Instant at;
    std::string body;  ///< the envelope in JSON, see docs/logbook-format.md
    Seal seal;
    std::optional<Receipt> receipt{};  ///< to be stored with it; absent in what a store gives back
    std::optional<Digest> withheld{};  ///< the body's digest, where this copy has no body
    friend bool operator==(const Record&, const Record&) = default;
};

}  // namespace kring
