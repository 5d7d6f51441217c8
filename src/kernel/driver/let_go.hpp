#pragma once

#include "kernel/decide.hpp"

namespace kring {

// How a domain lets go of a driver (3.2), whoever may do so and when.

/// Whether nothing was settled about it yet.
[[nodiscard]] bool is_undecided(DriverStage);

/// The driver goes to another domain's inbox. One that was passed around goes to those who answer
/// for all domains it went through, as an unowned responsibility (3.1).
[[nodiscard]] Result<Facts> pass_on(const Organization&, const Driver&, DomainId to,
                                    const std::string& reason);

[[nodiscard]] Result<Facts> discard(const Driver&, const std::string& reason);

}  // namespace kring
