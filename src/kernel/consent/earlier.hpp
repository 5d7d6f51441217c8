#pragma once

#include "kernel/organization.hpp"

namespace kring {

// What earlier decisions on the same matter left behind: beginning anew undoes none of it
// (P-CONSENT-2, P-CONSENT-13).

/// The decisions on the proposal, the first one first. A light check is begun anew as another
/// proposal: with those before it on the same matter, as long as nothing came about.
[[nodiscard]] std::vector<ProcessId> decisions_on(const Organization&, const Proposal&);

/// Whether a revision that was decided on in `process` has the words that the proposal has now; the
/// date of the next review is none of them.
[[nodiscard]] bool are_words_of(const Organization&, const Proposal&, const ConsentProcess& process,
                                std::int32_t revision);

/// Whether an objection that holds, and that nothing has met, was left behind by a decision on
/// these words (P-CONSENT-1).
[[nodiscard]] bool objection_stands(const Organization&, const Proposal&);

/// What the member answered last about the driver or the text of the proposal, in this decision on
/// it or an earlier one; nullptr if they never did.
[[nodiscard]] const Answer* last_answer_about(const Organization&, const Proposal&, Subject,
                                              MemberId);

/// The hands of those who take part in the process that are up against the text as it is: neither
/// asking once more nor beginning anew lowers them (3.5 rule 1), nor those of parked arguments.
[[nodiscard]] std::vector<Answer> hands_against(const Organization&, const ConsentProcess&,
                                                const Proposal&);

/// Concerns about it in this decision and those before, each of them once.
[[nodiscard]] std::vector<Concern> concerns_about(const Organization&, const Proposal&);

}  // namespace kring
