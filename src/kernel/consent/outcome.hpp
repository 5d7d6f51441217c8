#pragma once

#include "kernel/unfolding.hpp"

namespace kring {

/// Why nothing may be agreed to yet (P-CONSENT-1, -2, -15, P-EFF-1, P-ACC-4, P-EMP-1, P-IMP-1,
/// P-EQUIV-1); nothing if all is well.
[[nodiscard]] std::optional<Error> not_agreeable(const Organization&, const ConsentProcess&,
                                                 Date today);

/// Whether the driver that the proposal is to answer has been discarded meanwhile (P-EFF-1).
[[nodiscard]] bool is_driver_gone(const Organization&, const Proposal&);

/// Why a design is no longer one of the domain as it now is; nothing if it is, or is no design.
[[nodiscard]] std::optional<Error> design_outdated(const Organization&, const Target&);

/// Why a text about an agreement is no longer one of the agreement as it now is; nothing if it is,
/// or is about none.
[[nodiscard]] std::optional<Error> agreement_outdated(const Organization&, const Target&);

/// The entry of S8: what was proposed comes about, in the same commit. The caller has made sure
/// that `not_agreeable` says nothing.
void agree(Unfolding& unfolding, ProcessId id);

}  // namespace kring
