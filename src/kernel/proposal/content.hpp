#pragma once

#include "base/result.hpp"
#include "kernel/organization.hpp"

namespace kring {

/// Everything that still keeps the content from being shared and agreed to, each with its rule and
/// its place; empty if it is complete. `today` because review dates lie ahead. Sources: 2.11,
/// P-ACC-4, P-EMP-1, P-IMP-1, P-EQUIV-1.
[[nodiscard]] std::vector<Error> missing_from(const Organization&, const Target&,
                                              const ProposalContent&, Date today);

/// The same, and what only sharing asks: a new agreement answers a requirement, unless the older
/// model is in use (2.11); a change of one says what changes and why, in words that the agreement
/// does not have yet (P-IMP-6).
[[nodiscard]] std::vector<Error> missing_for_sharing(const Organization&, const Proposal&,
                                                     Date today);

/// The requirement that stands for the driver now; one that was met, revised or dropped is none.
[[nodiscard]] RequirementId standing_requirement(const Organization&, DriverId);

/// Whether texts keep to their limits, name only members and domains that exist, and describe a
/// domain only where its design is the target.
[[nodiscard]] Result<void> check_content(const Organization&, const Target&,
                                         const ProposalContent&);

/// The content with the design of `base` where it says nothing about the domain itself: whoever
/// changes the words alone leaves the design as it was.
[[nodiscard]] ProposalContent with_design_of(ProposalContent, const ProposalContent& base);

/// The members who are made responsible, and those who hold a domain that is.
[[nodiscard]] std::vector<MemberId> responsible_for(const Organization&, const ProposalContent&);
/// Whether the member is among them; the whole organization is all who govern it.
[[nodiscard]] bool is_responsible(const Organization&, const ProposalContent&, MemberId);

/// The date on which the result is looked at again: `review_on`, or counted from `today`.
[[nodiscard]] Date first_review(const ProposalContent&, Date today);

}  // namespace kring
