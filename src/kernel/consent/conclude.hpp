#pragma once

#include "kernel/unfolding.hpp"

namespace kring {

/// After an answer: reveals the check when nobody's is missing any more (P-EQUIV-4), and draws the
/// consequence where there is only one: an argument that nobody disputes stands (P-CONSENT-6), an
/// amendment without possible objections is agreed (P-CONSENT-9), a light process ends.
void conclude_check(Unfolding& unfolding, ProcessId id);

/// Ends the test of the innermost argument; an objection to an agreement that did not hold ends
/// its process.
void conclude_argument(Unfolding& unfolding, ProcessId id, ArgumentStage stage,
                       std::optional<std::string> reason, std::optional<TensionId> tension);

/// Folds a nested amendment into its parent, or applies the outermost one (3.7).
void agree_amendment(Unfolding& unfolding, ProcessId id, AmendmentId amendment_id);

}  // namespace kring
