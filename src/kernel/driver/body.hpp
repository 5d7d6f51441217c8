#pragma once

#include "base/result.hpp"
#include "kernel/organization.hpp"

namespace kring {

/// The driver, for a member of the governing body of its domain; else why not.
[[nodiscard]] Result<const Driver*> driver_for_body(const Organization&, DriverId, MemberId actor);

/// The requirement that stands in the words of the driver itself (0.2); none if there is none.
[[nodiscard]] RequirementId embedded_requirement(const Organization&, const Driver&);

/// Whether it is settled what is needed: accepted, or, in the older model, written in the driver.
[[nodiscard]] bool knows_requirement(const Organization&, const Driver&);

/// Whether a decision that answers it, or says what is needed, is under way or on hold, beside that
/// on one proposal.
[[nodiscard]] bool is_being_answered(const Organization&, const Driver&, ProposalId beside = {});

/// Refuses with `driver.is_being_answered` while that is so: nobody settles alone what is being
/// decided together (P-CONSENT-7).
[[nodiscard]] Result<void> check_not_being_answered(const Organization&, const Driver&,
                                                    std::string where = "/driver");

/// Whether it has been answered or set aside, so that no response can begin any more.
[[nodiscard]] bool is_ended(DriverStage);

}  // namespace kring
