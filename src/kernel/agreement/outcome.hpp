#pragma once

#include "kernel/organization.hpp"

namespace kring {

/// The proposal in which what a review led to is being decided; nothing if none is (3.9).
[[nodiscard]] const Proposal* outcome_in_decision(const Organization&, const Review&);

}  // namespace kring
