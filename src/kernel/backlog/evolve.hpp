#pragma once

#include "kernel/entry.hpp"
#include "kernel/organization.hpp"

namespace kring {

void evolve(Organization&, const BacklogItemAdded&, const Entry& place);
void evolve(Organization&, const BacklogItemRanked&, const Entry& place);
void evolve(Organization&, const BacklogItemClosed&, const Entry& place);
void evolve(Organization&, const FollowUpPromised&, const Entry& place);
void evolve(Organization&, const FollowUpFulfilled&, const Entry& place);
void evolve(Organization&, const FollowUpReturned&, const Entry& place);

}  // namespace kring
