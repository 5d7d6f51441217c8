#pragma once

#include <rapidcheck.h>

#include <string>

#include "kernel/property/moves.hpp"

namespace kring {

/// One command that was done, with the state before and after it.
struct Done {
    const Organization& before;
    const Organization& after;
    const Asked& asked;
    const Facts& facts;
    Date today;
};

/// Fails the property, naming the invariant.
inline void must(bool holds, const std::string& invariant) {
    if (!holds) RC_FAIL(invariant + " does not hold");
}

// invariants_consent.cpp
void expect_consent(const Done&);
/// Nobody spoke in another's name: P3.
void expect_nobody_speaks_for_another(const Done&);

// invariants_records.cpp
void expect_records(const Done&);

}  // namespace kring
