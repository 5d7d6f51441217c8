#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "kernel/organization.hpp"

namespace kring {

/// A snapshot is the folded state as bytes, so that a long logbook need not be folded again. It
/// holds nothing that the logbook does not: one of another shape is thrown away and made anew.

/// A number that changes whenever a member of any part of the state changes its name, type or
/// place. Only snapshots of this shape can be read.
[[nodiscard]] std::uint64_t snapshot_shape();
[[nodiscard]] std::string write_snapshot(const Organization& organization);
/// Nothing if the bytes are not a whole snapshot of this shape.
[[nodiscard]] std::optional<Organization> read_snapshot(std::string_view bytes);

}  // namespace kring
