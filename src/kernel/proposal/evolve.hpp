#pragma once

#include "kernel/entry.hpp"
#include "kernel/organization.hpp"

namespace kring {

void evolve(Organization&, const ProposalDrafted&, const Entry& place);
void evolve(Organization&, const ProposalRevised&, const Entry& place);
void evolve(Organization&, const ProposalShared&, const Entry& place);
void evolve(Organization&, const ProposalWithdrawn&, const Entry& place);

}  // namespace kring
