#pragma once

#include "base/result.hpp"
#include "kernel/driver/driver.hpp"
#include "kernel/organization/profile.hpp"

namespace kring {

/// The words with a title of their own, taken from the situation if none was given.
[[nodiscard]] DriverText titled(DriverText text);

/// Whether a driver can be described so: situation and effect, and in the older model also need
/// and impact (0.2). `where` is the JSON pointer of the words.
[[nodiscard]] Result<void> check_driver_text(const DriverText&, DriverModel,
                                             const std::string& where);

}  // namespace kring
