#pragma once

#include "kernel/organization.hpp"

namespace kring {

/// The decision that runs now about an item of a backlog, if there is one.
[[nodiscard]] std::optional<ProcessId> running_about(const Organization&, const BacklogItem&);

}  // namespace kring
