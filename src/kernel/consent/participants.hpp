#pragma once

#include "base/result.hpp"
#include "kernel/organization.hpp"

namespace kring {

/// Who decides on the proposal (D of 3.0): the governing body of its domain; for the design of a
/// domain both its delegator's body and its delegatees (P-ACC-11).
[[nodiscard]] std::vector<MemberId> deciders_of(const Organization&, const Proposal&);

/// The active members that it affects, without the deciders (A of 3.0).
[[nodiscard]] std::vector<MemberId> affected_by(const Organization&, DomainId deciding,
                                                const Affected&,
                                                const std::vector<MemberId>& deciders);

/// What somebody who does not take part yet can do so as.
enum class Part { decides, is_affected };

/// Who is affected by a decision on it that begins now: also those who had a hand up against its
/// text in an earlier one (P-CONSENT-13).
[[nodiscard]] std::vector<MemberId> affected_at_start(const Organization&, const Proposal&,
                                                      const std::vector<MemberId>& deciders);

/// The part that the member could take in a running process by now; none if they have it already,
/// or if it is none of theirs. Who is affected may come to decide.
[[nodiscard]] std::optional<Part> part_to_take(const Organization&, const ConsentProcess&,
                                               MemberId);

/// The deciders who still are active members and of the body that decides: only their answers are
/// waited for. What others among them have answered stays.
[[nodiscard]] std::vector<MemberId> active_deciders(const Organization&, const ConsentProcess&);

/// Whether none of those who were to decide does any more: nothing can be consented to.
[[nodiscard]] bool is_deserted(const Organization&, const ConsentProcess&);

/// The rule of the domain by which missing answers count, where an agreement in force says so.
[[nodiscard]] std::optional<AbsenceRule> absence_rule(const Organization&, DomainId);

/// Deciders whose answer to the check is still missing. The author of an argument under test need
/// not say that they agree with it.
[[nodiscard]] std::vector<MemberId> missing_answers(const Organization&, const ConsentProcess&,
                                                    const Check&);

/// Deciders who have not yet done what a step of talking (S3, S4) asks of each of them.
[[nodiscard]] std::vector<MemberId> missing_in_step(const Organization&, const ConsentProcess&);

/// Whether the domain has agreed that the silence of these counts by now, who were asked on that
/// day and, over time, until the end of a window (P-CONSENT-11).
[[nodiscard]] bool silence_counts(const Organization&, const ConsentProcess&,
                                  const std::vector<MemberId>& silent, Date asked_on,
                                  const std::optional<Date>& until, Date today);

/// Raised hands: who has a possible objection, or disagrees, as far as it still counts.
[[nodiscard]] std::vector<MemberId> raised_hands(const Check& check);

}  // namespace kring
