#pragma once

#include <vector>

#include "base/describe.hpp"
#include "base/table.hpp"
#include "kernel/ids.hpp"

namespace kring {

struct Entry;
struct Organization;

using NthId = Id<struct NthNoun>;
/// Ids in the order in which they came, of which there may be any number: cheap to copy and to
/// add to.
template <class Noun>
using InOrder = Table<NthId, Id<Noun>>;

/// What a member has to do with, by id, so that it need not be searched for.
struct Involvement {
    InOrder<TensionNoun> tensions;              ///< noted by them
    InOrder<DriverNoun> drivers;                ///< discovered by them
    InOrder<ProposalNoun> proposals;            ///< written by them
    std::vector<AgreementId> responsibilities;  ///< agreements in force that name them
    std::vector<FollowUpId> follow_ups;         ///< promised by them, still to be fulfilled
    std::vector<DomainId> offers;               ///< domains offered to them
};
BOOST_DESCRIBE_STRUCT(Involvement, (),
                      (tensions, drivers, proposals, responsibilities, follow_ups, offers))

/// Follows an entry that has just been folded in. For evolve only.
void keep_involvements(Organization& organization, const Entry& entry);

}  // namespace kring
