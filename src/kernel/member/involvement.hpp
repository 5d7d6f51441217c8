#pragma once

#include <vector>

#include "base/describe.hpp"
#include "kernel/ids.hpp"

namespace kring {

struct Entry;
struct Organization;

/// What a member has to do with, by id, so that it need not be searched for.
struct Involvement {
    std::vector<TensionId> tensions;            ///< noted by them
    std::vector<DriverId> drivers;              ///< discovered by them
    std::vector<ProposalId> proposals;          ///< written by them
    std::vector<AgreementId> responsibilities;  ///< agreements in force that name them
    std::vector<FollowUpId> follow_ups;         ///< promised by them, still to be fulfilled
    std::vector<DomainId> offers;               ///< domains offered to them
};
BOOST_DESCRIBE_STRUCT(Involvement, (),
                      (tensions, drivers, proposals, responsibilities, follow_ups, offers))

/// Follows an entry that has just been folded in. For evolve only.
void keep_involvements(Organization& organization, const Entry& entry);

}  // namespace kring
