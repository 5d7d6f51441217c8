#pragma once

#include <string_view>

#include "logbook/record.hpp"

namespace kring {

/// SHA-256 of some bytes.
[[nodiscard]] Digest digest_of(std::string_view bytes);

/// The digest of a record's body, which the record may have instead of the body.
[[nodiscard]] Digest body_digest(const Record& record);

/// The seal before the first record of that organization's logbook.
[[nodiscard]] Seal genesis(std::string_view organization);

/// The seal of a record whose body has that digest; see docs/logbook-format.md.
[[nodiscard]] Seal seal_after(const Seal& previous, std::uint64_t position, Instant at,
                              const Digest& body);

/// Gives `record`, which has everything else, its seal. `previous` is genesis() for position 1.
void seal(Record& record, const Seal& previous);

/// 64 lowercase hexadecimal digits.
[[nodiscard]] std::string to_hex(const Digest& digest);
/// Nothing unless the text is exactly that.
[[nodiscard]] std::optional<Digest> parse_digest(std::string_view text);

}  // namespace kring
