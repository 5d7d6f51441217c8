#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "kernel/entry.hpp"
#include "logbook/record.hpp"

namespace kring {

/// The body of an entry as it is sealed and stored: docs/logbook-format.md.
[[nodiscard]] std::string encode_entry(const Entry& entry);

/// Reads a body back. Errors: json.*, `entry.version_unknown`, `entry.kind_unknown`.
[[nodiscard]] Result<Entry> decode_entry(std::uint64_t position, Instant at, std::string_view body);

/// The entry of a record; one whose body is withheld says nothing but its place and moment.
[[nodiscard]] Result<Entry> decode_entry(const Record& record);

/// Whether the fact is private by nature (method 2.2): it never leaves with others' exports.
[[nodiscard]] bool is_private(const Fact& fact);

}  // namespace kring
