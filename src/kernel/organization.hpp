#pragma once

#include "base/table.hpp"
#include "kernel/agreement/agreement.hpp"
#include "kernel/backlog/backlog.hpp"
#include "kernel/consent/process.hpp"
#include "kernel/domain/domain.hpp"
#include "kernel/driver/driver.hpp"
#include "kernel/member/involvement.hpp"
#include "kernel/member/member.hpp"
#include "kernel/organization/profile.hpp"
#include "kernel/proposal/proposal.hpp"
#include "kernel/tension/tension.hpp"

namespace kring {

/// Everything an organization is: a part per noun of the method, folded from its logbook. Cheap to
/// copy (see Table), so readers keep the state they began with.
struct Organization {
    Profile profile;
    std::uint64_t position = 0;  ///< of the last entry folded in; 0: not founded
    Instant changed_at;
    std::uint32_t withheld = 0;  ///< entries whose content this copy of the logbook does not have
    Table<MemberId, Member> members;
    Table<DomainId, Domain> domains;
    Table<TensionId, Tension> tensions;
    Table<DriverId, Driver> drivers;
    Table<RequirementId, Requirement> requirements;
    Table<BacklogItemId, BacklogItem> backlog_items;
    Table<FollowUpId, FollowUp> follow_ups;
    Table<ProposalId, Proposal> proposals;
    Table<ProcessId, ConsentProcess> processes;
    Table<AgreementId, Agreement> agreements;
    Table<ReviewId, Review> reviews;
    // Found again from the above; kept so that nobody's page costs a walk through everything.
    std::vector<ProcessId> running_processes;  ///< not ended yet, on hold included
    Table<MemberId, Involvement> involvements;
};
BOOST_DESCRIBE_STRUCT(Organization, (),
                      (profile, position, changed_at, withheld, members, domains, tensions, drivers,
                       requirements, backlog_items, follow_ups, proposals, processes, agreements,
                       reviews, running_processes, involvements))

}  // namespace kring
