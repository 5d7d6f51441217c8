#pragma once

#include "base/result.hpp"
#include "kernel/consent/argument.hpp"

namespace kring {

/// An argument needs one premise at least and a conclusion (P-CONSENT-12).
[[nodiscard]] Result<void> check_premises(const std::vector<std::string>& premises,
                                          const std::string& conclusion);
[[nodiscard]] std::vector<Premise> as_premises(const std::vector<std::string>& texts);

}  // namespace kring
